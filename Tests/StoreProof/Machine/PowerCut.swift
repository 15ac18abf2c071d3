import TestSupport

/// What a power cut may leave: each unsynced write whole, torn, as zeros, as garbage or not at all,
/// each unsynced name there or not, all of them independent of each other.
///
/// A write that stays within one sector of existing contents is never torn, as devices promise.
struct PowerCut {
  private static let sector = 512
  /// More than one file ever has in practice; beyond it the alternatives are thinned out.
  private static let mostContents = 48
  private static let mostNames = 5

  private let disk: Disk
  private let contents: [(inode: Int, possible: [[UInt8]])]
  /// Changes of names that have no folder in common with others, and what may remain of them.
  private let names: [[[Disk.Renaming]]]

  init(_ disk: Disk, _ dice: inout Dice) {
    self.disk = disk
    var dice = dice
    let named = disk.namedFiles
    contents = disk.files.keys.sorted().compactMap { inode in
      // What stands in `LOCK` is for people only: all states of it would only multiply the others.
      guard let file = disk.files[inode], named[inode] != "LOCK", !file.writes.isEmpty else {
        return nil
      }
      return (inode, PowerCut.contents(of: file, &dice))
    }
    names = PowerCut.independent(disk.waiting).map(PowerCut.selections)
  }

  private var sizes: [Int] { contents.map(\.possible.count) + names.map(\.count) }

  /// How many states there are, as far as they can be counted.
  var count: Int { sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue } }

  /// The states, each once; of more than `most`, the two extremes and a sample.
  func states(atMost most: Int, _ dice: inout Dice) -> [Disk] {
    let total = count
    if total <= most { return (0..<total).map(state) }
    let sample = (2..<max(2, most)).map { _ in Int.random(in: 0..<total, using: &dice) }
    return ([0, total - 1] + sample).map(state)
  }

  /// Nothing unsynced has reached the disk.
  var least: Disk { state(0) }

  private func state(_ number: Int) -> Disk {
    var rest = number
    let choices = sizes.map { size in
      defer { rest /= size }
      return rest % size
    }
    var files = disk.files.mapValues { DiskFile(found: $0.seen, reserved: $0.reserved) }
    for (choice, (inode, possible)) in zip(choices, contents) {
      files[inode] = DiskFile(found: possible[choice], reserved: disk.files[inode]?.reserved ?? 0)
    }
    var folders = disk.folders.mapValues(\.kept)
    for (choice, possible) in zip(choices.dropFirst(contents.count), names) {
      for (place, node) in possible[choice].flatMap(\.entries) {
        folders[place.folder]?[place.name] = node
      }
    }
    return Disk(found: files, folders, after: disk)
  }
}

// MARK: - Contents

extension PowerCut {
  /// Least first, everything last.
  private static func contents(of file: DiskFile, _ dice: inout Dice) -> [[UInt8]] {
    var possible = [file.kept]
    for write in file.writes {
      var seen: Set<[UInt8]> = []
      possible = possible.flatMap { variants(of: write, on: $0, &dice) }
        .filter { seen.insert($0).inserted }
      thinOut(&possible)
    }
    possible.removeAll { $0 == file.seen }
    return possible + [file.seen]
  }

  private static func thinOut(_ possible: inout [[UInt8]]) {
    guard possible.count > mostContents else { return }
    let step = (possible.count + mostContents - 1) / mostContents
    possible = possible.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  private static func variants(
    of write: DiskFile.Write, on contents: [UInt8], _ dice: inout Dice
  ) -> [[UInt8]] {
    let whole = contents.taking(write.change)
    if write.fate == .certain { return [whole] }
    guard case .put(let bytes, let offset) = write.change else { return [contents, whole] }
    // What overwrites is old or new; only what is added may turn out as anything.
    let added = max(0, min(bytes.count, offset + bytes.count - contents.count))
    let kept = bytes.dropLast(added)
    let isAtomic = kept.isEmpty || offset / sector == (offset + kept.count - 1) / sector
    let middle = offset + kept.count
    let written = contents.taking(.put(Array(kept), at: offset))
    return [contents] + (isAtomic ? [] : halves(Array(kept), at: offset).map(contents.taking))
      + [written] + torn(Array(bytes.suffix(added)), at: middle, &dice).map(written.taking)
      + [whole]
  }

  private static func halves(_ bytes: [UInt8], at offset: Int) -> [DiskFile.Write.Change] {
    let middle = bytes.count / 2
    return [
      .put(Array(bytes[..<middle]), at: offset), .put(Array(bytes[middle...]), at: offset + middle),
    ]
  }

  /// The size is there already, or the contents are in part.
  private static func torn(
    _ bytes: [UInt8], at offset: Int, _ dice: inout Dice
  ) -> [DiskFile.Write.Change] {
    guard !bytes.isEmpty else { return [] }
    let zeros = [UInt8](repeating: 0, count: bytes.count)
    let garbage = bytes.map { _ in UInt8.random(in: 0...255, using: &dice) }
    let middle = bytes.count / 2
    let rests = [zeros, garbage].map { bytes[..<middle] + $0[middle...] }
    return halves(bytes, at: offset)
      + ([zeros, garbage] + rests.map { Array($0) }).map { .put($0, at: offset) }
  }
}

extension [UInt8] {
  fileprivate func taking(_ change: DiskFile.Write.Change) -> [UInt8] {
    var contents = self
    contents.take(change)
    return contents
  }
}

// MARK: - Names

extension PowerCut {
  /// The changes in groups that have no folder in common, in their order.
  private static func independent(_ steps: [Disk.Renaming]) -> [[Disk.Renaming]] {
    var groups: [(folders: Set<Int>, steps: [Disk.Renaming])] = []
    for step in steps {
      let folders = Set(step.entries.keys.map(\.folder))
      let touched = groups.filter { !$0.folders.isDisjoint(with: folders) }
      groups.removeAll { !$0.folders.isDisjoint(with: folders) }
      groups.append(
        (touched.reduce(folders) { $0.union($1.folders) }, touched.flatMap(\.steps) + [step]))
    }
    return groups.map(\.steps)
  }

  /// Every selection of the changes, least first; of more than a few, only how far they came.
  private static func selections(_ steps: [Disk.Renaming]) -> [[Disk.Renaming]] {
    guard steps.count <= mostNames else { return (0...steps.count).map { Array(steps.prefix($0)) } }
    return (0..<1 << steps.count).map { choice in
      steps.indices.filter { choice >> $0 & 1 == 1 }.map { steps[$0] }
    }
  }
}

extension Disk {
  /// The name each file bears or bore last.
  fileprivate var namedFiles: [Int: String] {
    var found: [Int: String] = [:]
    for folder in folders.values {
      for (name, node) in folder.seen {
        if case .file(let inode) = node { found[inode] = name }
      }
    }
    return found
  }
}
