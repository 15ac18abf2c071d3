import Domain

extension Journal {
  /// Spreads changes over as few lines as the longest line allows, in their order.
  func pack(
    _ changes: [DocumentChange], _ stamp: LineStamp
  ) throws(StorageError) -> [LineText] {
    let empty = LineText(stamp)
    let room = LineFrame.longestLine - empty.longestSize
    var texts = [empty]
    for change in changes {
      let encoded = LineText.encode(change)
      guard encoded.count < room else { throw .notSaved(.tooLarge(bytes: encoded.count)) }
      let size = texts[texts.count - 1].longestSize + encoded.count + 1
      if size >= LineFrame.longestLine { texts.append(empty) }
      texts[texts.count - 1].add(encoded)
    }
    return texts
  }
}
