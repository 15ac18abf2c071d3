import Domain
import TerminalKit

extension CommonClass: Listed {
  enum Order: ListOrder {
    case due
    case members
    case state
    case number

    var phrase: Phrase {
      switch self {
      case .due: WorkbenchWords.byDue
      case .members: ClassWords.byMembers
      case .state: ClassWords.byState
      case .number: WorkbenchWords.byNumber
      }
    }
  }

  static var heading: Phrase { ClassWords.heading }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (FirstDayWords.noClasses, FirstDayWords.classes)
  }
  static func nothingShown(in view: ListView<Order>) -> Phrase {
    view.showsAll ? WorkbenchWords.nothingHere : ClassWords.nothingOpen
  }

  /// The three figures stand each in a column of its own: they are never added up (C9).
  ///
  /// What is left over is for the name, then for the unit.
  static var columns: [Column<CommonClass>] {
    [
      Column(WorkbenchWords.number, width: 6, rank: 4) { known, _, _ in
        Span(known.id.description, .muted)
      },
      Column(
        WorkbenchWords.name, width: 15, growth: 1, rank: 0,
        // As long as most are.
        words: [Phrase(verbatim: "货款拖欠和合同纠纷")]
      ) { known, _, _ in
        Span(known.name)
      },
      Column(ClassWords.state, width: 10, rank: 1) { known, scene, _ in
        Span(scene(known.state.phrase), known.state == .concluded ? .muted : .text)
      },
      Column(
        ClassWords.lead, width: 8, rank: 3, words: [Phrase(verbatim: "行政服务中心")]
      ) { known, _, workspace in
        Span(known.leadUnit.flatMap { workspace.name(of: $0.ref) } ?? "")
      },
      figure(ClassWords.members, rank: 2, \.members),
      figure(ClassWords.enterprises, rank: 5, \.enterprises),
      figure(ClassWords.beneficiaries, rank: 7, \.beneficiaries),
      figure(ClassWords.settled, rank: 6, \.settled),
      // As wide as `调研方案 超100个工作日`.
      Column(ClassWords.due, width: 22, rank: 2) { known, scene, workspace in
        let due = workspace.due(of: known, asOf: scene.today)
        return Span(
          due.map { scene($0.phrase(today: scene.today)) } ?? "",
          due.map { $0.left < 0 } == true ? .overdue : .text)
      },
    ]
  }

  private static func figure(
    _ title: Phrase, rank: Int, _ figure: @escaping (ClassFigures) -> Int
  ) -> Column<CommonClass> {
    Column(title, width: 6, rank: rank, .right) {
      known, _, workspace in Span("\(figure(workspace.classFigures(of: known.id)))")
    }
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<CommonClass>] {
    let shown = workspace.classes.live.filter { view.showsAll || $0.isOpen }
    switch view.order {
    case .number: return shown.map(\.id)
    case .due: return sorted(shown) { workspace.due(of: $0, asOf: scene.today)?.left ?? .max }
    case .members: return sorted(shown) { -workspace.classFigures(of: $0.id).members }
    case .state: return sorted(shown) { ClassState.allCases.firstIndex(of: $0.state) ?? 0 }
    }
  }

  private static func sorted(
    _ classes: [CommonClass], by figure: (CommonClass) -> Int
  ) -> [ID<CommonClass>] {
    classes.map { (figure: figure($0), id: $0.id) }
      .sorted { ($0.figure, $0.id) < ($1.figure, $1.id) }
      .map(\.id)
  }
}
