import TestSupport
import Testing

@testable import Domain

/// What is owed regularly: windows, what meets them, and how they stand (C8).
struct ObligationTests {
  /// In use since 2018-01-02; 霜降 is paired with the commissioner from then on.
  private func office(pairedFrom day: String = "2018-01-02") throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    try office.pair(from: .iso(day))
    return office
  }

  private func visit(
    _ office: inout TestOffice, _ day: String, _ kind: Visit.Kind = .onSite,
    to object: EntityRef = ID<Enterprise>.frost.ref, by person: ID<Person> = .commissioner
  ) throws {
    var visit = Visit.test(object, by: [person], on: .iso(day))
    visit.kind = kind
    try office.log(visit)
  }

  private func statuses(
    _ office: TestOffice, _ cadence: Cadence, _ from: String, _ to: String, asOf day: String
  ) -> [Obligation.Status] {
    office.workspace.obligations(
      endingIn: .iso(from)...(.iso(to)), asOf: .iso(day), of: [cadence]
    ).map(\.status)
  }

  @Test func `a commissioner owes a contact each month he has the enterprise from its first day`()
    throws
  {
    var office = try office(pairedFrom: "2018-03-15")
    try visit(&office, "2018-04-30", .phone)
    let months = office.workspace.obligations(
      endingIn: .iso("2018-03-01")...(.iso("2018-06-30")), asOf: .iso("2018-06-07"),
      of: [.pairingMonth])
    #expect(months.map(\.status) == [.met, .late, .due])
    #expect(months.map(\.window.lowerBound.month.month) == [4, 5, 6])
    #expect(months[0].metOn == .iso("2018-04-30"))
    #expect(months[2].due == .iso("2018-06-29"))
    #expect(months[2].owner == .person(.commissioner))
  }

  @Test func `a visit of somebody else, or to somebody else, is no contact`() throws {
    var office = try office()
    try visit(&office, "2018-05-10", by: .coordinator)
    try visit(&office, "2018-05-11", to: ID<Enterprise>.rain.ref)
    #expect(
      statuses(office, .pairingMonth, "2018-05-01", "2018-05-31", asOf: "2018-06-01") == [.late])
  }

  @Test func `the weekly visit is advice, a letter does not count, and a holiday week is skipped`()
    throws
  {
    var office = try office()
    try visit(&office, "2018-05-16")
    try visit(&office, "2018-05-23", .written)
    #expect(
      statuses(office, .pairingWeek, "2018-05-20", "2018-06-10", asOf: "2018-06-07")
        == [.met, .skipped, .skipped, .due])
    #expect(
      statuses(office, .pairingWeek, "2018-10-07", "2018-10-07", asOf: "2018-10-01") == [.skipped])
  }

  @Test func `a project is contacted each month and visited each quarter, on site counts for both`()
    throws
  {
    var office = try office()
    let project = try office.project()
    try visit(&office, "2018-04-20", to: project.ref, by: .projectOwner)
    try visit(&office, "2018-05-18", .phone, to: project.ref, by: .projectOwner)
    #expect(
      statuses(office, .projectContact, "2018-04-30", "2018-06-30", asOf: "2018-06-07")
        == [.met, .met, .due])
    #expect(
      statuses(office, .projectVisit, "2018-06-30", "2018-09-30", asOf: "2018-06-07")
        == [.met, .due])
  }

  @Test func `the projects are looked at each month after the 20th, where one is somebody's`()
    throws
  {
    var office = try office()
    func owed(asOf day: String) -> [Obligation.Status] {
      statuses(office, .analysis, "2018-04-01", "2018-06-30", asOf: day)
    }
    #expect(owed(asOf: "2018-06-07") == [])
    _ = try office.project()
    try office.analyse(on: "2018-04-26")
    try office.analyse(on: "2018-05-18")
    #expect(owed(asOf: "2018-05-31") == [.met, .due, .due])
    #expect(owed(asOf: "2018-06-07") == [.met, .late, .due])
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.analysis, office.workspace.office?.ref)
    (excuse.from, excuse.to, excuse.reason) = (.iso("2018-05-21"), .iso("2018-05-31"), "合并到6月")
    try office.apply(.excuse(.add(excuse)))
    #expect(owed(asOf: "2018-06-07") == [.met, .excused, .due])
  }

  /// A class that is led since a day.
  private func led(since day: String) throws -> (TestOffice, ID<CommonClass>) {
    var office = try office()
    office.today = .iso(day)
    let id = try office.openClass(leadBy: .education)
    return (office, id)
  }

  /// What its lead unit owes of February to June, as of the 7th of June.
  private func progress(_ office: TestOffice) -> [Obligation.Status] {
    statuses(office, .classMonth, "2018-02-01", "2018-06-30", asOf: "2018-06-07")
  }

  @Test func `the unit that leads a class says each whole month how far it got`() throws {
    var (office, id) = try led(since: "2018-02-09")
    #expect(progress(office) == [.late, .late, .late, .due])
    for (day, move) in [
      ("2018-03-12", ClassMove.research(note: "摸底")), ("2018-05-02", .progress(note: "座谈两轮")),
    ] {
      office.today = .iso(day)
      try office.move(id, move)
    }
    #expect(progress(office) == [.met, .late, .met, .due])
    let may = office.workspace.obligations(
      endingIn: .iso("2018-05-31")...(.iso("2018-05-31")), asOf: .iso("2018-05-01"),
      of: [.classMonth])
    #expect(may.map(\.owner) == [.unit(.education)] && may.map(\.due) == [.iso("2018-05-31")])
    #expect(may.map(\.subject) == [id.ref] && may.map(\.status) == [.due])
  }

  @Test
  func `a countermeasure is progress, another lead unit is none, and the month may be excused`()
    throws
  {
    var (office, id) = try led(since: "2018-02-09")
    office.today = .iso("2018-03-12")
    let measure = try office.counter(id)
    office.today = .iso("2018-04-10")
    try office.apply(.commonClass(.finish(measure, on: office.today, evidence: "名单")))
    office.today = .iso("2018-05-10")
    try office.move(id, .assign(.industry))
    #expect(progress(office) == [.met, .met, .late, .due])
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.classMonth, id.ref)
    (excuse.from, excuse.to, excuse.reason) = (.iso("2018-05-10"), .iso("2018-05-31"), "换牵头单位")
    try office.apply(.excuse(.add(excuse)))
    #expect(progress(office) == [.met, .met, .excused, .due])
  }

  @Test func `a class that is put aside or concluded owes nothing, until it is taken up again`()
    throws
  {
    var (office, id) = try led(since: "2018-02-09")
    office.today = .iso("2018-03-12")
    try office.move(id, .research(note: ""), .park(reason: "等文件", reviewOn: .iso("2018-05-15")))
    #expect(progress(office) == [.met])
    office.today = .iso("2018-05-15")
    try office.move(id, .research(note: "文件到了"))
    #expect(progress(office) == [.met, .due])
    try office.counter(id)
    try office.move(id, .propose, .implement, .conclude("办成", carried: []))
    #expect(progress(office) == [.met])
  }

  @Test func `nothing is owed before the ledger was in use`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-05-20")))
    try office.pair(from: .iso("2018-05-01"))
    #expect(statuses(office, .pairingMonth, "2018-05-31", "2018-05-31", asOf: "2018-06-07") == [])
  }

  @Test func `what runs when the ledger comes into use is owed to its end, and missed by nobody`()
    throws
  {
    var office = try TestOffice()
    try office.pair(from: .iso("2018-05-01"))
    let pairing = try #require(office.workspace[ID<Pairing>(1)])
    func owed(on day: String) -> Obligation.Status? {
      office.workspace.contactDuty(of: pairing, on: .iso(day))?.status
    }
    #expect(owed(on: "2018-05-21") == .due)
    try visit(&office, "2018-05-21", to: ID<Enterprise>.thunder.ref)
    #expect(owed(on: "2018-05-20") == nil && owed(on: "2018-05-31") == .due)
    #expect(
      statuses(office, .pairingMonth, "2018-05-31", "2018-06-30", asOf: "2018-06-07") == [.due])
  }

  @Test func `a reply is owed a call within the days of its lane`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .answer(.solved))
    let all = Day.iso("2018-06-01")...Day.iso("2018-12-31")
    let owed = issue.office.workspace.obligations(
      endingIn: all, asOf: .iso("2018-06-12"), of: [.callback])
    #expect(owed.map(\.status) == [.late])
    #expect(owed.map(\.due) == [.iso("2018-06-11")])
    try issue.on("2018-06-11", .content, by: .otherCoordinator)
    #expect(
      issue.office.workspace.obligations(
        endingIn: all, asOf: .iso("2018-06-12"), of: [.callback]
      ).map(\.status) == [.met])
  }

  @Test func `to merge an issue and take it apart again is no call and no review`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .answer(.solved))
    try issue.mergeForDays()
    let owed = issue.office.workspace.obligations(
      endingIn: .iso("2018-06-01")...(.iso("2018-12-31")), asOf: .iso("2018-06-12"),
      of: [.callback])
    #expect(owed.map(\.status) == [.late])
    #expect(owed.map(\.due) == [.iso("2018-06-11")])
    var paused = try ClockedIssue()
    try paused.on("2018-06-07", .triage(.complex), .byPhone, .sign(signer: "卫丑"))
    try paused.on("2018-06-08", .pause(until: "2018-06-20"), by: .head)
    try paused.mergeForDays()
    let reviews = paused.office.workspace.obligations(
      endingIn: .iso("2018-06-20")...(.iso("2018-06-20")), asOf: .iso("2018-06-21"),
      of: [.longTerm])
    #expect(reviews.map(\.status) == [.late])
  }

  @Test func `what is put aside is owed its review`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone, .sign(signer: "卫丑"))
    try issue.on("2018-06-08", .pause(until: "2018-06-20"), by: .head)
    func status(_ day: String) -> [Obligation.Status] {
      issue.office.workspace.obligations(
        endingIn: .iso("2018-06-20")...(.iso("2018-06-20")), asOf: .iso(day), of: [.longTerm]
      ).map(\.status)
    }
    #expect(status("2018-06-20") == [.due])
    #expect(status("2018-06-21") == [.late])
    try issue.on("2018-06-19", .resume(reason: "齐了"))
    #expect(status("2018-06-21") == [.met])
  }

  @Test func `a pairing is reviewed once a year, and its commissioner does not leave it alone`()
    throws
  {
    var office = try office()
    let id = ID<Pairing>(1)
    func owed(_ cadence: Cadence, _ day: String) -> [Obligation] {
      office.workspace.obligations(
        endingIn: .iso("2018-12-01")...(.iso("2019-03-01")), asOf: .iso(day), of: [cadence])
    }
    #expect(owed(.pairingReview, "2018-12-20").map(\.status) == [.due])
    office.today = .iso("2018-12-20")
    #expect(throws: Refusal.pairing(.reviewNoteMissing)) {
      try office.apply(.pairing(.review(id, on: office.today, note: " ")))
    }
    try office.apply(.pairing(.review(id, on: office.today, note: "每月到企业，继续")))
    #expect(owed(.pairingReview, "2018-12-20").map(\.status) == [.met])

    #expect(owed(.handover, "2018-12-20").isEmpty)
    try office.limit(.commissioner, until: "2019-02-15")
    #expect(owed(.handover, "2019-01-20").map(\.due) == [.iso("2019-02-15")])
  }

  /// How the office stands on a day with the handovers it owes.
  private func handovers(_ office: TestOffice, _ day: String) -> [Obligation.Status] {
    office.workspace.standingObligations(on: .iso(day), until: .iso(day))
      .filter { $0.cadence == .handover }.map(\.status)
  }

  @Test func `an enterprise whose commissioner went stays owed one until it is paired again`()
    throws
  {
    var office = try office()
    try office.apply(.pairing(.end(ID(1), on: .iso("2018-06-01"), reason: "专员调离")))
    #expect(handovers(office, "2018-05-31") == [])
    #expect(handovers(office, "2018-06-07") == [.due])
    #expect(handovers(office, "2018-12-20") == [.due], "it does not lapse")
    try office.pair(.frost, with: .otherCommissioner, from: .iso("2018-06-06"))
    #expect(handovers(office, "2018-06-04") == [.due])
    #expect(handovers(office, "2018-06-07") == [])
  }

  @Test func `nobody is owed to an enterprise that left, or was excused`() throws {
    var office = try office()
    try office.apply(.pairing(.end(ID(1), on: .iso("2018-06-01"), reason: "企业不再需要")))
    var gone = office
    var firm = try #require(office.workspace[ID<Enterprise>.frost])
    firm.status = .movedOut
    gone.workspace.load(.enterprise(firm))
    #expect(handovers(gone, "2018-06-07") == [])
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.handover, ID<Pairing>(1).ref)
    (excuse.from, excuse.to, excuse.reason) = (office.today, office.today, "企业自己说不要专员")
    try office.apply(.excuse(.add(excuse)))
    #expect(handovers(office, "2018-12-20") == [])
  }
}

extension TestOffice {
  /// A 月分析例会, called and held.
  fileprivate mutating func analyse(on day: String) throws(Refusal) {
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.proposedOn) = (.monthlyAnalysis, "分析例会", .iso(day))
    try apply(.meeting(.call(meeting, on: .iso(day))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕1号"
    try apply(
      .meeting(.hold(workspace.meetings.all.last?.id ?? ID(0), outcome, on: .iso(day))))
  }

  /// Ends a commissioner's term.
  mutating func limit(_ person: ID<Person>, until day: String) throws(Refusal) {
    let edit = FieldEdit<Person.Field>(
      .roles, from: "commissioner", to: "commissioner@..\(day)")
    try apply(.registry(.person(.edit(person, [edit]))), by: .head)
  }
}

extension ClockedIssue {
  /// From 2018-06-08 to 2018-06-12 it is one with another.
  fileprivate mutating func mergeForDays() throws {
    let master = try office.register("主件")
    try on("2018-06-08", .merge(into: master, reason: "同一件事"))
    try on("2018-06-12", .unmerge(reason: "不是一回事"), by: .head)
  }
}
