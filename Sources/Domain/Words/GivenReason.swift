/// A reason the program gives where nobody typed one.
///
/// The Chinese stands in the ledger, whatever the language of who did it; it is put into words where it
/// is shown.
package enum GivenReason: CaseIterable {
  /// Taken back with `u` by who had done it.
  case undone
  /// Why a pairing ended that was handed over.
  case handover
  /// Why an issue joined a class, where the program proposed it.
  case mayBeCommon

  package var recorded: String { phrase.zh }

  fileprivate var phrase: Phrase {
    switch self {
    case .undone: Phrase("本人撤销", "taken back by its author")
    case .handover: Phrase("交接", "handed over")
    case .mayBeCommon: ClassWords.mayBeCommon
    }
  }
}

extension Phrase {
  /// A reason as it stands in the ledger: what somebody typed, or what the program gave, which once
  /// was written in the language of the screen.
  package static func reason(_ text: String) -> Phrase {
    GivenReason.allCases.map(\.phrase).first { text == $0.zh || text == $0.en }
      ?? Phrase(verbatim: text)
  }
}
