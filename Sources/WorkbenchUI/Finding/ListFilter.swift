import Domain

/// What was typed after `/`, and what it means.
struct ListFilter<Asked: QueryField>: Equatable {
  private(set) var edited = EditedText()
  /// The last text that could be understood.
  private(set) var query: Query<Asked>?
  /// Whether the keyboard is in the filter.
  var isOpen = false

  var text: String { edited.text }
  var isEmpty: Bool { query?.isEmpty ?? true }
  /// The text while it is being typed.
  var typed: EditedText? { isOpen ? edited : nil }

  /// Takes the text; answers why it cannot be understood, the last query then stays.
  ///
  /// Saved filters of the list of `kind` may be named in it.
  mutating func set(
    _ text: EditedText, of kind: EntityKind, today: Day, in workspace: Workspace
  ) -> QueryError? {
    edited = text
    do throws(QueryError) {
      let spelled = try workspace.spellingOut(text.text, for: kind)
      query = try Query(parsing: spelled, today: today)
      return nil
    } catch {
      return error
    }
  }

  mutating func clear() { self = ListFilter() }
}
