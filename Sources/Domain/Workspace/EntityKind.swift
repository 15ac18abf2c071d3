/// Every kind of thing the ledger keeps; the raw value is its name in files and on the command line.
package enum EntityKind: String, CaseIterable, Sendable {
  case office
  case enterprise
  case park
  case site
  case project
  case unit
  case person
  case pairing
  case visit
  case issue
  case step
  case reply
  case callback
  case dispatch
  case measure
  case `extension`
  case `return`
  case meeting
  case decision
  case meetingItem
  case override
  case note
  case proposal
  case figure
  case category
  case calendar
  case sla
  case thresholds
  case filter
  case settingDraft
  case commonClass = "class"
  case countermeasure
  case notSame
  case notCommon
  case projectMonthly
  case projectPlan
  case retention
  case brief
  case card
  case excuse
  case demand
  case event
  case schoolPlace
  case campaignMeasure
  case output
  case campaignRound
  case feedback
  case approval
  case approvalStep
  case topic
  case policyForm
  case lecture
  case roster
  case dutyCall
  case outreach
  case listExport
  case codeWord

  /// By its place in this list: the names, which Swift would take, take longer to hash than all the
  /// rest of an id.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  /// Whether it stands in the file of an issue, and is spoken of by that issue.
  package var isPartOfIssue: Bool {
    switch self {
    case .step, .reply, .callback, .dispatch, .measure, .extension, .return, .meeting, .decision,
      .meetingItem, .override, .note, .proposal, .notSame, .card, .feedback:
      true
    case .office, .enterprise, .park, .site, .project, .unit, .person, .pairing, .visit, .issue,
      .figure, .category, .calendar, .sla, .thresholds, .filter, .settingDraft, .commonClass,
      .countermeasure, .notCommon, .projectPlan, .projectMonthly, .excuse, .demand, .event,
      .schoolPlace, .campaignMeasure, .output, .campaignRound, .approval, .approvalStep, .brief,
      .retention,
      .topic, .policyForm, .lecture, .roster, .dutyCall, .outreach, .listExport,
      .codeWord:
      false
    }
  }

  /// How an id of this kind is written: its prefix, whether a year follows, and the digits of its
  /// number (C1 "Ids").
  package var idShape: (prefix: String, isYearly: Bool, digits: Int) {
    switch self {
    case .office: ("OFFICE", false, 1)
    case .enterprise: ("Q", false, 4)
    case .park: ("Y", false, 2)
    case .site: ("L", false, 2)
    case .project: ("X", false, 3)
    case .unit: ("D", false, 2)
    case .person: ("P", false, 3)
    case .pairing: ("J", false, 4)
    case .visit: ("V", false, 5)
    case .issue: ("W", true, 4)
    case .step: ("S", false, 5)
    case .reply: ("H", false, 5)
    case .callback: ("K", false, 5)
    case .dispatch: ("F", true, 4)
    case .measure: ("C", false, 5)
    case .extension: ("E", false, 4)
    case .return: ("R", false, 4)
    case .meeting: ("M", false, 4)
    case .decision: ("B", false, 5)
    case .meetingItem: ("MI", false, 4)
    case .override: ("U", false, 4)
    case .note: ("N", false, 5)
    case .proposal: ("A", false, 4)
    case .figure: ("TJ", false, 3)
    case .category: ("CAT", false, 2)
    case .calendar: ("CAL", false, 4)
    case .sla: ("SLA", false, 1)
    case .thresholds: ("THR", false, 1)
    case .filter: ("FIL", false, 2)
    case .settingDraft: ("CF", false, 4)
    case .commonClass: ("G", false, 2)
    case .countermeasure: ("GC", false, 4)
    case .notSame: ("NS", false, 4)
    case .notCommon: ("NC", false, 4)
    case .projectMonthly: ("XM", false, 4)
    case .projectPlan: ("XP", false, 4)
    case .retention: ("RC", false, 4)
    case .brief: ("ZB", true, 4)
    case .card: ("CD", false, 4)
    case .excuse: ("EX", false, 4)
    case .demand: ("XQ", false, 4)
    case .event: ("HD", false, 3)
    case .schoolPlace: ("XW", false, 4)
    case .campaignMeasure: ("SS", false, 2)
    case .output: ("CG", false, 3)
    case .campaignRound: ("LC", false, 2)
    case .feedback: ("FK", false, 4)
    case .approval: ("DB", false, 3)
    case .approvalStep: ("DBS", false, 4)
    case .topic: ("Z", false, 2)
    case .policyForm: ("DT", false, 4)
    case .lecture: ("XJ", false, 4)
    case .roster: ("ZS", false, 4)
    case .dutyCall: ("DH", false, 4)
    case .outreach: ("ZX", false, 4)
    case .listExport: ("DC", false, 4)
    case .codeWord: ("DM", false, 2)
    }
  }

  /// Those whose ids begin with a letter, small or not: to try all of them takes ten times as long.
  static func named(from letter: UInt8) -> [EntityKind] { byLetter[Int(letter & 0x1F)] }

  /// Where a letter and its small one stand at the same place.
  private static let byLetter: [[EntityKind]] = (0..<32).map { place in
    allCases.filter { ($0.idShape.prefix.utf8.first ?? 0) & 0x1F == place }
  }
}
