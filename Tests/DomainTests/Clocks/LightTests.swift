import TestSupport
import Testing

@testable import Domain

/// The lights of C6, each condition by itself and by precedence.
struct LightTests {
  private func dispatched(
    _ complexity: Domain.Issue.Complexity = .simple, isRedFlag: Bool = false
  ) throws -> ClockedIssue {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(complexity, isRedFlag: isRedFlag))
    try issue.on("2018-06-07", .byPhone, by: .head)
    return issue
  }

  private func signed(_ complexity: Domain.Issue.Complexity = .simple) throws -> ClockedIssue {
    var issue = try dispatched(complexity)
    try issue.on("2018-06-07", .sign(signer: "冯壬"))
    return issue
  }

  private func expect(
    _ issue: ClockedIssue, _ day: String, _ colour: Light.Colour, _ reasons: Light.Reason...
  ) {
    #expect(issue.light(day) == Light(colour: colour, reasons: reasons))
  }

  @Test func `a simple issue goes from green to blue, yellow and red`() throws {
    let issue = try signed()
    expect(issue, "2018-06-07", .green, .dueIn(3, "2018-06-12"))
    expect(issue, "2018-06-08", .green, .dueIn(2, "2018-06-12"))
    expect(issue, "2018-06-11", .blue, .dueIn(1, "2018-06-12"))
    expect(issue, "2018-06-12", .blue, .dueIn(0, "2018-06-12"))
    expect(issue, "2018-06-13", .yellow, .late(1))
    expect(issue, "2018-06-20", .yellow, .late(5))
    expect(issue, "2018-06-21", .red, .late(6))
  }

  @Test func `a longer allowance turns blue two working days before`() throws {
    let issue = try signed(.complex)
    expect(issue, "2018-06-13", .green, .dueIn(3, "2018-06-19"))
    expect(issue, "2018-06-14", .blue, .dueIn(2, "2018-06-19"))
  }

  @Test func `what has one working day is not born blue`() throws {
    let issue = try ClockedIssue()
    expect(issue, "2018-06-07", .green, .dueIn(1, "2018-06-08"))
    expect(issue, "2018-06-08", .blue, .dueIn(0, "2018-06-08"))
    expect(issue, "2018-06-11", .yellow, .late(1))
  }

  @Test func `what is not signed for in a working day is yellow`() throws {
    let issue = try dispatched(.complex)
    expect(issue, "2018-06-08", .green, .dueIn(6, "2018-06-19"))
    expect(issue, "2018-06-11", .yellow, .unsigned(2))
  }

  @Test func `a flagged issue is red as soon as it is late`() throws {
    var issue = try dispatched(isRedFlag: true)
    try issue.on("2018-06-07", .sign(signer: "冯壬"))
    expect(issue, "2018-06-13", .red, .flaggedLate(1))
  }

  @Test func `what an enterprise may leave for is red as soon as it is late, and says no more`()
    throws
  {
    var issue = try signed()
    issue.office.today = .iso("2018-06-08")
    var known = RetentionCase()
    (known.enterprise, known.text, known.issues) = (.frost, "产能翻番没有地", [issue.id])
    try issue.office.apply(.retention(.open(known)), by: .head)
    issue.office.workspace.reckon(on: .iso("2018-06-13"))
    expect(issue, "2018-06-12", .blue, .dueIn(0, "2018-06-12"))
    expect(issue, "2018-06-13", .red, .flaggedLate(1))
    issue.office.today = .iso("2018-06-13")
    try issue.office.apply(
      .retention(
        .close(ID(1), .falseAlarm, lessons: "听错了", confirmation: "", on: issue.office.today)),
      by: .head)
    expect(issue, "2018-06-13", .yellow, .late(1))
    expect(issue, "2018-06-12", .blue, .dueIn(0, "2018-06-12"))
  }

  @Test func `what is done again is yellow, and red the second time`() throws {
    var issue = try signed()
    try issue.on("2018-06-07", .answer(.solved), .unsolved(accepts: false))
    expect(issue, "2018-06-07", .yellow, .redone(1))
    try issue.on("2018-06-08", .answer(.solved), .unsolved(accepts: false))
    expect(issue, "2018-06-08", .red, .redone(2))
  }

  @Test func `all reasons of the colour are said, the weightiest first`() throws {
    var issue = try signed()
    try issue.on("2018-06-07", .answer(.solved), .unsolved(accepts: false))
    expect(issue, "2018-06-12", .yellow, .late(1), .redone(1))
  }

  @Test func `a week without a note is yellow, and a note makes it green again`() throws {
    var issue = try signed(.complex)
    try issue.on("2018-06-07", .enrolling)
    expect(issue, "2018-06-19", .green, .dueIn(8, "2018-06-29"))
    expect(issue, "2018-06-20", .yellow, .silent(8))
    try issue.on("2018-06-21", .note("已选定场地"))
    expect(issue, "2018-06-21", .green, .dueIn(6, "2018-06-29"))
    expect(issue, "2018-06-20", .yellow, .silent(8))
  }

  @Test func `what is merged into an issue is no progress of it`() throws {
    var issue = try signed(.complex)
    try issue.on("2018-06-07", .enrolling)
    issue.office.today = .iso("2018-06-15")
    let twin = try issue.office.register()
    try issue.office.step(twin, .merge(into: issue.id, reason: "同一件事"))
    expect(issue, "2018-06-20", .yellow, .silent(8))
    try issue.office.step(twin, .unmerge(reason: "不是一回事"), by: .head)
    expect(issue, "2018-06-20", .yellow, .silent(8))
  }

  @Test func `what is suspended is grey until its review, then late for it`() throws {
    var issue = try signed()
    try issue.on("2018-06-08", .pause(until: "2018-06-13"), by: .head)
    expect(issue, "2018-06-13", .grey, .putAside(until: .iso("2018-06-13")))
    expect(issue, "2018-06-14", .yellow, .reviewLate(1))
    expect(issue, "2018-06-22", .red, .reviewLate(6))
  }

  @Test func `a long-term issue is grey until its review`() throws {
    var issue = try signed()
    try issue.on("2018-06-07", .answer(.unsolvable))
    try issue.on("2018-06-07", .acceptance, by: .head)
    let review = Day.thursday.adding(days: 80)
    expect(issue, "2018-06-08", .grey, .putAside(until: review))
    #expect(issue.light(review.adding(days: 1).iso)?.colour == .yellow)
    #expect(issue.light(review.adding(days: 9).iso)?.colour == .red)
  }

  @Test(arguments: [IssueState.closed, .declined, .withdrawn])
  func `what is over is grey, however often it was done again`(state: IssueState) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: state)
    let light = office.workspace.light(of: issue, asOf: .iso("2018-12-03"))
    #expect(light == Light(colour: .grey, reasons: [.over(state)]))
  }

  @Test func `an issue of an old ledger is grey, and before it was registered there is no light`()
    throws
  {
    var office = try TestOffice()
    var draft = Domain.Issue.draft("道路拓宽")
    draft.history = .init(outcome: "已解决", document: "〔2017〕8号", on: nil)
    try office.apply(.issue(.takeOver(draft)))
    let id = try #require(office.workspace.issues.all.last?.id)
    #expect(
      office.workspace.light(of: id, asOf: office.today)
        == Light(colour: .grey, reasons: [.takenOver]))
    #expect(office.workspace.light(of: id, asOf: .iso("2018-06-06")) == nil)
  }
}

extension Light.Reason {
  fileprivate static func dueIn(_ left: Int, _ due: String) -> Self { .dueIn(left, by: .iso(due)) }
}
