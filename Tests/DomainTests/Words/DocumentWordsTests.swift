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

  @Test func `numbers that follow each other stand as one, others apart`() throws {
    var office = try TestOffice()
    var refs: [EntityRef] = []
    let known: [(DispatchDoc.Kind, Int?)] = [
      (.letter, 535), (.letter, 536), (.letter, 537), (.phone, nil), (.letter, 540),
      (.forward, 541),
    ]
    for (place, (kind, number)) in known.enumerated() {
      var document = DispatchDoc()
      (document.id, document.kind) = (ID(year: 2018, place + 1), kind)
      (document.number, document.on) = (number, .thursday)
      office.workspace.load(.dispatch(document))
      refs.append(document.ref)
    }
    #expect(
      office.workspace.documentNumbers(of: [ID<Unit>.industry.ref] + refs) == [
        "交办〔2018〕535至537号", "交办〔2018〕540号", "转办〔2018〕541号",
      ])
  }

  @Test func `a telephone call has no number`() throws {
    #expect(try TestOffice().workspace.documentNumber(of: DispatchDoc()) == nil)
  }
}
