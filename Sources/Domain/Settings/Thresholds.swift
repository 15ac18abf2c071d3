/// A version of what is worth a person's look: duplicates and common classes (C9), the rungs of the
/// ladder (C7), what is owed at regular times (C8).
///
/// It holds from a day on; 示例 until the office sets its own.
package struct Thresholds: SettingVersion {
  package var id: ID<Thresholds> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var basis = ""
  package var from = Day.epoch
  /// Days between the registrations of two issues that may be the same matter.
  package var duplicateWindow = 0
  /// So many different enterprises in one category within so many days may be a common matter.
  package var classEnterprises = 0
  package var classWindow = 0
  /// Working days yellow before a meeting is proposed (rung 2).
  package var meetingAfter = 0
  /// So many dispatches, or so many redos, before the unit is supervised (rung 3).
  package var superviseDispatches = 0
  package var superviseRedos = 0
  /// Working days red before it goes to the leading group (rung 4).
  package var leadersAfter = 0
  /// Working days a supervision stands unanswered before the monthly table names it (通报).
  package var reportAfter = 0
  private var modes: [Cadence: Cadence.Mode] = [:]

  package init() {}
  package static let kind = EntityKind.thresholds
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.thresholdVersions }
  package var any: AnyEntity { .thresholds(self) }
  package var otherNames: [String] { [from.iso] }

  package subscript(cadence: Cadence) -> Cadence.Mode {
    get { modes[cadence] ?? cadence.unsaid }
    set { modes[cadence] = newValue == cadence.unsaid ? nil : newValue }
  }
}

extension Thresholds {
  package static let first: Thresholds = {
    var first = Thresholds()
    (first.id, first.name) = (ID(1), "标准-1")
    first.basis = "本程序的建议，未经本办确认"
    first.duplicateWindow = 180
    (first.classEnterprises, first.classWindow) = (3, 90)
    (first.meetingAfter, first.leadersAfter, first.reportAfter) = (5, 10, 5)
    (first.superviseDispatches, first.superviseRedos) = (2, 2)
    for cadence in Cadence.allCases { first[cadence] = .on }
    first[.pairingWeek] = .advice
    return first
  }()

  package static let shipped = [first]
}

extension Workspace {
  /// What the next version begins with: the newest one, from a day on, to be changed.
  package func nextThresholds(from day: Day) -> Thresholds {
    var next = settings(Thresholds.self).max { $0.from < $1.from } ?? Thresholds()
    next.name = "标准-\(next.freshID(in: self).number)"
    (next.id, next.struck, next.basis, next.from) = (.unassigned, nil, "", day)
    return next
  }

  /// What holds on a day.
  package func thresholds(on day: Day) -> Thresholds {
    thresholds.last { $0.from <= day } ?? .first
  }
}
