import Domain

/// One thing that can be done here: a row of help, palette and menu, and what they answer.
///
/// It holds the action itself. While a menu is open somebody else may change what it is about: what was
/// chosen is then looked up anew by that, and never by its place in a list that is no longer so.
struct MenuItem: Equatable {
  let hint: Hint
  let source: Source
  let action: any Equatable

  /// Whose binding it is, and of which list.
  enum Source {
    case screen
    /// What only palette and menu find of the screen in hand.
    case further
    case shell
    /// What stands on the workbench, and is offered by the shell elsewhere.
    case room

    var isInHelp: Bool { self == .screen || self == .shell }
  }

  init<Action>(_ binding: Binding<Action>, of source: Source) {
    hint = binding.hint
    action = binding.action
    self.source = source
  }

  /// Whether it begins an entry, and only its name finds it.
  var isKeylessNew: Bool { hint.keys.isEmpty && MenuGroup(of: self) == .new }

  /// Whether it is the same thing to do, whatever stands in its way now.
  func isSame(as other: MenuItem) -> Bool {
    hint.words == other.hint.words && action.isEqual(to: other.action)
  }

  static func == (one: MenuItem, other: MenuItem) -> Bool {
    one.hint == other.hint && one.source == other.source && one.isSame(as: other)
  }
}

extension Equatable {
  fileprivate func isEqual(to other: any Equatable) -> Bool { (other as? Self) == self }
}

extension Workbench {
  /// All that can be done here: what help, palette and menu show, and where what they answer is found.
  func menuItems(in workspace: Workspace) -> [MenuItem] {
    top.menuItems(in: scene, workspace)
      + shell(in: workspace).map { MenuItem($0, of: .shell) }
      + rooms(in: workspace).map { MenuItem($0, of: .room) }
  }

  /// Does what was chosen, as it stands now, or says why it cannot be done any more.
  mutating func choose(_ chosen: MenuItem, in workspace: Workspace) -> [Order] {
    guard let item = menuItems(in: workspace).first(where: chosen.isSame(as:)) else {
      return refuse(WorkbenchWords.noLonger(chosen.hint.words))
    }
    if let binding = Binding<ShellAction>(item) {
      return press(binding, isChosen: true, in: workspace)
    }
    let done = layers[layers.count - 1].screen.choose(item, in: scene, workspace)
    return done.map { run($0, isChosen: true, in: workspace) } ?? []
  }
}
