import Domain

/// Makes the fields of a form that fills in no entity as it stands, by their keys in drafts: each with
/// the editor of its shape.
struct KeyedFields<Key: RawRepresentable<String>> {
  /// Whether one that does not say is.
  private let areRequired: Bool
  private let scene: Scene
  private let workspace: Workspace

  init(_: Key.Type, areRequired: Bool = false, in scene: Scene, _ workspace: Workspace) {
    (self.areRequired, self.scene, self.workspace) = (areRequired, scene, workspace)
  }

  /// Holds a value as `Fielded` writes it.
  func callAsFunction(
    _ key: Key, _ label: Phrase, _ shape: FieldShape, _ value: String = "",
    isRequired: Bool? = nil, hint: Phrase? = nil
  ) -> FormField {
    var field = FormField(
      key.rawValue, label, shape.editor(value, in: scene, workspace),
      isRequired: isRequired ?? areRequired)
    field.hint = hint
    return field
  }

  /// The day of what happened: today, and none to come.
  func pastDay(_ key: Key) -> FormField {
    FormField(
      key.rawValue, StepField.on.phrase, DayField(.past, scene.today.iso, in: scene, workspace))
  }
}
