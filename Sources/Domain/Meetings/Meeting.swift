/// A 协调会 or another meeting the office calls: on issues, a class or a topic (C1, P15, P16).
///
/// What it decided are entries of their own, `Decision`.
package struct Meeting: Entity {
  package var id: ID<Meeting> = .unassigned
  package var struck: Strike?
  package var kind = Kind.coordination
  /// What it is about where no issue says so: 高层次人才留用.
  package var topic = ""
  /// The common class it is about (P16).
  package var commonClass: ID<CommonClass>?
  /// The issues on its agenda.
  package var issues: [ID<Issue>] = []
  package var requestedBy: ID<Person> = .unassigned
  package var reason = ""
  package var units: [ID<Unit>] = []
  /// The day it is planned for.
  package var proposedOn = Day.epoch
  package var place = ""
  /// Who came: units and people of the office's books, and others by name.
  package var attendees: [EntityRef] = []
  package var guests = ""
  /// Since when it is run, what is on its wall, and the figures it was opened with.
  package var sitting: Sitting?
  package var wall: Wall?
  package var figures: MeetingFigures?
  package var heldOn: Day?
  /// The number of its minutes.
  package var minutes = ""
  /// What those were called whom the minutes name.
  package var names: [KeptName] = []
  package var calledOffOn: Day?
  package var calledOffReason = ""
  /// Decisions of a ledger in which they were no entries of their own yet: words, no duties.
  package var formerDecisions: [FormerDecision] = []

  package init() {}
  package static let kind = EntityKind.meeting
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.meetings }
  package var owners: [EntityRef] {
    issues.map(\.ref) + units.map(\.ref) + [commonClass?.ref].compactMap(\.self)
  }
  package var any: AnyEntity { .meeting(self) }

  /// Neither held nor called off.
  package var isPlanned: Bool { heldOn == nil && calledOffOn == nil }

  package enum Kind: String, Coded {
    /// 协调会: its issues wait for it (T8).
    case coordination
    /// 专题会, on a class or a topic.
    case special
    /// 领导小组会
    case leadingGroup
    /// 月分析例会
    case monthlyAnalysis
  }

  package struct FormerDecision: Equatable, Sendable {
    package var text: String
    package var unit: ID<Unit>?
    package var dueOn: Day?

    package init(text: String, unit: ID<Unit>? = nil, dueOn: Day? = nil) {
      self.text = text
      self.unit = unit
      self.dueOn = dueOn
    }
  }
}
