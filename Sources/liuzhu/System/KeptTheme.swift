/// The theme a person chose on the screen, in `$XDG_STATE_HOME/liuzhu/theme`, beside the drafts.
enum KeptTheme {
  private static var path: String { "\(StateFolder.path)/theme" }

  /// Nil where none was chosen yet.
  static var name: String? {
    let bytes = PrivateFile.read(path) ?? []
    let name = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return name.isEmpty ? nil : name
  }

  /// Where it was written; nil where it could not be.
  static func keep(_ name: String) -> String? {
    Host.makeFolders(StateFolder.path)
    return PrivateFile.replace(path, by: name + "\n") ? path : nil
  }
}
