import Glibc
import WorkbenchUI

/// Drafts as files of the person alone: `$XDG_STATE_HOME/liuzhu/<store>/NAME.draft`, mode 0600
/// (storage.md 1).
struct DraftFiles {
  private let folder: String

  init(store: String) {
    let base = Host.environment("XDG_STATE_HOME") ?? "\(Host.home)/.local/state"
    folder = "\(base)/liuzhu/\(store)"
  }

  var asStore: DraftStore {
    DraftStore(save: save, load: load, names: names, remove: { remove(path(of: $0)) })
  }

  /// Written beside and renamed, so that a draft is never half of one; false where it cannot be.
  private func save(_ draft: Draft) -> Bool {
    makeFolders()
    let (path, fresh) = (path(of: draft.name), path(of: draft.name) + ".new")
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = writeAll(draft.text, to: file)
    return close(file) == 0 && isWritten && rename(fresh, path) == 0
  }

  private func writeAll(_ text: String, to file: Int32) -> Bool {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private func load(_ name: String) -> Draft? {
    let file = open(path(of: name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count >= 0 else { return nil }
      if count == 0 { return Draft(name: name, text: String(decoding: bytes, as: UTF8.self)) }
      bytes += buffer[..<count]
    }
  }

  private func names() -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [(name: String, changed: Int)] = []
    while let entry = readdir(listing) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard file.hasSuffix(Self.ending) else { continue }
      found.append((String(file.dropLast(Self.ending.count)), changed("\(folder)/\(file)")))
    }
    return found.sorted { $0.changed < $1.changed }.map(\.name)
  }

  private func changed(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mtim.tv_sec) : 0
  }

  private static let ending = ".draft"

  /// Names are ours and plain, but a slash would leave the folder.
  private func path(of name: String) -> String {
    "\(folder)/\(String(name.map { $0 == "/" ? "-" : $0 }))\(Self.ending)"
  }

  private func makeFolders() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}
