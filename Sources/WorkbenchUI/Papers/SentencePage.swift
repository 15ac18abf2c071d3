import Domain
import TerminalKit

/// 转发文字: sentences with nothing beside them, so that a mouse takes them as they are.
struct SentencePage: Screen {
  enum Action: Equatable {
    case copied
    case scrolled(by: Int)
    case left
  }

  private let sentences: [Phrase]
  private var top = 0

  /// Nil where nothing is to be passed on.
  init?(about refs: [EntityRef], in scene: Scene, _ workspace: Workspace) {
    sentences = refs.compactMap { workspace.readySentence(about: $0, on: scene.today) }
    if sentences.isEmpty { return nil }
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding(["y"], .copied, SentenceWords.copy),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
      Binding(["j", .down], .scrolled(by: 1), WorkbenchWords.down, place: .help),
      Binding(["k", .up], .scrolled(by: -1), WorkbenchWords.up, place: .help),
    ]
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .copied:
      return [.order(.copy(sentences.map(scene.callAsFunction).joined(separator: "\n")))]
    case .scrolled(let step): top = max(0, top + step)
    case .left: return [.pop]
    }
    return []
  }

  /// From the first column on.
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let hint = scene(SentenceWords.hint).wrapped(toColumns: area.columns).map {
      Span(String($0), .muted)
    }
    let texts = sentences.flatMap { sentence in
      [Span("")] + scene(sentence).wrapped(toColumns: area.columns).map { Span(String($0)) }
    }
    let lines = hint + texts
    let first = min(top, max(0, lines.count - area.rows))
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put([line], at: Point(row: area.row + row, column: area.column), width: area.columns)
    }
  }
}

extension Effect {
  /// Shows what may be passed on about these, or says that there is nothing.
  static func passOn(
    _ refs: [EntityRef], in scene: Scene, _ workspace: Workspace
  ) -> Effect {
    SentencePage(about: refs, in: scene, workspace).map { .push($0) }
      ?? .say(.notice(SentenceWords.nothing))
  }
}
