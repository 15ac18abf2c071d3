import Domain
import TerminalKit

/// F10: everything that can be done, in a bar of menus; the way to all of it without a letter.
///
/// Letters find a row by how it begins: Han, pinyin or English. Answers `.item` with what was chosen, as
/// `ActionMenu` does.
struct MenuBar: Screen {
  struct Menu {
    let group: MenuGroup
    let items: [MenuItem]
    /// How letters find them.
    let options: OptionList
  }

  enum Action: Equatable {
    case turned(by: Int)
    case moved(by: Int)
    case accepted
    case left
  }

  let menus: [Menu]
  private(set) var open = 0
  private(set) var row = 0
  /// The letters that found the row.
  private var typed = ""

  init(_ items: [MenuItem]) {
    let shown = items.filter { $0.hint.place != .hidden }
    menus = MenuGroup.allCases.map { group in
      Menu(group, shown.filter { MenuGroup(of: $0) == group })
    }.filter { !$0.items.isEmpty }
  }

  var extent: Extent { .over }
  var takesText: Bool { true }
  var selected: MenuItem { menus[open].items[row] }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .accepted, WorkbenchWords.run),
      Binding([.right, .tab], .turned(by: 1), MenuWords.nextMenu, place: .help),
      Binding([.left, .backTab], .turned(by: -1), MenuWords.previousMenu, place: .help),
      Binding([.down], .moved(by: 1), WorkbenchWords.down, place: .help),
      Binding([.up], .moved(by: -1), WorkbenchWords.up, place: .help),
      Binding([.escape, .function(10)], .left, WorkbenchWords.back),
      Binding([.pageDown, .end], .moved(by: rows), WorkbenchWords.last, place: .help),
      Binding([.pageUp, .home], .moved(by: -rows), WorkbenchWords.first, place: .help),
    ]
  }

  private var rows: Int { menus[open].items.count }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    typed = ""
    switch action {
    case .turned(let step): (open, row) = ((open + step + menus.count) % menus.count, 0)
    case .moved(let step): row = min(max(0, row + step), rows - 1)
    case .accepted: return [.answer(.item(selected))]
    case .left: return [.pop]
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard case .text(let text) = typing else { return nil }
    for candidate in [typed + text, text] where find(candidate) { return [] }
    return []
  }

  /// In the open menu first, then in those to its right and round.
  private mutating func find(_ text: String) -> Bool {
    for offset in menus.indices {
      let menu = (open + offset) % menus.count
      guard let found = menus[menu].options.first(matching: text) else { continue }
      (open, row, typed) = (menu, found, text)
      return true
    }
    return false
  }
}

extension MenuBar.Menu {
  fileprivate init(_ group: MenuGroup, _ items: [MenuItem]) {
    (self.group, self.items) = (group, items)
    options = OptionList(items.enumerated().map { Option("\($0)", $1.hint.words) })
  }
}
