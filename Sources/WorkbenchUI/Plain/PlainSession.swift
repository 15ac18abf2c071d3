import Domain
import TerminalKit

/// What a dialog by lines needs of a session besides its events.
extension Session {
  /// Draws the screen on top alone, without what stands around it.
  func drawTop(into canvas: inout Canvas) {
    var (top, scene) = (workbench.top, workbench.scene)
    if scene.size != canvas.size {
      scene.size = canvas.size
      // A page that was laid out for the narrower screen is laid out for this one.
      top.refresh(in: scene, workspace)
    }
    let area =
      switch top.extent {
      case .whole, .over: Frame.body(of: canvas.size)
      case .view: Frame.view(of: canvas.size)
      case .box(let size, _): Rect(row: 0, column: 0, rows: size.rows, columns: scene.size.columns)
      }
    canvas.clipped(to: area) { top.draw(in: scene, workspace, into: &$0, area: area) }
    if scene.isProjecting { canvas.hidePrivateParts() }
  }

  /// What a screen says in the top line in place of who sits here: of a meeting, how far it is.
  var headlineByLine: String? {
    let headline = workbench.top.headline(in: workbench.scene, workspace)
    return headline.map { ($0.left + $0.right).map(\.text).joined(separator: "  ").spacedOut }
  }

  /// What the footer would show.
  var hintsByLine: String {
    let scene = workbench.scene
    let words = offers.filter { $0.place == .footer && $0.unless == nil }.map { hint in
      (hint.keys.first.map { scene($0.label) + " " } ?? "") + scene(hint.words)
    }
    return scene(PlainWords.possible) + words.joined(separator: "  ")
  }

  /// Wide enough for a row to be told whole: it is broken into lines like all that is said.
  var sizeByLine: Size {
    let size = workbench.scene.size
    guard workbench.top.isList else { return size }
    return Size(rows: size.rows, columns: 8 * size.columns)
  }

  /// Sees what others recorded meanwhile.
  mutating func catchUp() { _ = handle(.readable(0)) }

  /// A whole line was answered: it is on disk before the next is asked for.
  mutating func keepDrafts() {
    let open = workbench.drafts
    dropWiped(except: open)
    keeper.look(at: open, at: workbench.scene.actor.at)
    if keeper.dueAt != nil { saveDrafts() }
  }

  mutating func takeMessage() -> Message? {
    defer { workbench.message = nil }
    return workbench.message
  }

  /// Lets the form on top take a line.
  mutating func changeForm(_ body: (inout Form, Scene, Workspace) -> Void) {
    let (scene, workspace) = (workbench.scene, workspace)
    _ = workbench.onTop(in: workspace) { screen, _ in
      guard var form = screen as? any Questionnaire else { return [] }
      form.change(in: scene, workspace) { body(&$0, scene, workspace) }
      screen = form
      return []
    }
  }
}

// MARK: - Finding an action by what it is called

extension Session {
  /// All that can be done here, with its keys.
  var offers: [Hint] { workbench.menuItems(in: workspace).map(\.hint) }

  /// The key that is called so: `w`, `Tab`, `Ctrl-S`.
  func key(called name: String) -> Key? {
    let keys = offers.flatMap(\.keys)
    return keys.first { $0.label.zh == name || $0.label.en == name }
      ?? keys.first { name.count > 1 && $0.label.en.lowercased() == name.lowercased() }
  }

  /// Does what is called so; nil where nothing is.
  mutating func perform(_ name: String) -> [Order]? {
    let items = workbench.menuItems(in: workspace)
    guard let item = items.first(where: { $0.hint.words.zh == name || $0.hint.words.en == name })
    else { return nil }
    workbench.message = nil
    return carryOut(workbench.choose(item, in: workspace))
  }

  /// A number answers a question and a menu; in a list it selects a row.
  var choosesAtOnce: Bool {
    switch workbench.top.extent {
    case .box, .over: true
    case .whole, .view: workbench.top is ActionMenu
    }
  }

  /// Whether a number that is no row is for the screen in hand: a line is typed there, or digits are
  /// its keys.
  ///
  /// Those of the views are not meant: who counts rows would land elsewhere.
  var takesNumbers: Bool {
    let top = workbench.top
    return top.takesText
      || top.hints(in: workbench.scene, workspace).contains { $0.keys.contains("1") }
  }

  /// Whether a number is that of a page to go to.
  var goesToNumbers: Bool { workbench.top is PresentingScreen }

  /// How many actions the list of everything shows; nil where it is not open.
  var actionsFound: Int? { (workbench.top as? ActionMenu)?.shown.count }
}
