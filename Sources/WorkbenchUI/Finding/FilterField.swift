import Domain
import TerminalKit

/// The field that `/` opens over a list: what is typed in it, and why it cannot be understood.
struct FilterField: Equatable {
  private(set) var edited = EditedText()
  /// The last text that could be understood: the rows are those that it asks for.
  private(set) var understood = ""
  /// Why what stands there cannot be understood; never once its field is left.
  private(set) var problem: QueryError?
  /// Whether the keyboard is in it.
  private(set) var isOpen = false

  var text: String { edited.text }
  /// What there is to say of it at once.
  var notUnderstood: [Effect] { problem.map { [.say(.error($0.phrase))] } ?? [] }

  mutating func open() { isOpen = true }

  /// Leaves the field; not while it cannot be understood, for it would stand over rows it did not find.
  mutating func keep() { isOpen = problem != nil }

  mutating func clear() { self = FilterField() }

  mutating func set(_ text: EditedText, problem: QueryError?) {
    (edited, self.problem) = (text, problem)
    if problem == nil { understood = text.text }
  }
}

extension FilterField {
  /// The keys while it is open, as the actions of a screen: also through what is found.
  static func bindings<Action>(
    kept: Action, cleared: Action, moved: (ListMove) -> Action
  ) -> [Binding<Action>] {
    [
      Binding([.enter], kept, WorkbenchWords.keepFilter),
      Binding([.escape], cleared, WorkbenchWords.clearFilter),
      Binding([.down], moved(.by(1)), WorkbenchWords.down),
      Binding([.up], moved(.by(-1)), WorkbenchWords.up),
      Binding([.pageDown], moved(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], moved(.pages(-1)), WorkbenchWords.pageUp, place: .help),
    ]
  }
}
