extension Fielded {
  /// Carries out edits on the newest state (storage.md 3): a field that still has the value the
  /// person saw is set, one that already has the wanted value is left, any other is a conflict.
  ///
  /// All conflicts are reported together; `problem` says what refusal a text that does not fit is.
  func applying(
    _ edits: [FieldEdit<Field>], problem: (Phrase, FieldProblem) -> Refusal
  ) throws(Refusal) -> Self {
    var edited = self
    var conflicts: [FieldConflict] = []
    for edit in edits {
      let wanted = try setting(edit.field, to: edit.new, problem: problem)
      let (theirs, mine) = (text(edit.field), wanted.text(edit.field))
      if theirs == edit.old {
        edited = try edited.setting(edit.field, to: edit.new, problem: problem)
      } else if theirs != mine {
        conflicts.append(
          FieldConflict(edit.field, base: edit.old, mine: mine, theirs: theirs))
      }
    }
    guard conflicts.isEmpty else { throw .conflict(ref, conflicts) }
    return edited
  }

  private func setting(
    _ field: Field, to text: String, problem: (Phrase, FieldProblem) -> Refusal
  ) throws(Refusal) -> Self {
    var copy = self
    do {
      try copy.set(field, to: text)
    } catch {
      throw problem(field.phrase, error)
    }
    return copy
  }
}
