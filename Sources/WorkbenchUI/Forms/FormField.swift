import Domain

/// One labelled row of a form: its editor, what it must hold, and what is wrong with it.
struct FormField {
  /// How drafts and changes speak of it.
  let key: String
  let label: Phrase
  var isRequired: Bool
  /// Two neighbours that are half share a row where the screen is wide enough.
  let isHalf: Bool
  /// It has the whole width and no label.
  let isBare: Bool
  /// A rule with these words stands above it.
  var section: Phrase?
  var editor: any FieldEditor
  /// What the domain says of a value that is not empty.
  var check: (String) -> Phrase?
  /// Where what stands in it was guessed from: one looks at it before it is recorded.
  var guess: Phrase?
  /// How to fill it in; shown under the field while it has the caret.
  var hint: Phrase?
  /// What is said where it is required and empty.
  var missing = FormWords.missing
  /// Shown in words under the field.
  var problem: Phrase?
  /// The value the form was opened with.
  var base: String

  init(
    _ key: String, _ label: Phrase, _ editor: any FieldEditor, isRequired: Bool = false,
    isHalf: Bool = false, isBare: Bool = false, section: Phrase? = nil,
    check: @escaping (String) -> Phrase? = { _ in nil }
  ) {
    self.key = key
    self.label = label
    self.isRequired = isRequired
    self.isHalf = isHalf
    self.isBare = isBare
    self.section = section
    self.editor = editor
    self.check = check
    base = editor.value
  }

  /// What stands under the field: what is wrong, else, with the caret in it, how to fill it in.
  ///
  /// What a person put in place of a guess is none.
  func remark(isFocused: Bool) -> Phrase? {
    problem ?? (isFocused ? hint ?? (isDirty ? nil : guess) : nil)
  }

  var isDirty: Bool { editor.value.trimmingBlanks != base.trimmingBlanks }

  /// Whether it waits for the person: nothing stands in it and something must, or a guess does.
  var isOpen: Bool { guess != nil || (isRequired && editor.isEmpty) }

  /// Why nothing is typed here while the screen is projected: what stands in it is a mask, or it is
  /// for what nobody else should read.
  func lock(in scene: Scene) -> Phrase? {
    guard scene.isProjecting else { return nil }
    if PersonalField(rawValue: key) != nil { return ProjectionWords.noContacts }
    return Veil.isMasked(base) ? ProjectionWords.locked : nil
  }

  /// What is wrong now; an empty field that is required is wrong on saving only.
  func found(
    onSaving: Bool, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    if lock(in: scene) != nil { return nil }
    if let problem = editor.problem(in: scene, workspace) { return problem }
    let value = editor.value.trimmingBlanks
    if value.isEmpty { return onSaving && isRequired ? missing : nil }
    return check(value)
  }
}
