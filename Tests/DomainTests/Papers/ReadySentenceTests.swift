import Domain
import TestSupport
import Testing

/// 转发文字: what is passed on in a chat.
struct ReadySentenceTests {
  @Test func `a letter is announced to its unit with all its issues, numbers masked`() throws {
    var office = try TestOffice()
    for title in ["员工子女入学", "宿舍用水不足，找王厂长 13800001234"] {
      try office.step(try office.register(title), .triage(.simple))
    }
    let issues = office.workspace.issues.live.map(\.id)
    try office.apply(.issue(.dispatch(issues, StepRequest.Dispatching(), on: office.today)))
    let letter = try #require(office.workspace.dispatches.live.first { _ in true })
    let said = office.workspace.readySentence(about: letter.ref, on: office.today)
    #expect(
      said?.zh == "【示例市留驻办】教育局：交办〔2018〕1号已发，共2件：W2018-0001 霜降压缩机股份有限公司 员工子女入学（2018年6月12日 周二前答复）；"
        + "W2018-0002 霜降压缩机股份有限公司 宿舍用水不足，找王厂长 138****1234（2018年6月12日 周二前答复）。请签收，按期书面答复我办，并直接联系企业。")
    #expect(said?.en.contains("was sent, 2 issues: W2018-0001") == true)
  }

  @Test func `a reminder is announced with the day by which it is to be answered`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var urging = StepRequest.Urging()
    urging.dueOn = .iso("2018-06-20")
    try office.step(issue, .urge(urging))
    let letter = try #require(office.workspace.urgings(of: issue).last)
    let said = office.workspace.readySentence(about: letter.ref, on: office.today)
    #expect(said?.zh.hasSuffix("请抓紧办理，并于2018年6月20日 周三前回复进展。") == true)
    #expect(
      said?.en.hasSuffix("Please see to it and say by Wed 20 Jun 2018 how far it is.") == true)
  }

  @Test func `an enterprise is told how its problem stands, on any day`() throws {
    var office = try TestOffice()
    let id = try office.register("员工子女入学")
    let said = { office.workspace.readySentence(about: id.ref, on: office.today)?.zh ?? "" }
    #expect(said().contains("霜降压缩机：您反映的“员工子女入学”（W2018-0001）目前待分办"))
    try office.step(id, .triage(.simple), .byPhone)
    #expect(said().contains("由教育局办理，目前待签收，下一步不晚于"))
    office.today = office.today.adding(days: 30)
    #expect(said().contains("目前待签收。有情况请随时联系"))
  }

  @Test func `a meeting to come is announced, one that was held is not`() throws {
    var office = try TestOffice()
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.place) = (.special, "用工难", "三楼会议室")
    (meeting.proposedOn, meeting.units) = (office.today.adding(days: 1), [.education, .industry])
    try office.apply(.meeting(.call(meeting, on: office.today)))
    let ref = try #require(office.workspace.meetings.live.first { _ in true }?.ref)
    let said = office.workspace.readySentence(about: ref, on: office.today)?.zh ?? ""
    #expect(said.hasPrefix("【示例市留驻办】") && said.contains("用工难。时间：2018年6月8日 周五，地点：三楼会议室"))
    #expect(office.workspace.readySentence(about: ID<Unit>.education.ref, on: office.today) == nil)
  }
}
