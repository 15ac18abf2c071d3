/// What an action is called in the log: `issue.reply`, `visit.log`; its words are in `Words`.
///
/// Everything this program records stands under one of these. A journal may hold others, written by
/// another version, so what is stored stays text.
package enum ActionCode: Hashable, Sendable {
  case found
  case add(EntityKind)
  case edit(EntityKind)
  /// A saved filter that is used no more.
  case giveUp(EntityKind)
  /// An import.
  case enterMany
  case beginPairing, endPairing, handOver, reviewPairing, coverPairing, appoint
  case logVisit
  case register, takeOver, letter
  case judge(related: Bool)
  case step(StepVerb)
  case callMeeting, holdMeeting, cancelMeeting, finishDecision
  case prepareMeeting, moveMeetingItem, openMeeting, showMeetingItem, decideMeetingItem
  case commonClass(ClassVerb)
  /// What everybody goes by: prepared by one, answered by the head (C16).
  case prepareSetting, confirmSetting, declineSetting, withdrawSetting
  case acceptCard, declineCard, snoozeCard, markIssue
  case reportProject, planProject
  case retention(RetentionVerb)
  case distributeForms, collectForm, voidForm, takeInForm
  case arrangeDuty, logCall, raiseCall
  case logOutreach
  case planLectures, fixLectures, holdLecture, cancelLecture
  /// A list left the office unmasked.
  case export
  case undo, redo
  /// Done to the store itself: saving was allowed again, a backup was brought back, personal values
  /// were to be erased, and were.
  case thaw, restore, askRedaction, redact

  /// Nil for what another version wrote.
  package init?(_ text: String) {
    guard let code = Self.byText[text] else { return nil }
    self = code
  }

  package var text: String {
    switch self {
    case .found: "office.found"
    case .add(let kind): "\(kind.rawValue).add"
    case .edit(let kind): "\(kind.rawValue).edit"
    case .giveUp(let kind): "\(kind.rawValue).giveUp"
    case .enterMany: "registry.enter"
    case .beginPairing: "pairing.begin"
    case .endPairing: "pairing.end"
    case .handOver: "pairing.handOver"
    case .reviewPairing: "pairing.review"
    case .appoint: "pairing.appoint"
    case .coverPairing: "pairing.cover"
    case .logVisit: "visit.log"
    case .register: "issue.register"
    case .takeOver: "issue.takeOver"
    case .letter: "issue.letter"
    case .judge(let isRelated): isRelated ? "issue.related" : "issue.notSame"
    case .step(let verb): "issue.\(verb.rawValue)"
    case .callMeeting: "meeting.call"
    case .holdMeeting: "meeting.hold"
    case .cancelMeeting: "meeting.cancel"
    case .finishDecision: "decision.finish"
    case .prepareMeeting: "meeting.prepare"
    case .moveMeetingItem: "meetingItem.move"
    case .openMeeting: "meeting.open"
    case .showMeetingItem: "meeting.show"
    case .decideMeetingItem: "meetingItem.decide"
    case .commonClass(let verb): "class.\(verb.rawValue)"
    case .prepareSetting: "settings.prepare"
    case .confirmSetting: "settings.confirm"
    case .declineSetting: "settings.decline"
    case .withdrawSetting: "settings.withdraw"
    case .acceptCard: "card.accept"
    case .declineCard: "card.decline"
    case .snoozeCard: "card.snooze"
    case .markIssue: "card.mark"
    case .reportProject: "project.report"
    case .planProject: "project.plan"
    case .retention(let verb): "retention.\(verb.rawValue)"
    case .distributeForms: "policyForm.distribute"
    case .collectForm: "policyForm.collect"
    case .voidForm: "policyForm.void"
    case .arrangeDuty: "roster.arrange"
    case .logCall: "dutyCall.log"
    case .raiseCall: "dutyCall.raise"
    case .logOutreach: "outreach.log"
    case .takeInForm: "policyForm.takeIn"
    case .planLectures: "lecture.plan"
    case .fixLectures: "lecture.fix"
    case .holdLecture: "lecture.hold"
    case .cancelLecture: "lecture.cancel"
    case .export: "list.export"
    case .undo: "undo"
    case .redo: "redo"
    case .thaw: "store.thaw"
    case .restore: "store.restore"
    case .askRedaction: "store.askRedaction"
    case .redact: "store.redact"
    }
  }

  private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.text, $0) })
}

extension ActionCode: CaseIterable {
  package static var allCases: [ActionCode] {
    [
      .found, .enterMany, .beginPairing, .endPairing, .handOver, .reviewPairing, .coverPairing,
      .appoint, .logVisit,
      .register, .takeOver, .letter, .judge(related: true), .judge(related: false), .callMeeting,
      .holdMeeting, .cancelMeeting, .finishDecision, .prepareMeeting, .moveMeetingItem,
      .openMeeting, .showMeetingItem, .decideMeetingItem, .add(.meetingItem), .edit(.meetingItem),
      .prepareSetting, .confirmSetting,
      .declineSetting, .withdrawSetting, .acceptCard, .declineCard, .snoozeCard,
      .logOutreach, .arrangeDuty, .logCall, .raiseCall, .distributeForms, .collectForm, .voidForm,
      .takeInForm, .export, .planLectures, .fixLectures, .holdLecture,
      .cancelLecture, .markIssue, .reportProject, .planProject, .undo, .redo, .thaw, .restore,
      .askRedaction, .redact,
    ] + (EntityKind.registry + EntityKind.settings).flatMap { [.add($0), .edit($0)] }
      + [
        .edit(.visit), .edit(.meeting), .edit(.decision), .edit(.lecture),
        .edit(.roster), .edit(.dutyCall), .edit(.outreach), .giveUp(.filter),
        .add(.excuse), .edit(.projectMonthly),
      ] + RetentionVerb.allCases.map(Self.retention)
      + StepVerb.allCases.map(Self.step) + ClassVerb.allCases.map(Self.commonClass)
  }
}

extension Change {
  /// What it is recorded as; several steps saved together go by the last.
  package var code: ActionCode {
    switch self {
    case .office(.found): .found
    case .registry(let change): change.code
    case .pairing(.begin): .beginPairing
    case .pairing(.end): .endPairing
    case .pairing(.handOver): .handOver
    case .pairing(.review): .reviewPairing
    case .pairing(.appoint): .appoint
    case .pairing(.cover): .coverPairing
    case .visit(.log), .visit(.logNoticing): .logVisit
    case .visit(.edit): .edit(.visit)
    case .issue(let change): change.code
    case .meeting(let change): change.code
    case .settings(let change): change.code
    case .commonClass(let change): .commonClass(change.verb)
    case .card(let change): change.code
    case .excuse(.add): .add(.excuse)
    case .retention(let change): .retention(change.verb)
    case .project(.report): .reportProject
    case .project(.edit): .edit(.projectMonthly)
    case .project(.plan): .planProject
    case .policy(let change): change.code
    case .duty(let change): change.code
    case .outreach(.log): .logOutreach
    case .outreach(.edit): .edit(.outreach)
    case .export: .export
    case .all: .enterMany
    case .undo: .undo
    }
  }
}

extension RegistryChange {
  fileprivate var code: ActionCode {
    switch self {
    case .enterprise(let change): change.code
    case .park(let change): change.code
    case .site(let change): change.code
    case .project(let change): change.code
    case .unit(let change): change.code
    case .person(let change): change.code
    case .figure(let change): change.code
    case .demand(let change): change.code
    case .event(let change): change.code
    case .schoolPlace(let change): change.code
    case .campaignMeasure(let change): change.code
    case .output(let change): change.code
    case .campaignRound(let change): change.code
    case .feedback(let change): change.code
    case .approval(let change): change.code
    case .approvalStep(let change): change.code
    case .topic(let change): change.code
    }
  }
}

extension SettingsChange {
  fileprivate var code: ActionCode {
    switch self {
    case .category(let change): change.code
    case .calendar(let change): change.code
    case .sla(let change): change.code
    case .thresholds(let change): change.code
    case .codeWord(let change): change.code
    case .filter(let change): change.code
    case .giveUp: .giveUp(.filter)
    case .prepare: .prepareSetting
    case .answer(_, let isConfirmed, _): isConfirmed ? .confirmSetting : .declineSetting
    case .withdraw: .withdrawSetting
    }
  }
}

extension EntryChange {
  fileprivate var code: ActionCode {
    switch self {
    case .add: .add(Entry.kind)
    case .edit: .edit(Entry.kind)
    }
  }
}

extension MeetingChange {
  fileprivate var code: ActionCode {
    switch self {
    case .call: .callMeeting
    case .edit: .edit(.meeting)
    case .hold: .holdMeeting
    case .cancel: .cancelMeeting
    case .finish: .finishDecision
    case .amend: .edit(.decision)
    case .item(.prepare): .prepareMeeting
    case .item(.add): .add(.meetingItem)
    case .item(.edit): .edit(.meetingItem)
    case .item(.move): .moveMeetingItem
    case .present(.open): .openMeeting
    case .present(.show): .showMeetingItem
    case .present(.decide): .decideMeetingItem
    }
  }
}

extension DutyChange {
  fileprivate var code: ActionCode {
    switch self {
    case .arrange: .arrangeDuty
    case .edit: .edit(.roster)
    case .log: .logCall
    case .amend(_, _, issue: nil): .edit(.dutyCall)
    case .amend: .raiseCall
    }
  }
}

extension PolicyChange {
  fileprivate var code: ActionCode {
    switch self {
    case .distribute: .distributeForms
    case .collect: .collectForm
    case .void: .voidForm
    case .takeIn: .takeInForm
    case .plan: .planLectures
    case .edit: .edit(.lecture)
    case .fix: .fixLectures
    case .hold: .holdLecture
    case .cancel: .cancelLecture
    }
  }
}

extension CardChange {
  fileprivate var code: ActionCode {
    switch self {
    case .accept: .acceptCard
    case .decline: .declineCard
    case .snooze: .snoozeCard
    case .mark: .markIssue
    }
  }
}

extension IssueChange {
  fileprivate var code: ActionCode {
    switch self {
    case .register: .register
    case .takeOver: .takeOver
    case .step(_, let requests, _): .step(requests.last?.verb ?? .note)
    case .each(_, let request, _): .step(request.verb)
    case .dispatch: .step(.dispatch)
    case .triageAll: .step(.triage)
    case .letter: .letter
    case .seeing(_, let change): change.code
    case .judge(let pair): .judge(related: pair.isRelated)
    }
  }
}
