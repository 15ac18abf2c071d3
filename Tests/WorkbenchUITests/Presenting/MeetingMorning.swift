import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// A leading-group meeting with so many issues to decide, as it stands on the morning of the meeting.
enum MeetingMorning {
  static let meeting = ID<Meeting>(1)

  static func world(issues count: Int = 2) -> Desk.World {
    let world = Desk.World()
    let office = office(issues: count)
    world.record(office?.entities ?? [])
    return world
  }

  /// An analysis of five projects: one far behind its plan, one a little, one ahead, one last reported
  /// in March, and one never, as so many more.
  static func worldOfProjects(more: Int = 0) -> Desk.World {
    let world = Desk.World()
    world.record(officeOfProjects(more)?.entities ?? [])
    return world
  }

  /// A leading group that met twice before; something of the first time is still to be done.
  static func worldOfDecisions() -> Desk.World {
    let world = Desk.World()
    world.record(officeOfDecisions()?.entities ?? [])
    return world
  }

  /// The same meeting six weeks later: one issue has turned red.
  static func worldOfReds() -> Desk.World {
    let world = Desk.World()
    guard var office = try? TestOffice() else { return world }
    _ = try? office.issue(in: .inProgress)
    office.today = office.today.adding(days: 43)
    _ = try? office.prepared()
    world.record(office.entities)
    world.now = office.now
    return world
  }

  private static func officeOfDecisions() -> TestOffice? {
    guard var office = try? TestOffice() else { return nil }
    let old = Decision("扩班一个", unit: .education, dueOn: .iso("2018-05-11"))
    let new = Decision("编制培训计划", unit: .education, dueOn: .iso("2018-06-15"))
    _ = try? office.prepared()
    _ = try? office.held(on: "2018-05-04", deciding: old)
    _ = try? office.held(on: "2018-05-25", deciding: new)
    return office
  }

  private static func officeOfProjects(_ more: Int) -> TestOffice? {
    guard var office = try? TestOffice() else { return nil }
    let all = [("泵业小镇一期", 60, 25), ("数控机床智能化改造二期扩建", 40, 28), ("铜材精深加工", 50, 55)]
    for (name, planned, actual) in all {
      guard let project = try? office.project(name) else { return nil }
      let may = Month.of2018(5)
      _ = try? office.report(project, may, planned: planned, actual: actual, on: "2018-05-18")
    }
    guard let silent = try? office.project("精密轴承扩产") else { return nil }
    _ = try? office.report(silent, .of2018(3), planned: 26, actual: 15, on: "2018-03-16")
    office.today = .thursday
    _ = try? office.project("汽摩配产业园")
    for number in 0..<more { _ = try? office.project("备用地块\(number)") }
    _ = try? office.prepared(kind: .monthlyAnalysis)
    return office
  }

  /// Every page of it on a wall, one after the other.
  static func pages(
    _ columns: Int, _ rows: Int, of world: Desk.World, language: Language = .chinese
  ) -> [Canvas] {
    var desk = desk(columns, rows, of: world, language: language)
    desk.press("s")
    let stops = desk.session.workspace.stops(of: meeting).count
    return (0..<stops).map { _ in
      defer { desk.press(" ") }
      return desk.canvas
    }
  }

  private static func office(issues count: Int) -> TestOffice? {
    guard var office = try? TestOffice() else { return nil }
    let titles = ["储油设施改建手续补办", "高压线迁移", "新厂区天然气接入"]
    let issues = (0..<count).compactMap { place -> ID<Domain.Issue>? in
      guard let issue = try? office.issue(in: .inProgress, complexity: .complex) else { return nil }
      let edit = FieldEdit(
        Domain.Issue.Field.title, from: office.workspace[issue]?.title ?? "",
        to: titles[place % titles.count])
      _ = try? office.step(issue, .amend(edit, reason: "写明"), by: .head)
      return issue
    }
    _ = try? office.prepared(issues)
    return office
  }

  /// Somebody at the agenda of it.
  static func desk(
    _ columns: Int = 80, _ rows: Int = 24, of world: Desk.World,
    person: ID<Person> = .coordinator, language: Language = .chinese
  ) -> Desk {
    var desk = Desk(columns, rows, world: world, person: person, language: language)
    desk.session.run([.push(MeetingItemsScreen(of: meeting))])
    return desk
  }
}

extension Desk {
  var slides: PresentingScreen? { session.workbench.top as? PresentingScreen }
  var decided: [Decision] { session.workspace.decisions(of: MeetingMorning.meeting) }

  /// Goes to the first of the issues to decide.
  mutating func goToCards() { press("7", .enter) }

  /// What others recorded meanwhile is taken in.
  mutating func looksUp() { handle(.readable(0)) }
}
