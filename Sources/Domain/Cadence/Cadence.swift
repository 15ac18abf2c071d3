/// What is owed at regular times (C8); the raw values are stable in files.
package enum Cadence: String, Coded {
  case pairingMonth = "R-PAIR-M"
  case pairingWeek = "R-WEEK"
  case projectContact = "R-CONTACT-M"
  case projectVisit = "R-SITE-Q"
  case projectReport = "R-REPORT-20"
  case analysis = "R-ANALYSIS"
  case thursday = "R-THU"
  case coverage = "R-COVER"
  case policyForm = "R-FORM"
  case callback = "R-CALLBACK"
  case longTerm = "R-LONGTERM"
  case pairingReview = "R-PAIR-REVIEW"
  case handover = "R-HANDOVER"
  case classMonth = "R-CLASS-M"

  /// How much the office makes of it.
  package enum Mode: String, Coded {
    case off
    /// Shown as good practice, never counted as missed (T12).
    case advice
    case on
  }

  /// What a version says that was written down before there was the rule.
  var unsaid: Mode { self == .classMonth ? .on : .off }
}
