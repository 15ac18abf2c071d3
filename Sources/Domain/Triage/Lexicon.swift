/// What words say which category a matter may belong to: a suggestion a person accepts or changes,
/// never more (C0, C9).
///
/// Each category has its words (设置, `config edit category`); those that are brought along are this
/// project's own, 示例 until the office writes its own.
package struct Lexicon: Equatable, Sendable {
  /// A category and words that speak for it.
  package struct Entry: Equatable, Sendable {
    package var category: String
    package var words: [String]

    package init(_ category: String, _ words: [String]) {
      self.category = category
      self.words = words
    }
  }

  package let entries: [Entry]
  /// The folded words by their first character, the longest first.
  private let known: [Unicode.Scalar: [Word]]

  private struct Word: Equatable, Sendable {
    let scalars: [Unicode.Scalar]
    let category: String
  }

  package init(_ entries: [Entry]) {
    self.entries = entries
    var known: [Unicode.Scalar: [Word]] = [:]
    for entry in entries {
      for word in entry.words {
        let scalars = Folding.scalars(of: word)
        guard let first = scalars.first else { continue }
        known[first, default: []].append(Word(scalars: scalars, category: entry.category))
      }
    }
    self.known = known.mapValues { words in
      words.sorted { $0.scalars.count > $1.scalars.count }
    }
  }

  /// What the categories of an office say.
  init(_ categories: [Category]) {
    self.init(categories.map { Entry($0.code, $0.words) })
  }

  func words(for category: String) -> [String] {
    entries.first { $0.category == category }?.words ?? []
  }

  /// The category most of a text speaks for; nil where no word is known.
  ///
  /// Words are read from the left, the longest at each place: 租房补贴 is one word, and no 补贴. A word
  /// of four characters says more than two of two.
  package func suggestion(for text: String) -> String? {
    let scalars = Folding.scalars(of: text)
    var weights: [(category: String, weight: Int)] = []
    var place = 0
    while place < scalars.count {
      guard let word = word(at: place, in: scalars) else {
        place += 1
        continue
      }
      let weight = word.scalars.count * word.scalars.count
      if let row = weights.firstIndex(where: { $0.category == word.category }) {
        weights[row].weight += weight
      } else {
        weights.append((word.category, weight))
      }
      place += word.scalars.count
    }
    // The first of several that weigh the same: people say first what it is about.
    let most = weights.map(\.weight).max()
    return weights.first { $0.weight == most }?.category
  }

  private func word(at place: Int, in scalars: [Unicode.Scalar]) -> Word? {
    known[scalars[place]]?.first { scalars[place...].starts(with: $0.scalars) }
  }
}

extension Workspace {
  /// The category an issue has, or before triage the one its words speak for; empty where none does.
  package func likelyCategory(of issue: Issue) -> String {
    guard issue.category.isEmpty else { return issue.category }
    return lexicon.suggestion(for: issue.title) ?? lexicon.suggestion(for: issue.details) ?? ""
  }

  /// The same of the issue at a place of the table, which is passed whole only where its words are read.
  func likelyCategory(at place: Int) -> String {
    let category = issues[at: place].category
    return category.isEmpty ? likelyCategory(of: issues[at: place]) : category
  }
}
