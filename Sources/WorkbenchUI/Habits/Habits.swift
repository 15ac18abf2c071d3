import Domain

/// How often a person did what: it ranks the palette, and ends explanations that are known by now.
///
/// Counted under the English words of an action, which are the same in both languages. Nothing of the
/// ledger is in it.
package struct Habits: Equatable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// Reads what `text` gives; nil where any line of it is something else.
  package init?(text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let count = Int(parts[0]), count > 0 else { return nil }
      counts[String(parts[1])] = count
    }
  }

  /// A line for each action, what is done most first.
  package var text: String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value)\t\($0.key)\n" }.joined()
  }

  func count(of hint: Hint) -> Int { counts[hint.words.en] ?? 0 }

  mutating func note(_ hint: Hint) { counts[hint.words.en, default: 0] += 1 }
}

extension Habits {
  /// After so many times nobody needs to be told.
  static let enough = 3

  /// What is said of an action while it is new to this person.
  func explanation(of hint: Hint) -> Explanation? {
    count(of: hint) < Habits.enough ? hint.explained : nil
  }

  /// The places of hints, what is done most first; the rest in their order.
  func ranked(_ hints: [Hint]) -> [Int] {
    hints.indices.sorted { one, other in
      let counts = (count(of: hints[one]), count(of: hints[other]))
      return counts.0 == counts.1 ? one < other : counts.0 > counts.1
    }
  }
}

/// Where somebody's habits are kept.
package struct HabitBook {
  package enum Reading: Equatable {
    case found(Habits)
    /// What stands in this file is no list of habits.
    case damaged(file: String)
  }

  package var read: () -> Reading
  package var write: (Habits) -> Void

  package init(read: @escaping () -> Reading, write: @escaping (Habits) -> Void) {
    self.read = read
    self.write = write
  }
}
