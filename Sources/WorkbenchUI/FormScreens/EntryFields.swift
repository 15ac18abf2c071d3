import Domain

extension FormField {
  /// The field of an entity: its editor by its shape, its check by what the entity takes.
  init<Entry: Fielded>(
    _ field: Entry.Field, of entry: Entry, isHalf: Bool = false, in scene: Scene,
    _ workspace: Workspace
  ) {
    self.init(
      field.rawValue, field.phrase,
      field.shape.editor(entry.text(field), in: scene, workspace),
      isRequired: field.isRequired, isHalf: isHalf || field.shape.isShort,
      section: field.section,
      check: { text in entry.problem(setting: field, to: text) })
  }
}

extension Fielded {
  /// What is wrong with a text for one of its fields.
  fileprivate func problem(setting field: Field, to text: String) -> Phrase? {
    var trial = self
    do throws(FieldProblem) {
      try trial.set(field, to: text)
      return nil
    } catch { return error.phrase }
  }
}

extension Form {
  /// What becomes of a text where its field is empty.
  enum EmptyField {
    case cleared
    case left
    /// The rules say later what is missing.
    case leftIfRequired
  }

  /// Sets fields of an entry to what stands in them here; the first that does not fit is the problem.
  func fill<Entry: Fielded>(
    _ entry: inout Entry, _ fields: [Entry.Field], whereEmpty empty: EmptyField = .cleared
  ) throws(FormProblem) {
    for field in fields where !leaves(field, where: empty) {
      do { try entry.set(field, to: self[field.rawValue]) } catch {
        throw FormProblem(key: field.rawValue, words: error.phrase)
      }
    }
  }

  private func leaves(_ field: some FieldName, where empty: EmptyField) -> Bool {
    guard self[field.rawValue].isEmpty else { return false }
    return switch empty {
    case .cleared: false
    case .left: true
    case .leftIfRequired: field.isRequired
    }
  }
}

extension FieldShape {
  /// Answers short enough to stand two in a row.
  fileprivate var isShort: Bool {
    switch self {
    case .number, .day, .flag, .phone, .creditCode: true
    case .line, .lines, .words, .contacts, .grants, .choice, .choices, .reference, .references,
      .town, .category, .categories, .code:
      false
    }
  }
}

extension FieldShape {
  /// The editor for this shape, holding a value.
  func editor(
    _ value: String, in scene: Scene, _ workspace: Workspace
  ) -> any FieldEditor {
    var editor = workspace.settled(self, holding: value, on: scene.today).blankEditor
    editor.take(value, in: scene, workspace)
    return editor
  }

  /// The editor for this shape, holding nothing; which categories there are, `settled` says.
  var blankEditor: any FieldEditor {
    switch self {
    case .line, .words, .category, .categories, .code: LineField()
    case .number: LineField(isNumber: true)
    case .phone, .creditCode: LineField(isCode: true)
    case .lines, .contacts: LinesField()
    case .day: DayField()
    case .flag: ChoiceField.yesNo()
    case .grants: ChoicesField(Domain.Role.allCases.map { Option($0.rawValue, $0.phrase) })
    case .choice(let choices): ChoiceField(choices.map(Option.init))
    case .choices(let choices): ChoicesField(choices.map(Option.init))
    case .reference(let kind): RecordField([kind], isSeveral: false)
    case .references(let kinds): RecordField(kinds, isSeveral: true)
    case .town: RecordField([.unit], isSeveral: false, areTowns: true)
    }
  }
}
