import Domain
import TestSupport
import Testing

struct DocumentWordsTests {
  @Test func `a letter is numbered by year in the brackets of the office`() {
    var document = DispatchDoc()
    document.on = .thursday
    document.number = 12
    #expect(document.documentNumber(word: "交办") == "交办〔2018〕12号")
  }

  @Test func `a telephone call has no number`() {
    #expect(DispatchDoc().documentNumber(word: "交办") == nil)
  }
}
