/// The files and folders of a simulated machine, as processes see them and as a power cut may leave
/// them; a value, so that any moment can be kept and gone on from.
///
/// Names and contents are synced apart from each other, as POSIX has it.
struct Disk: Equatable {
  /// By inode number, as are the folders.
  var files: [Int: DiskFile] = [:]
  private(set) var folders = [root: Folder()]
  /// Changes of names that were not synced yet, in their order.
  private(set) var waiting: [Renaming] = []
  private var nextInode = root + 1
  /// All bytes there are room for; nil for as many as anybody writes.
  var capacity: Int?

  static let root = 1

  struct Folder: Equatable {
    var seen: [String: Node] = [:]
    var kept: [String: Node] = [:]
  }

  /// What a name stands for, by inode number.
  enum Node: Equatable {
    case file(Int)
    case folder(Int)
  }

  struct Place: Hashable {
    let folder: Int
    let name: String
  }

  /// One change of names; a move is one step, as every file system of the promise has it.
  struct Renaming: Equatable {
    var entries: [Place: Node?]
  }

  /// Why a path leads nowhere.
  enum Obstacle: Error {
    case missing
    case notFolder
  }

  var usedBytes: Int { files.values.reduce(0) { $0 + ($1.links > 0 ? $1.size : 0) } }
  var freeBytes: Int { capacity.map { max(0, $0 - usedBytes) } ?? 1 << 40 }

  init() {}

  /// What the next start of a machine finds, everything on the disk: what no name leads to is gone.
  init(found files: [Int: DiskFile], _ names: [Int: [String: Node]], after disk: Disk) {
    nextInode = disk.nextInode
    capacity = disk.capacity
    folders = [:]
    take(Disk.root, files, names)
  }

  private mutating func take(
    _ folder: Int, _ files: [Int: DiskFile], _ names: [Int: [String: Node]]
  ) {
    let found = names[folder] ?? [:]
    folders[folder] = Folder(seen: found, kept: found)
    for node in found.values {
      switch node {
      case .file(let inode): self.files[inode] = files[inode]
      case .folder(let inode): take(inode, files, names)
      }
    }
  }
}

// MARK: - Looking

extension Disk {
  /// Where the last name of a path stands, whether or not it is there.
  func place(of path: String) throws(Obstacle) -> Place {
    let names = path.split(separator: "/")
    var folder = Disk.root
    for name in names.dropLast() {
      guard let node = folders[folder]?.seen[String(name)] else { throw .missing }
      guard case .folder(let inner) = node else { throw .notFolder }
      folder = inner
    }
    return Place(folder: folder, name: names.last.map(String.init) ?? "")
  }

  func find(_ path: String) throws(Obstacle) -> Node {
    let place = try place(of: path)
    if place.name.isEmpty { return .folder(Disk.root) }
    guard let node = folders[place.folder]?.seen[place.name] else { throw .missing }
    return node
  }

  func inode(_ path: String) -> Int? {
    guard case .file(let inode)? = try? find(path) else { return nil }
    return inode
  }

  /// The bytes of a file as processes see them.
  subscript(path: String) -> [UInt8]? { inode(path).flatMap { files[$0]?.seen } }

  /// The names in a folder, in order.
  func names(in path: String) throws(Obstacle) -> [String] {
    guard case .folder(let inode) = try find(path) else { throw .notFolder }
    return folders[inode]?.seen.keys.sorted() ?? []
  }
}

// MARK: - Names

extension Disk {
  mutating func addFile(_ path: String) throws(Obstacle) -> Int {
    let place = try place(of: path)
    defer { nextInode += 1 }
    files[nextInode] = DiskFile()
    change([place: .file(nextInode)])
    return nextInode
  }

  mutating func addFolder(_ path: String) throws(Obstacle) {
    let place = try place(of: path)
    folders[nextInode] = Folder()
    change([place: .folder(nextInode)])
    nextInode += 1
  }

  mutating func remove(_ path: String) throws(Obstacle) {
    if case .file(let inode) = try find(path) { files[inode]?.links -= 1 }
    change([try place(of: path): nil])
  }

  mutating func move(_ old: String, to new: String) throws(Obstacle) {
    let node = try find(old)
    change([try place(of: old): nil, try place(of: new): node])
  }

  private mutating func change(_ entries: [Place: Node?]) {
    for (place, node) in entries { folders[place.folder]?.seen[place.name] = node }
    waiting.append(Renaming(entries: entries))
  }

  /// The names in a folder reach the disk, together with what was done before to names that were
  /// changed in the same step.
  mutating func settleNames(of path: String) {
    guard case .folder(let inode)? = try? find(path) else { return }
    var settled: Set<Place> = []
    var steps: [Renaming] = []
    var rest: [Renaming] = []
    for step in waiting.reversed() {
      let isMeant = step.entries.keys.contains { $0.folder == inode || settled.contains($0) }
      if isMeant { settled.formUnion(step.entries.keys) }
      if isMeant { steps.append(step) } else { rest.append(step) }
    }
    waiting = rest.reversed()
    for (place, node) in steps.reversed().flatMap(\.entries) {
      folders[place.folder]?.kept[place.name] = node
    }
  }
}
