import Domain

/// Numbers that belong to a person, in the texts of a form: asks once what becomes of them (C14).
struct NumberCare {
  /// What was asked about and is to be saved as it stands.
  private var kept: Set<String> = []
  /// What was left of others in the texts.
  private(set) var masks: [String] = []

  /// Those nobody was asked about yet, in what was typed into fields that everybody reads.
  func found(in form: Form) -> [PersonalNumber] {
    form.fields.filter(\.isOpenText).flatMap { PersonalNumber.all(in: $0.editor.value) }
      .filter { !kept.contains($0.digits) }
  }

  mutating func keep(_ numbers: [PersonalNumber]) { kept.formUnion(numbers.map(\.digits)) }

  /// Leaves only masks of them in the texts.
  mutating func mask(_ form: inout Form, in scene: Scene, _ workspace: Workspace) {
    masks += found(in: form).map(\.mask)
    for field in form.fields where field.isOpenText {
      let masked = PersonalNumber.masking(field.editor.value)
      if masked != field.editor.value { form.set(field.key, to: masked, in: scene, workspace) }
    }
  }
}

extension FormField {
  /// What this person typed, where it is not kept apart anyway.
  fileprivate var isOpenText: Bool { isDirty && PersonalField(rawValue: key) == nil }
}

extension Question {
  /// Save it as it is, or move it, which is there already; who has nowhere to move it to mends it.
  ///
  /// What one Enter too many published would not be taken back.
  static func about(_ numbers: [PersonalNumber], canMove: Bool) -> Question {
    Question(
      title: PersonalNumber.question(numbers),
      choices: [
        Choice("s", PersonalNumber.keep),
        canMove
          ? Choice("m", PersonalNumber.move(numbers)) : Choice("e", FormWords.goOnEditing),
      ], selected: 1)
  }

  /// On a wall nothing is saved as it is, and nothing is moved to contacts that a veil lies over.
  static func onWall(about numbers: [PersonalNumber]) -> Question {
    Question(
      title: PersonalNumber.question(numbers),
      choices: [
        Choice("m", PersonalNumber.mask(numbers)), Choice("e", FormWords.goOnEditing),
      ], selected: 0)
  }
}

extension Workspace {
  /// Puts mobile numbers with the contacts of an enterprise; nil where all of them are there.
  func moving(_ numbers: [PersonalNumber], to id: ID<Enterprise>) -> Change? {
    guard let enterprise = live(id) else { return nil }
    var known = Set(enterprise.contacts.flatMap { PersonalNumber.all(in: $0.phone) }.map(\.digits))
    var edited = enterprise
    for number in numbers where number.kind == .mobile && known.insert(number.digits).inserted {
      edited.contacts.append(Contact(name: PersonalNumber.namelessContact, phone: number.digits))
    }
    let edits = edited.edits(since: enterprise)
    return edits.isEmpty ? nil : .registry(.enterprise(.edit(id, edits)))
  }
}
