import Domain
import TerminalKit

/// 转发文字: sentences with nothing beside them, so that a mouse takes them as they are.
struct SentencePage: Screen {
  enum Action: Equatable {
    case copied
    case scrolled(ListMove)
    case left
  }

  private let sentences: [Phrase]
  private var scroll = Scroll()

  /// Nil where nothing is to be passed on.
  init?(about refs: [EntityRef], in scene: Scene, _ workspace: Workspace) {
    sentences = refs.compactMap { workspace.readySentence(about: $0, on: scene.today) }
    if sentences.isEmpty { return nil }
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding(["y"], .copied, SentenceWords.copy),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
    ] + ListMove.bindings(Action.scrolled)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .copied:
      return [.order(.copy(sentences.map(scene.callAsFunction).joined(separator: "\n")))]
    case .scrolled(let move):
      let area = Frame.body(of: scene.size)
      scroll.move(move, of: lines(area.columns, in: scene).count, height: area.rows)
    case .left: return [.pop]
    }
    return []
  }

  /// From the first column on.
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let lines = lines(area.columns, in: scene)
    let visible = scroll.visible(of: lines.count, height: area.rows)
    for (row, line) in lines[visible].enumerated() {
      canvas.put([line], at: Point(row: area.row + row, column: area.column), width: area.columns)
    }
  }

  private func lines(_ columns: Int, in scene: Scene) -> [Span] {
    let hint = scene(SentenceWords.hint).wrapped(toColumns: columns).map {
      Span(String($0), .muted)
    }
    return hint
      + sentences.flatMap { sentence in
        [Span("")] + scene(sentence).wrapped(toColumns: columns).map { Span(String($0)) }
      }
  }
}

extension Effect {
  /// About issues; none that he sees only in part.
  static func passOn(
    issues: [ID<Domain.Issue>], in scene: Scene, _ workspace: Workspace
  ) -> Effect {
    let whole = issues.filter { id in
      workspace[id].map { workspace.seesWhole($0, by: scene.actor) } ?? false
    }
    return passOn(whole.map(\.ref), in: scene, workspace)
  }

  /// Shows what may be passed on about these, or says that there is nothing.
  static func passOn(
    _ refs: [EntityRef], in scene: Scene, _ workspace: Workspace
  ) -> Effect {
    SentencePage(about: refs, in: scene, workspace).map { .push($0) }
      ?? .say(.notice(SentenceWords.nothing))
  }
}
