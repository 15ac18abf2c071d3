import Domain

/// One thing every storage promises; the one contract suite for all of them (storage.md 3).
package struct StoragePromise: Sendable, CustomStringConvertible {
  package let description: String
  /// Throws what the storage did instead.
  package let check: @Sendable (_ office: inout SharedOffice) throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (inout SharedOffice) throws -> Void) {
    self.description = description
    self.check = check
  }
}

/// What a storage did instead of what it promised.
package struct BrokenPromise: Error, CustomStringConvertible {
  package let description: String
}

func require(_ condition: Bool, _ description: String) throws {
  if !condition { throw BrokenPromise(description: description) }
}

/// Several people at one ledger, each with a session of their own.
package struct SharedOffice {
  package var desks: [Desk]
  /// Sits one more person down at the same ledger.
  package let join: () throws -> Desk

  /// The office is founded by the first of three.
  package init(open: @escaping () throws(StorageError) -> (storage: Storage, workspace: Workspace))
    throws
  {
    join = { Desk(try open()) }
    desks = [try join(), try join(), try join()]
    try desks[0].record(.office(.found(.test, founder: .named("赵甲", login: "zhao"))))
  }

  /// Brings every desk to the newest state.
  package mutating func refresh() throws {
    for index in desks.indices { _ = try desks[index].storage.refresh(&desks[index].workspace) }
  }
}

/// One session: a storage and the workspace it keeps up to date.
package struct Desk {
  package let storage: Storage
  package var workspace: Workspace
  package static let now = Instant(day: .thursday, hour: 9)

  package init(_ opened: (storage: Storage, workspace: Workspace)) {
    (storage, workspace) = opened
  }

  @discardableResult
  package mutating func record(
    _ change: Change, as id: CommitID = CommitID("\(UInt64.random(in: .min ... .max))")
  ) throws(StorageError) -> Receipt {
    let author = Author(.head, at: Desk.now, why: "contract")
    return try storage.commit(&workspace, id, author) { (workspace) throws(Refusal) in
      try workspace.apply(change, by: .head, at: Desk.now)
    }
  }

  /// Why a change is refused; nil when it was recorded.
  mutating func refusal(of change: Change) throws -> Refusal? {
    do {
      try record(change)
    } catch StorageError.refused(let refusal) {
      return refusal
    }
    return nil
  }

  @discardableResult
  package mutating func add(_ name: String) throws(StorageError) -> Receipt {
    try record(.registry(.enterprise(.add(.named(name, town: nil)))))
  }

  /// Sets one field as a form would that shows the newest state.
  @discardableResult
  package mutating func edit(
    _ id: ID<Enterprise>, _ field: Enterprise.Field, to text: String
  ) throws(StorageError) -> Receipt {
    _ = try storage.refresh(&workspace)
    let old = workspace[id]?.text(field) ?? ""
    return try record(
      .registry(.enterprise(.edit(id, [FieldEdit(field, from: old, to: text)]))))
  }
}
