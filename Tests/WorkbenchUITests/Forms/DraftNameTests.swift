import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What was typed into a form and left comes back in the same form, about the same thing.
struct DraftNameTests {
  @Test(arguments: DraftForm.allCases)
  func `what is left of a form comes back as the same change`(form: DraftForm) throws {
    switch form {
    case .record: try leaveRecords()
    case .visit, .visitEdit, .retention: try leaveAtEnterprise(form)
    case .issue, .amend, .step, .card, .triage, .letter: try leaveAtIssue(form)
    case .join, .classStep: try leaveAtClass(form)
    case .monthly, .projectPlan: try leaveAtProject(form)
    case .excuse: try leaveExcuse()
    case .distribute, .collect, .lectureStep: try leaveAtPolicy(form)
    case .outcome, .done, .item, .newItem, .decide, .attendance, .end: try leaveAtMeeting(form)
    }
  }

  @Test(arguments: [
    "visit-Q0001", "visit-new", "visitEdit-V00001", "step-W2018-0412", "step-W2018-0412+reply",
    "triage-run", "letter-D01", "letter-new", "distribute-new", "retention-new", "retention-RC0001",
    "person-new", "person-P003", "class-new", "class-G01", "classStep-G01", "item-MI0001",
    "item-new-M0001", "excuse-J0001+R-HANDOVER", "projectPlan-X001", "monthly-X020",
    "monthly-X020+2018-02", "issue-X020+XM0007",
  ])
  func `a name on disk is read as it was written`(name: String) {
    #expect(DraftName(name)?.text == name)
  }

  @Test func `what no form wrote is called as it lies there`() {
    let office = Workspace()
    #expect(DraftName("old") == nil)
    #expect(DraftName.phrase(of: "old", in: office) == Phrase(verbatim: "old"))
  }
}

// MARK: - More than the record it is about

extension DraftNameTests {
  @Test func `a report of an earlier month comes back as one of that month`() throws {
    var office = try TestOffice()
    let project = try office.project()
    try office.report(project, .of2018(2), planned: 10, actual: 8, on: "2018-02-14")
    office.today = .thursday
    for month in [Month.of2018(2), .of2018(1).adding(months: -3)] {
      try leave(office, typing: ["actual": "9"]) {
        ProjectReportForm(project, month: month, in: $0, $1)
      }
    }
  }

  @Test func `what was left of a report stays with its month where others reported it`() throws {
    var office = try TestOffice()
    let project = try office.project()
    var desk = FormDesk(office) { ProjectReportForm(project, in: $0, $1) }
    #expect(desk.drawn.contains("泵业小镇一期  5月"))
    desk.fill("actual", "20")
    let draft = try #require(desk.screen.draft)
    try office.report(project, .of2018(5), planned: 10, actual: 9, on: "2018-06-07")
    try office.report(project, .of2018(6), planned: 20, actual: 19, on: "2018-06-07")
    let screen = WorkbenchForms.screen(restoring: draft, in: .test(office), office.workspace)
    let restored = try #require(screen as? FormScreen<ProjectReportForm>)
    #expect(
      restored.content.title(in: .test(office), office.workspace).zh == "月报 X001 泵业小镇一期  5月")
    #expect(restored.content.draftName.text == "monthly-X001+2018-05")
  }

  @Test func `a draft that goes by another name once it is taken up lies there only once`() throws {
    var office = try TestOffice()
    let project = try office.project()
    let world = Desk.World()
    world.record(office.entities)
    var desk = Desk(120, 36, world: world, view: .projects)
    desk.press("t")
    desk.type("20")
    desk.press(.escape, "s")
    #expect(world.drafts.keys.sorted() == ["monthly-X001"])
    try office.report(project, .of2018(5), planned: 10, actual: 9, on: "2018-06-07")
    world.record(office.entities)
    var next = Desk(120, 36, world: world)
    next.press(.enter)
    #expect(world.drafts.keys.sorted() == ["monthly-X001+2018-05"])
  }

  @Test func `a difficulty of a project comes back with the report it was told in (C12)`() throws {
    var office = try TestOffice()
    let id = try office.project()
    let told = try office.report(id, .of2018(5), planned: 45, actual: 14, on: "2018-05-18") {
      $0.difficulties = "地块内高压线未迁改"
    }
    let (report, project) = (office.workspace[told], try #require(office.workspace[id]))
    try leave(office, typing: ["title": "高压线迁改"]) {
      IssueForm(raisedBy: report, of: project, in: $0, $1)
    }
  }

  @Test func `a case of retention kept when its enterprise had another key comes back with it`()
    throws
  {
    let office = try TestOffice()
    let draft = Draft(name: "retention-new", text: "text\nobjects\tQ0001\t\ntext\t看地\t")
    let screen = WorkbenchForms.screen(
      restoring: draft, in: .test(office), office.workspace)
    let content = try #require(screen as? FormScreen<RetentionForm>).content
    #expect(content.enterprise(in: office.workspace) == .frost)
  }

  /// So many do not fit into the name of a file.
  @Test func `what is done with thirty marked issues comes back for all of them`() throws {
    var office = try TestOffice()
    let known = try office.openClass()
    let issues = try (0..<30).map { _ in try office.issue(in: .inProgress) }
    try leave(office, typing: ["text": "已约周五上门"]) {
      IssueStepForm(issues, choosing: .verb(.note), in: $0, $1)
    }
    try leave(office, typing: ["commonClass": "\(known)"]) { ClassJoinForm(issues, in: $0, $1) }
  }
}

// MARK: - Leaving a form and taking it up

extension DraftNameTests {
  /// Types into a form of the coordinator, leaves it and takes it up by what its draft says.
  fileprivate func leave<Content: FormContent>(
    _ office: TestOffice, typing texts: KeyValuePairs<String, String>,
    in open: (Scene, Workspace) -> Content
  ) throws {
    let (scene, workspace) = (Scene.test(office), office.workspace)
    var left = FormScreen(open(scene, workspace))
    for (key, text) in texts { left.fill(key, text, in: scene, workspace) }
    let draft = try #require(left.draft)
    let screen = WorkbenchForms.screen(restoring: draft, in: scene, workspace)
    let restored = try #require(screen as? FormScreen<Content>)
    let change = try #require(try left.content.change(in: scene, workspace))
    #expect(try restored.content.change(in: scene, workspace) == change)
    #expect(restored.draft?.name == draft.name)
  }

  private func leaveRecords() throws {
    var office = try TestOffice()
    let frost = try #require(office.workspace[ID<Enterprise>.frost])
    try leave(office, typing: ["remarks": "上市辅导中"]) {
      EntryForm(frost, as: { .registry(.enterprise($0)) }, in: $0, $1)
    }
    try leave(office, typing: ["question": "问工伤认定"]) { CallForm(in: $0, $1) }
    try leave(office, typing: ["name": "订单保险"]) { ClassForm(in: $0, $1) }
    let held = try office.held(on: "2018-06-07", deciding: .test)
    let meeting = try #require(office.workspace[held])
    try leave(office, typing: ["place": "三楼会议室"]) { MeetingForm(editing: meeting, in: $0, $1) }
  }

  private func leaveAtEnterprise(_ form: DraftForm) throws {
    var office = try TestOffice()
    try office.log()
    let (enterprise, visit) = (ID<Enterprise>.frost, try #require(office.workspace[ID<Visit>(1)]))
    switch form {
    case .visitEdit:
      try leave(office, typing: ["situation": "停产"]) { VisitEditForm(visit, in: $0, $1) }
    case .retention:
      try leave(office, typing: ["text": "看地"]) { RetentionForm(of: enterprise, in: $0, $1) }
    default:
      try leave(office, typing: ["situation": "停产"]) { VisitForm(for: enterprise.ref, in: $0, $1) }
    }
  }

  private func leaveAtIssue(_ form: DraftForm) throws {
    var office = try TestOffice()
    let id = try office.issue(in: form == .triage ? .registered : .inProgress)
    let issue = try #require(office.workspace[id])
    switch form {
    case .amend:
      try leave(office, typing: ["title": "入学名额"]) { IssueAmendForm(issue, in: $0, $1) }
    case .step:
      try leave(office, typing: ["text": "已约周五上门"]) {
        IssueStepForm([id], choosing: .verb(.note), in: $0, $1)
      }
    case .card: try leaveCard()
    case .triage: try leaveTriage(of: id, in: office)
    case .letter:
      try leave(office, typing: ["\(id).result": "solved", "\(id).text": "已扩班"]) {
        LetterForm(from: .education, in: $0, $1)
      }
    default:
      try leave(office, typing: ["title": "用电", "sourceText": "来电"]) {
        IssueForm(about: ID<Enterprise>.frost.ref, in: $0, $1)
      }
    }
  }

  private func leaveCard() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    office.today = .iso("2018-06-13")
    let card = try #require(office.workspace.card(of: .first, asOf: office.today))
    try leave(office, typing: ["answer": "declined", "reason": "单位已来电"]) {
      CardForm(card, in: $0, $1)
    }
  }

  private func leaveTriage(of issue: ID<Domain.Issue>, in office: TestOffice) throws {
    let draft = Draft(name: "triage-run", text: "\(issue)\n\(issue).category\t11")
    let screen = WorkbenchForms.screen(restoring: draft, in: .test(office), office.workspace)
    let restored = try #require(screen as? BatchTriage)
    #expect(restored.rows.map { $0.form["category"] } == ["11"])
    #expect(restored.draft?.name == draft.name)
  }

  private func leaveAtClass(_ form: DraftForm) throws {
    var office = try TestOffice()
    let issue = try office.register()
    let known = try office.commonClass(in: .researching)
    if form == .join {
      try leave(office, typing: ["commonClass": "\(known)"]) {
        ClassJoinForm([issue], in: $0, $1)
      }
    } else {
      try leave(office, typing: ["verb": "park", "reason": "等省厅文件"]) {
        ClassStepForm(known, in: $0, $1)
      }
    }
  }

  private func leaveAtProject(_ form: DraftForm) throws {
    var office = try TestOffice()
    let project = try office.project()
    if form == .monthly {
      try leave(office, typing: ["actual": "20"]) { ProjectReportForm(project, in: $0, $1) }
    } else {
      try leave(office, typing: ["points": "2018-07 55", "reason": "汛期停工"]) {
        ProjectPlanForm(project, in: $0, $1)
      }
    }
  }

  private func leaveExcuse() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    try office.apply(.pairing(.end(pairing, on: .iso("2018-06-01"), reason: "企业不再需要")))
    let duty = try #require(
      office.workspace.standingObligations(on: office.today, until: office.today)
        .first { $0.cadence == .handover })
    try leave(office, typing: ["reason": "企业自己说不要专员"]) { ExcuseForm(duty, in: $0, $1) }
  }

  private func leaveAtPolicy(_ form: DraftForm) throws {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry])
    try office.distribute()
    let given = try #require(office.workspace.newestForm(of: .frost))
    let planned = try office.plan(.test())
    let session = try #require(office.workspace[planned])
    switch form {
    case .collect:
      try leave(office, typing: ["request": "工伤保险"]) { CollectForm(given, in: $0, $1) }
    case .lectureStep:
      try leave(office, typing: ["what": "cancel", "reason": "台风"]) {
        LectureStepForm(session, in: $0, $1)
      }
    default: try leave(office, typing: ["round": "3"]) { DistributeForm(in: $0, $1) }
    }
  }

  private func leaveAtMeeting(_ form: DraftForm) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress, complexity: .complex)
    try office.held(on: "2018-06-07", deciding: .test)
    let decision = try #require(office.workspace[ID<Decision>(1)])
    let id = try office.prepared([issue])
    let meeting = try #require(office.workspace[id])
    let item = try #require(office.workspace.items(of: id).first { $0.issue == issue })
    switch form {
    case .done:
      try leave(office, typing: ["note": "已评审"]) { DecisionDoneForm(decision, in: $0, $1) }
    case .item: try leave(office, typing: ["opinion": "扩班"]) { MeetingItemForm(item, in: $0, $1) }
    case .newItem:
      try leave(office, typing: ["topic": "人才周"]) { MeetingItemAddForm(to: id, in: $0, $1) }
    case .decide: try leave(office, typing: ["text": "扩班"]) { DecideForm(item, in: $0, $1) }
    case .attendance:
      try leave(office, typing: ["guests": "王壬"]) { AttendanceForm(meeting, in: $0, $1) }
    case .end: try leave(office, typing: ["guests": "王壬"]) { MeetingEndForm(meeting, in: $0, $1) }
    default:
      try leave(office, typing: ["minutes": "〔2018〕9号"]) { OutcomeForm(of: meeting, in: $0, $1) }
    }
  }
}

extension Decision {
  fileprivate static let test = Decision(
    "扩班一个", unit: .education, dueOn: .iso("2018-06-15"))
}
