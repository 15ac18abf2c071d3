/// An enterprise that may leave the city, and what is done to keep it (P17, C11).
///
/// Only those who keep it know of it (C16), and nobody while the screen is projected (C14). How urgent
/// it is a person judges, with a reason; where it stands follows from its moves.
package struct RetentionCase: Entity {
  package var id: ID<RetentionCase> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise> = .unassigned
  package var openedOn = Day.epoch
  package var by: ID<Person> = .unassigned
  package var signs: [Sign] = []
  /// What was noticed, in a sentence.
  package var text = ""
  package var judgements: [Judgement] = []
  package var moves: [Move] = []
  /// What drives it away: issues of its own, or of its projects.
  package var issues: [ID<Issue>] = []
  /// Joint visits with town and leaders.
  package var visits: [ID<Visit>] = []
  /// Coordinators who may read it (C16).
  package var grants: [ID<Person>] = []

  package init() {}
  package static let kind = EntityKind.retention
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.retentions }
  package var owners: [EntityRef] {
    [enterprise.ref] + issues.map(\.ref) + visits.map(\.ref)
  }
  package var any: AnyEntity { .retention(self) }

  package var state: State { moves.last { $0.to != nil }?.to ?? .watching }
  package var level: Level { judgements.last?.level ?? .watch }
  package var isOpen: Bool { !state.isFinal }
}

extension RetentionCase {
  /// Known signs, as a help (C11).
  package enum Sign: String, Coded {
    case intent
    case courted
    case land
    case lease
    case headChanged
    case shrinking
    case refusesVisits
  }

  package enum Level: String, Coded {
    case watch
    case warning
    case urgent
  }

  package enum State: String, Coded {
    case watching
    case engaged
    case retained
    case partlyMoved
    case left
    case falseAlarm

    package var isFinal: Bool { self != .watching && self != .engaged }

    /// Where it may go from here.
    package var next: [State] {
      switch self {
      // It may be gone before anybody was there.
      case .watching: [.engaged, .left, .falseAlarm]
      case .engaged: [.retained, .partlyMoved, .left, .falseAlarm]
      case .retained, .partlyMoved, .left, .falseAlarm: []
      }
    }
  }

  /// How urgent somebody found it, and why.
  package struct Judgement: Equatable, Sendable {
    package var level: Level
    package var on: Day
    package var by: ID<Person>
    package var reason: String

    package init(_ level: Level, on: Day, by: ID<Person>, reason: String) {
      (self.level, self.on, self.by, self.reason) = (level, on, by, reason)
    }
  }

  /// Something that was done, and where it led; `to` is nil for a note.
  package struct Move: Equatable, Sendable {
    package var to: State?
    package var on: Day
    package var by: ID<Person>
    /// The plan of the joint visit, the lessons, the note.
    package var note: String
    /// The town that goes along, and when.
    package var town: ID<Unit>?
    package var visitOn: Day?
    /// Who of the enterprise said that it stays.
    package var confirmation: String

    package init(
      to: State?, on: Day, by: ID<Person>, note: String, town: ID<Unit>? = nil,
      visitOn: Day? = nil, confirmation: String = ""
    ) {
      (self.to, self.on, self.by, self.note) = (to, on, by, note)
      (self.town, self.visitOn, self.confirmation) = (town, visitOn, confirmation)
    }
  }

  /// As it stood at the end of a day; nil before it was opened.
  package func asOf(_ day: Day) -> RetentionCase? {
    guard openedOn <= day else { return nil }
    var past = self
    past.moves.removeAll { $0.on > day }
    past.judgements.removeAll { $0.on > day }
    return past
  }
}

/// A 信息专报: what the leaders were told of a case, under a number of its own (C1).
package struct Brief: Entity {
  package var id: ID<Brief> = .unassigned
  package var struck: Strike?
  package var retention: ID<RetentionCase> = .unassigned
  package var on = Day.epoch
  package var addressee = ""
  package var text = ""
  package var by: ID<Person> = .unassigned
  /// What the office and the enterprise were called.
  package var names: [KeptName] = []

  package init() {}
  package static let kind = EntityKind.brief
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.briefs }
  package var owners: [EntityRef] { [retention.ref] }
  package var any: AnyEntity { .brief(self) }

  /// `信息专报〔2018〕3号`.
  package var number: String { "信息专报〔\(id.year)〕\(id.number)号" }
}
