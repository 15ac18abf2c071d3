import Domain
import TestSupport
import Testing

/// What a meeting leaves on paper: materials before it, minutes after it.
struct MeetingPapersTests {
  var office: TestOffice
  let meeting: ID<Meeting>

  init() throws {
    office = try TestOffice()
    let issues = [try office.issue(in: .inProgress), try office.issue(in: .inProgress)]
    meeting = try office.prepared(issues)
    let secret = try #require(office.workspace.items(of: meeting).last { $0.kind == .issue })
    let edit = FieldEdit(MeetingItem.Field.isOnPaper, from: "否", to: "是")
    try office.apply(.meeting(.item(.edit(secret.id, [edit]))))
  }

  private var cards: [MeetingItem] {
    office.workspace.items(of: meeting).filter { $0.kind == .issue }
  }

  private func words() throws -> String { try words(of: meeting) }

  private func words(of meeting: ID<Meeting>) throws -> String {
    let paper = try #require(office.workspace.paper(of: meeting.ref, on: office.today))
    return "\(paper.heading.zh) \(paper.number) \(paper.blocks)"
  }

  @Test mutating func `the materials hold whole what the wall does not show`() throws {
    let opinion = FieldEdit(
      MeetingItem.Field.opinion, from: cards[1].opinion, to: "找王辛13864200571商量")
    try office.apply(.meeting(.item(.edit(cards[1].id, [opinion]))))
    let words = try words()
    #expect(words.contains("领导小组会材料") && words.contains("主要数据") && words.contains("不投屏"))
    #expect(words.contains("找王辛138****0571商量"))
    #expect(words.contains("纸1"), "it is called there as the wall calls it")
    #expect(!words.contains(cards[0].opinion), "what is on the wall is not printed as a card")
  }

  @Test mutating func `the minutes say what was shown, what was decided and whose it is`() throws {
    try office.open(meeting)
    try office.apply(
      .meeting(.present(.show(meeting, .item(office.workspace.items(of: meeting)[0].id), seat: 1))))
    for card in cards { try office.apply(.meeting(.present(.decide(card.id, nil)))) }
    var outcome = MeetingChange.Outcome()
    (outcome.minutes, outcome.guests) = (
      office.workspace.nextMinutesNumber(on: office.today), "分管副市长"
    )
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
    let words = try words()
    #expect(words.contains("会议纪要〔2018〕1号") && words.contains("分管副市长"))
    #expect(words.contains("数据截至 2018年6月7日 周四 9:00"))
    #expect(words.contains("投屏内容：主要数据") && !words.contains("各类问题"))
    #expect(words.contains("另有1件不投屏，见纸质材料"))
    #expect(words.contains("任务清单") && words.contains(cards[0].opinion))
    let issue = try #require(cards[0].issue)
    let title = try #require(office.workspace[issue]?.title)
    #expect(words.contains(title))
  }

  private mutating func decideAndEnd() throws {
    try office.open(meeting)
    let open = office.workspace.items(of: meeting).filter(\.kind.isToDecide)
    for item in open { try office.apply(.meeting(.present(.decide(item.id, nil)))) }
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
  }

  @Test mutating func `each decision says what it is about, unless that was kept for paper`()
    throws
  {
    try decideAndEnd()
    let issue = try #require(cards[0].issue)
    let title = try #require(office.workspace[issue]?.title)
    let words = try words()
    let opinion = cards[0].opinion
    let about = words.ranges(of: "霜降压缩机 \(title)：\(opinion)").count
    #expect(about == 2, "among what was decided, and in the list of duties")
    #expect(words.ranges(of: "：\(opinion)").count == about, "the other is named nowhere")
  }

  @Test mutating func `a decision on a topic says which`() throws {
    var topic = MeetingItem()
    (topic.meeting, topic.topic) = (meeting, "人才周筹备")
    (topic.opinion, topic.unit) = ("七月举办", .education)
    try office.apply(.meeting(.item(.add(topic))))
    try decideAndEnd()
    #expect(try words().contains("人才周筹备：七月举办"))
  }

  @Test mutating func `a topic that came up is in the minutes though nothing was decided on it`()
    throws
  {
    for name in ["人才周筹备", "用电保障"] {
      var topic = MeetingItem()
      (topic.meeting, topic.topic) = (meeting, name)
      try office.apply(.meeting(.item(.add(topic))))
    }
    let shown = try #require(office.workspace.items(of: meeting).first { $0.topic == "人才周筹备" })
    try office.open(meeting)
    try office.apply(.meeting(.present(.show(meeting, .item(shown.id), seat: 1))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
    let words = try words()
    #expect(words.contains("研究的问题") && words.contains("人才周筹备"))
    #expect(!words.contains("用电保障"), "it was not reached")
  }

  @Test mutating func `minutes hold the figures the meeting began with: an analysis the projects'`()
    throws
  {
    let (slow, good) = (try office.project("泵业小镇一期"), try office.project("铜材精深加工"))
    try office.report(slow, .of2018(5), planned: 60, actual: 25, on: "2018-05-18")
    try office.report(good, .of2018(5), planned: 50, actual: 50, on: "2018-05-18")
    office.today = .thursday
    let analysis = try office.prepared(kind: .monthlyAnalysis)
    try office.open(analysis)
    let page = try #require(office.workspace.items(of: analysis).first)
    try office.apply(.meeting(.present(.show(analysis, .item(page.id), seat: 1))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    try office.apply(.meeting(.hold(analysis, outcome, on: office.today)))
    let words = try words(of: analysis)
    #expect(words.contains("重点项目进度") && words.contains("红 1、绿 1"))
    #expect(words.contains("泵业小镇一期") && words.contains("60%") && words.contains("25%"))
    #expect(!words.contains("主要数据") && !words.contains("铜材精深加工"))
    let renamed = FieldEdit(Project.Field.name, from: "泵业小镇一期", to: "泵业小镇")
    try office.apply(.registry(.project(.edit(slow, [renamed]))), by: .head)
    #expect(try self.words(of: analysis) == words, "they are called as they were")
  }

  @Test mutating func `under a veil the minutes hold what the wall held`() throws {
    try office.open(meeting)
    let number = Decision("请王辛13864200571来办", unit: .education)
    try office.apply(.meeting(.present(.decide(cards[0].id, number))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
    let paper = office.workspace.underVeil { $0.paper(of: meeting.ref, on: .thursday) }
    let blocks = try #require(paper).blocks
    #expect("\(blocks)".contains("138****0571"))
    #expect(office.workspace.veil == nil)
  }

  @Test mutating func `minutes do not name what was kept for paper and did not come up`() throws {
    try office.open(meeting)
    try office.apply(.meeting(.present(.show(meeting, .item(cards[0].id), seat: 1))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
    let words = try words()
    #expect(words.contains("W2018-0001") && !words.contains("W2018-0002"))
    #expect(words.contains("另有1件不投屏"))
  }

  @Test(arguments: [true, false])
  mutating func `minutes name a confidential issue only where the meeting decided on it`(
    isDecided: Bool
  ) throws {
    var draft = Domain.Issue.draft("股权变更")
    draft.confidentiality = .commercial
    let secret = office.workspace.issues.nextID(year: 2018)
    try office.apply(.issue(.register(draft)))
    var called = Meeting()
    (called.kind, called.issues, called.proposedOn) = (.leadingGroup, [secret], office.today)
    let id = office.workspace.meetings.nextID()
    try office.apply(.meeting(.call(called, on: office.today)))
    var outcome = MeetingChange.Outcome()
    var decision = Decision("另行研究", unit: .education)
    decision.issue = isDecided ? secret : nil
    (outcome.minutes, outcome.decisions) = ("〔2018〕9号", [decision])
    try office.apply(.meeting(.hold(id, outcome, on: office.today)))
    #expect(try words(of: id).contains("股权变更") == isDecided)
    #expect(office.workspace.paperName(of: id.ref).contains("股权变更") == isDecided)
  }
}
