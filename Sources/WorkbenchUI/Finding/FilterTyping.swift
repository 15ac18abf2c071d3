import Domain

extension ListPane {
  /// Takes what is typed while the filter is open, and says what cannot be understood in it; nil where
  /// there is no use for it.
  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let text = filter.typed?.taking(typing) else { return nil }
    return setFilter(text, in: scene, workspace)
  }
}

extension EditedText {
  /// The text with what was typed, on one line; nil for a key it has no use for.
  func taking(_ typing: Typing) -> EditedText? {
    var text = self
    switch typing {
    case .text(let typed), .paste(let typed):
      text.apply(.insert(typed.filter { !$0.isNewline }))
    case .key(let key):
      guard let command = TextCommand(.key(key)) else { return nil }
      text.apply(command)
    }
    return text
  }
}
