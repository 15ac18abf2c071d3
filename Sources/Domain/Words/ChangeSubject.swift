/// What a change is about, where that had its id before; nil where it is named by the first it made.
///
/// No case has a default: a new change says what it is called by, or does not compile.
extension Change {
  var subject: EntityRef? {
    switch self {
    case .office, .registry, .export, .all, .undo: nil
    case .pairing(let change): change.subject
    case .visit(let change): change.subject
    case .issue(let change): change.subject
    case .meeting(let change): change.subject
    case .settings(let change): change.subject
    case .commonClass(let change): change.subject
    case .card(let change): change.issue.ref
    case .excuse(.add(let excuse)): excuse.subject
    case .project(let change): change.subject
    case .retention(let change): change.subject
    case .policy(let change): change.subject
    case .duty(let change): change.subject
    case .outreach(let change): change.subject
    }
  }
}

extension PairingChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .begin, .appoint: nil
    case .end(let id, _, _), .review(let id, _, _), .cover(let id, _): id.ref
    case .handOver(let id, _, _, _, _): id.ref
    }
  }
}

extension VisitChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .log, .logNoticing: nil
    case .edit(let id, _): id.ref
    }
  }
}

extension IssueChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .register, .takeOver: nil
    case .step(let id, _, _): id.ref
    case .each(let ids, _, _), .dispatch(let ids, _, _): ids.first?.ref
    case .triageAll(let rows, _): rows.first?.issue.ref
    case .letter(let letter): letter.answers.first?.issue.ref
    case .seeing(_, let change): change.subject
    case .judge(let pair): pair.one.ref
    }
  }
}

extension MeetingChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .call: nil
    case .edit(let id, _), .hold(let id, _, _), .cancel(let id, _, _): id.ref
    case .finish(let id, _, _), .amend(let id, _): id.ref
    case .item(let change): change.subject
    case .present(let change): change.subject
    }
  }
}

extension MeetingItemChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .add: nil
    case .prepare(let id): id.ref
    case .edit(let id, _), .move(let id, _): id.ref
    }
  }
}

extension PresentingChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .open(let id, _), .show(let id, _, _): id.ref
    case .decide(let id, _): id.ref
    }
  }
}

extension SettingsChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .category, .calendar, .sla, .thresholds, .codeWord, .filter, .prepare: nil
    case .giveUp(let id): id.ref
    case .answer(let id, _, _), .withdraw(let id): id.ref
    }
  }
}

extension ProjectChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .report(let monthly, _): monthly.project.ref
    case .edit(let id, _): id.ref
    case .plan(let plan): plan.project.ref
    }
  }
}

extension PolicyChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .distribute, .plan: nil
    case .takeIn(let form): form.enterprise.ref
    case .collect(let id, _, _), .void(let id, _, _): id.ref
    case .fix(let ids): ids.first?.ref
    case .edit(let id, _), .hold(let id, _, _), .cancel(let id, _, _): id.ref
    }
  }
}

extension DutyChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .arrange, .log: nil
    case .edit(let id, _): id.ref
    case .amend(let id, _, _): id.ref
    }
  }
}

extension OutreachChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .log: nil
    case .edit(let id, _): id.ref
    }
  }
}
