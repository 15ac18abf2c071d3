import Domain
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
