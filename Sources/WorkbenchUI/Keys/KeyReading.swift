import Domain
import TerminalKit

extension KeyChart {
  /// Makes keys of what somebody wrote, and tells what of it cannot be.
  ///
  /// Called by name are the actions that have keys on the workbench, those of README's table; no key
  /// of theirs does two things there. `now` is the day of the empty workbench they are looked up on.
  package static func reading(
    _ file: KeyFile, at now: Instant
  ) -> (chart: KeyChart, warnings: [KeyWarning]) {
    var reading = KeyReading(file: file.path, shipped: shipped(at: now))
    for flaw in file.flaws { reading.warn(of: flaw) }
    for wish in file.wishes { reading.take(wish) }
    reading.settle()
    return (reading.chart, reading.warnings.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// The keys of the workbench as they are without any file.
  static func shipped(at now: Instant) -> [Hint] {
    let scene = Scene(size: WorkbenchLayout.smallest, actor: Actor(Person(), at: now))
    let workspace = Workspace()
    let workbench = Workbench(view: .workbench, scene: scene, in: workspace)
    let hints = workbench.top.hints(in: scene, workspace) + workbench.shellBindings.map(\.hint)
    return hints.filter { !$0.keys.isEmpty }
  }
}

/// The walk through one file.
private struct KeyReading {
  let file: String
  let shipped: [Hint]
  var chart = KeyChart()
  var warnings: [KeyWarning] = []
  private var taken: [(words: Phrase, action: KeyFile.Mention)] = []

  init(file: String, shipped: [Hint]) {
    self.file = file
    self.shipped = shipped
  }

  mutating func warn(of flaw: KeyFile.Flaw) {
    let top = KeyFile.Mention("", line: 1, column: 1)
    switch flaw {
    case .unreadable: warn(.unreadable, of: "", at: top)
    case .tooLong: warn(.tooLong, of: "", at: top)
    case .notJSON(let line, let column):
      warn(.notJSON, of: "", at: KeyFile.Mention("", line: line, column: column))
    case .notAnObject: warn(.notAnObject, of: "", at: top)
    case .badValue(let action): warn(.badValue, of: action.text, at: action)
    }
  }

  mutating func take(_ wish: KeyFile.Wish) {
    guard let hint = action(called: wish.action.text) else {
      return warn(.unknownAction, of: wish.action.text, at: wish.action)
    }
    guard chart[hint.words] == nil else {
      return warn(.twice, of: wish.action.text, at: wish.action)
    }
    var keys: [Key] = []
    for mention in wish.keys {
      guard let key = key(mention, for: wish.action.text) else { return }
      if !keys.contains(key) { keys.append(key) }
    }
    chart.give(keys, to: hint)
    taken.append((hint.words, wish.action))
  }

  private func action(called name: String) -> Hint? {
    shipped.first { $0.words.zh == name || $0.words.en.lowercased() == name.lowercased() }
  }

  private mutating func key(_ mention: KeyFile.Mention, for action: String) -> Key? {
    guard let key = Key(spelled: mention.text) else {
      warn(.unknownKey(mention.text), of: action, at: mention)
      return nil
    }
    guard !KeyChart.fixed.contains(key) else {
      let isOfTmux = key == .control("b")
      warn(isOfTmux ? .ofTmux : .fixed(key.label), of: action, at: mention)
      return nil
    }
    return key
  }

  /// Of two actions that want one key the later gives way; one that gives way may be in the way of
  /// another again.
  mutating func settle() {
    while let place = taken.indices.last(where: { use(of: taken[$0].words) != nil }) {
      let (words, action) = taken.remove(at: place)
      if let (key, other) = use(of: words) {
        warn(.inUse(key.label, by: other), of: action.text, at: action)
      }
      chart.takeBack(words)
    }
  }

  private func use(of words: Phrase) -> (key: Key, action: Phrase)? {
    chart.use(ofKeysOf: words, in: shipped.map { $0.on(chart.keys(of: $0)) })
  }

  private mutating func warn(
    _ problem: KeyWarning.Problem, of action: String, at place: KeyFile.Mention
  ) {
    warnings.append(
      KeyWarning(
        file: file, line: place.line, column: place.column, action: action, problem: problem))
  }
}
