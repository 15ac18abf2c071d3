import Domain

/// What is wrong with the modes of a store: what everybody may read is no ledger of an office, what
/// colleagues add must stay readable, and where they may write they must be able to.
struct WrongModes {
  let files: any Files
  let layout: StoreLayout

  /// Of the guarded files and of these segments; one that cannot be looked at is not judged.
  func damages(_ segments: [String]) -> [StorageError.Damage] {
    (layout.guarded + segments).flatMap { path -> [StorageError.Damage] in
      guard let status = try? files.status(path) else { return [] }
      return kinds(of: status, at: path).map { kind in
        StorageError.Damage(
          file: path, kind: kind, expected: status.isDirectory ? "2770" : "660",
          found: String(status.mode, radix: 8))
      }
    }
  }

  private func kinds(of status: FileStatus, at path: String) -> [StorageError.Damage.Kind] {
    var kinds: [StorageError.Damage.Kind] = []
    if status.isOpenToOthers { kinds.append(.openModes) }
    if status.losesGroup { kinds.append(.lostGroup) }
    if status.shutsOutGroup, isShared(path) { kinds.append(.shutsOutGroup) }
    return kinds
  }

  /// Whether its folder lets the group write.
  ///
  /// A ledger of one person, and personal values that one keeps to himself, are nobody else's.
  private func isShared(_ path: String) -> Bool {
    guard path != layout.directory, path != layout.privateFolder else { return false }
    let folder = try? files.status(StoreLayout.folder(of: path))
    return folder.map { !$0.shutsOutGroup } ?? false
  }
}
