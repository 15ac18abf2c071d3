import Domain
import Glibc
import JournalStore
import TestSupport
import WorkbenchUI

/// A ledger on disk of a given size, and one person who works on it.
struct BenchLedger {
  private(set) var workspace: Workspace
  let storage: Storage
  private let directory: String

  init(at directory: String, enterprises: Int, issues: Int) throws {
    try JournalStorage.create(at: directory, now: BenchOffice.now)
    try self.init(openingAt: directory)
    try fill(BenchOffice.entities(enterprises: enterprises, issues: issues))
  }

  init(openingAt directory: String) throws {
    self.directory = directory
    (storage, workspace) = try JournalStorage.open(at: directory)
  }

  /// Entities as they were recorded before, in one transaction.
  mutating func fill(_ entities: [AnyEntity]) throws {
    let id = CommitID("fill-\(entities.first?.ref.description ?? "")")
    let author = Author(ID(1), at: BenchOffice.now, why: "bench.fill")
    _ = try storage.commit(&workspace, id, author) { workspace in
      for entity in entities { workspace.load(entity) }
      return entities.map { Touch(before: nil, after: $0) }
    }
  }

  /// Lines of progress, a batch a transaction.
  mutating func fill(notes count: Int) throws {
    for start in stride(from: 1, through: count, by: 50_000) {
      try fill((start...min(start + 49_999, count)).map(BenchOffice.note))
    }
  }

  /// Records one line of progress.
  mutating func note(_ index: Int) throws(StorageError) {
    let note = BenchNote(index)
    _ = try storage.commit(&workspace, note.id, note.author) { (workspace) throws(Refusal) in
      try workspace.apply(note.change, by: note.author.person, at: note.author.at)
    }
  }
}

extension BenchLedger {
  /// Waits for what somebody else records, and takes it in.
  mutating func takeIn() throws -> [Recorded] {
    var watched = pollfd(fd: storage.wakeUp ?? -1, events: Int16(POLLIN), revents: 0)
    poll(&watched, 1, 1000)
    return try storage.refresh(&workspace)
  }

  /// Bytes of the lines of the segment that is written to.
  var journalSize: Int {
    files(below: "\(directory)/journal").max()
      .flatMap { readFile("\(directory)/journal/\($0)") }?
      .lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  /// Everything that is done while nobody types, slice by slice, in milliseconds.
  func idle() -> [Double] {
    var slices: [Double] = []
    var isMore = true
    while isMore { slices += Stopwatch.time(1) { _ in isMore = storage.idle() } }
    return slices
  }

  /// What a session at this ledger would be given; drafts are not kept.
  var surroundings: Surroundings {
    Surroundings(
      storage: storage,
      drafts: DraftStore(save: { _ in true }, load: { _ in nil }, names: { [] }, remove: { _ in }),
      clock: { BenchOffice.now })
  }
}
