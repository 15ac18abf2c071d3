import Domain

/// What the ledger keeps of one kind, by what makes two rows of it the same.
struct Twins<Kept: Entity> {
  private var ids: [String: [ID<Kept>]] = [:]
  private var taken: Set<ID<Kept>> = []

  /// Also as it reads under the veil, so that a masked list is found again.
  init<Row: DatedRow>(of _: Row.Type, in workspace: Workspace, _ veil: Veil)
  where Row.Kept == Kept {
    for kept in workspace[keyPath: Kept.table].live {
      let row = Row(kept, in: workspace)
      let masked = Row(kept.hidden(by: veil), in: workspace)
      for key in Set(row.twins(in: workspace) + masked.twins(in: workspace)) {
        ids[key, default: []].append(kept.id)
      }
    }
  }

  /// The first that was no other row's, by whatever that was found.
  mutating func take(_ key: String) -> ID<Kept>? {
    while let id = ids[key]?.first {
      ids[key]?.removeFirst()
      if taken.insert(id).inserted { return id }
    }
    return nil
  }
}
