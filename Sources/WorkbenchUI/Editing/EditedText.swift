/// A text being typed: its characters, the caret between two of them, and what can be undone.
///
/// The caret counts characters, 0 before the first one. A value: copying it keeps its past.
struct EditedText: Equatable {
  private(set) var characters: [Character]
  private(set) var caret: Int
  private(set) var history = EditHistory()

  /// The caret stands behind the text unless told otherwise.
  init(_ text: String = "", caret: Int? = nil) {
    characters = Array(text)
    self.caret = min(max(0, caret ?? .max), text.count)
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  var beforeCaret: ArraySlice<Character> { characters[..<caret] }

  /// Puts in what was typed or pasted at once: one edit, one undo step.
  mutating func insert(_ burst: String) {
    guard !burst.isEmpty else { return }
    let new = Array(burst)
    let isTyping = new.count == 1 && !new[0].isWhitespace
    replace(caret..<caret, with: new, as: isTyping ? .typing : .whole)
  }

  /// Takes the text of a draft or a choice; the past is forgotten.
  mutating func reset(to text: String) { self = EditedText(text) }

  /// Replaces everything as one edit that can be undone.
  mutating func rewrite(_ text: String) {
    guard text != self.text else { return }
    replace(0..<characters.count, with: Array(text), as: .whole)
  }

  mutating func move(to place: Int) {
    caret = min(max(0, place), characters.count)
    history.breakRun()
  }

  mutating func delete(_ range: Range<Int>, as kind: EditHistory.Kind = .whole) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    replace(range, with: [], as: kind)
  }

  mutating func undo() {
    guard let edit = history.undo() else { return }
    characters.replaceSubrange(edit.place..<edit.end, with: edit.old)
    caret = edit.caret
  }

  mutating func redo() {
    guard let edit = history.redo() else { return }
    characters.replaceSubrange(edit.place..<edit.place + edit.old.count, with: edit.new)
    caret = edit.end
  }

  private mutating func replace(
    _ range: Range<Int>, with new: [Character], as kind: EditHistory.Kind
  ) {
    let edit = EditHistory.Edit(
      place: range.lowerBound, old: Array(characters[range]), new: new, caret: caret)
    history.record(edit, as: kind)
    characters.replaceSubrange(range, with: new)
    caret = edit.end
  }
}
