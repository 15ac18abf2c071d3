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
