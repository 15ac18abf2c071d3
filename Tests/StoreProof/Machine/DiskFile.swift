/// One file of a simulated disk: what processes see of it, and what was synced.
struct DiskFile: Equatable {
  /// As the page cache shows it.
  private(set) var seen: [UInt8] = []
  /// As it was when everything before `writes` had reached the disk.
  private(set) var kept: [UInt8] = []
  /// In the order they were made; a file without any is the same on the disk as in the cache.
  private(set) var writes: [Write] = []
  /// Room that was allocated; it counts as zeros.
  private(set) var reserved = 0
  var links = 1
  var modified: Int64 = 0

  /// One change of the contents and what is known of its way to the disk.
  struct Write: Equatable {
    let change: Change
    var fate = Fate.waiting

    enum Change: Equatable {
      case put([UInt8], at: Int)
      case cut(to: Int)
    }

    enum Fate: Equatable {
      /// It reaches the disk with the next sync, or before it, or never.
      case waiting
      /// Its sync failed: the cache calls it clean, and no later sync writes it.
      case abandoned
      /// Synced behind an abandoned one.
      case certain
    }
  }

  var size: Int { max(seen.count, reserved) }

  mutating func put(_ bytes: [UInt8], at offset: Int) { make(.put(bytes, at: offset)) }

  mutating func cut(to size: Int) {
    reserved = min(reserved, size)
    make(.cut(to: size))
  }

  mutating func reserve(_ size: Int) { reserved = max(reserved, size) }

  private mutating func make(_ change: Write.Change) {
    seen.take(change)
    writes.append(Write(change: change))
  }

  /// A sync that succeeds.
  mutating func settle() {
    for index in writes.indices where writes[index].fate == .waiting {
      writes[index].fate = .certain
    }
    guard writes.allSatisfy({ $0.fate == .certain }) else { return }
    writes = []
    kept = seen
  }

  /// A sync that fails.
  mutating func abandon() {
    for index in writes.indices where writes[index].fate == .waiting {
      writes[index].fate = .abandoned
    }
  }

  /// The file a new start of the machine finds.
  init(found contents: [UInt8], reserved: Int) {
    seen = contents
    kept = contents
    self.reserved = reserved
  }

  init() {}
}

extension [UInt8] {
  /// Carries a change out; a gap before it is filled with zeros.
  mutating func take(_ change: DiskFile.Write.Change) {
    switch change {
    case .put(let bytes, let offset):
      let end = offset + bytes.count
      if count < end { self += [UInt8](repeating: 0, count: end - count) }
      replaceSubrange(offset..<end, with: bytes)
    case .cut(let size):
      if count > size { removeLast(count - size) }
    }
  }
}
