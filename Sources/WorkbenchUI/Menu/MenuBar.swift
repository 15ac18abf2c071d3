import Domain
import TerminalKit

/// F10: everything that can be done, in a bar of menus; the way to all of it without a letter.
///
/// Letters find a row by how it begins: Han, pinyin or English. Answers `.choice` with the place in
/// `hints`, as `ActionMenu` does.
struct MenuBar: Screen {
  struct Menu {
    let group: MenuGroup
    /// The places of its rows in `hints`.
    let places: [Int]
    let options: OptionList
  }

  enum Action: Equatable {
    case turned(by: Int)
    case moved(by: Int)
    case accepted
    case left
  }

  let hints: [Hint]
  let menus: [Menu]
  private(set) var open = 0
  private(set) var row = 0
  /// The letters that found the row.
  private var typed = ""

  init(own: [Hint], further: [Hint], shell: [Hint], rooms: [Hint]) {
    hints = own + further + shell + rooms
    let groups =
      own.map(MenuGroup.init(ofOwn:)) + further.map(MenuGroup.init(ofFurther:))
      + shell.map(MenuGroup.init(ofShell:)) + rooms.map(MenuGroup.init(ofRoom:))
    let hints = hints
    menus = MenuGroup.allCases.map { group in
      let places = hints.indices.filter { groups[$0] == group && hints[$0].place != .hidden }
      return Menu(
        group: group, places: places,
        options: OptionList(places.map { Option("\($0)", hints[$0].words) }))
    }.filter { !$0.places.isEmpty }
  }

  var extent: Extent { .over }
  var takesText: Bool { true }
  var selected: Hint { hints[menus[open].places[row]] }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .accepted, WorkbenchWords.run),
      Binding([.right, .tab], .turned(by: 1), MenuWords.nextMenu, place: .help),
      Binding([.left, .backTab], .turned(by: -1), MenuWords.previousMenu, place: .help),
      Binding([.down], .moved(by: 1), WorkbenchWords.down, place: .help),
      Binding([.up], .moved(by: -1), WorkbenchWords.up, place: .help),
      Binding([.escape, .function(10)], .left, WorkbenchWords.back),
      Binding([.pageDown, .end], .moved(by: hints.count), WorkbenchWords.last, place: .help),
      Binding([.pageUp, .home], .moved(by: -hints.count), WorkbenchWords.first, place: .help),
    ]
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    typed = ""
    switch action {
    case .turned(let step): (open, row) = ((open + step + menus.count) % menus.count, 0)
    case .moved(let step): row = min(max(0, row + step), menus[open].places.count - 1)
    case .accepted: return [.answer(.choice(menus[open].places[row]))]
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
