import Domain

extension Journal {
  /// Spreads changes over as few lines as the longest line allows, in their order.
  func pack(
    _ changes: [DocumentChange], _ stamp: LineStamp, _ envelope: Int
  ) throws(StorageError) -> [LineText] {
    let room = LineFrame.longestLine - envelope
    var texts = [LineText(stamp)]
    for change in changes {
      let encoded = LineText.encode(change)
      guard encoded.count < room else { throw .notSaved(.tooLarge(bytes: encoded.count)) }
      if texts[texts.count - 1].changesSize + encoded.count + 1 >= room {
        texts.append(LineText(stamp))
      }
      texts[texts.count - 1].add(encoded)
    }
    return texts
  }
}
