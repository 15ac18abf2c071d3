import Domain
import TerminalKit

extension RetentionCase: Listed {
  enum Order: ListOrder {
    case level
    case opened

    var phrase: Phrase {
      switch self {
      case .level: RetentionWords.level
      case .opened: RetentionWords.opened
      }
    }
  }

  static var heading: Phrase { RetentionWords.open }
  static var guarded: Guarded? { .retention }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) { (RetentionWords.nothing, []) }
  static func nothingShown(in view: ListView<Order>) -> Phrase { RetentionWords.nothing }

  static var columns: [Column<RetentionCase>] {
    [
      Column(WorkbenchWords.number, width: 7, rank: 4) { known, _, _ in
        Span(known.id.description, .muted)
      },
      Column(
        RetentionWords.level, width: 6, rank: 1,
        words: RetentionCase.Level.allCases.map(\.phrase)
      ) { known, scene, _ in
        Span(scene(known.level.phrase), known.isOpen ? known.level.role : .muted)
      },
      Column(WorkbenchWords.enterprise, width: 12, growth: 2, rank: 0) { known, _, workspace in
        Span(workspace.name(of: known.enterprise.ref) ?? known.enterprise.description)
      },
      Column(RetentionWords.state, width: 8, growth: 1, rank: 2) { known, scene, _ in
        Span(scene(known.state.phrase), known.isOpen ? .text : .muted)
      },
      Column(RetentionWords.driversShort, width: 4, rank: 5, .right) { known, _, _ in
        Span("\(known.issues.count)")
      },
      Column(RetentionWords.visits, width: 8, rank: 6, .right) { known, _, _ in
        Span("\(known.visits.count)")
      },
      Column(RetentionWords.briefs, width: 4, rank: 7, .right) { known, _, workspace in
        Span("\(workspace.briefs(of: known.id).count)")
      },
      Column(WorkbenchWords.due, width: 12, rank: 3) { known, scene, workspace in
        let due = workspace.due(of: known)
        return Span(
          due.map { scene($0.shortPhrase(today: scene.today)) } ?? "",
          due.map { $0 < scene.today } == true ? .overdue : .text)
      },
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<RetentionCase>] {
    let shown = workspace.retentions(seenBy: scene.actor).filter { view.showsAll || $0.isOpen }
    switch view.order {
    case .opened: return shown.sorted { ($1.openedOn, $1.id) < ($0.openedOn, $0.id) }.map(\.id)
    case .level:
      return shown.sorted { one, other in
        (other.isOpen ? other.level.place : -1, one.id) < (
          one.isOpen ? one.level.place : -1, other.id
        )
      }.map(\.id)
    }
  }
}

extension RetentionCase.Level {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  var role: Role {
    switch self {
    case .watch: .text
    case .warning: .lightYellow
    case .urgent: .lightRed
    }
  }
}
