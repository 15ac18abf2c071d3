import Domain

/// What was typed after `/`, and what it means.
struct ListFilter<Asked: QueryField>: Equatable {
  private(set) var edited = EditedText()
  /// The last text that could be understood.
  private(set) var query: Query<Asked>?
  /// Why what stands there cannot be understood; never once its field is left.
  private(set) var problem: QueryError?
  /// Whether the keyboard is in the filter.
  private(set) var isOpen = false

  var text: String { edited.text }
  /// Whether it asks for anything: what was understood last does, whatever is being typed.
  var sifts: Bool { query?.isEmpty == false }
  /// The text while it is being typed.
  var typed: EditedText? { isOpen ? edited : nil }

  mutating func open() { isOpen = true }

  /// Leaves the field; not while it cannot be understood, for it would stand over rows it did not find.
  mutating func keep() { isOpen = problem != nil }

  mutating func clear() { self = ListFilter() }

  /// Takes the text; where it cannot be understood the last query stays.
  ///
  /// Saved filters of the list of `kind` may be named in it.
  mutating func set(
    _ text: EditedText, of kind: EntityKind, today: Day, in workspace: Workspace
  ) {
    edited = text
    do throws(QueryError) {
      let spelled = try workspace.spellingOut(text.text, for: kind)
      query = try Query(parsing: spelled, today: today)
      problem = nil
    } catch {
      problem = error
    }
  }
}
