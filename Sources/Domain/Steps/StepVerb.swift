/// The name of each thing one can do with an issue: the sub-command, the line of 办理, the word of a
/// refusal.
package enum StepVerb: String, CaseIterable, Sendable {
  case triage, dispatch, sign, `return`, measure, coordinate, conclude, suspend, resume, reply
  case callback, confirm, close, reopen, `continue`, merge, unmerge, decline, withdraw, restore
  case amend, correct, extend, urge, supervise, note
}

extension StepRequest {
  package var verb: StepVerb {
    switch self {
    case .triage: .triage
    case .dispatch: .dispatch
    case .sign: .sign
    case .return: .return
    case .measure: .measure
    case .coordinate: .coordinate
    case .conclude: .conclude
    case .suspend: .suspend
    case .resume: .resume
    case .reply: .reply
    case .callback: .callback
    case .confirm: .confirm
    case .close: .close
    case .reopen: .reopen
    case .continue: .continue
    case .merge: .merge
    case .unmerge: .unmerge
    case .decline: .decline
    case .withdraw: .withdraw
    case .restore: .restore
    case .amend: .amend
    case .correct: .correct
    case .extend: .extend
    case .urge: .urge
    case .supervise: .supervise
    case .note: .note
    }
  }
}
