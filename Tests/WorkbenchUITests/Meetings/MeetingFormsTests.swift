import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct MeetingFormsTests {
  /// Two issues of 教育局, triaged and waiting for nobody.
  private static func office() throws -> (TestOffice, [ID<Domain.Issue>]) {
    var office = try TestOffice()
    let issues = [try office.issue(in: .triaged), try office.issue(in: .triaged)]
    return (office, issues)
  }

  @Test func `a meeting on marked issues invites their units`() throws {
    let (office, issues) = try Self.office()
    var desk = FormDesk(office) { MeetingForm(on: issues, in: $0, $1) }
    #expect(desk.screen.form["units"] == "D02")
    desk.type("两家意见不一")
    desk.fill("proposedOn", "2018-06-12")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace.meetings.all.first?.issues == issues)
    #expect(desk.office.state(of: issues[1]) == .coordinating)
  }

  @Test func `before it is saved it says where its issues go, and that nobody works on that day`()
    throws
  {
    let (office, issues) = try Self.office()
    var desk = FormDesk(office) { MeetingForm(on: issues, in: $0, $1) }
    let going = "将记录：员工子女入学名额不足、员工子女入学名额不足，共2件；待交办 → 协调会商"
    #expect(summary(of: desk) == going)
    desk.fill("proposedOn", "2018-06-09")
    #expect(summary(of: desk) == going + "；6月9日 周六不是工作日")
    desk.fill("kind", "special")
    #expect(summary(of: desk) == "6月9日 周六不是工作日")
    desk.fill("proposedOn", "2018-06-11")
    #expect(summary(of: desk) == nil)
  }

  private func summary(of desk: FormDesk<MeetingForm>) -> String? {
    desk.screen.content.summary(in: desk.scene, desk.office.workspace)?.zh
  }

  @Test func `what a kind of meeting needs is marked before it is saved, and all of it at once`()
    throws
  {
    let (office, issues) = try Self.office()
    var desk = FormDesk(office) { MeetingForm(on: issues, in: $0, $1) }
    #expect(required(of: desk) == ["kind", "reason", "units", "proposedOn"])
    desk.fill("units", "")
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 3 && desk.drawn.contains("请写原因（T8、T9b）"))
    desk.fill("kind", "leadingGroup")
    #expect(required(of: desk) == ["kind", "proposedOn"])
  }

  private func required(of desk: FormDesk<MeetingForm>) -> [String] {
    desk.screen.form.fields.filter(\.isRequired).map(\.key)
  }

  @Test func `a special meeting needs a topic and is asked for it in its field`() throws {
    let (office, _) = try Self.office()
    var desk = FormDesk(office) { MeetingForm(on: [], in: $0, $1) }
    desk.fill("units", "D02")
    desk.fill("proposedOn", "2018-06-12")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    desk.fill("topic", "高层次人才留用")
    desk.press(.control("s"))
    #expect(desk.office.workspace.meetings.all.first?.topic == "高层次人才留用")
  }

  @Test func `who came is edited once a meeting was held, and not asked before`() throws {
    let (planned, _) = try Self.called()
    let coming = try #require(planned.workspace.meetings.all.first)
    #expect(!editing(coming, planned).screen.form.fields.contains { $0.key == "guests" })
    var office = try TestOffice()
    let id = try office.held(on: "2018-06-07")
    var desk = editing(try #require(office.workspace[id]), office)
    desk.fill("attendees", "D02")
    desk.fill("guests", "分管副市长")
    desk.press(.control("s"))
    #expect(desk.office.workspace[id]?.guests == "分管副市长")
    #expect(desk.office.workspace[id]?.attendees == [ID<Unit>.education.ref])
  }

  private func editing(_ meeting: Meeting, _ office: TestOffice) -> FormDesk<MeetingForm> {
    FormDesk(office) { MeetingForm(editing: meeting, in: $0, $1) }
  }

  private static func called() throws -> (TestOffice, [ID<Domain.Issue>]) {
    var (office, issues) = try Self.office()
    var meeting = Meeting()
    (meeting.issues, meeting.reason) = (issues, "两家意见不一")
    (meeting.units, meeting.proposedOn) = ([.education], office.today)
    try office.apply(.meeting(.call(meeting, on: office.today)))
    return (office, issues)
  }

  private func outcome(_ office: TestOffice) throws -> FormDesk<OutcomeForm> {
    let meeting = try #require(office.workspace.meetings.all.first)
    return FormDesk(office) { OutcomeForm(of: meeting, in: $0, $1) }
  }

  @Test func `one save: minutes, decisions of their lead unit, one goes on, one goes back`() throws
  {
    let (office, issues) = try Self.called()
    var desk = try outcome(office)
    desk.fill("\(issues[0]).decisions", "扩班一个；6月30日\n设校车；孙丙")
    desk.fill("\(issues[1]).fate", "back")
    desk.fill("\(issues[1]).reason", "不属教育局")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.changes.count == 1)
    let decisions = desk.office.workspace.decisions.all
    #expect(decisions.map(\.text) == ["扩班一个", "设校车"])
    #expect(decisions.map(\.owner) == [ID<Unit>.education.ref, ID<Person>.commissioner.ref])
    #expect(decisions.map(\.issue) == [issues[0], issues[0]])
    #expect(decisions[0].dueOn == .iso("2018-06-30"))
    #expect(issues.map { desk.office.state(of: $0) } == [.inProgress, .triaged])
  }

  @Test func `the day it was for, the next number and the units that were called are there`() throws
  {
    var (office, issues) = try Self.called()
    let day = office.today
    office.today = day.adding(days: 4)
    var desk = try outcome(office)
    #expect(desk.screen.form["on"] == day.iso)
    #expect(desk.screen.form["minutes"] == "会议纪要〔2018〕1号")
    desk.fill("\(issues[0]).decisions", "扩班一个")
    desk.fill("guests", "分管副市长")
    desk.press(.control("s"))
    let held = try #require(desk.office.workspace.meetings.all.first)
    #expect(desk.refusals == [] && held.heldOn == day && held.guests == "分管副市长")
    #expect(held.attendees == [ID<Unit>.education.ref])
  }

  @Test func `of a meeting that no issue waits for nothing is said of issues`() throws {
    let (waited, _) = try Self.called()
    #expect(try outcome(waited).drawn.contains("将记录：2件继续办理，0件退回分办"))
    var office = try TestOffice()
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.units) = (.special, "用工难", [.education])
    meeting.proposedOn = office.today
    try office.apply(.meeting(.call(meeting, on: office.today)))
    #expect(try !outcome(office).drawn.contains("将记录"))
  }

  @Test func `a line that cannot be read keeps the form open at that field`() throws {
    let (office, issues) = try Self.called()
    var desk = try outcome(office)
    desk.fill("\(issues[0]).decisions", "扩班；教肓局")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.screen.form.focused?.key == "\(issues[0]).decisions")
    #expect(desk.drawn.contains("“教肓局”看不明白"))
  }

  @Test func `a deadline before the meeting is told with its line, under the decisions it is in`()
    throws
  {
    let (office, issues) = try Self.called()
    var desk = try outcome(office)
    desk.fill("\(issues[0]).decisions", "扩班一个；6月30日")
    desk.fill("\(issues[1]).decisions", "设校车；孙丙\n扩班一个；昨天")
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.refusals == [])
    #expect(desk.screen.form.focused?.key == "\(issues[1]).decisions")
    #expect(desk.drawn.contains("第2条的期限2018年6月6日 周三早于开会日"))
  }

  @Test func `called off asks for the reason alone`() throws {
    let (office, issues) = try Self.called()
    var desk = try outcome(office)
    desk.fill("what", "cancelled")
    #expect(desk.screen.form.fields.map(\.key) == ["what", "on", "reason"])
    desk.fill("reason", "改由一家办理")
    desk.press(.control("s"))
    #expect(desk.office.state(of: issues[0]) == .triaged)
    #expect(desk.office.workspace.meetings.all.first?.calledOffReason == "改由一家办理")
  }

  @Test(arguments: [Size.usual, .small, .large], Language.allCases)
  func `the outcome has room on every screen`(size: Size, language: Language) throws {
    let (office, issues) = try Self.called()
    let drawn = try outcome(office).drawn(size, language)
    #expect(drawn.contains(language == .chinese ? "会议结果 M0001" : "What came of M0001"))
    #expect(drawn.contains("\(issues[0])"))
  }
}
