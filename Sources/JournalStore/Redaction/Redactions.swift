import Domain

/// Which personal fields are to be erased and which values are, as the journal tells.
struct Redactions {
  private(set) var erased: Set<String> = []
  /// Who asked for what nobody confirmed yet.
  private var asked: [Target: ID<Person>] = [:]

  private struct Target: Hashable {
    let of: EntityRef
    let field: PersonalField

    init(_ redaction: Redaction) { (of, field) = (redaction.of, redaction.field) }
  }

  /// Takes note of what was done to the store.
  mutating func note(_ event: StoreEvent) {
    switch event {
    case .redactionAsked(let redaction): asked[Target(redaction)] = redaction.by
    case .redacted(let redaction, let digests):
      asked[Target(redaction)] = nil
      erased.formUnion(digests)
    case .thawed, .restored: break
    }
  }

  /// Takes note of whatever of a journal concerns it.
  mutating func note(_ changes: [DocumentChange]) {
    for event in changes.lazy.compactMap(StoreEvent.init) { note(event) }
  }

  /// Somebody may ask once for what there is.
  func requireAskable(_ redaction: Redaction, _ digests: Set<String>) throws(StorageError) {
    if digests.isSubset(of: erased) { throw .refused(.redaction(.nothingRecorded)) }
    if let asker = asked[Target(redaction)] {
      throw .refused(.redaction(.askedAlready(by: asker)))
    }
  }

  /// Two people are needed.
  func requireConfirmable(_ redaction: Redaction) throws(StorageError) {
    guard let asker = asked[Target(redaction)] else { throw .refused(.redaction(.notAsked)) }
    if asker == redaction.by { throw .refused(.redaction(.needsAnother)) }
  }
}
