import TestSupport
import Testing

@testable import Domain

struct IntegrityReportTests {
  private func count(_ check: IntegrityCheck, _ office: TestOffice) -> ReportCell.Value? {
    office.workspace.report(.integrity, asOf: office.today).tables[0].rows
      .first { $0[0].words == check.phrase }?[1].value
  }

  @Test func `nothing is found in an office that keeps its books`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .closed)
    for check in IntegrityCheck.allCases { #expect(count(check, office) == .number(0), "\(check)") }
  }

  @Test func `what a visit found and was entered days later is named with the day`() throws {
    var office = try TestOffice()
    try office.pair(with: .commissioner)
    for (title, day) in [("用电增容", "2018-06-05"), ("污水纳管", "2018-06-06")] {
      let visit = Visit.test(by: [.commissioner], on: .iso(day))
      try office.apply(.visit(.log(visit, problems: [FoundProblem(title: title)])))
    }
    #expect(count(.lateEntry, office) == .number(1))
    let row = office.workspace.report(.integrity, asOf: office.today).tables[1].rows.first
    #expect(row?.suffix(2).map(\.words.zh) == ["用电增容", "2018-06-07"])
    office.today = .iso("2018-06-06")
    #expect(count(.lateEntry, office) == .number(0))
  }

  @Test func `a category is only missed behind the step that gives one, and the words say so`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.register()
    #expect(office.workspace[issue]?.category == "")
    #expect(count(.noCategory, office) == .number(0))
    #expect(IntegrityCheck.noCategory.phrase.zh == "分办后没有类别")
  }

  @Test func `a closing nobody could verify is named`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    for _ in 1...3 {
      office.today = office.today.adding(days: 1)
      try office.step(issue, .missed, by: .head)
    }
    #expect(office.state(of: issue) == .closed)
    #expect(count(.unverified, office) == .number(1))
  }

  @Test func `a unit that does not answer for the matter, and a possible duplicate, are named`()
    throws
  {
    var office = try TestOffice()
    let one = try office.register()
    let other = try office.register("又一件")
    try office.step(one, .schooling(to: .industry))
    try office.step(other, .schooling())
    #expect(count(.foreignUnit, office) == .number(1))
    #expect(count(.duplicate, office) == .number(1))
    let pair = office.workspace.report(.integrity, asOf: office.today).tables[1].rows
      .first { $0[0].words == IntegrityCheck.duplicate.phrase }
    #expect(pair?[1].words.zh == "\(other)")
    #expect(pair?[3].words.zh == office.workspace.label(of: one))
    try office.apply(.issue(.judge(IssueChange.Pair(one, other))))
    #expect(count(.duplicate, office) == .number(0))
  }

  @Test func `a unit that came to lead later is named too, and no more once another leads`() throws
  {
    var office = try TestOffice()
    let renewed = try office.issue(in: .triaged)
    let sentBack = try office.issue(in: .dispatched)
    try office.step(renewed, .schooling(to: .industry))
    try office.step(sentBack, .sendBack(.reassign))
    let day = office.today
    let found = rows(.foreignUnit, office, day.iso)
    #expect(found.map { $0[0] } == ["\(renewed)", "\(sentBack)"])
    #expect(found.map { $0[2] } == ["由该单位牵头", "由该单位牵头"])
    office.today = day.adding(days: 1)
    try office.step(renewed, .schooling())
    #expect(rows(.foreignUnit, office, office.today.iso).map { $0[0] } == ["\(sentBack)"])
    #expect(rows(.foreignUnit, office, day.iso).count == 2)
  }

  @Test func `a unit that was dissolved answered for what it had declared`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    var heir = Unit()
    (heir.name, heir.type, heir.categories) = ("教体局", .department, ["03"])
    try office.apply(.registry(.unit(.add(heir))))
    try office.apply(
      .registry(.unit(.edit(.education, [FieldEdit(.isRetired, from: "否", to: "是")]))))
    #expect(count(.foreignUnit, office) == .number(0))
  }

  private func rows(_ check: IntegrityCheck, _ office: TestOffice, _ day: String) -> [[String]] {
    office.workspace.report(.integrity, asOf: .iso(day)).tables[1].rows
      .filter { $0[0].words == check.phrase }.map { $0.dropFirst().map(\.words.zh) }
  }

  @Test func `what the head answered later waited for him on the days before`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .solved(.dissatisfied), by: .otherCoordinator)
    office.today = .iso("2018-06-11")
    let proposal = try #require(office.workspace.pendingProposal(of: issue)).id
    try office.step(issue, .confirm(proposal, isConfirmed: false, reason: "再打一次电话"), by: .head)
    #expect(rows(.proposal, office, "2018-06-08").map { $0[0] } == ["\(issue)"])
    #expect(rows(.proposal, office, "2018-06-11").isEmpty)
  }

  @Test func `a pair is judged by what the two were then, under the titles they had`() throws {
    var office = try TestOffice()
    let one = try office.register("新车间用地")
    let other = try office.register("仓库用地")
    try office.step(one, .schooling())
    try office.step(other, .schooling())
    office.today = .iso("2018-06-11")
    let title = FieldEdit(Domain.Issue.Field.title, from: "仓库用地", to: "仓库扩建用地")
    try office.step(other, .amend(title, reason: "写全"), by: .head)
    try office.step(one, .amend(FieldEdit(.category, from: "03", to: "05"), reason: "错"), by: .head)
    #expect(rows(.duplicate, office, "2018-06-08") == [["\(other)", "仓库用地", "\(one) 新车间用地"]])
    #expect(rows(.duplicate, office, "2018-06-11").isEmpty)
    try office.step(one, .amend(FieldEdit(.category, from: "05", to: "03"), reason: "错"), by: .head)
    try office.apply(.issue(.judge(IssueChange.Pair(one, other))))
    #expect(rows(.duplicate, office, "2018-06-08").count == 1)
    #expect(rows(.duplicate, office, "2018-06-11").isEmpty)
  }

  @Test func `children that are struck out later had been counted before`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .resolved)
    office.today = .iso("2018-06-11")
    try office.step(issue, .close)
    office.today = .iso("2018-06-12")
    let edit = FieldEdit(Domain.Issue.Field.beneficiaries, from: "2", to: "")
    try office.step(issue, .amend(edit, reason: "核对中"), by: .head)
    #expect(rows(.noBeneficiaries, office, "2018-06-11").isEmpty)
    #expect(rows(.noBeneficiaries, office, "2018-06-12").count == 1)
  }

  @Test func `what had not come in by then is not named`() throws {
    var office = try TestOffice()
    var enterprise = Enterprise.named("立夏电机", town: nil)
    enterprise.registeredFrom = .iso("2018-06-05")
    try office.apply(.registry(.enterprise(.add(enterprise))))
    var figure = ReportedFigure()
    (figure.name, figure.asOf) = ("收集问题", .iso("2018-06-05"))
    try office.apply(.registry(.figure(.add(figure))))
    for check in [IntegrityCheck.noTown, .vagueFigure] {
      #expect(rows(check, office, "2018-06-04").isEmpty)
      #expect(rows(check, office, "2018-06-05").count == 1)
    }
  }

  @Test func `what waits for the head, a vague figure and a missing town are named`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    for request in [StepRequest.schooling(), .byPhone, .answer(.unsolvable)] {
      try office.step(issue, request)
    }
    try office.step(issue, .acceptance, by: .otherCoordinator)
    var figure = ReportedFigure()
    figure.name = "收集问题"
    try office.apply(.registry(.figure(.add(figure))))
    try office.apply(.registry(.enterprise(.add(.named("立夏电机", town: nil)))))
    #expect(count(.proposal, office) == .number(1))
    #expect(count(.vagueFigure, office) == .number(1))
    #expect(count(.noTown, office) == .number(1))
  }
}
