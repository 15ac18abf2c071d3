import Domain

extension StorageError {
  /// The sentence for the person whose change was not recorded.
  func words(in workspace: Workspace) -> Phrase {
    Phrase("没有记下，请再试一次", "not recorded, please try again")
  }
}
