import TestSupport
import Testing

@testable import Domain

struct ExcuseTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    try office.pair(from: .iso("2018-01-02"))
    return office
  }

  private func excuse(_ day: String, _ reason: String = "住院") -> Excuse {
    var excuse = Excuse()
    (excuse.subject, excuse.from, excuse.to) = (ID<Pairing>(1).ref, .iso(day), .iso(day))
    excuse.reason = reason
    return excuse
  }

  private func may(_ office: TestOffice, asOf day: String = "2018-06-07") -> [Obligation.Status] {
    office.workspace.obligations(
      endingIn: .iso("2018-05-31")...(.iso("2018-05-31")), asOf: .iso(day), of: [.pairingMonth]
    ).map(\.status)
  }

  @Test func `what is excused is neither met nor late`() throws {
    var office = try office()
    #expect(may(office) == [.late])
    let touches = try office.apply(.excuse(.add(excuse("2018-05-10"))))
    #expect(may(office) == [.excused])
    #expect(may(office, asOf: "2018-06-06") == [.late])
    try office.apply(.undo(touches, reason: "写错了"))
    #expect(may(office) == [.late])
  }

  @Test func `it needs a reason, the office's hand, and something that is owed`() throws {
    var office = try office()
    #expect(throws: Refusal.excuse(.reasonMissing)) {
      try office.apply(.excuse(.add(excuse("2018-05-10", " "))))
    }
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.excuse(.add(excuse("2018-05-10"))), by: .commissioner)
    }
    #expect(throws: Refusal.excuse(.nothingOwed(.pairingMonth))) {
      try office.apply(.excuse(.add(excuse("2017-05-10"))))
    }
    var reversed = excuse("2018-05-10")
    reversed.to = .iso("2018-05-09")
    #expect(throws: Refusal.excuse(.endsBeforeItBegins(.iso("2018-05-10")))) {
      try office.apply(.excuse(.add(reversed)))
    }
  }

  @Test func `refusals say what would satisfy them`() {
    func said(_ refusal: ExcuseRefusal) -> Phrase { refusal.phrase(in: Workspace()) }
    #expect(said(.reasonMissing).zh.contains("请写明"))
    #expect(said(.nothingOwed(.pairingMonth)).zh.contains("每月联系挂钩企业"))
    #expect(said(.endsBeforeItBegins(.iso("2018-05-10"))).en.contains("10 May"))
  }
}
