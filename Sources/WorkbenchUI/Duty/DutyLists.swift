import Domain
import TerminalKit

extension DutyRoster: Listed {
  enum Order: ListOrder {
    case day

    var phrase: Phrase { DutyWords.byDay }
  }

  static var heading: Phrase { DutyWords.rosters }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (DutyWords.noRosters, DutyWords.rosterWays)
  }

  static var columns: [Column<DutyRoster>] {
    [
      Column(Field.on.phrase, width: 14, rank: 0) { roster, scene, _ in
        Span(scene(roster.on.fullPhrase(today: scene.today)))
      },
      Column(WorkbenchWords.standing, width: 8, rank: 1) { roster, scene, workspace in
        Span(
          scene(workspace.state(of: roster.on, roster, on: scene.today)),
          roster.isSkipped ? .muted : .text)
      },
      Column(Field.people.phrase, width: 12, growth: 2, rank: 2) { roster, _, workspace in
        Span(roster.people.compactMap { workspace.name(of: $0.ref) }.joined(separator: "、"))
      },
      Column(Field.units.phrase, width: 10, growth: 1, rank: 4) { roster, _, workspace in
        Span(workspace.joinedNames(of: roster.units), .muted)
      },
      Column(DutyWords.calls, width: 8, rank: 3, .right) { roster, _, workspace in
        Span("\(workspace.dutyCalls.live.count { $0.on == roster.on })")
      },
      Column(Field.skippedReason.phrase, width: 12, growth: 1, rank: 5) { roster, _, _ in
        Span(roster.skippedReason, .muted)
      },
    ]
  }

  /// The last ones first; what is still to come on top.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<DutyRoster>] {
    workspace.rosters.live.sorted { ($1.on, $1.id) < ($0.on, $0.id) }.map(\.id)
  }
}

extension DutyCall: Listed {
  enum Order: ListOrder {
    case day

    var phrase: Phrase { DutyWords.byDay }
  }

  static var heading: Phrase { DutyWords.calls }
  static var guarded: Guarded? { .duty }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (DutyWords.noCalls, DutyWords.callWays)
  }
  static func nothingShown(in view: ListView<Order>) -> Phrase { DutyWords.noneOpen }

  static var columns: [Column<DutyCall>] {
    [
      Column(WorkbenchWords.number, width: 7, rank: 5) { call, _, _ in
        Span(call.id.description, .muted)
      },
      Column(Field.on.phrase, width: 8, rank: 2) { call, scene, _ in
        Span(scene(call.on.shortPhrase(today: scene.today)), .muted)
      },
      Column(Field.enterprise.phrase, width: 12, growth: 1, rank: 1) { call, _, workspace in
        Span(call.enterprise.flatMap { workspace.name(of: $0.ref) } ?? "")
      },
      Column(Field.question.phrase, width: 18, growth: 3, rank: 0) { call, _, _ in
        Span(String(call.question.map { $0.isNewline ? " " : $0 }))
      },
      Column(WorkbenchWords.standing, width: 11, rank: 3) { call, scene, workspace in
        if let issue = workspace.issue(raisedBy: call.id) { return Span(issue.id.description) }
        return Span(
          scene(call.isAnswered ? DutyWords.answered : DutyWords.open),
          call.isAnswered ? .muted : .accent)
      },
    ]
  }

  /// What was neither answered nor became an issue; `o` shows all.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<DutyCall>] {
    workspace.dutyCalls.live.filter { call in
      (view.showsAll || workspace.isToAnswer(call))
        && workspace.maySee(call, by: scene.actor)
    }.sorted { ($1.on, $1.id) < ($0.on, $0.id) }.map(\.id)
  }
}
