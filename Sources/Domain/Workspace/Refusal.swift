/// Why a change is refused: data; the words are in `Words` (C3, interface.md 1).
package enum Refusal: Error, Equatable, Sendable {
  case office(OfficeRefusal)
  case registry(RegistryRefusal)
  case pairing(PairingRefusal)
  case visit(VisitRefusal)
  case step(issue: ID<Issue>, StepRefusal)
  case meeting(MeetingRefusal)
  case commonClass(ID<CommonClass>, ClassRefusal)
  case card(ID<Issue>, CardRefusal)
  case excuse(ExcuseRefusal)
  case project(ProjectRefusal)
  case retention(RetentionRefusal)
  case policy(PolicyRefusal)
  case lecture(LectureRefusal)
  case duty(DutyRefusal)
  case outreach(OutreachRefusal)
  case export(ExportRefusal)
  case permission(PermissionRefusal)
  /// The same field was changed by somebody else since the form was opened.
  case conflict(EntityRef, [FieldConflict])
  case settings(SettingsRefusal)
  case undo(UndoRefusal)
  case redaction(RedactionRefusal)
  /// It would write what only stands for something hidden while the screen is projected (C14).
  case masksWritten
  /// One row of several was refused; nothing was changed.
  indirect case row(Int, Refusal)
}

/// One field two people set: what it was, what I want, what stands there now.
package struct FieldConflict: Equatable, Sendable {
  /// Its name in forms.
  package let key: String
  package let field: Phrase
  /// How the three texts are to be read.
  package let shape: FieldShape
  package let base: String
  package let mine: String
  package let theirs: String

  package init(_ field: some FieldName, base: String, mine: String, theirs: String) {
    (key, self.field, shape) = (field.rawValue, field.phrase, field.shape)
    (self.base, self.mine, self.theirs) = (base, mine, theirs)
  }
}

/// Why somebody may not do something (C16, and the column `who` of C3).
package enum PermissionRefusal: Equatable, Sendable {
  case unknownPerson(ID<Person>)
  case inactive(ID<Person>)
  /// One of these roles would do.
  case needsRole([Role])
  /// A role that the head alone gives and takes.
  case grantedByHead(Role)
  /// A commissioner's own enterprise only, a town's own town only.
  case notHisEnterprise(EntityRef)
}

/// Why a change cannot be taken back.
package enum UndoRefusal: Equatable, Sendable {
  /// Somebody changed it since.
  case changedSince(EntityRef)
  /// Something else was built on it since.
  case usedSince(EntityRef, by: EntityRef)
  case nothingToUndo
  case reasonMissing
}
