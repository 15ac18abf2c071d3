import Domain
import TerminalKit

extension Project: Listed {
  enum Order: ListOrder {
    case light
    case owner
    case name
    case number

    var phrase: Phrase {
      switch self {
      case .light: ProjectWords.byLight
      case .owner: ProjectWords.byOwner
      case .name: WorkbenchWords.byName
      case .number: WorkbenchWords.byNumber
      }
    }
  }

  static var heading: Phrase { ProjectWords.heading }
  static var guarded: Guarded? { .projectMonthly }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (FirstDayWords.noProjects, FirstDayWords.projects)
  }
  static func nothingShown(in view: ListView<Order>) -> Phrase {
    view.showsAll ? WorkbenchWords.nothingHere : ProjectWords.noneTracked
  }

  static var columns: [Column<Project>] {
    [
      Column(WorkbenchWords.light, width: 2, rank: 0) { project, scene, workspace in
        let colour = workspace.standing(of: project, on: scene.today).light?.colour
        return colour.map { Span(scene($0.letter), $0.role) } ?? Span("")
      },
      // Names differ in what they are to build, which stands at their end.
      Column(WorkbenchWords.name, width: 24, growth: 3, rank: 0) { project, _, _ in
        Span(project.name)
      },
      Column(ProjectWords.owner, width: 6, rank: 3) { project, _, workspace in
        Span(project.owner.flatMap { workspace.name(of: $0.ref) } ?? "", .muted)
      },
      figure(ProjectWords.planned, rank: 5) { $0.planned.map(String.init) },
      figure(ProjectWords.actual, rank: 2) { $0.actual.map(String.init) },
      Column(ProjectWords.gap, width: 4, rank: 1, .right) { project, scene, workspace in
        let standing = workspace.standing(of: project, on: scene.today)
        return Span(standing.gap.map(ProjectWords.gap) ?? "", standing.roleOfGap)
      },
      duty(ProjectWords.report, .projectReport, rank: 4),
      duty(ProjectWords.contact, .projectContact, rank: 6),
      duty(ProjectWords.onSite, .projectVisit, rank: 7),
      Column(WorkbenchWords.openOfAll, width: 4, rank: 8, .right) { project, _, workspace in
        Span("\(workspace.issueCount(of: project.ref).open)")
      },
    ]
  }

  private static func figure(
    _ title: Phrase, rank: Int, _ figure: @escaping (ProjectStanding) -> String?
  ) -> Column<Project> {
    Column(title, width: 4, rank: rank, .right) { project, scene, workspace in
      Span(figure(workspace.standing(of: project, on: scene.today)) ?? "")
    }
  }

  private static func duty(_ title: Phrase, _ cadence: Cadence, rank: Int) -> Column<Project> {
    Column(title, width: 10, rank: rank) { project, scene, workspace in
      let duty = workspace.projectDuties(of: project, on: scene.today)
        .first { $0.cadence == cadence }
      return Span(
        duty.map { scene($0.projectPhrase(today: scene.today)) } ?? "",
        duty?.role(on: scene.today) ?? .muted)
    }
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Project>] {
    let ids = ordered(view.order, in: scene, workspace)
    let all = view.showsAll ? ids + untracked(in: scene, workspace) : ids
    guard !workspace.seesAll(.projectMonthly, by: scene.actor) else { return all }
    return all.filter { workspace.maySeeReports(of: $0, by: scene.actor) }
  }

  /// Those somebody answers for; the first order is that of C12.
  private static func ordered(
    _ order: Order, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Project>] {
    switch order {
    case .light: workspace.projectStandings(on: scene.today).map(\.project)
    case .number: workspace.projects.live.filter { $0.isTracked(on: scene.today) }.map(\.id)
    case .name: sorted(in: scene, workspace) { $0.name }
    case .owner:
      sorted(in: scene, workspace) { $0.owner.flatMap { workspace.name(of: $0.ref) } ?? "" }
    }
  }

  private static func sorted(
    in scene: Scene, _ workspace: Workspace, by name: (Project) -> String
  ) -> [ID<Project>] {
    workspace.projects.live.filter { $0.isTracked(on: scene.today) }
      .map { (key: NameKey(name($0)), id: $0.id) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
  }

  private static func untracked(in scene: Scene, _ workspace: Workspace) -> [ID<Project>] {
    workspace.projects.live.filter { !$0.isTracked(on: scene.today) }.map(\.id)
  }

  /// `红 2  黄 5  绿 36`, each in its colour.
  static func tally(of rows: [ID<Project>], in scene: Scene, _ workspace: Workspace) -> [Span] {
    let counts =
      workspace.seesAll(.projectMonthly, by: scene.actor)
      ? workspace.projectLights(on: scene.today) : lights(of: rows, in: scene, workspace)
    return [Light.Colour.red, .yellow, .green].flatMap { colour in
      counts[colour].map { [Span("  "), Span(scene(colour.counted($0)), colour.role)] } ?? []
    }
  }
}

extension ProjectStanding {
  /// A point or two behind is no sign, as nearly everybody is: only a gap with a light stands out.
  fileprivate var roleOfGap: Role {
    let isBehind = gap.map { $0 > 0 } == true
    return isBehind && light?.colour != .green ? .accent : .text
  }
}

extension Project {
  private static func lights(
    of rows: [ID<Project>], in scene: Scene, _ workspace: Workspace
  ) -> [Light.Colour: Int] {
    rows.compactMap { workspace[$0] }.reduce(into: [:]) { counts, project in
      guard let light = workspace.standing(of: project, on: scene.today).light else { return }
      counts[light.colour, default: 0] += 1
    }
  }
}

extension Obligation {
  /// So many days before it is due it stands out: what is owed on every row is no sign.
  private static let daysAhead = 3

  /// How it is shown where it is a word in a column.
  func role(on today: Day) -> Role {
    switch status {
    case .due: today.days(to: due) <= Self.daysAhead ? .accent : .text
    case .late: .overdue
    case .met, .excused, .skipped: .muted
    }
  }
}
