import CFiles
import Domain
import JSONText

/// The ledger of one directory as the rest of the program knows it: entities in, entities out.
///
/// Beneath it the journal keeps documents; `Records` say what an entity is as a document.
package enum JournalStorage {
  /// Whether a directory is a ledger, or what is left of one; opening it tells more.
  package static func exists(at directory: String, files: any Files = SystemFiles()) -> Bool {
    let layout = StoreLayout(directory: directory)
    do throws(SystemError) {
      if try files.statusIfPresent(layout.format) != nil { return true }
      return try files.holdsRecords(layout)
    } catch {
      return true
    }
  }

  /// Makes an empty ledger; one that is there already is left alone.
  package static func create(
    at directory: String, now: Instant, files: any Files = SystemFiles()
  ) throws(StorageError) {
    _ = try Journal.create(directory, files: files, at: now)
  }

  /// Opens a ledger and reads it.
  ///
  /// What can be shown is shown: with damage, or records of a newer program, the storage is read-only
  /// and its status says why. Throws `corrupt` when nothing can be shown.
  package static func open(
    at directory: String, isReadOnly: Bool = false, writer: WriterIdentity = .thisProcess,
    files: any Files = SystemFiles(), segmentSize: Int = 8 << 20
  ) throws(StorageError) -> (storage: Storage, workspace: Workspace) {
    var workspace = Workspace()
    var unknown: String?
    let privates = PrivateValues(files, StoreLayout(directory: directory))
    let journal = try Journal.open(
      directory, mode: isReadOnly ? .readOnly : .readWrite, writer: writer, files: files,
      segmentSize: segmentSize
    ) { change in
      do throws(UnknownRecord) {
        try load(change, privates, into: &workspace)
      } catch {
        unknown = error.name
      }
    }
    if let unknown { journal.restrict(.unknownRecord(unknown)) }
    // What lines were read with is free now, a twentieth of all that a workbench takes.
    cfiles_give_back_memory()
    return (Storage(OfficeJournal(journal, privates)), workspace)
  }

  static func load(
    _ change: DocumentChange, _ privates: PrivateValues, into workspace: inout Workspace
  ) throws(UnknownRecord) {
    if change.key.isStoreEvent {
      guard let (key, patch) = StoreEvent(change).flatMap(privates.note) else { return }
      return try key.load(patch, [], into: &workspace)
    }
    let shown = privates.shown(in: change.set, of: change.key)
    privates.note(change.set, of: change.key)
    try change.key.load(change.set, shown, into: &workspace)
  }
}

extension Storage {
  fileprivate init(_ office: OfficeJournal) {
    self.init(
      commit: { (workspace, id, author, decide) throws(StorageError) in
        try office.commit(&workspace, id, author, decide)
      },
      refresh: { (workspace) throws(StorageError) in try office.refresh(&workspace) },
      wakeUp: office.journal.wakeUp,
      readable: { office.readable(after: $0) },
      history: { office.history(of: $0) },
      status: { office.status },
      idle: { office.journal.idle() },
      close: { office.journal.close() })
  }
}

/// A kind, or a key of a kind, that this program does not know.
struct UnknownRecord: Error, Equatable {
  let name: String
}

extension DocumentKey {
  init(_ ref: EntityRef) { self.init(ref.kind.rawValue, ref.description) }

  /// Lays a patch on the entity of this name in the workspace, which need not be there yet.
  ///
  /// When it throws for a value, the rest of the entity is there all the same: nothing is hidden.
  func load(
    _ patch: Patch, _ shown: [Shown], into workspace: inout Workspace
  ) throws(UnknownRecord) {
    let ref = try ref()
    do {
      try Records.load(patch, shown, of: ref, into: &workspace)
    } catch {
      throw UnknownRecord(name: "\(kind).\(error.key)")
    }
  }

  func ref() throws(UnknownRecord) -> EntityRef {
    guard let known = EntityKind(rawValue: kind), let ref = EntityRef(id, kind: known) else {
      throw UnknownRecord(name: kind)
    }
    return ref
  }
}
