/// Some words that are looked for at every place of a text.
struct WordSet: Equatable, Sendable {
  private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  /// What a word begins with, and what stands second in one.
  private var first = ScalarSet()
  private var second = ScalarSet()

  init() {}

  init(_ words: some Sequence<String>) {
    for word in Set(words) { add(Array(word.unicodeScalars)) }
    for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
  }

  private mutating func add(_ word: [Unicode.Scalar]) {
    guard let scalar = word.first else { return }
    byFirst[scalar, default: []].append(word)
    first.insert(scalar)
    if word.count > 1 { second.insert(word[1]) }
  }

  /// How long the word is that begins at a place; the longest of several.
  func length(in scalars: [Unicode.Scalar], at place: Int) -> Int? {
    guard first.contains(scalars[place]) else { return nil }
    return byFirst[scalars[place]]?.first { scalars[place...].starts(with: $0) }?.count
  }

  /// Where they stand in a text.
  func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      if let length = length(in: scalars, at: place) { ranges.append(place..<place + length) }
      place += 1
    }
    return ranges
  }

  /// Whether one of them may stand where these two follow each other: what many words begin with
  /// stands in many texts, the whole of one in few.
  func mayStand(at scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    first.contains(scalar) && (second.contains(next) || next.value >= 0x10000)
  }
}
