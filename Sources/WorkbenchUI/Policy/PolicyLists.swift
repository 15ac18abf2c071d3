import Domain
import TerminalKit

extension PolicyTopic: Listed {
  enum Order: ListOrder {
    case number
    case wishes

    var phrase: Phrase { self == .number ? WorkbenchWords.byNumber : PolicyScreenWords.byWishes }
  }

  static var heading: Phrase { PolicyWords.topics }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (PolicyWords.noTopics, PolicyWords.topicWays)
  }

  static var columns: [Column<PolicyTopic>] {
    [
      Column(WorkbenchWords.number, width: 4, rank: 3) { topic, _, _ in
        Span(topic.id.description, .muted)
      },
      Column(Field.name.phrase, width: 20, growth: 3, rank: 0) { topic, _, _ in
        Span(topic.name, topic.isRetired ? .muted : .text)
      },
      Column(Field.units.phrase, width: 12, growth: 2, rank: 1) { topic, _, workspace in
        Span(
          workspace.joinedNames(of: topic.units),
          workspace.lecturers(on: topic).isEmpty ? .error : .text)
      },
      Column(PolicyWords.wishes, width: 5, rank: 2, .right) { topic, _, workspace in
        Span("\(workspace.wishCount(of: topic.id))")
      },
      Column(PolicyScreenWords.minutes, width: 7, rank: 4, .right) { topic, _, _ in
        Span("\(topic.minutes)", .muted)
      },
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<PolicyTopic>] {
    let shown = workspace.topics.live.filter { view.showsAll || !$0.isRetired }.map(\.id)
    guard view.order == .wishes else { return shown }
    return shown.map { (workspace.wishCount(of: $0), $0) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
  }
}

extension PolicyForm: Listed {
  enum Order: ListOrder {
    case town
    case number

    var phrase: Phrase { self == .town ? PolicyScreenWords.byTown : WorkbenchWords.byNumber }
  }

  static var heading: Phrase { PolicyWords.forms }
  static var isFoundByColumns: Bool { false }
  static var guarded: Guarded? { .policy }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (PolicyWords.noForms, PolicyWords.formWays)
  }
  static func nothingShown(in view: ListView<Order>) -> Phrase { PolicyScreenWords.allBack }

  static var columns: [Column<PolicyForm>] {
    [
      Column(WorkbenchWords.number, width: 7, rank: 5) { form, _, _ in
        Span(form.id.description, .muted)
      },
      Column(ReportWords.town, width: 6, rank: 1) { form, scene, workspace in
        Span(scene(workspace.townName(workspace.town(of: form.enterprise.ref) ?? .unassigned)))
      },
      Column(EntityKind.enterprise.phrase, width: 14, growth: 2, rank: 0) { form, _, workspace in
        Span(workspace.name(of: form.enterprise.ref) ?? "")
      },
      Column(
        PolicyWords.state, width: 6, rank: 2, words: PolicyForm.State.allCases.map(\.phrase)
      ) { form, scene, _ in
        Span(scene(form.state.phrase), form.state == .given ? .accent : .muted)
      },
      Column(PolicyWords.due, width: 8, rank: 3) { form, scene, _ in
        let isLate = form.state == .given && form.dueOn < scene.today
        return Span(scene(form.dueOn.shortPhrase(today: scene.today)), isLate ? .overdue : .muted)
      },
      Column(PolicyWords.topics, width: 14, growth: 2, rank: 4) { form, _, _ in
        Span(form.topics.map(\.description).joined(separator: " "))
      },
      Column(PolicyWords.request, width: 10, growth: 2, rank: 6) { form, _, _ in
        Span(form.request, .muted)
      },
    ]
  }

  /// Those to be chased; `o` shows what is back as well.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<PolicyForm>] {
    let seesAll = workspace.seesAll(.policy, by: scene.actor)
    let shown = workspace.policyForms.live.filter { form in
      (view.showsAll || form.state == .given)
        && (seesAll || workspace.maySee(form, by: scene.actor))
    }
    guard view.order == .town else { return shown.map(\.id) }
    return shown.map { (workspace.town(of: $0.enterprise.ref) ?? .unassigned, $0.id) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }
}

extension LectureSession: Listed {
  enum Order: ListOrder {
    case day

    var phrase: Phrase { MeetingWords.byDay }
  }

  static var heading: Phrase { PolicyWords.lectures }
  static var guarded: Guarded? { .policy }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (PolicyWords.noLectures, PolicyWords.lectureWays)
  }
  static func nothingShown(in view: ListView<Order>) -> Phrase { PolicyScreenWords.noneToCome }

  static var columns: [Column<LectureSession>] {
    [
      Column(WorkbenchWords.number, width: 7, rank: 6) { session, _, _ in
        Span(session.id.description, .muted)
      },
      Column(
        Field.on.phrase, width: 14, rank: 1, words: [Phrase("12月30日 下午", "30 Nov afternoon")]
      ) { session, scene, _ in
        Span(scene(PolicyWords.halfDay(session, today: scene.today)))
      },
      Column(Field.towns.phrase, width: 8, growth: 1, rank: 0) { session, _, workspace in
        Span(workspace.joinedNames(of: session.towns))
      },
      Column(Field.units.phrase, width: 10, growth: 2, rank: 2) { session, _, workspace in
        Span(workspace.joinedNames(of: session.units))
      },
      Column(Field.topics.phrase, width: 12, growth: 2, rank: 4) { session, _, _ in
        Span(session.topics.map(\.description).joined(separator: " "))
      },
      Column(
        PolicyWords.state, width: 6, rank: 3, words: LectureSession.State.allCases.map(\.phrase)
      ) { session, scene, _ in
        let isOpen = [.planned, .fixed].contains(session.state)
        return Span(scene(session.state.phrase), isOpen ? .accent : .muted)
      },
      Column(PolicyScreenWords.came, width: 7, rank: 5, .right) { session, _, _ in
        let came = session.state == .held ? "\(session.attended.count)/" : ""
        return Span("\(came)\(session.invited.count)")
      }
      // A spreadsheet takes 3/12 for a day.
      .inFile(
        FileColumn(PolicyScreenWords.attended) { session, _, _ in
          session.state == .held ? "\(session.attended.count)" : ""
        },
        FileColumn(PolicyScreenWords.invited) { session, _, _ in "\(session.invited.count)" }),
    ]
  }

  /// What is still to come or to be written down; `o` shows all.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<LectureSession>] {
    workspace.lectures.live.filter { session in
      (view.showsAll || [.planned, .fixed].contains(session.state))
        && workspace.maySee(session, by: scene.actor)
    }.sorted { ($0.on, $0.slot, $0.id) < ($1.on, $1.slot, $1.id) }.map(\.id)
  }
}

extension LectureRefusal {
  /// The field of the form that a refusal speaks of.
  var field: LectureSession.Field? {
    switch self {
    case .townMissing, .townTaken: .towns
    case .topicMissing, .tooManyTopics, .topicRetired, .topicWithoutUnit, .notTheirTopic: .topics
    case .unitMissing, .tooManyUnits, .unitRetired, .unitTaken: .units
    case .dayOff, .dayMissing, .dayPassed: .on
    case .unknown, .unknownReference, .inTheFuture, .reasonMissing, .notFixed, .alreadyFixed,
      .alreadyHeld, .calledOff, .notYetDue, .beforeItsDay, .nobodyCame, .fieldProblem:
      nil
    }
  }
}
