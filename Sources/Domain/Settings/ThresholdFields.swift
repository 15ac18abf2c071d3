extension Thresholds {
  package enum Field: String, FieldName {
    case name, from, basis
    case duplicateWindow, classEnterprises, classWindow
    case meetingAfter, superviseDispatches, superviseRedos, leadersAfter, reportAfter
    case pairingMonth, pairingWeek, projectContact, projectVisit, projectReport, analysis, thursday
    case coverage, policyForm, callback, longTerm, pairingReview, handover, classMonth

    package var isRequired: Bool { self != .basis }

    package var shape: FieldShape {
      switch self {
      case .name, .basis: .line
      case .from: .day
      default: cadence == nil ? .number : Cadence.Mode.shape
      }
    }

    /// Nil for what is no regular duty.
    package var cadence: Cadence? {
      switch self {
      case .pairingMonth: .pairingMonth
      case .pairingWeek: .pairingWeek
      case .projectContact: .projectContact
      case .projectVisit: .projectVisit
      case .projectReport: .projectReport
      case .analysis: .analysis
      case .thursday: .thursday
      case .coverage: .coverage
      case .policyForm: .policyForm
      case .callback: .callback
      case .longTerm: .longTerm
      case .pairingReview: .pairingReview
      case .handover: .handover
      case .classMonth: .classMonth
      default: nil
      }
    }

    fileprivate var place: WritableKeyPath<Thresholds, Int>? {
      switch self {
      case .duplicateWindow: \.duplicateWindow
      case .classEnterprises: \.classEnterprises
      case .classWindow: \.classWindow
      case .meetingAfter: \.meetingAfter
      case .superviseDispatches: \.superviseDispatches
      case .superviseRedos: \.superviseRedos
      case .leadersAfter: \.leadersAfter
      case .reportAfter: \.reportAfter
      default: nil
      }
    }

    fileprivate var range: ClosedRange<Int>? {
      switch self {
      case .duplicateWindow, .classWindow: 1...3650
      case .classEnterprises: 2...999
      case .meetingAfter, .leadersAfter, .reportAfter: 0...250
      case .superviseDispatches, .superviseRedos: 1...9
      default: nil
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: return name
    case .from: return from == .epoch && id == .unassigned ? "" : from.iso
    case .basis: return basis
    default:
      if let cadence = field.cadence { return self[cadence].fieldText }
      return field.place.map { self[keyPath: $0].fieldText } ?? ""
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .from: try take(text, into: \.from)
    case .basis: basis = try plain(text)
    default:
      if let cadence = field.cadence { try take(text, into: \.[cadence]) }
      if let place = field.place { try take(text, into: place) }
    }
  }

  package func check(
    since before: Thresholds?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    try checkBegin(since: before, in: workspace, today: today)
    try checkRanges(\.range)
  }
}
