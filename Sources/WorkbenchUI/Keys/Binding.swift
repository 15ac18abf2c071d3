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

  /// What an item of a menu was made of; nil where that was an action of somebody else.
  init?(_ item: MenuItem) {
    guard let action = item.action as? Action else { return nil }
    (hint, self.action) = (item.hint, action)
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

  /// The same for palette and menu, and what only they find besides.
  func menuItems(in scene: Scene, _ workspace: Workspace) -> [MenuItem] {
    keyed(in: scene, workspace).map { MenuItem($0, of: .screen) }
      + furtherBindings(in: scene, workspace).map { MenuItem($0, of: .further) }
  }

  /// Does what a key is bound to, and tells what that was; nil if it is not bound here.
  mutating func press(
    _ key: Key, in scene: Scene, _ workspace: Workspace
  ) -> Pressed? {
    let found = keyed(in: scene, workspace).first { $0.hint.keys.contains(key) }
    return found.map { run($0, in: scene, workspace) }
  }

  /// Does what help, palette or menu show; nil if it is no item of this screen.
  mutating func choose(
    _ item: MenuItem, in scene: Scene, _ workspace: Workspace
  ) -> Pressed? {
    Binding<Action>(item).map { run($0, in: scene, workspace) }
  }

  private mutating func run(
    _ binding: Binding<Action>, in scene: Scene, _ workspace: Workspace
  ) -> Pressed {
    if let reason = binding.hint.unless {
      return Pressed(hint: binding.hint, effects: [.say(.error(reason))])
    }
    return Pressed(hint: binding.hint, effects: update(binding.action, in: scene, workspace))
  }
}

/// What was done, and what it asks for.
struct Pressed {
  let hint: Hint
  let effects: [Effect]
}
