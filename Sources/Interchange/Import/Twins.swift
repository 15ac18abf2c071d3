import Domain

/// What the ledger keeps of one kind, by what makes two rows of it the same.
struct Twins<Kept: Entity> {
  private var ids: [String: [ID<Kept>]] = [:]

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

  /// The first that no row before it was.
  mutating func take(_ key: String) -> ID<Kept>? {
    guard let id = ids[key]?.first else { return nil }
    ids[key]?.removeFirst()
    return id
  }
}
