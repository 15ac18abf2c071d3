/// What was decided for similar issues, offered as a suggestion a person accepts or changes (C0.4).
extension Workspace {
  /// The triaged issue whose title is most like this one's; nil when none is near.
  ///
  /// Where its category is known, only one of the same: units answer for categories.
  package func mostSimilarDecided(to issue: Issue) -> Issue? {
    let pairs = Bigrams(issue.title)
    var best: (issue: Issue, likeness: Int) = (Issue(), Self.nearEnough - 1)
    for other in issues.live where other.id != issue.id && other.leadUnit != nil {
      guard issue.category.isEmpty ? !other.category.isEmpty : other.category == issue.category
      else { continue }
      let likeness = pairs.likeness(to: Bigrams(other.title))
      if likeness >= best.likeness { best = (other, likeness) }
    }
    return best.likeness >= Self.nearEnough ? best.issue : nil
  }

  /// Percent; low, because a suggestion is only where the eye begins (C9 measures 14–67 for the
  /// same matter).
  private static let nearEnough = 35
}

/// The pairs of neighbouring characters of a text.
struct Bigrams {
  private let pairs: Set<UInt64>

  /// Of a folded text: digits, punctuation, words that say nothing and the names given fall out.
  init(_ text: String, without names: [String] = []) {
    var text = Folding.fold(text)
    for name in names.map(Folding.fold).sorted(by: { $0.count > $1.count }) where name.count > 1 {
      text.replace(name, with: "")
    }
    var pairs: Set<UInt64> = []
    var last: UInt64?
    for scalar in text.unicodeScalars
    where scalar.properties.isAlphabetic && !Self.stopWords.contains(scalar) {
      if let last { pairs.insert(last << 32 | UInt64(scalar.value)) }
      last = UInt64(scalar.value)
    }
    self.pairs = pairs
  }

  /// Single characters only, as all of them are in Chinese.
  private static let stopWords = Set("的了是在有和与及也就都还着把被让给对从到这那个我你他".unicodeScalars)

  /// Dice, in percent; 0 where one side has no pair.
  func likeness(to other: Bigrams) -> Int {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    let common =
      pairs.count < other.pairs.count
      ? pairs.count(where: other.pairs.contains) : other.pairs.count(where: pairs.contains)
    return 200 * common / (pairs.count + other.pairs.count)
  }
}
