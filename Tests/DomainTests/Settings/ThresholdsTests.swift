import Domain
import TestSupport
import Testing

struct ThresholdsTests {
  @Test func `every day goes by the version of its time`() throws {
    var office = try TestOffice()
    var next = office.workspace.nextThresholds(from: .iso("2018-07-01"))
    next.duplicateWindow = 30
    next[.pairingWeek] = .on
    try office.apply(.settings(.thresholds(.add(next))), by: .head)
    let workspace = office.workspace
    #expect(workspace.thresholds(on: .iso("2018-06-30")).duplicateWindow == 180)
    #expect(workspace.thresholds(on: .iso("2018-07-01")).duplicateWindow == 30)
    #expect(workspace.thresholds(on: .iso("2018-06-30"))[.pairingWeek] == .advice)
    #expect(workspace.thresholds(on: .iso("2018-07-01"))[.pairingWeek] == .on)
  }

  @Test func `every field is read and set as text`() throws {
    var version = Thresholds()
    for field in Thresholds.Field.allCases where field.cadence != nil || field.shape == .number {
      let text = field.cadence == nil ? "7" : "advice"
      try version.set(field, to: text)
      #expect(version.text(field) == text, "\(field)")
    }
    #expect(Set(Thresholds.Field.allCases.compactMap(\.cadence)) == Set(Cadence.allCases))
  }

  @Test func `a common matter takes two enterprises at least`() throws {
    var office = try TestOffice()
    var next = office.workspace.nextThresholds(from: office.today)
    next.classEnterprises = 1
    let field = Thresholds.Field.classEnterprises.phrase
    #expect(throws: Refusal.settings(.outOfRange(field: field, 2...999))) {
      try office.apply(.settings(.thresholds(.add(next))), by: .head)
    }
  }
}
