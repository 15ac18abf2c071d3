import Domain
import TerminalKit

extension Issue: Listed {
  enum Order: ListOrder {
    case due
    case age
    case state
    case unit
    case number

    var phrase: Phrase {
      switch self {
      case .due: WorkbenchWords.byDue
      case .age: WorkbenchWords.byAge
      case .state: WorkbenchWords.byState
      case .unit: WorkbenchWords.byUnit
      case .number: WorkbenchWords.byNumber
      }
    }
  }

  static var heading: Phrase { WorkbenchWords.issues }
  static var isFoundByColumns: Bool { false }

  static var columns: [Column<Issue>] {
    [
      Column(WorkbenchWords.light, width: 2, rank: 1) { issue, scene, workspace in
        let colour = workspace.light(of: issue.id, asOf: scene.today)?.colour
        return colour.map { Span(scene($0.letter), $0.role) } ?? Span("")
      },
      Column(WorkbenchWords.number, width: 10, rank: 4) { issue, _, _ in
        Span(issue.id.description, .muted)
      },
      Column(WorkbenchWords.title, width: 21, growth: 3, rank: 0) { issue, _, _ in
        Span(issue.title)
      },
      Column(WorkbenchWords.enterprise, width: 10, growth: 1, rank: 5) { issue, _, workspace in
        Span(issue.primaryObject.flatMap { workspace.name(of: $0) } ?? "")
      },
      Column(WorkbenchWords.state, width: 12, rank: 1) { issue, scene, _ in
        Span(scene(issue.state.phrase), issue.isOpen ? .text : .muted)
      },
      Column(WorkbenchWords.move, width: 8, rank: 3) { issue, scene, workspace in
        Span(scene(workspace.moverPhrase(of: issue)))
      },
      Column(WorkbenchWords.due, width: 12, rank: 2) { issue, scene, workspace in
        workspace.dueSpan(of: issue.id, in: scene)
      }
      .inFile { issue, scene, workspace in
        workspace.firstDue(of: issue.id, asOf: scene.today)?.due
      },
      Column(WorkbenchWords.unit, width: 8, growth: 1, rank: 7) { issue, _, workspace in
        Span(issue.leadUnit.flatMap { workspace.name(of: $0.ref) } ?? "", .muted)
      },
      Column(WorkbenchWords.age, width: 5, rank: 6, .right) { issue, scene, _ in
        Span(issue.age(on: scene.today).map { scene(WorkbenchWords.days($0)) } ?? "", .muted)
      }
      .inFile(
        FileColumn(WorkbenchWords.age) { issue, scene, _ in
          issue.age(on: scene.today).fieldText
        }),
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Issue>] {
    let ids =
      workspace.seesAll(.issue, by: scene.actor)
      ? shown(view, in: scene, workspace)
      : shown(view, in: scene, workspace).filter { id in
        workspace[id].map { workspace.maySee($0, by: scene.actor) } ?? false
      }
    switch view.order {
    case .number: return ids
    case .due:
      return sorted(ids, workspace) {
        workspace.firstDue(of: $0.id, asOf: scene.today)?.left ?? .max
      }
    case .age: return sorted(ids, workspace) { $0.registeredOn }
    case .state: return sorted(ids, workspace) { IssueState.allCases.firstIndex(of: $0.state) ?? 0 }
    case .unit: return sorted(ids, workspace) { $0.leadUnit.map { Int($0.number) } ?? .max }
    }
  }

  private static func shown(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Issue>] {
    if let picked = view.narrowing?.picked(Issue.self) {
      return picked.filter { workspace.live($0) != nil }
    }
    let isShown = { (issue: Issue) in view.showsAll || issue.isOpen }
    guard let objects = objects(of: view.narrowing, in: scene, workspace) else {
      return workspace.issues.compactMap { isShown($0) ? $0.id : nil }
    }
    return objects.flatMap { workspace.members(Issue.self, of: $0).filter(isShown).map(\.id) }
  }

  /// What the list is narrowed to; nil where it shows the issues of all.
  private static func objects(
    of narrowing: Narrowing?, in scene: Scene, _ workspace: Workspace
  ) -> [EntityRef]? {
    switch narrowing {
    case nil, .picked: return nil
    case .enterprise(let id): return [id.ref]
    case .commissioner(let person):
      return workspace.lookedAfter(by: person, on: scene.today).flatMap(\.objects)
    }
  }

  private static func sorted(
    _ ids: [ID<Issue>], _ workspace: Workspace, by figure: (Issue) -> some Comparable
  ) -> [ID<Issue>] {
    ids.compactMap { id in
      workspace.issues.figure(of: id) { (figure: figure($0), id: id) }
    }
    .sorted { ($0.figure, $0.id) < ($1.figure, $1.id) }
    .map(\.id)
  }
}

// MARK: - Around the rows

extension Issue {
  /// `红 4  黄 9`, each in its colour; lights that nobody has are left out.
  static func tally(of rows: [ID<Issue>], in scene: Scene, _ workspace: Workspace) -> [Span] {
    var counts: [Light.Colour: Int] = [:]
    for row in rows {
      guard let colour = workspace.light(of: row, asOf: scene.today)?.colour else { continue }
      counts[colour, default: 0] += 1
    }
    return [Light.Colour.red, .yellow, .blue, .green, .grey].flatMap { colour in
      counts[colour].map { [Span("  "), Span(scene(colour.counted($0)), colour.role)] } ?? []
    }
  }

  static var guarded: Guarded? { .issue }

  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (FirstDayWords.noIssues, FirstDayWords.issues)
  }

  static func nothingShown(in view: ListView<Order>) -> Phrase {
    view.showsAll ? WorkbenchWords.nothingHere : WorkbenchWords.nothingOpen
  }
}

extension Light.Colour {
  var role: Role {
    switch self {
    case .green: .lightGreen
    case .blue: .lightBlue
    case .yellow: .lightYellow
    case .red: .lightRed
    case .grey: .lightGrey
    }
  }

  /// A word in its colour and plain blanks behind it: its ground would run on under them.
  func word(_ text: String, toColumns width: Int) -> [Span] {
    [Span(text, role), Span(String(repeating: " ", count: max(0, width - text.columns)))]
  }
}
