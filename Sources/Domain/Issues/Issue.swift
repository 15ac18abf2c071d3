/// A 问题, 建议 or 咨询 and where it stands (C1, C3).
///
/// `state`, `closing` and `mergedInto` are the fold of its unstruck steps, kept here so that a list
/// need not fold; nothing but a step changes them.
package struct Issue: Entity {
  package var id: ID<Issue> = .unassigned
  package var struck: Strike?
  package var kind = Kind.problem
  /// The first one is the primary object: what duplicates and merging go by.
  package var objects: Few<EntityRef> = []
  package var registeredOn = Day.epoch
  package var category = ""
  package var complexity: Complexity?
  package var scope: Scope?
  package var severity = Severity.normal
  package var isRedFlag = false
  /// The common class it belongs to, one at most; lane 合力 needs one.
  package var commonClass: ID<CommonClass>?
  package var leadUnit: ID<Unit>?
  package var state = IssueState.registered
  package var closing: ClosingOutcome?
  /// From before the program: outcome as reported, no steps, 未经本系统核实 (C3b).
  package var history: HistoryNote?
  // Up to here stands what clocks and counters ask of every issue, close together.
  package var title = ""
  package var details = ""
  package var source = Source.direct("")
  package var round: Int?
  package var coUnits: [ID<Unit>] = []
  package var confidentiality = Confidentiality.normal
  /// People helped, where the category counts them (03: school places); never who they are.
  package var beneficiaries: Int?
  /// The issue this one takes up again, when that one was closed too long ago (T19).
  package var reopens: ID<Issue>?
  package var mergedInto: ID<Issue>?

  package init() {}
  package static let kind = EntityKind.issue
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.issues }
  package var owners: [EntityRef] {
    objects
      + [source.ref, leadUnit?.ref, mergedInto?.ref, commonClass?.ref].compactMap(\.self)
  }
  package var any: AnyEntity { .issue(self) }

  package var primaryObject: EntityRef? { objects.first }

  /// How it is treated; derived from scope and complexity, never typed in (C3 "Lane").
  package var lane: Lane? {
    switch (scope, complexity) {
    case (.common, _): .joint
    case (.individual, .simple): .immediate
    case (.individual, .complex): .followUp
    default: nil
    }
  }

  package enum Kind: String, Coded {
    case problem
    case suggestion
    case question
  }

  package enum Complexity: String, Coded {
    case simple
    case complex
  }

  package enum Scope: String, Coded {
    case individual
    case common
  }

  package enum Severity: String, Coded {
    case normal
    case important
    case urgent
  }

  package enum Confidentiality: String, Coded {
    case normal
    case commercial
    case personal
  }

  package enum Lane: String, Coded {
    /// 即知即改
    case immediate
    /// 跟进
    case followUp
    /// 合力
    case joint
  }

  /// Where it came from.
  package enum Source: Equatable, Sendable {
    case visit(ID<Visit>)
    case document(String)
    case call(String)
    case provider(ID<Unit>)
    /// Asked on a Thursday, and not answered there.
    case duty(ID<DutyCall>)
    /// A difficulty a project reported (C12).
    case monthly(ID<ProjectMonthly>)
    /// Told to the office directly, in words.
    case direct(String)

    package var ref: EntityRef? {
      switch self {
      case .visit(let id): id.ref
      case .provider(let id): id.ref
      case .duty(let id): id.ref
      case .monthly(let id): id.ref
      case .document, .call, .direct: nil
      }
    }
  }

  /// What an old ledger says of an issue (C3b).
  package struct HistoryNote: Equatable, Sendable {
    package var outcome: String
    package var document: String
    package var on: Day?

    package init(outcome: String, document: String, on: Day?) {
      self.outcome = outcome
      self.document = document
      self.on = on
    }
  }
}
