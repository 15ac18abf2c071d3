import Domain
import TerminalKit

/// What a cell means; the roles a person may hold are `Domain.Role`.
typealias Role = TerminalKit.Role

/// One layer of the stack: the workbench at the bottom, over it forms, pickers and questions.
///
/// A screen is a plain value: ids, what was typed, the base of an open form. The workspace belongs to
/// the loop and is lent for each call; a screen that kept a copy would show what is no longer so.
protocol Screen {
  /// What the person did, in the words of this screen: `.saved`, `.problemAdded`.
  associatedtype Action: Equatable

  /// How much of the screen it takes; what is under it stays visible around a box.
  var extent: Extent { get }
  /// Whether a text field has the keyboard: characters are then typed, and no binding sees them.
  var takesText: Bool { get }
  /// Whether a whole table may be pasted.
  var takesTables: Bool { get }
  /// What must survive a dropped line; nil while there is nothing worth keeping.
  ///
  /// The shell saves it two seconds after it changed, and when the terminal goes away.
  var draft: Draft? { get }

  /// Whether nothing is to be seen at all: a wall that somebody blanked.
  var hidesAll: Bool { get }
  /// Whether up and down go from row to row, so that the wheel may press them; where they leave a field
  /// or turn a page it does so only while there is something to choose.
  var movesByRow: Bool { get }
  /// Whether it shows one thing a row, or a page of such rows, so that by lines, where there are no
  /// columns to keep, each is told whole.
  var isList: Bool { get }
  /// Whether a clock is on it, so that a frame is due every minute.
  var showsClock: Bool { get }

  /// What stands in the top line instead of where we are and who sits here; nil for most.
  func headline(in scene: Scene, _ workspace: Workspace) -> Headline?
  /// All that can be done here now, in the order of the footer: the one list that keys, footer,
  /// help, palette and tests read.
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>]
  /// What the palette finds besides, such as each step of the selected issue: too many for footer
  /// and help.
  func furtherBindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>]
  /// Answers to what the person did.
  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect]
  /// Takes what is no binding: text for a field, its keys; nil if there is no use for it here.
  mutating func type(_ typing: Typing, in scene: Scene, _ workspace: Workspace) -> [Effect]?
  /// Takes what the screen above answered before it went.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]
  /// Takes what became of the change this screen asked for; `workspace` already holds it.
  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]
  /// Takes in what was recorded since the last frame, by whomever; `refresh` follows.
  mutating func absorb(_ touches: [Touch], _ workspace: Workspace)
  /// Works out again what it keeps about the workspace, which changed under it, or the size did.
  mutating func refresh(in scene: Scene, _ workspace: Workspace)
  /// The same where nothing changed but that everything is hidden now, or nothing any more: nothing is
  /// left to do for a screen that keeps ids and no words.
  mutating func cover(in scene: Scene, _ workspace: Workspace)
  /// Draws itself into `area`: all rows between top line and footer, or the inside of its box.
  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect)
}

/// How much of the screen a layer takes.
enum Extent: Equatable {
  /// All rows between top line and footer.
  case whole
  /// The same without the bar of views, where there is one: the base of the stack.
  case view
  /// All rows between top line and footer, with what lies under it where it draws nothing.
  case over
  /// A framed box in the middle, this large inside its frame where there is room.
  case box(Size, title: Phrase)

  /// Whether nothing of what lies under it is seen.
  var isFull: Bool { self == .whole || self == .view }
}

/// A top line of a screen's own.
struct Headline {
  let left: [Span]
  let right: [Span]

  func draw(into canvas: inout Canvas, _ row: Rect) {
    let taken = canvas.put(
      left, at: Point(row: row.row, column: row.column), width: row.columns / 2)
    let room = min(right.columns, row.columns - taken - 1)
    let start = row.columnRange.upperBound - room - 1
    canvas.put(right, at: Point(row: row.row, column: start), width: room)
  }
}

/// Input that is no binding of the screen.
enum Typing: Equatable {
  /// One or several characters that belong together: one edit, one step of undo, one frame.
  case text(String)
  /// A paste; never a command, whatever is in it.
  case paste(String)
  /// A key that edits: Backspace, arrows, Home; a printable character only where nobody takes text.
  case key(Key)
}

/// What the screen above answered before it went.
enum Answer: Equatable {
  case cancelled
  /// Of several things gone through this one is left as it is.
  case passedOver
  /// The place of the choice that was made: 0 is the first.
  case choice(Int)
  /// What was chosen of all that can be done.
  case item(MenuItem)
  case records([EntityRef])
  case text(String)
  /// Whose text stands, field by field.
  case sides([ConflictScreen.Side])
  /// What a list would do.
  case reading(ImportReading)
  case files([String])
}

/// What became of a change that was asked for.
enum Outcome: Equatable {
  case recorded(Receipt)
  case refused(StorageError)
}

/// Unfinished work by its name; the name tells which form reads the text again: `visit-Q0001`.
package struct Draft: Equatable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension Screen {
  var extent: Extent { .whole }
  var takesText: Bool { false }
  var takesTables: Bool { self is any Restorable }
  var draft: Draft? { nil }
  var hidesAll: Bool { false }
  var movesByRow: Bool { true }
  var isList: Bool { false }
  var showsClock: Bool { false }

  func headline(in scene: Scene, _ workspace: Workspace) -> Headline? { nil }
  func furtherBindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] { [] }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    nil
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    []
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded: []
    case .refused(let error): [.say(.error(error.phrase(in: workspace)))]
    }
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {}

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {}

  mutating func cover(in scene: Scene, _ workspace: Workspace) { refresh(in: scene, workspace) }
}

extension Typing {
  /// Whether it writes, and does not only move about.
  var changesText: Bool {
    switch self {
    case .text, .paste, .key(.backspace), .key(.chord(_, .backspace)), .key(.delete), .key(.enter),
      .key(.control):
      true
    case .key: false
    }
  }
}
