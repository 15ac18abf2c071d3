import Domain
import TerminalKit

/// Labelled fields with one caret: what is typed goes to the field that has it.
///
/// A plain value. Checks run when a field is left and never hold anybody there; saving shows all that
/// is wrong and goes to the first of it.
struct Form {
  var fields: [FormField]
  private(set) var focus = 0
  /// What was typed into fields that are not asked for now, by their keys; it stands there again once
  /// they are.
  var aside: [String: Aside] = [:]

  /// The text of a field that is away, and what stood there before.
  struct Aside: Equatable {
    let text: String
    let base: String
  }

  init(_ fields: [FormField]) { self.fields = fields }

  subscript(key: String) -> String { field(key)?.editor.value.trimmingBlanks ?? "" }
  subscript(key: some RawRepresentable<String>) -> String { self[key.rawValue] }

  /// The records that were chosen in a field.
  func refs(_ key: String) -> [EntityRef] {
    self[key].split(separator: "、").compactMap { EntityRef(String($0)) }
  }

  func ids<Row: Entity>(_ key: String) -> [ID<Row>] { refs(key).compactMap { $0.id(as: Row.self) } }
  func ids<Row: Entity>(_ key: some RawRepresentable<String>) -> [ID<Row>] { ids(key.rawValue) }
  /// The first enterprise of them.
  func enterprise(_ key: some RawRepresentable<String>) -> ID<Enterprise>? {
    refs(key.rawValue).lazy.compactMap { $0.id(as: Enterprise.self) }.first
  }

  func field(_ key: String) -> FormField? { fields.first { $0.key == key } }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }
  /// The same form to be looked at, without a caret.
  var unfocused: Form {
    var form = self
    form.focus = -1
    return form
  }

  var isDirty: Bool { !aside.isEmpty || fields.contains(where: \.isDirty) }
  /// How many fields hold what was typed.
  var changed: Int { fields.count(where: \.isDirty) + aside.count }
  /// Something is typed in a field that is not taken yet.
  var isHalfTyped: Bool { fields.contains { $0.editor.isHalfTyped } }
  var problems: Int { fields.count { $0.problem != nil } }
}

// MARK: - Typing and moving

extension Form {
  /// Takes what is typed into the focused field; false if it has no use for it.
  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    if let why = fields[focus].lock(in: scene), typing.changesText {
      fields[focus].problem = why
      return typing != .key(.enter)
    }
    let columns = FormLayout(self, columns: scene.size.columns, in: scene).columns(of: focus)
    let (fitting, cut) = fitting(typing)
    guard fields[focus].editor.type(fitting, columns: columns, in: scene, workspace) else {
      return false
    }
    fields[focus].problem = cut ?? fields[focus].editor.complaint
    return true
  }

  /// Takes a text that was written elsewhere into the focused field.
  mutating func rewrite(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].editor.rewrite(text)
    fields[focus].problem = nil
  }

  /// Goes to the next field, or with -1 to the one before; at the ends it stays and answers false.
  @discardableResult
  mutating func move(by step: Int, in scene: Scene, _ workspace: Workspace) -> Bool {
    guard fields.indices.contains(focus + step) else {
      leave(in: scene, workspace)
      return false
    }
    go(to: focus + step, in: scene, workspace)
    return true
  }

  mutating func go(to place: Int, in scene: Scene, _ workspace: Workspace) {
    leave(in: scene, workspace)
    focus = min(max(0, place), max(0, fields.count - 1))
    if fields.indices.contains(focus) { fields[focus].editor.enter() }
  }

  mutating func go(to key: String, in scene: Scene, _ workspace: Workspace) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    go(to: place, in: scene, workspace)
  }

  /// Goes to the first field from `place` on that waits for the person, or else to `place`.
  mutating func begin(at place: Int, in scene: Scene, _ workspace: Workspace) {
    let first = fields.indices.first { $0 >= place && fields[$0].isOpen }
    go(to: first ?? place, in: scene, workspace)
  }

  /// The caret stands where it stood before: nothing is left, and nothing half typed is taken.
  mutating func comeBack(to key: String) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    focus = place
    fields[place].editor.enter()
  }

  private mutating func leave(in scene: Scene, _ workspace: Workspace) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].editor.leave(in: scene, workspace)
    fields[focus].problem = fields[focus].found(onSaving: false, in: scene, workspace)
  }

  /// Before saving: marks everything that is wrong, goes to the first of it; true if nothing is.
  mutating func check(in scene: Scene, _ workspace: Workspace) -> Bool {
    leave(in: scene, workspace)
    for place in fields.indices {
      fields[place].problem = fields[place].found(onSaving: true, in: scene, workspace)
    }
    guard let first = fields.firstIndex(where: { $0.problem != nil }) else { return true }
    focus = first
    fields[first].editor.enter()
    return false
  }

  /// Shows what a rule said of one field and goes there; false if there is no such field.
  mutating func mark(_ key: String, _ problem: Phrase) -> Bool {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return false }
    fields[place].problem = problem
    focus = place
    return true
  }

  mutating func set(
    _ key: String, to value: String, in scene: Scene, _ workspace: Workspace
  ) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else {
      // It supersedes what was typed there.
      aside[key] = nil
      return
    }
    let before = fields[place].editor.value
    fields[place].editor.take(value, in: scene, workspace)
    // What was wrong was so of what stood there.
    if fields[place].editor.value != before { fields[place].problem = nil }
  }

  /// The day of what happened: one to come is said to be none at its field, and not after saving.
  mutating func expectPast(_ key: String, in scene: Scene, _ workspace: Workspace) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[place].editor = DayField(.past, fields[place].editor.value, in: scene, workspace)
  }

  /// What was filled in before anybody typed is no change that one could lose.
  mutating func countAsOpened() {
    for place in fields.indices { fields[place].base = fields[place].editor.value }
  }

  /// Other fields than before; what they have in common keeps what was typed, what goes is laid aside,
  /// and the caret stays.
  mutating func replaceFields(
    from place: Int, with new: [FormField], in scene: Scene, _ workspace: Workspace
  ) {
    let key = focused?.key
    var texts = aside.mapValues(\.text)
    for field in fields[place...] {
      texts[field.key] = field.editor.written
      if field.isDirty { aside[field.key] = Aside(text: field.editor.written, base: field.base) }
    }
    let fitted = new.map { field in
      var kept = field
      if let text = texts[field.key] { kept.editor.take(text, in: scene, workspace) }
      return kept
    }
    fields.replaceSubrange(place..., with: fitted)
    for field in fields { aside[field.key] = nil }
    focus = fields.firstIndex { $0.key == key } ?? min(focus, max(0, fields.count - 1))
  }
}
