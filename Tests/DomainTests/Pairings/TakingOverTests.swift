import Domain
import TestSupport
import Testing

/// Pairings that stood before the program come in together, under one 选派文件号 (C3b).
struct TakingOverTests {
  var office: TestOffice
  private let number = "温委办〔2018〕12号"

  init() throws { office = try TestOffice() }

  private mutating func takeOver(_ text: String, _ appointment: String) throws {
    let pairings = try office.workspace.pairings(written: text, from: .may2)
    try office.apply(.pairing(.takeOver(pairings, appointment: appointment)))
  }

  @Test mutating func `all of a list begin at once, without charter or call`() throws {
    try takeOver("霜降压缩机 孙丙 清明泵业小微园\n\nQ0002，P004\n", number)
    let made = Array(office.workspace.pairings.live)
    #expect(made.map(\.enterprise) == [.frost, .rain])
    #expect(made.map(\.commissioner) == [.commissioner, .otherCommissioner])
    #expect(made.map(\.parks) == [[.pump], []])
    #expect(made.allSatisfy { $0.appointment == number && $0.charterReadOn == nil })
    #expect(made.allSatisfy { $0.from == .may2 })
  }

  @Test mutating func `one that is refused leaves all of them out, and is named by its place`()
    throws
  {
    let id = try office.pair(.rain, with: .otherCommissioner)
    #expect(throws: Refusal.row(2, .pairing(.enterpriseTaken(by: id)))) {
      try takeOver("Q0001 P003\nQ0002 P003", number)
    }
    #expect(office.workspace.pairings.count == 1)
    #expect(throws: Refusal.pairing(.appointmentMissing)) { try takeOver("Q0001 P003", " ") }
    #expect(throws: Refusal.pairing(.nobodyToTakeOver)) { try takeOver(" \n", number) }
  }

  @Test func `a line that names nobody is told with its number and what it may have meant`() {
    func words(_ text: String) -> String? {
      do {
        _ = try office.workspace.pairings(written: text, from: .may2)
        return nil
      } catch { return error.phrase(in: office.workspace).zh }
    }
    #expect(words("Q0001 P003\n霜降 P003")?.hasPrefix("第 2 行：“霜降”认不出是哪个企业，是不是 Q0001") == true)
    #expect(words("Q0001") == "第 1 行没写人员，请一行写一对：企业 专员")
    #expect(words("Q0001 王某某某") == "第 1 行：没有叫“王某某某”的人员，请核对或先登记")
  }
}
