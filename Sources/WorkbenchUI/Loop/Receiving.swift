import Domain
import TerminalKit

extension Workbench {
  /// Takes one event of the person; what only the loop can do is left as orders.
  mutating func receive(_ event: InputEvent, in workspace: Workspace) -> [Order] {
    switch event {
    case .resize(let size):
      scene.size = size
      refresh(in: workspace)
      return []
    case .key, .text, .paste:
      message = nil
      return isTooSmall ? receiveWhileTooSmall(event) : receiveTyping(event, in: workspace)
    case .interrupt: return perform(.interrupted, in: workspace)
    case .resumed: return [.redraw]
    case .mouse, .terminate, .hangup, .readable: return []
    }
  }

  var isTooSmall: Bool { !WorkbenchLayout.fits(scene.size) }

  /// A text is being written somewhere: what is typed is meant for it, seen or not.
  var isTyping: Bool { layers.contains(where: \.screen.takesText) }

  /// Where nothing can be shown, leaving is all that can be done; drafts are kept on the way out.
  private func receiveWhileTooSmall(_ event: InputEvent) -> [Order] {
    switch event {
    case .key(.control("q")): [.quit]
    case .key(.character(let character)) where !isTyping && WideKeys.ascii(for: character) == "q":
      [.quit]
    default: []
    }
  }

  private mutating func receiveTyping(_ event: InputEvent, in workspace: Workspace) -> [Order] {
    switch event {
    case .key(.character(let character)): take(String(character), in: workspace)
    case .text(let text): take(text, in: workspace)
    case .paste(let text): paste(text, in: workspace)
    case .key(let key): press(key, in: workspace)
    default: []
    }
  }

  /// The longest that a filter or a search takes; forms say themselves what they have room for.
  private static let mostInFilter = 500

  private mutating func paste(_ text: String, in workspace: Workspace) -> [Order] {
    if !top.takesTables, text.utf8.count > Self.mostInFilter, top.takesText {
      return refuse(WorkbenchWords.pasteTooLong(text.count))
    }
    return type(.paste(text), in: workspace) ?? refuse(WorkbenchWords.pasteNowhere)
  }

  /// Characters go into the field that has the keyboard; where there is none they are keys.
  ///
  /// A slow line brings a key and what is typed after it together: `/谷雨` opens the filter and is
  /// looked for, `w` opens a visit and the rest is written into it.
  private mutating func take(_ text: String, in workspace: Workspace) -> [Order] {
    var orders: [Order] = []
    var rest = text[...]
    while !top.takesText, let keys = rest.first.flatMap({ WideKeys.keys(for: String($0)) }) {
      orders += keys.flatMap { press($0, in: workspace) }
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return orders }
    let typed = type(.text(String(rest)), in: workspace)
    return orders + (typed ?? (top.takesText ? [] : refuse(WorkbenchWords.inputMethodIsOn)))
  }

  private mutating func press(_ key: Key, in workspace: Workspace) -> [Order] {
    let pressed = layers[layers.count - 1].screen.press(key, in: scene, workspace)
    if let pressed { return run(pressed, isChosen: false, in: workspace) }
    if let typed = type(.key(key), in: workspace) { return typed }
    if let found = shell(in: workspace).first(where: { $0.hint.keys.contains(key) }) {
      return press(found, isChosen: false, in: workspace)
    }
    let unknown = WorkbenchWords.unknownKey(key.label, isTyping: top.takesText)
    return refuse(capital(key, in: workspace) ?? unknown)
  }

  /// What is said of a capital that does nothing where its small letter does something.
  private func capital(_ key: Key, in workspace: Workspace) -> Phrase? {
    guard case .character(let letter) = key, letter.isUppercase, !top.takesText else { return nil }
    let small = Key.character(Character(letter.lowercased()))
    let hints = top.hints(in: scene, workspace) + shell(in: workspace).map(\.hint)
    return hints.first { $0.keys.contains(small) && $0.unless == nil }.map {
      WorkbenchWords.capital(key.label, small: small.label, $0.words)
    }
  }

  private mutating func type(_ typing: Typing, in workspace: Workspace) -> [Order]? {
    let effects = layers[layers.count - 1].screen.type(typing, in: scene, workspace)
    return effects.map { run($0, in: workspace) }
  }

  mutating func refuse(_ phrase: Phrase) -> [Order] {
    message = .error(phrase)
    return []
  }
}
