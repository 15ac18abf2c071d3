/// A kind of thing of which C16 says who may see and write it; steps of issues have their own table.
package enum Guarded: String, CaseIterable, Sendable {
  /// Contacts of an enterprise, and what else its commissioner keeps up to date: what it looks for,
  /// the approvals it is accompanied through.
  case contacts
  /// Enterprises, parks, sites, projects, units and people, but for contacts.
  case registry
  case issue
  case dispatch
  case pairing
  case visit
  case meeting
  /// Reports and plans of key projects (C12).
  case projectMonthly
  /// Enterprises that may leave, and what the leaders were told of them (C11).
  case retention
  /// Where one person was allowed on both sides (C13).
  case override
  /// Categories, holidays, deadlines, thresholds: everybody goes by them, coordinators prepare them,
  /// the head sets them.
  case configuration
  /// Forms handed out for lectures on policies, and the lectures.
  case policy
  /// Thursday's telephone.
  case duty
  /// Filters of the office, which bind nobody.
  case filter
  /// Lists taken along with nothing hidden in them (C14).
  case export
}

extension EntityKind {
  /// What C16 calls a thing of this kind.
  package var guarded: Guarded {
    switch self {
    case .office, .enterprise, .park, .site, .project, .unit, .person, .figure, .event,
      .schoolPlace, .campaignMeasure, .output, .campaignRound, .topic:
      .registry
    case .demand, .approval, .approvalStep: .contacts
    case .policyForm, .lecture: .policy
    case .roster, .dutyCall: .duty
    case .pairing, .excuse, .outreach: .pairing
    case .visit: .visit
    case .dispatch: .dispatch
    case .meeting, .decision, .meetingItem: .meeting
    case .projectMonthly, .projectPlan: .projectMonthly
    case .retention, .brief: .retention
    case .override: .override
    case .category, .calendar, .sla, .thresholds, .codeWord, .settingDraft: .configuration
    case .filter: .filter
    case .listExport: .export
    default: .issue
    }
  }
}

/// What one role may do with one kind of thing.
package struct Rights: Equatable, Sendable {
  package let reads: Reach
  package let writes: Reach
  /// Whether he has the last word.
  package var approves = false
  /// Whether he prepares what somebody else has the last word on.
  package var prepares = false

  /// How far a right goes.
  package enum Reach: Equatable, Sendable {
    case nothing
    /// Numbers, no rows.
    case counts
    /// Everything, but with people's names masked and nothing personal.
    case masked
    /// What is his own: his enterprise, his town's, his project's, his unit's.
    case own
    case all
  }

  static let none = Rights(reads: .nothing, writes: .nothing)
  static let counts = Rights(reads: .counts, writes: .nothing)
  static let masked = Rights(reads: .masked, writes: .nothing)
  static let own = Rights(reads: .own, writes: .nothing)
  static let ownWrite = Rights(reads: .own, writes: .own)
  static let read = Rights(reads: .all, writes: .nothing)
  static let prepare = Rights(reads: .all, writes: .nothing, prepares: true)
  static let write = Rights(reads: .all, writes: .all)
  static let approve = Rights(reads: .all, writes: .all, approves: true)
}

/// The table of C16 as data: a row for each kind of thing, a column for each role.
package enum PermissionTable {
  package static func rights(of role: Role, on thing: Guarded) -> Rights {
    let row = row(thing)
    return switch role {
    case .leader: row.leader
    case .head: row.head
    case .coordinator: row.coordinator
    case .commissioner: row.commissioner
    case .town: row.town
    case .projectOwner: row.projectOwner
    case .liaison: row.liaison
    case .viewer: row.viewer
    }
  }

  /// Who writes things of a kind, be it only their own.
  package static func writers(of thing: Guarded) -> [Role] {
    Role.allCases.filter { rights(of: $0, on: thing).writes != .nothing }
  }

  /// Who has the last word on things of a kind.
  package static func approvers(of thing: Guarded) -> [Role] {
    Role.allCases.filter { rights(of: $0, on: thing).approves }
  }

  /// Who prepares changes of things of a kind: also who could make them at once.
  package static func preparers(of thing: Guarded) -> [Role] {
    Role.allCases.map { ($0, rights(of: $0, on: thing)) }
      .filter { $1.prepares || $1.writes == .all }.map(\.0)
  }

  private struct Row {
    let leader, head, coordinator, commissioner, town, projectOwner, liaison, viewer: Rights

    /// In the order of the columns of C16, the liaison before the viewer.
    init(
      _ leader: Rights, _ head: Rights, _ coordinator: Rights, _ commissioner: Rights,
      _ town: Rights, _ projectOwner: Rights, _ liaison: Rights, _ viewer: Rights
    ) {
      (self.leader, self.head, self.coordinator) = (leader, head, coordinator)
      (self.commissioner, self.town) = (commissioner, town)
      (self.projectOwner, self.liaison, self.viewer) = (projectOwner, liaison, viewer)
    }
  }

  private static func row(_ thing: Guarded) -> Row {
    switch thing {
    //                  L      H         C      M          T          J          U      V
    case .contacts: Row(.read, .write, .write, .ownWrite, .own, .none, .none, .none)
    case .registry: Row(.read, .write, .write, .read, .read, .read, .read, .masked)
    case .issue: Row(.read, .approve, .write, .own, .own, .own, .own, .masked)
    case .dispatch: Row(.read, .approve, .write, .own, .none, .none, .own, .counts)
    case .pairing: Row(.read, .approve, .write, .own, .none, .none, .none, .masked)
    case .visit: Row(.write, .write, .write, .ownWrite, .ownWrite, .ownWrite, .none, .masked)
    case .meeting: Row(.read, .approve, .write, .own, .own, .own, .own, .masked)
    case .projectMonthly: Row(.read, .read, .write, .none, .none, .ownWrite, .none, .read)
    case .retention: Row(.write, .write, .none, .ownWrite, .none, .none, .none, .none)
    case .override: Row(.read, .approve, .read, .none, .none, .none, .none, .none)
    case .configuration: Row(.read, .approve, .prepare, .read, .read, .read, .read, .read)
    case .policy: Row(.read, .approve, .write, .own, .ownWrite, .none, .none, .read)
    case .duty: Row(.read, .write, .write, .own, .own, .own, .none, .counts)
    case .filter: Row(.read, .write, .write, .read, .read, .read, .read, .read)
    case .export: Row(.approve, .approve, .write, .none, .none, .none, .none, .none)
    }
  }
}
