/// A personal field whose values, now and at any time before, are erased for good.
///
/// One person asks for it and another confirms, both of the office's own staff (C14, C16).
package struct Redaction: Equatable, Sendable {
  package let of: EntityRef
  package let field: PersonalField
  package let by: ID<Person>

  package init(of ref: EntityRef, _ field: PersonalField, by person: ID<Person>) {
    of = ref
    self.field = field
    self.by = person
  }
}

/// Why a personal field is not erased.
package enum RedactionRefusal: Equatable, Sendable {
  /// Nothing was ever recorded there, or all of it is erased already.
  case nothingRecorded
  case askedAlready(by: ID<Person>)
  case notAsked
  /// Who asked cannot confirm.
  case needsAnother
}

/// What asking for an erasure, or confirming one, came to.
package struct RedactionReceipt: Equatable, Sendable {
  package let seq: Int
  package let redaction: Redaction
  /// How many values are gone; nil while somebody else has to confirm.
  package let erased: Int?

  package init(seq: Int, redaction: Redaction, erased: Int?) {
    self.seq = seq
    self.redaction = redaction
    self.erased = erased
  }
}

extension Workspace {
  /// What `actor` asks to be erased, or confirms.
  package func redaction(
    of ref: EntityRef, _ field: PersonalField, by actor: Actor
  ) throws(Refusal) -> Redaction {
    try requireOffice(actor)
    return Redaction(of: ref, field, by: actor.id)
  }
}
