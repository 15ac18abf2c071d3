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
      let together = left.prefix { $0.isTogether(with: first) }
      let group = together.isEmpty ? left.prefix(1) : together
      left = left.dropFirst(group.count)
      try record(Array(group), in: &workspace)
    }
  }

  /// One record of the journal for a group, under the name of who did it.
  private mutating func record(
    _ group: [DemoEntry], in workspace: inout Workspace
  ) throws(StorageError) {
    let decisions = DemoPage(cases: cases, staff: staff, found: found).decisions(of: group)
    guard let first = group.first, let why = Self.why(decisions, in: workspace) else { return }
    let (person, instant) = (first.person, first.at)
    let receipt = try storage.commit(
      &workspace, CommitID("demo-\(commits)"), Author(person, at: instant, why: why)
    ) { (workspace) throws(Refusal) in
      try workspace.apply(decisions, by: person, at: instant)
    }
    commits += 1
    note(receipt.touches, of: group)
  }

  /// The word of the first change; nil where nothing is to be done.
  private static func why(_ decisions: [DemoPage.Decision], in workspace: Workspace) -> String? {
    for decide in decisions {
      if let change = decide(workspace).first { return change.code.text }
    }
    return nil
  }

  /// The issues a visit found, or that were told to the office, come in the order of their cases.
  private mutating func note(_ touches: [Touch], of group: [DemoEntry]) {
    let made = touches.lazy.filter { $0.before == nil }
      .compactMap { $0.after.ref.id(as: Issue.self) }
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
