import Domain
import Glibc
import WorkbenchUI

/// Drafts as files of the person alone, mode 0600 (storage.md 1):
/// `$XDG_STATE_HOME/liuzhu/<store>/<person>/NAME.draft`.
///
/// Several people may share one login, and what one of them began is not for the others.
struct DraftFiles {
  private let folder: String

  init(store: String, of person: ID<Person>? = nil) {
    let whose = person.map { "/\($0)" } ?? ""
    folder = "\(StateFolder.path)/\(store)\(whose)"
  }

  var asStore: DraftStore {
    DraftStore(save: save, load: load, names: names, remove: { remove(path(of: $0)) })
  }

  private func save(_ draft: Draft) -> Bool {
    Host.makeFolders(folder)
    return PrivateFile.replace(path(of: draft.name), by: draft.text)
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
    PrivateFile.read(path(of: name)).map {
      Draft(name: name, text: String(decoding: $0, as: UTF8.self))
    }
  }

  private func names() -> [String] {
    PrivateFile.names(in: folder).filter { $0.hasSuffix(Self.ending) }
      .map { (name: String($0.dropLast(Self.ending.count)), changed: changed("\(folder)/\($0)")) }
      .sorted { $0.changed < $1.changed }.map(\.name)
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
}
