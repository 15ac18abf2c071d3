import Domain
import TerminalKit

/// One line of text: a name, a number, a code.
struct LineField: FieldEditor {
  private(set) var text: EditedText
  /// Numbers and codes: full-width forms, which an input method leaves on, become ASCII.
  private let isCode: Bool
  /// A number is typed anew, as a day is: nobody adds digits to the one that stands there.
  private let isNumber: Bool
  /// The caret has just come: what is typed now replaces the number.
  private var isFresh = false

  init(_ text: String = "", isCode: Bool = false, isNumber: Bool = false) {
    self.text = EditedText(text)
    self.isCode = isCode || isNumber
    self.isNumber = isNumber
  }

  var value: String { text.text }
  var isText: Bool { true }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    text.reset(to: value.cleanedForOneLine)
  }

  mutating func rewrite(_ text: String) {
    let command = TextCommand.insert(text).forOneLine(isCode: isCode)
    if case .insert(let line) = command { self.text.rewrite(line) }
  }

  mutating func enter() {
    text.move(to: text.characters.count)
    isFresh = isNumber
  }

  mutating func leave(in scene: Scene, _ workspace: Workspace) { isFresh = false }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    guard let command = TextCommand(typing)?.forOneLine(isCode: isCode) else { return false }
    if isFresh, case .insert(let burst) = command {
      text.rewrite(burst)
    } else {
      text.apply(command)
    }
    isFresh = false
    return true
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    canvas.fieldGround(area, isFocused: isFocused)
    let shown = text.shown(in: scene)
    let window = LineWindow(
      isFocused ? shown : EditedText(shown.text, caret: 0), columns: area.columns)
    canvas.put(window.shown, at: area.origin, isFocused ? .fieldFocused : .field)
    guard isFocused else { return }
    canvas.caret = Point(row: area.row, column: area.column + window.caretColumn)
  }
}

extension TextCommand {
  /// The same for a field of one line; a code is typed in ASCII whatever the input method does.
  func forOneLine(isCode: Bool = false) -> TextCommand {
    guard case .insert(let burst) = self else { return self }
    let line = burst.cleanedForOneLine
    return .insert(isCode ? line.halfWidth : line)
  }
}

extension String {
  /// With full-width letters, digits and marks as their ASCII forms.
  var halfWidth: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
          return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }))
  }
}
