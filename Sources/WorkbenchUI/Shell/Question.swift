import Domain
import TerminalKit

/// A question with a few answers, one of which is there already: Enter takes it, Esc takes nothing.
///
/// Answers `.choice` with the place of the choice, or `.cancelled`.
struct Question: Screen {
  struct Choice: Equatable {
    let key: Character
    let words: Phrase

    /// `key` is the letter that picks it, shown beside it.
    init(_ key: Character, _ words: Phrase) {
      self.key = key
      self.words = words
    }
  }

  enum Action: Equatable {
    case moved(by: Int)
    case chosen(Int)
    case accepted
    case left
  }

  let title: Phrase
  /// What is at stake, one line each.
  let lines: [Phrase]
  let choices: [Choice]
  private(set) var selected: Int
  /// Ctrl-S saves what lies below: it answers the place behind the last choice.
  var savesBelow = false

  /// Asks; `selected` is the choice Enter takes: where nothing can be taken back, the harmless one.
  init(title: Phrase, lines: [Phrase] = [], choices: [Choice], selected: Int) {
    self.title = title
    self.lines = lines
    self.choices = choices
    self.selected = selected
  }

  /// Yes is choice 0; the answer that is there already is no.
  static func yesOrNo(title: Phrase, lines: [Phrase] = []) -> Question {
    Question(
      title: title, lines: lines,
      choices: [
        Choice("y", Phrase("是", "Yes")), Choice("n", Phrase("否", "No")),
      ], selected: 1)
  }

  var extent: Extent {
    let widest = (lines + choices.map(\.words)).map { max($0.zh.columns, $0.en.columns) + 6 }.max()
    let titled = max(title.zh.columns, title.en.columns) + 6
    return .box(
      Size(rows: lines.count + choices.count + 3, columns: max(36, widest ?? 0, titled)),
      title: title)
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let named = choices.enumerated().map { place, choice in
      Binding([.character(choice.key)], Action.chosen(place), choice.words)
    }
    let save = Binding(
      [.control("s"), .function(2)], Action.chosen(choices.count), FormWords.save)
    return named + (savesBelow ? [save] : []) + [
      Binding([.enter], .accepted, Phrase("选定", "take it")),
      Binding(
        [.down, .character("j"), .right, .tab], .moved(by: 1), Phrase("下一个", "next"), place: .help),
      Binding(
        [.up, .character("k"), .left, .backTab], .moved(by: -1), Phrase("上一个", "previous"),
        place: .help),
      Binding([.escape, .character("q")], .left, Phrase("返回", "back")),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let step):
      selected = (selected + step + choices.count) % choices.count
      return []
    case .chosen(let place): return [.answer(.choice(place))]
    case .accepted: return [.answer(.choice(selected))]
    case .left: return [.pop]
    }
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    var point = Point(row: area.row + 1, column: area.column + 2)
    for line in lines {
      canvas.put(scene(line).cut(toColumns: area.columns - 3), at: point)
      point.row += 1
    }
    if !lines.isEmpty { point.row += 1 }
    for (place, choice) in choices.enumerated() {
      draw(choice, isSelected: place == selected, in: scene, into: &canvas, area, row: point.row)
      point.row += 1
    }
  }

  private func draw(
    _ choice: Choice, isSelected: Bool, in scene: Scene, into canvas: inout Canvas, _ area: Rect,
    row: Int
  ) {
    let point = Point(row: row, column: area.column + 1)
    canvas.put(isSelected ? "▌" : " ", at: point, .accent)
    canvas.put(
      [Span("\(choice.key) ", .key), Span(scene(choice.words))],
      at: Point(row: row, column: area.column + 2), width: area.columns - 3)
    let line = Rect(row: row, column: area.column + 1, rows: 1, columns: area.columns - 2)
    canvas.choices.append(line)
    guard isSelected else { return }
    canvas.parking = point
    canvas.highlight(line, .selection)
  }
}
