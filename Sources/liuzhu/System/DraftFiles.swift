import Domain
import Glibc
import WorkbenchUI

/// Drafts as files of the person alone, mode 0600 (storage.md 1):
/// `$XDG_STATE_HOME/liuzhu/<store>/<person>/NAME.draft`.
///
/// Several people may share one login, and what one of them began is not for the others. What is open
/// in one window is not offered in another, whose form of the same name has a file of its own; so has
/// one that is begun anew while an older one was left.
struct DraftFiles {
  private let folder: String
  private let locks = DraftLocks()

  init(store: String, of person: ID<Person>? = nil) {
    let whose = person.map { "/\($0)" } ?? ""
    self.init(folder: "\(StateFolder.path)/\(store)\(whose)")
  }

  init(folder: String) { self.folder = folder }

  var asStore: DraftStore {
    DraftStore(
      place: folder, save: save, load: load, peek: peek, names: names, remove: drop,
      release: { locks.release(except: $0) }, leave: locks.disown)
  }

  private func save(_ draft: Draft) -> Bool {
    Host.makeFolders(folder)
    guard let path = locks.claim(draft.name, among: paths(of: draft.name)) else { return false }
    let isSaved = PrivateFile.replace(path, by: draft.text)
    if isSaved { locks.renew(draft.name) }
    return isSaved
  }

  private func drop(_ name: String) {
    if let path = locks.path(of: name) { remove(path) }
    locks.release(name)
    locks.disown(name)
  }

  /// Who the person said they are, the last time they were asked.
  var person: String? {
    PrivateFile.read("\(folder)/person").map { String(decoding: $0, as: UTF8.self).trimmingBlanks }
  }

  /// Where it cannot be kept they are asked again.
  func remember(_ person: ID<Person>) {
    Host.makeFolders(folder)
    _ = PrivateFile.replace("\(folder)/person", by: "\(person)\n")
  }

  private func load(_ name: String) -> Draft? {
    guard let path = freePath(of: name), let draft = read(path, as: name) else { return nil }
    locks.own(path, as: name)
    return draft
  }

  private func peek(_ name: String) -> Draft? { freePath(of: name).flatMap { read($0, as: name) } }

  private func read(_ path: String, as name: String) -> Draft? {
    PrivateFile.read(path).map { Draft(name: name, text: String(decoding: $0, as: UTF8.self)) }
  }

  private func names() -> [String] {
    let free = PrivateFile.names(in: folder).filter {
      $0.hasSuffix(Self.ending) && DraftLocks.isFree("\(folder)/\($0)")
    }
    .sorted { changed("\(folder)/\($0)") < changed("\(folder)/\($1)") }
    .map { String($0.dropLast(Self.ending.count).prefix { $0 != Self.window }) }
    return free.indices.filter { !free[..<$0].contains(free[$0]) }.map { free[$0] }
  }

  private func changed(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mtim.tv_sec) : 0
  }

  private static let ending = ".draft"
  /// Before the number of a further window: `visit-Q0001~2.draft`.
  private static let window: Character = "~"
  private static let mostWindows = 99

  private func freePath(of name: String) -> String? {
    paths(of: name).first(where: DraftLocks.isFree)
  }

  /// Names are ours and plain, but a slash would leave the folder.
  private func paths(of name: String) -> [String] {
    let plain = "\(folder)/\(String(name.map { $0 == "/" ? "-" : $0 }))"
    let further = (2...Self.mostWindows).map { "\(plain)\(Self.window)\($0)" }
    return ([plain] + further).map { $0 + Self.ending }
  }
}
