import Domain
import TerminalKit

extension OutreachCall: Listed {
  enum Order: ListOrder {
    case day
    case enterprise

    var phrase: Phrase { self == .day ? DutyWords.byDay : OutreachWords.byEnterprise }
  }

  static var heading: Phrase { OutreachWords.calls }
  static var guarded: Guarded? { .pairing }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (OutreachWords.none, OutreachWords.ways)
  }

  static func tally(of rows: [ID<Self>], in scene: Scene, _ workspace: Workspace) -> [Span] {
    [Span("  " + scene(OutreachWords.tally(rows.compactMap { workspace[$0] })), .accent)]
  }

  static var columns: [Column<OutreachCall>] {
    [
      Column(Field.on.phrase, width: 8, rank: 2) { call, scene, _ in
        Span(scene(call.on.shortPhrase(today: scene.today)), .muted)
      },
      Column(Field.enterprise.phrase, width: 14, growth: 2, rank: 0) { call, _, workspace in
        Span(workspace.name(of: call.enterprise.ref) ?? "")
      },
      Column(Field.outcome.phrase, width: 10, rank: 1) { call, scene, _ in
        Span(scene(call.outcome.phrase), call.outcome == .need ? .accent : .text)
      },
      Column(Field.concern.phrase, width: 10, growth: 1, rank: 4) { call, scene, workspace in
        Span(scene(workspace.codePhrase(call.concern, of: .concern)))
      },
      Column(Field.nextTryOn.phrase, width: 8, rank: 3) { call, scene, _ in
        let next = call.outcome.isOpen ? call.nextTryOn : nil
        return Span(
          next.map { scene($0.shortPhrase(today: scene.today)) } ?? "",
          next.map { $0 < scene.today } == true ? .overdue : .text)
      },
      Column(PairingFormWords.commissioner, width: 8, rank: 5) { call, scene, workspace in
        Span(workspace.commissioner(of: call.enterprise, on: scene.today)?.name ?? "", .muted)
      },
    ]
  }

  /// What each enterprise said last.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<OutreachCall>] {
    let calls = workspace.newestOutreach(asOf: scene.today).filter {
      workspace.maySee($0, by: scene.actor)
    }
    guard view.order == .day else { return calls.map(\.id) }
    return calls.sorted { ($1.on, $1.id) < ($0.on, $0.id) }.map(\.id)
  }
}
