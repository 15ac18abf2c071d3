import Domain

/// What `/` finds in a list of the office: the same words as `--filter`, and what stands in its cells.
extension OfficeList {
  /// The entries that are asked for, in order.
  mutating func found(
    _ text: String, of kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [EntityRef] {
    guard let entries = kind.type as? any Findable.Type else { return found(text) }
    return try found(entries, text, in: scene, workspace)
  }

  private mutating func found<Entry: Findable>(
    _: Entry.Type, _ text: String, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [EntityRef] {
    let spelled = try workspace.spellingOut(text, for: Entry.kind)
    let query = try Query<Entry.Asked>(parsing: spelled, today: scene.today)
    guard !query.isEmpty else { return rows.map(\.ref) }
    let entry = { (ref: EntityRef) in
      ref.id(as: Entry.self).flatMap { workspace[$0] }.map { workspace.asSeen($0, by: scene.actor) }
    }
    fold { entry($0)?.searched(in: workspace) ?? [] }
    return refs { ref, text in
      query.matches(text) { entry(ref)?.value($0, in: workspace, on: scene.today) ?? .missing }
    }
  }

  /// In lists without fields of their own.
  private mutating func found(_ text: String) -> [EntityRef] {
    let terms = SearchTerm.each(of: text)
    guard !terms.isEmpty else { return rows.map(\.ref) }
    fold { _ in [] }
    return refs { _, text in terms.allSatisfy { $0.matches(text) } }
  }

  /// The characters of a cell that were looked for.
  static func lit(by text: String) -> (String) -> [Range<Int>] {
    let terms = SearchTerm.each(of: text)
    return { cell in terms.flatMap { $0.highlights(in: cell) } }
  }

  /// Folds once what stands in each row, and what else its entry is found by.
  private mutating func fold(_ more: (EntityRef) -> [String]) {
    guard texts.isEmpty else { return }
    texts = rows.map { row in
      SearchText([row.ref.description] + row.cells.flatMap { [$0.zh, $0.en] } + more(row.ref))
    }
  }

  private func refs(where matches: (EntityRef, SearchText) -> Bool) -> [EntityRef] {
    zip(rows, texts).filter { matches($0.ref, $1) }.map(\.0.ref)
  }
}
