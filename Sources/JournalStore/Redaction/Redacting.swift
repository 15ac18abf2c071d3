import Domain

/// `redact`: the values a personal field has, and had at any time, are erased for good by two people.
///
/// First the journal says that they are, and every session heeds that from then on; then they are
/// erased; only then somebody is told. What is broken off between is finished by the next erasure
/// or by `check --repair`.
struct Redacting {
  private let journal: Journal
  private var redactions: Redactions

  init(_ directory: String, _ writer: WriterIdentity, _ files: any Files) throws(StorageError) {
    var redactions = Redactions()
    journal = try Journal.open(directory, writer: writer, files: files) { redactions.note([$0]) }
    self.redactions = redactions
  }

  func close() { journal.close() }

  /// Records that one person asks for it.
  mutating func ask(
    for redaction: Redaction, by author: Author
  ) throws(StorageError) -> RedactionReceipt {
    let seq = try record(redaction, by: author) { (redactions, digests) throws(StorageError) in
      try redactions.requireAskable(redaction, digests)
      return .redactionAsked(redaction)
    }
    return RedactionReceipt(seq: seq, redaction: redaction, erased: nil)
  }

  /// Records that another confirms it, and erases; asked again, it only makes sure that it is done.
  mutating func confirm(
    _ redaction: Redaction, by author: Author
  ) throws(StorageError) -> RedactionReceipt {
    try journal.requireErasable()
    var erased = 0
    let seq = try record(redaction, by: author) { (redactions, digests) throws(StorageError) in
      erased = digests.count
      if !digests.isEmpty, digests.isSubset(of: redactions.erased) { return nil }
      try redactions.requireConfirmable(redaction)
      return .redacted(redaction, digests: digests.subtracting(redactions.erased).sorted())
    }
    let gone = redactions.erased
    let journal = journal
    try journal.settled { () throws(StorageError) in _ = try journal.erase(gone) }
    return RedactionReceipt(seq: seq, redaction: redaction, erased: erased)
  }

  /// Records what is decided on the newest state and on all digests there ever were.
  private mutating func record(
    _ redaction: Redaction, by author: Author,
    _ decide: (Redactions, Set<String>) throws(StorageError) -> StoreEvent?
  ) throws(StorageError) -> Int {
    var redactions = redactions
    defer { self.redactions = redactions }
    let journal = journal
    var event: StoreEvent?
    _ = try journal.commit(
      ActionStamp(author),
      visit: { redactions.note($0.changes) },
      decide: { () throws(StorageError) in
        event = try decide(redactions, try journal.digests(of: redaction))
        return event.map { [journal.draft(of: $0)] } ?? []
      })
    if let event { redactions.note(event) }
    return journal.seq
  }
}

extension JournalStorage {
  /// Records that somebody asks for values to be erased, or that another confirms it and erases them.
  package static func redact(
    _ redaction: Redaction, isConfirmed: Bool, in directory: String, by author: Author,
    writer: WriterIdentity = .thisProcess, files: any Files = SystemFiles()
  ) throws(StorageError) -> RedactionReceipt {
    var redacting = try Redacting(directory, writer, files)
    defer { redacting.close() }
    return isConfirmed
      ? try redacting.confirm(redaction, by: author) : try redacting.ask(for: redaction, by: author)
  }
}
