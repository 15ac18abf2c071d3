import Domain
import TerminalKit

/// The keys a person gave to actions in a file of their own; all others keep those shipped.
///
/// An action is told by its words, as habits tell it: it then has its key on every list it stands in.
package struct KeyChart: Equatable {
  private(set) var given: [Phrase: [Key]] = [:]
  /// The keys that those actions were shipped with, in the workbench.
  private var left: [Phrase: [Key]] = [:]

  package init() {}

  var isEmpty: Bool { given.isEmpty }

  /// Keys that stay with their actions and go to no other.
  ///
  /// A way out of and through everything must be known everywhere: menus and forms go by them, and
  /// the numbers stand in the bar of views. Ctrl-B is tmux's.
  static let fixed: Set<Key> = [
    .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .function(10), "?",
    .control("b"), .control("c"), "1", "2", "3", "4", "5", "6", "7",
  ]

  subscript(words: Phrase) -> [Key]? { given[Self.name(words)] }

  mutating func give(_ keys: [Key], to hint: Hint) {
    let name = Self.name(hint.words)
    (given[name], left[name]) = (keys, hint.keys)
  }

  /// The keys that the action has again, and no other may have.
  @discardableResult
  mutating func takeBack(_ words: Phrase) -> [Key] {
    let name = Self.name(words)
    given[name] = nil
    return left.removeValue(forKey: name) ?? []
  }

  /// Projecting ends with the key it begins with.
  private static func name(_ words: Phrase) -> Phrase {
    words == ProjectionWords.end ? ProjectionWords.begin : words
  }
}

extension KeyChart {
  /// A list on the keys of this person; `taken` are keys of another list that is there as well.
  ///
  /// No key does two things: an action keeps its own where one of the new ones is in use already, also
  /// one of the other list, which then has its own there again.
  func applied<Action>(
    to bindings: [Binding<Action>], besides taken: Set<Key> = []
  ) -> [Binding<Action>] {
    guard !isEmpty else { return bindings }
    var (chart, taken) = (self, taken)
    while true {
      let moved = bindings.map { $0.on(chart.keys(of: $0.hint)) }
      let crossed = chart.crossed(in: moved.map(\.hint), besides: taken)
      if crossed.isEmpty { return moved }
      for words in crossed { taken.formUnion(chart.takeBack(words)) }
    }
  }

  /// The actions of which a new key does something else in a list on this chart, or is taken.
  private func crossed(in hints: [Hint], besides taken: Set<Key>) -> [Phrase] {
    let names = Set(hints.map { Self.name($0.words) })
    let found = given.filter { words, keys in
      names.contains(words) && keys.contains(where: taken.contains)
        || use(ofKeysOf: words, in: hints) != nil
    }
    return Array(found.keys)
  }

  func keys(of hint: Hint) -> [Key] {
    guard let own = self[hint.words] else { return hint.keys }
    return own + hint.keys.filter(Self.fixed.contains)
  }

  /// What else one of the keys of an action does in a list that stands on this chart already.
  func use(ofKeysOf words: Phrase, in hints: [Hint]) -> (key: Key, action: Phrase)? {
    for key in self[words] ?? [] {
      let other = hints.first { Self.name($0.words) != words && $0.keys.contains(key) }
      if let other { return (key, other.words) }
    }
    return nil
  }
}
