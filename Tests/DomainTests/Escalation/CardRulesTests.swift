import TestSupport
import Testing

@testable import Domain

/// What a person may answer to a card, and that nothing happens without the answer (C7).
struct CardRulesTests {
  /// A simple issue on the first day of its yellow light; the head and the coordinator may urge.
  private func late(_ day: String = "2018-06-13") throws -> ClockedIssue {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .sign(signer: "冯壬"))
    issue.office.today = .iso(day)
    return issue
  }

  private func rung(_ issue: ClockedIssue, _ day: String) -> Rung? {
    issue.office.workspace.card(of: issue.id, asOf: .iso(day))?.rung
  }

  private func refused(
    _ issue: inout ClockedIssue, _ change: CardChange, by person: ID<Person> = .coordinator,
    _ refusal: CardRefusal
  ) {
    #expect(throws: Refusal.card(issue.id, refusal)) {
      try issue.office.apply(.card(change), by: person)
    }
  }

  @Test func `to accept a card is to do what it says, in one save`() throws {
    var issue = try late()
    refused(
      &issue, .accept(issue.id, .urge, act: nil, reason: "已超期", on: issue.office.today),
      .actMissing(.urge))
    let touches = try issue.office.apply(
      .card(.accept(issue.id, .urge, act: .urge(.init()), reason: "已超期", on: issue.office.today)))
    #expect(touches.map(\.after.ref.kind) == [.card, .dispatch])
    #expect(issue.office.workspace.cards.all.last?.answer == .accepted)
    #expect(rung(issue, "2018-06-13") == nil)
  }

  @Test func `a card is accepted with a reason too: its own, or that of what is done`() throws {
    var issue = try late()
    var urging = StepRequest.Urging()
    refused(
      &issue,
      .accept(issue.id, .urge, act: .urge(urging), reason: " ", on: issue.office.today),
      .reasonMissing)
    var other = issue
    try other.office.apply(
      .card(.accept(issue.id, .urge, act: .urge(urging), reason: "已超期", on: issue.office.today)))
    #expect(other.office.workspace.cards.all.last?.reason == "已超期")
    urging.reason = "请抓紧答复"
    try issue.office.apply(
      .card(.accept(issue.id, .urge, act: .urge(urging), reason: "", on: issue.office.today)))
    #expect(issue.office.workspace.cards.all.last?.reason == "")
    #expect(issue.office.workspace.urgings(of: issue.id).last?.reason == "请抓紧答复")
  }

  @Test func `a declined card keeps its reason and does not come back`() throws {
    var issue = try late()
    refused(&issue, .decline(issue.id, .urge, reason: " "), .reasonMissing)
    try issue.office.apply(.card(.decline(issue.id, .urge, reason: "单位已来电说明")))
    #expect(issue.office.workspace.cards.all.last?.reason == "单位已来电说明")
    #expect(rung(issue, "2018-06-19") == nil)
    #expect(rung(issue, "2018-06-20") == .coordinate)
  }

  @Test func `a card that is put off comes back on its day, and a higher one does not wait`() throws
  {
    var issue = try late()
    refused(
      &issue, .snooze(issue.id, .urge, until: .iso("2018-06-13"), reason: "等周会"),
      .snoozeTooEarly(.iso("2018-06-14")))
    try issue.office.apply(
      .card(.snooze(issue.id, .urge, until: .iso("2018-06-15"), reason: "等周会")))
    #expect(rung(issue, "2018-06-14") == nil)
    #expect(rung(issue, "2018-06-15") == .urge)
    issue = try late()
    try issue.office.apply(
      .card(.snooze(issue.id, .urge, until: .iso("2018-06-29"), reason: "等周会")))
    #expect(rung(issue, "2018-06-19") == nil)
    #expect(rung(issue, "2018-06-20") == .coordinate)
  }

  @Test func `what lies open is what can be answered, and only once`() throws {
    var issue = try late()
    let decline = CardChange.decline(issue.id, .supervise, reason: "不必")
    refused(&issue, decline, by: .head, .notOpen(.supervise, open: .urge))
    try issue.office.apply(.card(.decline(issue.id, .urge, reason: "不必")))
    refused(
      &issue, .decline(issue.id, .urge, reason: "不必"), .notOpen(.urge, open: nil))
  }

  @Test func `an order and the table of units are for the head`() throws {
    var issue = try late("2018-06-21")
    #expect(rung(issue, "2018-06-21") == .supervise)
    #expect(throws: Refusal.step(issue: issue.id, .needsRole([.head]))) {
      try issue.office.apply(.card(.decline(issue.id, .supervise, reason: "不必")))
    }
    try issue.office.apply(
      .card(.accept(issue.id, .supervise, act: .order, reason: "", on: issue.office.today)),
      by: .head)
    #expect(issue.office.workspace.urgings(of: issue.id).last?.number == 1)
  }

  @Test func `a leader answers what comes before the leading group, and no other card`() throws {
    var issue = try late("2018-06-21")
    #expect(throws: Refusal.step(issue: issue.id, .needsRole([.head]))) {
      try issue.office.apply(.card(.decline(issue.id, .supervise, reason: "不必")), by: .leader)
    }
    issue = try late("2018-07-05")
    #expect(throws: Refusal.step(issue: issue.id, .needsRole([.leader, .head]))) {
      try issue.office.apply(.card(.decline(issue.id, .leadership, reason: "不必")))
    }
    try issue.office.apply(
      .card(.decline(issue.id, .leadership, reason: "已当面交代")), by: .leader)
    #expect(issue.office.workspace.cards.all.last?.by == .leader)
  }

  @Test func `the leading group is asked a question, and the head may ask it unprompted`() throws {
    var issue = try late("2018-07-05")
    let blank = CardChange.accept(
      issue.id, .leadership, act: nil, reason: "", on: issue.office.today)
    refused(&issue, blank, by: .head, .reasonMissing)
    try issue.office.apply(
      .card(.accept(issue.id, .leadership, act: nil, reason: "请定牵头单位", on: issue.office.today)),
      by: .head)
    #expect(issue.office.workspace.cards.all.last?.rung == .leadership)

    let other = try issue.office.register("货车进厂限行")
    #expect(throws: Refusal.permission(.needsRole([.head]))) {
      try issue.office.apply(.card(.mark(other, reason: "跨市的事")))
    }
    try issue.office.apply(.card(.mark(other, reason: "跨市的事")), by: .head)
    #expect(issue.office.workspace.cards.all.last?.issue == other)
  }

  @Test func `the commissioner of the enterprise takes note of what is due soon`() throws {
    var issue = try late("2018-06-11")
    let note = CardChange.accept(
      issue.id, .remind, act: nil, reason: "去企业问进展", on: issue.office.today)
    #expect(throws: Refusal.step(issue: issue.id, .notHisEnterprise)) {
      try issue.office.apply(.card(note), by: .commissioner)
    }
    try issue.office.pair(with: .commissioner, from: issue.office.today)
    try issue.office.apply(.card(note), by: .commissioner)
    #expect(rung(issue, "2018-06-12") == nil)
  }

  @Test func `an answer may be taken back as long as nothing went out on paper`() throws {
    var issue = try late()
    let touches = try issue.office.apply(.card(.decline(issue.id, .urge, reason: "不必")))
    try issue.office.apply(.undo(touches, reason: "看错了"))
    #expect(rung(issue, "2018-06-13") == .urge)
  }

  @Test func `refusals say what would satisfy the rule`() {
    #expect(
      CardRefusal.actMissing(.urge).phrase.zh == "同意这张提示就要“催办”，请把它要的内容填上（C7）")
    #expect(CardRefusal.notOpen(.urge, open: .supervise).phrase.zh.contains("督办"))
    #expect(CardRefusal.snoozeTooEarly(.iso("2018-06-14")).phrase.zh.contains("2018年6月14日"))
  }
}
