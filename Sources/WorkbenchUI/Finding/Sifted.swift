import Domain

/// A list that is sifted by what is typed after `/`.
protocol Sifted {
  associatedtype RowKey: Hashable
  var cursor: RowCursor<RowKey> { get set }
  var filter: FilterField { get set }
  /// The rows that a text asks for, in their order; all of them where it asks for nothing.
  mutating func found(
    _ text: String, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [RowKey]
}

extension Sifted {
  mutating func openFilter() {
    filter.open()
    cursor.remember()
  }

  /// Leaves the field, the rows stay filtered; where it cannot be understood it stays open and says why.
  mutating func keepFilter() -> [Effect] {
    filter.keep()
    if !filter.isOpen { cursor.forget() }
    return filter.notUnderstood
  }

  /// Takes what is typed while the filter is open, and says what cannot be understood in it; nil where
  /// there is no use for it.
  mutating func sift(
    by typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard filter.isOpen, let text = filter.edited.taking(typing) else { return nil }
    return setFilter(text, in: scene, workspace)
  }

  /// Sifts by a text: the row in hand stays so where it is found, else the first that is; where it cannot
  /// be understood the rows stay, and it is said why.
  mutating func setFilter(
    _ text: EditedText, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    do throws(QueryError) {
      let rows = try found(text.text, in: scene, workspace)
      filter.set(text, problem: nil)
      cursor.show(rows, keeping: cursor.hold, or: 0)
    } catch {
      filter.set(text, problem: error)
    }
    return filter.notUnderstood
  }

  /// Shows all rows again: whoever still types comes back to where he was, anybody else keeps his row.
  mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    let kept = cursor.remembered ?? cursor.hold
    cursor.forget()
    filter.clear()
    sift(keeping: kept, in: scene, workspace)
  }

  /// Works out again what the filter asks for.
  ///
  /// What could be understood may be so no longer, when somebody gave up a filter named in it: then the
  /// rows stay.
  mutating func sift(
    keeping hold: RowCursor<RowKey>.Hold?, in scene: Scene, _ workspace: Workspace
  ) {
    let rows = (try? found(filter.understood, in: scene, workspace)) ?? cursor.rows
    cursor.show(rows, keeping: hold, or: cursor.place)
  }

  /// One step back: the filter goes first, then the screen the list stands on.
  mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard !filter.text.isEmpty else { return [.pop] }
    clearFilter(in: scene, workspace)
    return []
  }

  /// What that comes to, for the footer.
  var wayBack: Phrase { filter.text.isEmpty ? WorkbenchWords.back : WorkbenchWords.clearFilter }
}
