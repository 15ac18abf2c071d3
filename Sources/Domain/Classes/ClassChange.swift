/// What a person may do with common classes.
package enum ClassChange: Equatable, Sendable {
  /// Opens a class with the issues that belong to it; a draft that has a lead unit is assigned to it
  /// at once.
  case open(CommonClass, issues: [ID<Issue>])
  case edit(ID<CommonClass>, [FieldEdit<CommonClass.Field>])
  case move(ID<CommonClass>, ClassMove, on: Day)
  case add(Countermeasure)
  case finish(ID<Countermeasure>, on: Day, evidence: String)
  /// Issues become members, whatever they belonged to before: an issue is in one class at most.
  case join([ID<Issue>], ID<CommonClass>, reason: String)
  case leave([ID<Issue>], reason: String)
  /// What is proposed as common is none: it is not proposed again.
  case putAside(category: String, [ID<Issue>], reason: String)
  /// It may be one after all.
  case takeUp(ID<NotCommon>)
}

/// One move of a class, with what its guard asks for.
package enum ClassMove: Equatable, Sendable {
  /// Exactly one unit leads; another one later takes its place.
  case assign(ID<Unit>?)
  case research(note: String)
  /// How far it got; the state stays (C5, monthly).
  case progress(note: String)
  case propose
  case implement
  /// What came of it for all; `carried` are the members that go on by themselves.
  case conclude(String, carried: [ID<Issue>])
  case park(reason: String, reviewOn: Day?)
}

/// The name of each thing one can do with a class: the sub-command, the line of the form, the word of
/// a refusal.
package enum ClassVerb: String, Coded {
  case open, edit, assign, research, propose, implement, progress, conclude, park
  case countermeasure, finish, join, leave, putAside, takeUp
}

extension ClassMove {
  package var verb: ClassVerb {
    switch self {
    case .assign: .assign
    case .research: .research
    case .propose: .propose
    case .implement: .implement
    case .progress: .progress
    case .conclude: .conclude
    case .park: .park
    }
  }
}

extension ClassChange {
  package var verb: ClassVerb {
    switch self {
    case .open: .open
    case .edit: .edit
    case .move(_, let move, _): move.verb
    case .add: .countermeasure
    case .finish: .finish
    case .join: .join
    case .leave: .leave
    case .putAside: .putAside
    case .takeUp: .takeUp
    }
  }
}

/// Why a change to a common class is refused.
package enum ClassRefusal: Error, Equatable, Sendable {
  case unknown
  /// One of these roles would do; a liaison's is that of the lead unit.
  case notYours([Role])
  case notFrom(ClassState, verb: ClassVerb)
  case leadMissing
  case unknownUnit(ID<Unit>)
  case countermeasureMissing
  /// Members that are neither settled nor carried.
  case membersOpen([ID<Issue>])
  /// Only a member that is not settled can be carried.
  case notCarried(ID<Issue>)
  case progressMissing
  case conclusionMissing
  case reasonMissing
  case reviewMissing
  case textMissing
  case unknownCountermeasure(ID<Countermeasure>)
  case finishedBefore(Day)
  case unknownIssue(ID<Issue>)
  /// An issue that counts nowhere is no member of anything.
  case issueOver(ID<Issue>, IssueState)
  case alreadyMember(ID<Issue>)
  /// It takes no new matters.
  case concluded(ID<CommonClass>)
  case notAMember(ID<Issue>)
  case beforeLastMove(Day)
  case inTheFuture(Day)
  case reviewBefore(Day)
  /// Nothing of this category is proposed as common.
  case notProposed(String)
}
