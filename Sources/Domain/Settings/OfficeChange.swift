/// What a person may do with the office itself.
package enum OfficeChange: Equatable, Sendable {
  /// Founds the office in an empty ledger; the founder becomes P001, head of the office.
  case found(Office, founder: Person)
}

/// Why a change to the office is refused.
package enum OfficeRefusal: Equatable, Sendable {
  case alreadyFounded(String)
  case nameMissing
}
