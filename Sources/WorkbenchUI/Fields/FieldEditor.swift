import Domain
import TerminalKit

/// One field's way of being filled in: a line, a choice, a record, a day.
///
/// A plain value that keeps what was typed; the form around it owns focus, label, and what is wrong.
protocol FieldEditor: AnsweredByLine {
  /// What the field holds, as the text that `Fielded.set` takes.
  var value: String { get }
  /// The same with what is typed and not taken yet, as a draft keeps it.
  var written: String { get }
  /// Takes a text as `value` or `written` gives it; what cannot be understood is kept as typed.
  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace)
  /// The caret comes into the field.
  mutating func enter()
  /// Whether Enter, where it takes an answer, leaves nothing more to do here, and the form goes on.
  var isDoneByEnter: Bool { get }
  /// Takes a key, a burst or a paste; false leaves it to the form. `columns` is the field's width.
  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool
  /// Whether it is typed in as a text is, so that all the keys of a text work here.
  var isText: Bool { get }
  /// What Enter, Tab or an arrow does here; nil where it goes to another field.
  func use(of key: Key) -> Phrase?
  /// The caret leaves: what is half chosen is taken.
  mutating func leave(in scene: Scene, _ workspace: Workspace)
  /// Something is typed that is not taken yet, and so is not part of `value`.
  var isHalfTyped: Bool { get }
  /// A text long enough to be written in an editor of its own; nil in any other field.
  var longText: String? { get }
  /// Takes a long text as one edit, which can be undone.
  mutating func rewrite(_ text: String)
  /// What Enter lays over the form; once that answers, the field holds yes.
  func opened(in scene: Scene, _ workspace: Workspace) -> (any Screen)?
  /// Why what was typed last could not be taken: it is told at once, for it stands nowhere.
  var complaint: Phrase? { get }
  /// Why what stands in the field is no value at all; rules are asked elsewhere.
  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase?
  /// The columns it wants beside another field; with less each has a row of its own.
  func leastColumns(in scene: Scene) -> Int
  /// The rows it takes.
  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int
  /// Draws the value and, when focused, puts the caret where the next character goes.
  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect)
}

extension FieldEditor {
  var isEmpty: Bool { value.trimmingBlanks.isEmpty }
  var written: String { value }
  var isDoneByEnter: Bool { false }
  var isHalfTyped: Bool { false }
  var isText: Bool { false }
  func use(of key: Key) -> Phrase? { nil }

  mutating func enter() {}
  mutating func leave(in scene: Scene, _ workspace: Workspace) {}

  var longText: String? { nil }
  mutating func rewrite(_ text: String) {}
  func opened(in scene: Scene, _ workspace: Workspace) -> (any Screen)? { nil }

  var complaint: Phrase? { nil }
  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? { nil }

  func leastColumns(in scene: Scene) -> Int { 10 }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int { 1 }
}

extension Key {
  /// What it does where a field offers answers below itself.
  var useOnOffers: Phrase? {
    switch self {
    case .enter: FormWords.takeMarked
    case .down: FormWords.markNext
    case .up: FormWords.markPrevious
    default: nil
    }
  }
}

extension Canvas {
  /// The ground a field stands on, so that one sees how long an answer may be.
  mutating func fieldGround(_ area: Rect, isFocused: Bool) {
    fill(area, isFocused ? .fieldFocused : .field)
  }

  /// The row of what Enter would take, among what a field offers below itself.
  mutating func markAnswer(row: Int, in area: Rect) {
    put("▌", at: Point(row: row, column: area.column - 1), .accent)
    highlight(Rect(row: row, column: area.column, rows: 1, columns: area.columns), .selection)
  }
}
