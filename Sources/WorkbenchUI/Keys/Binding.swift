import Domain
import TerminalKit

/// What a key does here, as data: keys, action, words, and why it cannot be done now.
struct Binding<Action: Equatable> {
  private(set) var hint: Hint
  let action: Action

  /// The first of the keys is the one shown; without keys it is reached by the palette alone.
  ///
  /// `words` are a word or two for the footer, `help` is a sentence for help and palette, `unless`
  /// is why it cannot be done now, `explained` is said before it is done while it is new.
  init(
    _ keys: [Key], _ action: Action, _ words: Phrase, help: Phrase? = nil,
    place: Hint.Place = .footer, unless: Phrase? = nil, explained: Explanation? = nil
  ) {
    hint = Hint(
      keys: keys, words: words, help: help ?? words, place: place, unless: unless,
      explained: explained)
    self.action = action
  }

  /// The same on other keys.
  func on(_ keys: [Key]) -> Binding {
    var moved = self
    moved.hint = hint.on(keys)
    return moved
  }
}

/// A binding without its action: what footer, help, palette and menu show.
struct Hint: Equatable {
  private(set) var keys: [Key]
  let words: Phrase
  let help: Phrase
  let place: Place
  let unless: Phrase?
  let explained: Explanation?

  enum Place: Equatable {
    /// In the footer while there is room, in the order of the list.
    case footer
    /// In help and palette only.
    case help
    /// Nowhere: a second way to what another binding shows.
    case hidden
  }

  /// The same on other keys.
  func on(_ keys: [Key]) -> Hint {
    var moved = self
    moved.keys = keys
    return moved
  }
}

extension Screen {
  /// The bindings on the keys of whoever sits here: what keys, footer, help, palette and menu go by.
  ///
  /// Where text is typed and in a box, whose letters stand beside its answers, they are as shipped.
  private func keyed(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let bindings = bindings(in: scene, workspace)
    return takesOwnKeys ? scene.keys.applied(to: bindings) : bindings
  }

  var takesOwnKeys: Bool { extent.isFull && !takesText }

  func hints(in scene: Scene, _ workspace: Workspace) -> [Hint] {
    keyed(in: scene, workspace).map(\.hint)
  }

  func furtherHints(in scene: Scene, _ workspace: Workspace) -> [Hint] {
    furtherBindings(in: scene, workspace).map(\.hint)
  }

  /// Does what a key is bound to, and tells what that was; nil if it is not bound here.
  mutating func press(
    _ key: Key, in scene: Scene, _ workspace: Workspace
  ) -> Pressed? {
    let found = keyed(in: scene, workspace).first { $0.hint.keys.contains(key) }
    return found.map { Pressed(hint: $0.hint, effects: run($0, in: scene, workspace)) }
  }

  /// Does what help, palette or menu show at a place of `hints` and, behind them, of `furtherHints`.
  mutating func choose(
    _ place: Int, in scene: Scene, _ workspace: Workspace
  ) -> Pressed? {
    let bindings = bindings(in: scene, workspace) + furtherBindings(in: scene, workspace)
    guard bindings.indices.contains(place) else { return nil }
    let found = bindings[place]
    return Pressed(hint: found.hint, effects: run(found, in: scene, workspace))
  }

  private mutating func run(
    _ binding: Binding<Action>, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if let reason = binding.hint.unless { return [.say(.error(reason))] }
    return update(binding.action, in: scene, workspace)
  }
}

/// What was done, and what it asks for.
struct Pressed {
  let hint: Hint
  let effects: [Effect]
}
