/// A list that is asked over and over, with a keystroke between: what words look through is folded
/// once for each row, when somebody first asks, and again only for rows that changed.
///
/// Rows come in the order of their ids; struck ones are not among them. 10,000 rows cost about
/// 2 MB.
package struct Listing<Row: Findable>: Sendable {
  /// In order, and the folded texts beside them; both empty until the first query with words.
  private var ids: [ID<Row>] = []
  private var texts: [SearchText] = [] {
    didSet { sieve = WordSieve() }
  }
  private var sieve = WordSieve()
  private var isFolded = false
  /// What they were folded through: what is hidden must not be found, also since a contact was added.
  private var veil: Veil?
  /// Values of fields: towns, states, units.
  private var folded = FoldedTexts()

  package init() {}

  /// The rows a query asks for; all that count when it asks for nothing.
  package mutating func rows(
    matching query: Query<Row.Asked>, in workspace: Workspace, on day: Day
  ) -> [ID<Row>] {
    let found = rows(with: query.words, in: workspace)
    guard query.hasConditions else { return found }
    return Row.rows(found, meeting: query, in: workspace, on: day, folded: &folded)
  }

  private mutating func rows(with words: QueryWords, in workspace: Workspace) -> [ID<Row>] {
    guard !words.isEmpty else { return workspace[keyPath: Row.table].compactMap { $0.id } }
    fold(workspace)
    return sieve.places(of: words, in: texts).map { ids[$0] }
  }

  /// Folds now what the first query with words would: 4 microseconds a row.
  package mutating func fold(_ workspace: Workspace) {
    guard !isFolded || veil != workspace.veil else { return }
    (isFolded, veil) = (true, workspace.veil)
    (ids, texts) = Row.folded(in: workspace)
  }
}

// MARK: - Keeping up

extension Listing {
  /// Takes in what was changed: the entities of `touches`, and rows that are found by their names.
  package mutating func refresh(_ touches: some Sequence<Touch>, in workspace: Workspace) {
    guard isFolded else { return }
    for touch in touches {
      for id in rows(foundBy: touch.after.ref, in: workspace) { refresh(id, in: workspace) }
    }
  }

  /// The row itself, those that belong to it, and those of a unit's people and of a town's places.
  private func rows(foundBy ref: EntityRef, in workspace: Workspace) -> [ID<Row>] {
    if let id = ref.id(as: Row.self) { return [id] }
    let within = ref.kind == .unit ? workspace.within(ref) : []
    return ([ref] + within).flatMap { workspace.members(Row.self, of: $0).map(\.id) }
  }

  private mutating func refresh(_ id: ID<Row>, in workspace: Workspace) {
    let place = place(of: id)
    let isKnown = place < ids.count && ids[place] == id
    let row = workspace.live(id)
    switch (isKnown, row.map { SearchText($0.searched(in: workspace)) }) {
    case (true, let text?): texts[place] = text
    case (true, nil):
      ids.remove(at: place)
      texts.remove(at: place)
    case (false, let text?):
      ids.insert(id, at: place)
      texts.insert(text, at: place)
    case (false, nil): break
    }
  }

  /// The first place whose id is not below `id`.
  private func place(of id: ID<Row>) -> Int {
    ids.firstPlace { $0 < id }
  }
}

extension Workspace {
  /// What is found by the name of a unit or town though it is not its own.
  fileprivate func within(_ unit: EntityRef) -> [EntityRef] {
    members(Person.self, of: unit).map(\.ref) + members(Enterprise.self, of: unit).map(\.ref)
      + members(Park.self, of: unit).map(\.ref) + members(OldSite.self, of: unit).map(\.ref)
      + members(Project.self, of: unit).map(\.ref)
  }
}
