import Domain
import TestSupport
import Testing

/// What people get wrong most, from the hand on the key to the sentence on the screen: each is refused
/// by the rule's name and with the way out, in both languages.
struct BadInputTests {
  /// The words of what `wrong` is refused with; nil where nothing is refused.
  private func refusal(
    _ office: TestOffice, _ wrong: (inout TestOffice) throws -> Void
  ) throws -> Phrase? {
    var office = office
    do { try wrong(&office) } catch let refusal as Refusal {
      let phrase = refusal.phrase(in: office.workspace)
      phrase.expectBothLanguages()
      return phrase
    }
    return nil
  }

  private func expect(_ said: Phrase?, rule: String, way: String, _ english: String) throws {
    let said = try #require(said)
    #expect(said.zh.contains("（\(rule)）") && said.zh.contains(way), "\(said.zh)")
    #expect(said.en.contains("(\(rule))") && said.en.contains(english), "\(said.en)")
  }

  @Test func `an overlapping pairing`() throws {
    var office = try TestOffice()
    try office.pair()
    try expect(
      try refusal(office) { try $0.pair(with: .otherCommissioner) },
      rule: "I1", way: "请先结束或交接原来的", "end that pairing or hand it over first")
    try expect(
      try refusal(office) { try $0.pair(.rain) },
      rule: "I1", way: "请先结束原来的，或另选专员", "choose somebody else")
  }

  @Test func `a reply without text`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try expect(
      try refusal(office) { try $0.step(issue, .reply(Reply())) },
      rule: "T12", way: "请写答复内容", "please enter it")
  }

  @Test func `a callback by the handler`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    var reply = Reply()
    (reply.text, reply.handler) = ("当场讲清", .coordinator)
    try office.step(issue, .reply(reply))
    try expect(
      try refusal(office) { try $0.step(issue, .content) },
      rule: "C13", way: "请换一个人", "another person")
  }

  @Test func `a date before the thing it answers`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var reply = Reply()
    (reply.text, reply.receivedOn) = ("已办结", .iso("2018-06-01"))
    try expect(
      try refusal(office) { try $0.step(issue, .reply(reply)) },
      rule: "C1", way: "请填那天到今天之间的日期", "give a day from the last one")
  }

  @Test func `a return after the ruling`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(.uphold))
    try expect(
      try refusal(office) { try $0.step(issue, .sendBack(.reassign), by: .head) },
      rule: "T6", way: "请单位办理并答复", "the unit has to reply")
  }

  @Test func `a calendar that lacks the year`() throws {
    let gap = UncoveredYear(year: 2019).phrase
    gap.expectBothLanguages()
    try expect(gap, rule: "C5", way: "请在设置（7）里录入", "enter the State Council's notice")
    var office = try TestOffice()
    office.today = .iso("2018-12-29")
    let issue = try office.issue(in: .triaged)
    let due = try #require(office.workspace.due(of: issue, asOf: office.today))
    #expect(due.uncovered == UncoveredYear(year: 2019))
    #expect(due.fullPhrase(today: office.today).zh.contains("2019年节假日未录入"))
  }

  @Test func `a category that is taken away while it is in use`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let said = try refusal(office) {
      try $0.set(ID(3), .retiredOn, to: "2018-07-01", as: SettingsChange.category)
    }
    try expect(said, rule: "C2", way: "请先改用别的类别", "move them to another category first")
    #expect(said?.zh.contains("\(issue)") == true && said?.en.contains("\(issue)") == true)
  }

  @Test func `an actual progress that falls without a note, and a plan changed by the way`() throws
  {
    var office = try TestOffice()
    let project = try office.project()
    try office.report(project, .of2018(4), planned: 30, actual: 30, on: "2018-04-18")
    try expect(
      try refusal(office) {
        try $0.report(project, .of2018(5), planned: 40, actual: 28, on: "2018-05-18")
      },
      rule: "C12", way: "请写“回落说明”", "say why")
    try expect(
      try refusal(office) {
        try $0.report(project, .of2018(5), planned: 20, actual: 30, on: "2018-05-18")
      },
      rule: "C12", way: "写明从哪个月起和理由", "from a month on, with a reason")
  }

  @Test func `a form for an unknown enterprise, a topic whose unit is gone`() throws {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry])
    let unknown = try refusal(office) { try $0.distribute(.enterprises([ID(99)])) }
    #expect(unknown?.zh.contains("Q0099") == true && unknown?.zh.contains("请") == true)
    try office.apply(
      .registry(.unit(.edit(.industry, [FieldEdit(.isRetired, from: "否", to: "是")]))))
    let gone = try refusal(office) { _ = try $0.plan(.test()) }
    #expect(gone?.zh.contains("请") == true && gone?.zh.contains("单位") == true)
  }

  @Test func `a lecture on a holiday, or of a unit that is elsewhere`() throws {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry])
    try expect(
      try refusal(office) { _ = try $0.plan(.test(on: .iso("2018-06-18"))) },
      rule: "C10", way: "最近的工作日是2018年6月19日", "the next working day is")
    try office.plan(.test())
    try expect(
      try refusal(office) { _ = try $0.plan(.test(in: [.zeguo])) },
      rule: "C10", way: "请换半天", "take another half day")
  }

  @Test func `a report after the 20th is taken, and is late for good`() throws {
    var office = try TestOffice()
    let project = try office.project()
    let id = try office.report(project, .of2018(4), planned: 30, actual: 30, on: "2018-04-23")
    let kept = try #require(office.workspace[id])
    #expect(office.workspace.isLate(kept))
  }

  @Test func `what is wrong with a report or a plan is said in both languages`() {
    let office = Workspace()
    let all: [ProjectRefusal] = [
      .unknown(ID(1)), .unknownProject(ID(1)), .monthAhead(.of2018(6)), .reportedBefore(ID(1)),
      .fieldProblem(field: ProjectMonthly.Field.month.phrase, .notAMonth("六")),
      .fieldProblem(field: ProjectWords.points, .notAPlanPoint("六")),
      .notAPercentage(field: ProjectMonthly.Field.actual.phrase, 101), .asOfOutside(.of2018(6)),
      .submittedOutside(.thursday), .fellWithoutNote(from: 3, in: .of2018(5), to: 2),
      .laterIsLower(.of2018(6), 3), .plannedOtherwise(3, in: .of2018(6)), .titleMissing(line: 2),
      .planEmpty, .planWithoutReason, .planNotRising(.of2018(6)),
      .planPointBefore(.of2018(5), from: .of2018(6)), .planReachesBack(reported: .of2018(5)),
      .milestonesByPlan(ID(1)),
    ]
    for refusal in all { Refusal.project(refusal).phrase(in: office).expectBothLanguages() }
  }
}
