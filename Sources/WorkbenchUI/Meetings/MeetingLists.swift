import Domain
import TerminalKit

extension Meeting: Listed {
  enum Order: ListOrder {
    case day

    var phrase: Phrase { MeetingWords.byDay }
  }

  static var heading: Phrase { MeetingWords.meetings }
  static var guarded: Guarded? { .meeting }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (MeetingWords.noMeetings, MeetingWords.ways)
  }

  static func nothingShown(in view: ListView<Order>) -> Phrase { WorkbenchWords.nothingOpen }

  static var columns: [Column<Meeting>] {
    [
      Column(Field.proposedOn.phrase, width: 8, rank: 2) { meeting, scene, _ in
        Span(scene((meeting.heldOn ?? meeting.proposedOn).shortPhrase(today: scene.today)), .muted)
      },
      Column(
        Field.kind.phrase, width: 10, rank: 3, words: Kind.allCases.map(\.phrase)
      ) { meeting, scene, _ in
        Span(scene(meeting.kind.phrase))
      },
      Column(MeetingWords.about, width: 16, growth: 3, rank: 0) { meeting, _, workspace in
        Span(workspace.name(of: meeting.ref) ?? "")
      },
      Column(
        WorkbenchWords.standing, width: 7, rank: 1, words: [MeetingWords.calledOff]
      ) { meeting, scene, _ in
        Span(scene(MeetingWords.standing(of: meeting)), meeting.isPlanned ? .accent : .muted)
      },
      // `会议纪要〔2018〕12号` whole.
      Column(MeetingWords.minutes, width: 20, rank: 4) { meeting, _, _ in
        Span(meeting.minutes, .muted)
      },
    ]
  }

  /// What is still to be held, or where something decided is still to be done; `o` shows all.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Meeting>] {
    workspace.meetings.live.filter { meeting in
      workspace.maySee(meeting, by: scene.actor)
        && (view.showsAll || workspace.isUnsettled(meeting, on: scene.today))
    }.sorted { ($1.heldOn ?? $1.proposedOn, $1.id) < ($0.heldOn ?? $0.proposedOn, $0.id) }
      .map(\.id)
  }
}

extension Workspace {
  fileprivate func isUnsettled(_ meeting: Meeting, on day: Day) -> Bool {
    meeting.isPlanned || decisions(of: meeting.id).contains { $0.isOpen(asOf: day) }
  }
}

extension Decision: Listed {
  enum Order: ListOrder {
    case due

    var phrase: Phrase { WorkbenchWords.byDue }
  }

  static var heading: Phrase { MeetingWords.decisions }
  static var guarded: Guarded? { .meeting }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) { (MeetingWords.noDecisions, []) }

  static func nothingShown(in view: ListView<Order>) -> Phrase { WorkbenchWords.nothingOpen }

  static var columns: [Column<Decision>] {
    [
      Column(Field.text.phrase, width: 18, growth: 3, rank: 0) { decision, scene, _ in
        Span(scene(decision.phrase))
      },
      Column(MeetingWords.whose, width: 8, growth: 1, rank: 1) { decision, scene, workspace in
        Span(
          decision.owner.flatMap(workspace.name(of:)) ?? scene(MeetingWords.office), .muted)
      },
      Column(
        Field.dueOn.phrase, width: 12, rank: 2,
        words: [DueWords.late(99)]
      ) { decision, scene, workspace in
        let late =
          decision.isOpen(asOf: scene.today) && decision.dueOn.map { $0 < scene.today } == true
        let due = MeetingWords.due(decision, on: scene.today, in: workspace)
        return Span(scene(due), late ? .lightYellow : .text)
      }
      .inFile { decision, _, _ in decision.dueOn },
      Column(EntityKind.issue.phrase, width: 10, rank: 3) { decision, _, _ in
        Span(decision.issue?.description ?? "", .muted)
      },
      Column(MeetingWords.done, width: 8, rank: 4) { decision, scene, _ in
        Span(decision.doneOn.map { scene($0.shortPhrase(today: scene.today)) } ?? "", .muted)
      },
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Decision>] {
    let open = workspace.openDecisions(asOf: scene.today)
    let ids = Set(open.map(\.id))
    let done = view.showsAll ? workspace.decisions.live.filter { !ids.contains($0.id) } : []
    return (open + done).filter { workspace.maySee($0, by: scene.actor) }.map(\.id)
  }
}
