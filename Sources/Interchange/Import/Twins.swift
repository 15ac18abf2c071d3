import Domain

/// What the ledger keeps of one kind, by what makes two rows of it the same.
struct Twins<Row: DatedRow> {
  private var ids: [String: [ID<Row.Kept>]] = [:]

  /// Also as it reads under the veil, so that a masked list is found again.
  init(in workspace: Workspace, _ veil: Veil) {
    for kept in workspace[keyPath: Row.Kept.table].live {
      let row = Row(kept, in: workspace)
      let masked = Row(kept.hidden(by: veil), in: workspace)
      for key in Set(row.twins(in: workspace) + masked.twins(in: workspace)) {
        ids[key, default: []].append(kept.id)
      }
    }
  }

  /// The first that no row before it was.
  mutating func take(_ row: Row, in workspace: Workspace) -> ID<Row.Kept>? {
    guard let key = row.twins(in: workspace).first, let id = ids[key]?.first else { return nil }
    ids[key]?.removeFirst()
    return id
  }
}
