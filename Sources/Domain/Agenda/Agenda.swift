/// What one person has to do from a day on, and what is late: one list, the most urgent first (C8).
package struct Agenda: Equatable, Sendable {
  package let day: Day
  package let items: [AgendaItem]

  /// How far one looks who does not say.
  package static let daysAhead = 14

  /// What there is to do of each kind, in the order of the work; empty kinds are left out.
  package var groups: [Group] {
    let found = Dictionary(grouping: items, by: \.task)
    return AgendaTask.allCases.compactMap { task in
      found[task].map { Group(task: task, items: $0) }
    }
  }

  package struct Group: Equatable, Sendable {
    package let task: AgendaTask
    package let items: [AgendaItem]

    package var late: Int { items.count { $0.left < 0 } }
  }
}

/// One thing to do.
package struct AgendaItem: Equatable, Sendable {
  package let task: AgendaTask
  package let subject: EntityRef
  package let due: Day
  /// Working days left; below zero, late by so many.
  package let left: Int
  package let matter: Matter
  /// Whether anything says by when; what has no term is done when there is time for it.
  package var hasTerm = true

  /// The regular task it is, which alone can be excused.
  package var duty: Obligation? {
    if case .duty(let duty) = matter { duty } else { nil }
  }

  package enum Matter: Equatable, Sendable {
    /// What comes next of an issue, or a decision: the subject says it all.
    case plain
    case card(Escalation)
    case duty(Obligation)
    case duplicate(of: ID<Issue>)
    case common(ClassCandidate)
    /// Of these a leader has not heard.
    case untold([ID<Issue>])
  }
}

extension Workspace {
  /// What this person's roles let him do, as it stands on a day; things that can wait are named this
  /// many days ahead.
  ///
  /// Days that nobody reckoned are worked out issue by issue.
  package func agenda(for person: Person, from day: Day, days: Int = Agenda.daysAhead) -> Agenda {
    Agenda(day: day, items: agendaItems(for: person, from: day, days).inOrder)
  }

  /// How much that is, for whoever asks no more.
  package func agendaCount(for person: Person, from day: Day) -> Int {
    agendaItems(for: person, from: day, Agenda.daysAhead).count
  }

  private func agendaItems(for person: Person, from day: Day, _ days: Int) -> [AgendaItem] {
    let reader = AgendaReader(self, for: person, from: day, days: days)
    // Appended: `+` would copy the thousands before each of the few that follow.
    var items = reader.issues()
    for more in [
      reader.settingDrafts(), reader.commonMatters(), reader.decisions(), reader.approvals(),
      reader.duties(), reader.retentions(), reader.lectures(), reader.outreach(),
      reader.feedback(),
    ] { items += more }
    return items
  }
}

extension [AgendaItem] {
  /// By their terms; what is moved about meanwhile are their keys, which are copied in no time.
  fileprivate var inOrder: [AgendaItem] {
    indices.map { (key: self[$0].order, place: $0) }.sorted { $0.key < $1.key }.map {
      self[$0.place]
    }
  }
}

extension AgendaItem {
  /// The term first, then what to do, then of what.
  fileprivate struct Order: Comparable {
    /// The day and then the task, as one number.
    let when: Int
    let subject: EntityRef

    static func < (one: Order, other: Order) -> Bool {
      one.when == other.when ? one.subject < other.subject : one.when < other.when
    }
  }

  fileprivate var order: Order {
    Order(when: Int(due.number) << 8 | Int(task.place), subject: subject)
  }
}

extension AgendaTask {
  /// Its place in the list of tasks.
  fileprivate var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}
