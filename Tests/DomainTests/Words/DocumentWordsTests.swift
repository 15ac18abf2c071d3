import Domain
import TestSupport
import Testing

struct DocumentWordsTests {
  @Test func `a letter is numbered by year in the brackets of the office`() throws {
    let office = try TestOffice()
    var document = DispatchDoc()
    document.on = .thursday
    document.number = 12
    #expect(office.workspace.documentNumber(of: document) == "交办〔2018〕12号")
  }

  @Test func `a telephone call has no number`() throws {
    #expect(try TestOffice().workspace.documentNumber(of: DispatchDoc()) == nil)
  }
}
