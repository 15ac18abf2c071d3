/// What a person may do with an issue, with what its guard asks for; one verb each on the command
/// line and in 办理 (C3).
package enum StepRequest: Equatable, Sendable {
  case triage(Triage)
  case dispatch(Dispatching)
  case sign(signer: String)
  case `return`(Returning)
  case measure([Measure])
  case coordinate(Coordinating)
  case conclude(Concluding)
  case suspend(Suspending)
  case resume(reason: String)
  /// T12, and T3 where the issue was not dispatched.
  case reply(Reply)
  /// Takes its edge by the callback table: a person answers questions, never picks a state.
  case callback(CallingBack)
  /// The head's answer to a proposal of T16, T17, T17b.
  case confirm(ID<Proposal>, isConfirmed: Bool, reason: String)
  case close(Closing)
  case reopen(reason: String)
  /// T20: a long-term issue goes on; `reason` says what changed.
  case `continue`(reason: String)
  case merge(into: ID<Issue>, reason: String)
  case unmerge(reason: String)
  case decline(Declining)
  case withdraw(Withdrawing)
  case restore(reason: String)
  /// `reason` may be empty for what one typed oneself the same day (T26).
  case amend(FieldEdit<Issue.Field>, reason: String)
  case correct(ID<Step>?, reason: String)
  case extend(newDue: Day, reason: String, enterpriseToldOn: Day)
  /// 催办: the unit that has it is reminded, in writing or by telephone (C7).
  case urge(Urging)
  /// 督办: an order with a number, to the head of the unit (C7).
  case supervise(Urging)
  case note(String)

  package struct Triage: Equatable, Sendable {
    package var category = ""
    package var complexity: Issue.Complexity?
    package var scope: Issue.Scope?
    package var severity = Issue.Severity.normal
    package var leadUnit: ID<Unit>?
    package var coUnits: [ID<Unit>] = []
    package var commonClass: ID<CommonClass>?
    /// A class that is proposed: it is opened under this name, with this issue.
    package var newClass = ""
    package var isRedFlag = false
    /// Why a unit that does not answer for the category was chosen.
    package var overrideReason = ""
    /// The duplicate candidates were shown to the person.
    package var sawDuplicates = false
    package init() {}
  }

  /// A numbered letter, or a telephone call that was taken.
  package struct Dispatching: Equatable, Sendable {
    package var kind = DispatchDoc.Kind.letter
    package var dueOn: Day?
    package var signatory = ""
    package var takenBy = ""
    package var promise = ""
    package init() {}
  }

  package struct Urging: Equatable, Sendable {
    /// Of a 催办 how it went out; a 督办 is always on paper.
    package var kind = DispatchDoc.Kind.urge
    package var reason = ""
    package var dueOn: Day?
    package var takenBy = ""
    package var promise = ""
    /// The leader in charge of the unit, who reads a 督办 too.
    package var copyTo = ""
    package init() {}
  }

  package struct Returning: Equatable, Sendable {
    package var reason = ""
    package var suggestedUnit: ID<Unit>?
    package var ruling = ReturnRequest.Ruling.reassign
    package var overrideReason = ""
    package init() {}
  }

  package struct Coordinating: Equatable, Sendable {
    package var reason = ""
    package var units: [ID<Unit>] = []
    package var proposedOn: Day?
    package init() {}
  }

  /// A meeting that was held, with decisions (T9), or called off, with a reason (T9b).
  package struct Concluding: Equatable, Sendable {
    package var isCancelled = false
    package var reason = ""
    package var minutes = ""
    package var decisions: [Decision] = []
    package var measures: [Measure] = []
    package init() {}
  }

  package struct Suspending: Equatable, Sendable {
    package var cause: Cause?
    package var reason = ""
    package var reviewOn: Day?
    package var enterpriseTold = ""
    package init() {}

    package enum Cause: String, Coded {
      case higherPolicy
      case planning
      case enterprisePapers
      case forceMajeure
    }
  }

  package struct CallingBack: Equatable, Sendable {
    package var callback = Callback()
    /// What is missing, or why it is done again (T14).
    package var reason = ""
    /// The law or policy an accepted explanation rests on (T17).
    package var basis = ""
    /// For T15: what comes next, with its dates.
    package var measures: [Measure] = []
    /// For T16.
    package var reviewOn: Day?
    /// 回访并销号: closes in the same breath where the answers lead to 已解决 (T18).
    package var closing: Closing?
    package init() {}
  }

  package struct Closing: Equatable, Sendable {
    /// T17c for a suggestion or a question; nil closes a resolved issue (T18).
    package var outcome: ClosingOutcome?
    package var evidence = ""
    package var beneficiaries: Int?
    package init() {}
  }

  package struct Declining: Equatable, Sendable {
    package var reason = ""
    package var basis = ""
    package var enterpriseTold = ""
    package init() {}
  }

  package struct Withdrawing: Equatable, Sendable {
    package var statement = ""
    /// Who made the independent call that checks the statement (撤单质检).
    package var checkedBy: ID<Person>?
    package init() {}
  }
}
