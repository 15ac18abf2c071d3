import JournalStore

/// A mistake a store like ours could have, switched on to see that a suite notices it.
package enum PlantedBug: String, CaseIterable, Sendable {
  case noLock = "no-lock"
  case noSync = "no-fsync"
  case lateSync = "ack-before-fsync"
  case beginningUnheard = "start-of-writing-unheard"
  case noDirectorySync = "no-directory-fsync"
  case noAdoption = "no-adopt-rule"
  case openErrorAsEmpty = "open-error-as-empty"
  case renameReplaces = "rename-without-noreplace"
  case noInodeCheck = "no-inode-check"
  case headBeforeSync = "head-before-fsync"
  case frozenIgnored = "frozen-not-consulted"
  case noTailBound = "no-tail-bound"
  case chainUnchecked = "chain-not-checked"
  case decidedBeforeLock = "conflict-check-outside-the-lock"

  /// A suite whose fast share notices it.
  package var catcher: String {
    switch self {
    case .noLock: "N"
    case .noSync, .lateSync, .noDirectorySync, .noAdoption, .headBeforeSync: "A"
    case .openErrorAsEmpty, .frozenIgnored, .beginningUnheard: "F"
    case .renameReplaces, .noInodeCheck, .noTailBound, .chainUnchecked: "H"
    case .decidedBeforeLock: "U"
    }
  }
}

/// Files that behave as if the store had the bug: the call it would leave out is not made, the one
/// it would make too late is made late.
///
/// So the product needs no switch. Two bugs are none of files: `chainUnchecked` is planted where
/// damage is looked for, `decidedBeforeLock` where decisions are made.
final class PlantedFiles: FilesLayer {
  private let bug: PlantedBug
  /// Syncs that were asked for and not made yet.
  private var postponed: Descriptor?
  /// Open files that something new was written to.
  private var changed: Set<Int32> = []
  private var openedByPath: [String: Descriptor] = [:]

  init(_ bug: PlantedBug, over next: any Files) {
    self.bug = bug
    super.init(over: next)
  }

  private func isSegment(_ path: String) -> Bool {
    path.contains("/journal/") && path.hasSuffix(".jsonl")
  }

  private func isFrozenMark(_ path: String) -> Bool { path.hasSuffix("/FROZEN") }

  // MARK: - Locks and names

  override func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    if bug == .noLock { return true }
    return try next.tryLock(file)
  }

  override func rename(_ old: String, toNew new: String) throws(SystemError) {
    if bug == .renameReplaces { try? next.remove(new) }
    try next.rename(old, toNew: new)
  }

  override func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    if bug == .frozenIgnored, isFrozenMark(path), purpose == .reading {
      throw SystemError(.open, path, missing)
    }
    do {
      let file = try next.open(path, purpose)
      if bug == .noInodeCheck { openedByPath[path] = file }
      return file
    } catch {
      if bug == .openErrorAsEmpty { throw SystemError(.open, path, missing) }
      throw error
    }
  }

  override func close(_ file: Descriptor) {
    if openedByPath[file.path] == file { openedByPath[file.path] = nil }
    if postponed == file { postponed = nil }
    changed.remove(file.number)
    next.close(file)
  }

  override func datedStatus(_ path: String) throws(SystemError) -> FileStatus {
    try openedByPath[path] == nil ? next.datedStatus(path) : status(path)
  }

  override func status(_ path: String) throws(SystemError) -> FileStatus {
    guard let file = openedByPath[path] else { return try next.status(path) }
    var status = try next.status(of: file)
    status.links = 1
    return status
  }

  // MARK: - Reading and writing

  /// Just under what the store takes for too long, so it never finds a tail too long.
  override func read(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8]
  {
    let bound = 260 << 10
    let isTail = bug == .noTailBound && isSegment(file.path)
    return try next.read(file, at: offset, count: isTail ? min(count, bound) : count)
  }

  override func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int {
    changed.insert(file.number)
    return try next.append(bytes, to: file)
  }

  override func overwrite(
    _ file: Descriptor, at offset: Int, with bytes: [UInt8]
  ) throws(SystemError) {
    if bug == .noAdoption, isSegment(file.path) {
      // To write again what is there is what adoption does.
      if try next.read(file, at: offset, count: bytes.count) == bytes { return }
      changed.insert(file.number)
    }
    try next.overwrite(file, at: offset, with: bytes)
    if bug == .headBeforeSync, file.path.hasSuffix("/HEAD") { try makePostponedSync() }
  }

  // MARK: - Syncing

  override func startWriting(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) {
    do {
      try next.startWriting(file, at: offset, count: count)
    } catch {
      if bug != .beginningUnheard { throw error }
    }
  }

  override func synchronize(_ file: Descriptor) throws(SystemError) {
    guard isSegment(file.path) else { return try next.synchronize(file) }
    switch bug {
    case .noSync: return
    case .lateSync, .headBeforeSync: postponed = file
    case .noAdoption where changed.remove(file.number) == nil: return
    default: try next.synchronize(file)
    }
  }

  private func makePostponedSync() throws(SystemError) {
    guard let file = postponed else { return }
    postponed = nil
    try next.synchronize(file)
  }

  override func synchronizeDirectory(_ path: String) throws(SystemError) {
    if bug != .noDirectorySync { try next.synchronizeDirectory(path) }
  }

  override func holdSignals() {
    next.holdSignals()
    if bug == .lateSync { try? makePostponedSync() }
  }

  override func unlock(_ file: Descriptor) {
    if bug == .headBeforeSync { try? makePostponedSync() }
    next.unlock(file)
  }
}

private let missing: Int32 = 2
