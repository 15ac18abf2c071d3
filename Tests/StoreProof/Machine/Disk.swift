/// The files and folders of a simulated machine, as processes see them and as a power cut may leave
/// them; a value, so that any moment can be kept and gone on from.
///
/// Folders go by their path. Names and contents are synced apart from each other, as POSIX has it.
struct Disk: Equatable {
  /// By inode number.
  var files: [Int: DiskFile] = [:]
  var folders: [String: Folder] = ["/": Folder()]
  private var nextInode = 2
  /// All bytes there are room for; nil for as many as anybody writes.
  var capacity: Int?

  struct Folder: Equatable {
    var seen: [String: Node] = [:]
    fileprivate(set) var kept: [String: Node] = [:]
    /// Changes of names that were not synced yet.
    fileprivate(set) var waiting: [Renaming] = []
  }

  /// What a name stands for: a file by its inode number, or the folder of that path.
  enum Node: Equatable {
    case file(Int)
    case folder
  }

  /// One change of names; a move is one step, as every file system of the promise has it.
  enum Renaming: Equatable {
    case add(String, Node)
    case remove(String)
    case move(String, to: String, Node)
  }

  var usedBytes: Int { files.values.reduce(0) { $0 + $1.size } }
  var freeBytes: Int { capacity.map { max(0, $0 - usedBytes) } ?? 1 << 40 }

  func node(_ path: String) -> Node? {
    if path == "/" { return .folder }
    let (folder, name) = Disk.split(path)
    return folders[folder]?.seen[name]
  }

  func inode(_ path: String) -> Int? {
    guard case .file(let inode)? = node(path) else { return nil }
    return inode
  }

  /// The bytes of a file as processes see them.
  subscript(path: String) -> [UInt8]? { inode(path).flatMap { files[$0]?.seen } }

  mutating func addFile(_ path: String) -> Int {
    defer { nextInode += 1 }
    files[nextInode] = DiskFile()
    change(path, .add(Disk.split(path).name, .file(nextInode)))
    return nextInode
  }

  mutating func addFolder(_ path: String) {
    folders[path] = Folder()
    change(path, .add(Disk.split(path).name, .folder))
  }

  mutating func remove(_ path: String) {
    if let inode = inode(path) { files[inode]?.links -= 1 }
    folders[path] = nil
    change(path, .remove(Disk.split(path).name))
  }

  /// Within one folder.
  mutating func move(_ old: String, to new: String) {
    guard let node = node(old) else { return }
    change(old, .move(Disk.split(old).name, to: Disk.split(new).name, node))
  }

  private mutating func change(_ path: String, _ renaming: Renaming) {
    let folder = Disk.split(path).folder
    folders[folder]?.seen.take(renaming)
    folders[folder]?.waiting.append(renaming)
  }

  mutating func settleNames(of folder: String) {
    guard let seen = folders[folder]?.seen else { return }
    folders[folder] = Folder(seen: seen, kept: seen)
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("/", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }
}

extension [String: Disk.Node] {
  mutating func take(_ renaming: Disk.Renaming) {
    switch renaming {
    case .add(let name, let node): self[name] = node
    case .remove(let name): self[name] = nil
    case .move(let old, let new, let node):
      self[old] = nil
      self[new] = node
    }
  }
}
