import TestSupport
import Testing

@testable import Domain

/// The triggers of C7, each by itself, and that an issue has one card at a time.
///
/// A simple issue dispatched on 2018-06-07 is due on the 12th: late from the 13th on, for five
/// working days on the 20th, red on the 21st.
struct EscalationTests {
  private func signed() throws -> ClockedIssue {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .sign(signer: "冯壬"))
    return issue
  }

  private func expect(
    _ issue: ClockedIssue, _ day: String, _ rung: Rung?, _ cause: Escalation.Cause? = nil,
    since: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let card = issue.office.workspace.card(of: issue.id, asOf: .iso(day))
    #expect(card?.rung == rung, sourceLocation: sourceLocation)
    if let cause { #expect(card?.cause == cause, sourceLocation: sourceLocation) }
    if let since { #expect(card?.since == .iso(since), sourceLocation: sourceLocation) }
  }

  @Test func `what waits climbs the ladder by its light and the working days`() throws {
    let issue = try signed()
    expect(issue, "2018-06-08", nil)
    expect(issue, "2018-06-11", .remind, .dueSoon(1), since: "2018-06-11")
    expect(issue, "2018-06-13", .urge, .yellow, since: "2018-06-13")
    expect(issue, "2018-06-19", .urge, .yellow, since: "2018-06-13")
    expect(issue, "2018-06-20", .coordinate, .yellowFor(5), since: "2018-06-20")
    expect(issue, "2018-06-21", .supervise, .red, since: "2018-06-21")
    expect(issue, "2018-07-04", .supervise, .red, since: "2018-06-21")
    expect(issue, "2018-07-05", .leadership, .redFor(11), since: "2018-07-05")
  }

  /// One place an issue waits in for the office alone, and the days on which it is due, red and on
  /// its way to the leading group.
  struct Waiting: CustomTestStringConvertible {
    let testDescription: String
    let way: [(request: StepRequest, by: ID<Person>)]
    let red: String
    let leaders: String

    init(
      _ name: String, _ way: [(StepRequest, ID<Person>)], red: String, leaders: String
    ) {
      (testDescription, self.way, self.red, self.leaders) = (name, way, red, leaders)
    }
  }

  private static let answered: [(StepRequest, ID<Person>)] = [
    (.triage(.simple), .coordinator), (.byPhone, .coordinator), (.answer(.solved), .coordinator),
  ]

  /// Due is one, two or five working days after 2018-06-07, or the day of the review; red is the
  /// sixth working day after that, and the eleventh red one goes to the leading group.
  private static let waiting = [
    Waiting("待分办", [], red: "2018-06-19", leaders: "2018-07-03"),
    Waiting(
      "待交办", [(.triage(.simple), .coordinator)], red: "2018-06-19", leaders: "2018-07-03"),
    Waiting("待回访", answered, red: "2018-06-20", leaders: "2018-07-04"),
    Waiting(
      "待销号", answered + [(.content, .otherCoordinator)], red: "2018-06-25",
      leaders: "2018-07-09"),
    Waiting(
      "暂缓",
      answered.prefix(2) + [(.sign(signer: "冯壬"), .coordinator)]
        + [(.pause(until: "2018-06-15"), .head)], red: "2018-06-26", leaders: "2018-07-10"),
    Waiting(
      "长期跟踪",
      answered.prefix(2) + [(.answer(.unsolvable), .coordinator), (.acceptance, .head)],
      red: "2018-09-03", leaders: "2018-09-17"),
  ]

  @Test(arguments: waiting)
  func `what the office itself leaves red for more than ten days goes to the leading group alone`(
    place: Waiting
  ) throws {
    var issue = try ClockedIssue()
    for step in place.way { try issue.on("2018-06-07", step.request, by: step.by) }
    let (red, leaders) = (Day.iso(place.red), Day.iso(place.leaders))
    #expect(issue.light(red.adding(days: -1).iso)?.colour == .yellow)
    #expect(issue.light(place.red)?.colour == .red)
    for age in 0..<red.days(to: leaders) { expect(issue, red.adding(days: age).iso, nil) }
    expect(issue, place.leaders, .leadership, .redFor(11), since: place.leaders)
  }

  @Test func `what the office does about it takes its card away`() throws {
    var issue = try ClockedIssue()
    expect(issue, "2018-07-03", .leadership)
    try issue.on("2018-07-03", .triage(.simple), .byPhone)
    expect(issue, "2018-07-03", nil)
    try issue.on("2018-07-03", .sendBack(.reassign))
    issue.office.today = .iso("2018-07-20")
    expect(issue, "2018-07-20", nil)
    #expect(issue.office.workspace.cards(asOf: .iso("2018-07-02")).isEmpty)
  }

  @Test func `a day that is past has the cards of what is over today`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-07-05", .refusal, by: .head)
    #expect(issue.office.workspace.cards(asOf: .iso("2018-07-04")).map(\.rung) == [.leadership])
    #expect(issue.office.workspace.cards(asOf: .iso("2018-07-05")).isEmpty)
  }

  /// The words say that it is urgent and not what may happen (C11).
  @Test func `what drives away an enterprise found urgent goes to the leading group at once`()
    throws
  {
    var issue = try signed()
    issue.office.today = .iso("2018-06-08")
    var known = RetentionCase()
    (known.enterprise, known.text, known.issues) = (.frost, "产能翻番没有地", [issue.id])
    try issue.office.apply(.retention(.open(known)), by: .head)
    expect(issue, "2018-06-08", nil)
    for (day, level) in [("2018-06-11", RetentionCase.Level.urgent), ("2018-06-12", .urgent)] {
      issue.office.today = .iso(day)
      try issue.office.apply(
        .retention(.judge(ID(1), level, reason: "在谈意向", on: .iso(day))), by: .head)
    }
    expect(issue, "2018-06-12", .leadership, .urgent, since: "2018-06-11")
    #expect(Escalation.Cause.urgent.phrase.zh == "列为紧急")
    try issue.office.apply(
      .card(.accept(issue.id, .leadership, act: nil, reason: "请定用地", on: issue.office.today)),
      by: .leader)
    expect(issue, "2018-06-13", .supervise, .red, since: "2018-06-13")
    try issue.office.apply(
      .retention(.judge(ID(1), .watch, reason: "谈妥了", on: .iso("2018-06-12"))), by: .head)
    expect(issue, "2018-06-12", nil)
    let leader = try #require(issue.office.workspace[ID<Person>.leader])
    #expect(!issue.office.workspace.agenda(for: leader, from: .iso("2018-06-12")).items.isEmpty)
  }

  @Test func `a letter nobody signed for is urged on the second working day`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone)
    expect(issue, "2018-06-08", nil)
    expect(issue, "2018-06-11", .urge, .yellow, since: "2018-06-11")
    expect(issue, "2018-06-13", .urge, .yellow, since: "2018-06-11")
  }

  @Test func `an urging answers the card, until there is a new reason`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone)
    try issue.on("2018-06-11", .urge(.init()))
    expect(issue, "2018-06-11", nil)
    expect(issue, "2018-06-13", nil)
    expect(issue, "2018-06-15", .coordinate, .yellowFor(5))
    try issue.on("2018-06-15", .sign(signer: "冯壬"), .enrolling)
    expect(issue, "2018-06-15", nil)
    expect(issue, "2018-06-28", .urge, since: "2018-06-28")
  }

  @Test func `a return that was ruled on asks for a meeting, whichever way it was ruled`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone, .sendBack(.uphold))
    expect(issue, "2018-06-07", .coordinate, .disagreement, since: "2018-06-07")
    try issue.on("2018-06-08", .meeting)
    expect(issue, "2018-06-08", nil)
  }

  @Test func `two dispatches without a result go to the head of the unit`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .sendBack(.reassign))
    try issue.on("2018-06-08", .byPhone, .sign(signer: "王壬"))
    expect(issue, "2018-06-12", .coordinate, .disagreement)
    expect(issue, "2018-06-14", .supervise, .dispatched(times: 2), since: "2018-06-14")
  }

  @Test func `what was done again twice is supervised at once`() throws {
    var issue = try signed()
    try issue.on("2018-06-08", .answer(.solved), .unsolved(accepts: false))
    expect(issue, "2018-06-08", .urge, .yellow, since: "2018-06-08")
    try issue.on("2018-06-11", .answer(.solved), .unsolved(accepts: false))
    expect(issue, "2018-06-11", .supervise, .red, since: "2018-06-11")
  }

  @Test func `an order nobody answers for five working days may be named in the table`() throws {
    var issue = try signed()
    try issue.on("2018-06-21", .order, by: .head)
    expect(issue, "2018-06-27", nil)
    expect(issue, "2018-06-28", .publish, .unanswered(5), since: "2018-06-28")
    expect(issue, "2018-07-05", .leadership)
    try issue.on("2018-07-05", .answer(.solved))
    expect(issue, "2018-07-05", nil)
  }

  @Test func `a day that is past is asked with the answers it had`() throws {
    var issue = try signed()
    try issue.on("2018-06-14", .urge(.init()))
    expect(issue, "2018-06-13", .urge)
    expect(issue, "2018-06-14", nil)
  }

  @Test func `what is kept of a day is what is reckoned`() throws {
    var issue = try signed()
    for day in ["2018-06-11", "2018-06-13", "2018-06-20", "2018-06-21"] {
      let fresh = issue.office.workspace.card(of: issue.id, asOf: .iso(day))
      issue.office.workspace.reckon(on: .iso(day))
      #expect(issue.office.workspace.card(of: issue.id, asOf: .iso(day)) == fresh)
    }
    #expect(issue.office.workspace.cards(asOf: .iso("2018-06-21")).map(\.rung) == [.supervise])
  }
}

extension StepRequest {
  /// A 督办 as the head writes it.
  static var order: StepRequest {
    var request = Urging()
    (request.reason, request.copyTo) = ("催办后仍未答复", "周戊")
    return .supervise(request)
  }
}
