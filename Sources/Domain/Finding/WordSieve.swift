/// What words left of some texts while they were typed: a word that has grown is looked for only where
/// its beginning was found, and one that is taken back is not looked for again.
///
/// Apart from `Listing`, for the same reason as `QueryWords`. Made anew when a text changes.
struct WordSieve: Sendable {
  /// Each narrows the one before.
  private var steps: [(words: QueryWords, places: [Int])] = []

  /// The places of those texts that match, in order.
  mutating func places(of words: QueryWords, in texts: [SearchText]) -> [Int] {
    while let last = steps.last, !words.narrow(last.words) { steps.removeLast() }
    if let last = steps.last, last.words == words { return last.places }
    let places = words.places(in: texts, among: steps.last?.places ?? Array(texts.indices))
    steps.append((words, places))
    return places
  }
}
