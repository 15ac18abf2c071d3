import Domain

/// How much a field takes: a file that was pasted by mistake is cut, and it is said what was kept.
extension Form {
  /// Pages of text, and still drawn at once; several such texts fit into a line of the journal.
  static let mostCharacters = 10_000

  /// What of a burst or a paste the focused field has room for, and what is said where that is not all.
  func fitting(_ typing: Typing) -> (Typing, Phrase?) {
    switch typing {
    case .text(let text):
      let (kept, cut) = fitting(text)
      // Of a paste that comes as if it was typed nobody knows how much it is.
      return (.text(kept), cut.map { _ in FormWords.full(Self.mostCharacters) })
    case .paste(let text):
      let (kept, cut) = fitting(text)
      return (.paste(kept), cut)
    case .key: return (typing, nil)
    }
  }

  func fitting(_ text: String) -> (String, Phrase?) {
    let room = max(0, Self.mostCharacters - (focused?.editor.value.count ?? 0))
    // Bytes are counted sooner than characters, of which there are never more.
    guard text.utf8.count > room else { return (text, nil) }
    let kept = text.prefix(room)
    if kept.endIndex == text.endIndex { return (text, nil) }
    let isFull = kept.isEmpty
    return (
      String(kept),
      isFull
        ? FormWords.full(Self.mostCharacters) : FormWords.cut(kept: kept.count, of: text.count)
    )
  }
}
