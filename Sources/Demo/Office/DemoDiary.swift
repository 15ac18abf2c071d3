import Domain

/// Carries out what is planned, day by day, as the people of the office would: every change is
/// decided by the same rules, and recorded by who may do it.
struct DemoDiary {
  let cases: [DemoCase]
  let staff: DemoStaff
  private let storage: Storage
  private var found = DemoFound()
  private var commits = 0

  init(_ cases: [DemoCase], _ staff: DemoStaff, in storage: Storage) {
    (self.cases, self.staff, self.storage) = (cases, staff, storage)
  }

  mutating func carryOut(
    _ entries: [DemoEntry], in workspace: inout Workspace
  ) throws(StorageError) {
    var left = entries.sorted(by: DemoEntry.precedes)[...]
    while let first = left.first {
      let pile = left.prefix { $0.isOfPile(first) }
      let group = pile.isEmpty ? left.prefix { $0.isTogether(with: first) } : pile
      let entries = Array(group.isEmpty ? left.prefix(1) : group)
      left = left.dropFirst(entries.count)
      try record(entries, in: &workspace)
    }
  }

  /// One record of the journal; of a pile it says that it was entered as one, and each step in it who
  /// did it.
  private mutating func record(
    _ entries: [DemoEntry], in workspace: inout Workspace
  ) throws(StorageError) {
    let page = DemoPage(cases: cases, staff: staff, found: found)
    let deeds = Self.groups(of: entries).flatMap(page.deeds)
    guard let author = author(of: entries, deeds, in: workspace) else { return }
    let receipt = try storage.commit(&workspace, CommitID("demo-\(commits)"), author) {
      (workspace) throws(Refusal) in
      try workspace.apply(deeds)
    }
    commits += 1
    note(receipt.touches, of: entries)
  }

  private static func groups(of entries: [DemoEntry]) -> [[DemoEntry]] {
    var groups: [[DemoEntry]] = []
    for entry in entries {
      if let last = groups.last?.first, entry.isTogether(with: last) {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  /// Nil where nothing is to be done.
  private func author(
    of entries: [DemoEntry], _ deeds: [Deed], in workspace: Workspace
  ) -> Author? {
    guard let first = entries.first else { return nil }
    if Self.groups(of: entries).count > 1 {
      let evening = Instant(day: first.day, hour: 18)
      return Author(staff.head, at: evening, why: ActionCode.enterMany.text)
    }
    for deed in deeds {
      guard let change = deed.changes(workspace).first else { continue }
      return Author(deed.person, at: deed.at, why: change.code.text)
    }
    return nil
  }

  /// The issues a visit found, or that were told to the office, come in the order of their cases;
  /// those of an old list are none.
  private mutating func note(_ touches: [Touch], of group: [DemoEntry]) {
    let made = touches.lazy.compactMap { touch -> ID<Issue>? in
      guard touch.before == nil, case .issue(let issue) = touch.after else { return nil }
      return issue.history == nil ? issue.id : nil
    }
    for (number, id) in zip(group.flatMap(\.found), made) {
      found.take(id, as: number, isPlain: cases[number].isPlain)
    }
  }
}

extension DemoEntry {
  fileprivate var found: [Int] {
    switch doing {
    case .visit(_, let found): found
    case .register(let number): [number]
    case .changes, .act: []
    }
  }
}
