import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct ClassStepFormTests {
  @Test func `what can be done now is offered, the rest with its reason`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .researching)
    let desk = FormDesk(office) { ClassStepForm(id, in: $0, $1) }
    let hint = desk.screen.form.fields[0].hint?.zh ?? ""
    #expect(hint.contains("提出对策：还没有对策：先加一条"))
    #expect(desk.drawn.contains("加对策") && !desk.drawn.contains("开始调研  "))
  }

  @Test func `a lead unit is assigned in a few strokes`() throws {
    var office = try TestOffice()
    let id = try office.openClass()
    var desk = FormDesk(office) { ClassStepForm(id, in: $0, $1) }
    desk.type("定牵头")
    #expect(desk.screen.form.fields.map(\.key) == ["verb", "unit", "on"])
    desk.press(.tab)
    desk.type("教育局")
    desk.press(.control("s"))
    #expect(desk.refusals == [] && desk.isClosed)
    #expect(desk.office.workspace[id]?.leadUnit == .education)
    #expect(desk.said.last?.zh == "已记录 G01 员工子女入学难，现为已定牵头")
  }

  @Test func `members that are not settled are carried by marking them, or nothing is concluded`()
    throws
  {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    let issue = try office.register()
    try office.apply(.commonClass(.join([issue], id, reason: "同一类")))
    var desk = FormDesk(office) { ClassStepForm(id, in: $0, $1) }
    desk.type("见效")
    desk.fill("conclusion", "秋季起满足学位")
    desk.press(.control("s"))
    #expect(desk.refusals == [.refused(.commonClass(id, .membersOpen([issue])))])
    #expect(desk.screen.form.focused?.key == "carried")
    desk.fill("carried", issue.description)
    desk.press(.control("s"))
    #expect(desk.office.workspace[id]?.state == .concluded)
    #expect(desk.office.workspace.drafted(in: id).map(\.id) == [issue])
  }

  @Test func `countermeasures are added and finished, issues join and leave`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let id = try office.openClass(leadBy: .education)
    try record("countermeasure", ["text": "新增两个班", "policy": "温教31号"], id, &office)
    try record("finish", ["evidence": "开学名单"], id, &office)
    #expect(office.workspace.countermeasures(of: id).map(\.doneEvidence) == ["开学名单"])
    try record("join", ["issues": issue.description], id, &office)
    #expect(office.workspace.classMembers(of: id).map(\.id) == [issue])
    try record("leave", ["members": issue.description, "reason": "个别"], id, &office)
    #expect(office.workspace.classMembers(of: id).isEmpty)
  }

  @Test func `joining a class that is concluded is not offered, and refused in the same words`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.register()
    let id = try office.commonClass(in: .concluded)
    let said = "共性类 G01 员工子女入学难 已见效：先重新调研，或另立（C9）"
    let hint = FormDesk(office) { ClassStepForm(id, in: $0, $1) }.screen.form.fields[0].hint?.zh
    #expect(hint?.contains("归入共性类：\(said)") == true, "\(hint ?? "")")
    var desk = FormDesk(office) { ClassJoinForm([issue], in: $0, $1) }
    desk.fill("commonClass", "G01")
    desk.press(.control("s"))
    let refusal = Refusal.step(issue: issue, .classConcluded(id))
    #expect(desk.refusals == [.refused(refusal)])
    #expect(refusal.phrase(in: desk.office.workspace).zh.hasSuffix(said))
  }

  @Test func `before the lead is named, a member's new deadline stands beside the old one`() throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let id = try office.openClass(of: issue)
    office.today = .iso("2018-06-20")
    var desk = FormDesk(office) { ClassStepForm(id, in: $0, $1) }
    desk.fill("verb", "assign")
    #expect(!desk.drawn(.large).contains("改按共性时限"))
    desk.fill("unit", "D02")
    let said = desk.drawn(.large)
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let putOff = try office.putOff(of: issue, in: desk.office)
    #expect(said.contains("将记录：已归集 → 已定牵头；\(putOff.zh)，改按共性时限（C5）"))
  }

  private func record(
    _ verb: String, _ texts: [String: String], _ id: ID<CommonClass>, _ office: inout TestOffice
  ) throws {
    var desk = FormDesk(office) { ClassStepForm(id, in: $0, $1) }
    desk.fill("verb", verb)
    for (key, text) in texts { desk.fill(key, text) }
    desk.press(.control("s"))
    #expect(desk.refusals == [] && desk.isClosed, "\(verb) \(desk.drawn)")
    office = desk.office
  }
}

struct ClassFormTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    for enterprise in [ID<Enterprise>.frost, .rain, .thunder] {
      try office.register("变压器增容", of: enterprise.ref)
    }
    return office
  }

  @Test func `what may be common fills in the form, a person saves it`() throws {
    var desk = FormDesk(try office()) { ClassForm(in: $0, $1) }
    #expect(desk.drawn.contains("10 电力设施迁改  3 家 3 件"))
    desk.fill("from", "10")
    #expect(desk.screen.form["name"] == "电力设施迁改")
    #expect(desk.screen.form["issues"] == "W2018-0001、W2018-0002、W2018-0003")
    desk.fill("leadUnit", "D01")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let opened = desk.office.workspace[ID<CommonClass>(1)]
    #expect(opened?.leadUnit == .industry && opened?.category == "10")
    #expect(desk.office.workspace.classMembers(of: ID(1)).count == 3)
  }

  @Test func `what may be common is picked from a list that follows what is typed`() throws {
    var office = try office()
    for enterprise in [ID<Enterprise>.frost, .rain, .thunder] {
      try office.register("员工子女入学", of: enterprise.ref)
    }
    var desk = FormDesk(office) { ClassForm(in: $0, $1) }
    desk.size = Size(rows: 24, columns: 80)
    #expect(desk.drawn.contains("▌03 员工子女入学  3 家 3 件\n"))
    #expect(desk.drawn.contains(" 10 电力设施迁改  3 家 3 件\n"))
    desk.press(.down)
    #expect(desk.drawn.contains("▌10 电力设施迁改  3 家 3 件\n"))
    desk.type("ruxue")
    #expect(!desk.drawn.contains("电力设施迁改"))
    desk.press(.enter)
    #expect(desk.screen.form["from"] == "03" && desk.screen.form["name"] == "员工子女入学")
    #expect(!desk.drawn.contains("都不是，自己填"))
  }

  @Test func `the form opened from a candidate is untouched until something is typed`() throws {
    var desk = FormDesk(try office()) { ClassForm(from: "10", in: $0, $1) }
    #expect(desk.screen.form["name"] == "电力设施迁改" && desk.screen.draft == nil)
    desk.fill("name", "用电增容难")
    #expect(desk.screen.draft != nil)
  }

  @Test func `where the category has a class they join it`() throws {
    var office = try office()
    try office.openClass("用电增容难")
    for id in office.workspace.classes.all.map(\.id) {
      let edit = FieldEdit(CommonClass.Field.category, from: "03", to: "10")
      try office.apply(.commonClass(.edit(id, [edit])))
    }
    var desk = FormDesk(office) { ClassForm(in: $0, $1) }
    desk.fill("from", "10")
    #expect(desk.screen.form.fields.map(\.key) == ["from", "what", "issues"])
    desk.press(.control("s"))
    #expect(desk.office.workspace.classes.count == 1)
    #expect(desk.office.workspace.classMembers(of: ID(1)).count == 3)
  }

  @Test func `before a class is saved it says whose deadlines begin anew, and who is late no more`()
    throws
  {
    var office = try TestOffice()
    let issues = [try office.issue(in: .inProgress), try office.issue(in: .inProgress)]
    office.today = .iso("2018-06-20")
    #expect(office.workspace.light(of: issues[0], asOf: office.today)?.colour == .yellow)
    var desk = FormDesk(office) { ClassForm(in: $0, $1) }
    #expect(!desk.drawn.contains("将记录"))
    for (key, text) in [
      ("name", "员工子女入学难"), ("category", "03"), ("issues", "W2018-0001、W2018-0002"),
      ("leadUnit", "D02"),
    ] { desk.fill(key, text) }
    #expect(desk.drawn.contains("将记录：2 件改按共性时限（C5），其中 2 件不再超期"))
    #expect(desk.office.workspace.classes.count == 0)
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let after = desk.office.workspace.light(of: issues[0], asOf: office.today)
    #expect(after?.colour == .green)
  }

  @Test func `a name that is taken is said under the name, and nothing is lost`() throws {
    var office = try TestOffice()
    try office.openClass()
    var desk = FormDesk(office) { ClassForm(in: $0, $1) }
    desk.fill("name", "员工子女入学难")
    desk.fill("category", "03")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "name")
    #expect(!desk.isClosed)
  }
}

struct ClassJoinFormTests {
  @Test func `marked issues join a class together`() throws {
    var office = try TestOffice()
    let issues = [try office.register("一"), try office.register("二")]
    let id = try office.openClass()
    var desk = FormDesk(office) { ClassJoinForm(issues, in: $0, $1) }
    desk.type("入学")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace.classMembers(of: id).map(\.id) == issues)
  }

  @Test func `before an issue joins, its new deadline stands beside the old one`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    office.today = .iso("2018-06-20")
    try office.openClass(leadBy: .education)
    var desk = FormDesk(office) { ClassJoinForm([issue], in: $0, $1) }
    #expect(!desk.drawn(.large).contains("改按共性时限"))
    desk.fill("commonClass", "G01")
    let said = desk.drawn(.large)
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let putOff = try office.putOff(of: issue, in: desk.office)
    #expect(said.contains("将记录：\(putOff.zh)，改按共性时限（C5）"))
  }
}

extension TestOffice {
  /// From the day an issue is due here to the other day it is due in an office that went on.
  fileprivate func putOff(of issue: ID<Domain.Issue>, in later: TestOffice) throws -> Phrase {
    let old = try #require(workspace.due(of: issue, asOf: today)?.due)
    let new = try #require(later.workspace.due(of: issue, asOf: today)?.due)
    #expect(old != new)
    return StepFormWords.putOff(from: old, to: new, today: today)
  }
}
