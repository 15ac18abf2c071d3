import Domain
import TerminalKit

/// Several of a few answers: the arrows go over them, Space or a digit marks one, `*` all or none.
///
/// Up and Down leave at the edge.
struct ChoicesField: FieldEditor {
  let options: OptionList
  /// The marked answers, by their codes, as they came: a grant keeps its days behind `@`.
  private var marks: [String]
  private var place = 0
  private(set) var complaint: Phrase?

  init(_ options: [Option], marked value: String = "") {
    self.options = OptionList(options)
    marks = []
    marks = read(value)
  }

  var value: String { marks.joined(separator: "、") }

  func use(of key: Key) -> Phrase? {
    switch key {
    case .down: FormWords.lineOrFieldOn
    case .up: FormWords.lineOrFieldBack
    default: nil
    }
  }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    marks = read(value)
  }

  private func read(_ value: String) -> [String] {
    value.split { "、，,;；\n".contains($0) }.map { String($0).trimmingBlanks }
      .map { text in options.place(ofCode: text).map { options[$0].code } ?? text }
      .filter { !$0.isEmpty }
  }

  private func mark(of place: Int) -> Int? {
    let code = options[place].code
    return marks.firstIndex { $0 == code || $0.hasPrefix(code + "@") }
  }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    complaint = nil
    switch typing {
    case .key(.left): place = (place + options.count - 1) % options.count
    case .key(.right): place = (place + 1) % options.count
    case .key(.up): return move(byRows: -1, columns, scene)
    case .key(.down): return move(byRows: 1, columns, scene)
    case .text(" "), .text("\u{3000}"), .key(.character(" ")): toggle(place)
    case .text(let text) where text.halfWidth == "*": toggleAll()
    case .text(let text):
      guard let found = options.first(matching: text) else {
        complaint = FormWords.noSuchChoice(text)
        return true
      }
      place = found
      if Int(text.halfWidth) != nil { toggle(found) }
    default: return false
    }
    return true
  }

  /// To the nearest answer above or below; false where there is no further row.
  private mutating func move(byRows step: Int, _ columns: Int, _ scene: Scene) -> Bool {
    let rows = rows(columns: columns, scene)
    for (row, places) in rows.enumerated() where rows.indices.contains(row + step) {
      guard let here = places.first(where: { $0.place == place }) else { continue }
      let distance = { (column: Int) in abs(column - here.column) }
      let nearest = rows[row + step].min { distance($0.column) < distance($1.column) }
      place = nearest?.place ?? place
      return true
    }
    return false
  }

  private mutating func toggle(_ place: Int) {
    if let mark = mark(of: place) {
      marks.remove(at: mark)
    } else {
      marks.append(options[place].code)
    }
  }

  private mutating func toggleAll() {
    let unmarked = options.options.indices.filter { mark(of: $0) == nil }
    marks = unmarked.isEmpty ? [] : marks + unmarked.map { options[$0].code }
  }

  /// More than these are run through under one another.
  private static let handful = 12
  /// `[x]` before each answer takes three columns and a space.
  private static let boxColumns = 4

  private func rows(columns: Int, _ scene: Scene) -> [[(place: Int, column: Int)]] {
    let boxed = OptionList(
      options.options.map { Option($0.code, Phrase("[x] \($0.phrase.zh)", "[x] \($0.phrase.en)")) })
    guard options.count <= Self.handful else { return boxed.grid(columns: columns, scene) }
    return boxed.rows(of: Array(options.options.indices), columns: columns, scene)
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    rows(columns: columns, scene).count
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    for (row, places) in rows(columns: area.columns, scene).enumerated() {
      for (place, column) in places {
        let point = Point(row: area.row + row, column: area.column + column)
        draw(place, at: point, isFocused && place == self.place, scene, &canvas)
      }
    }
  }

  private func draw(
    _ place: Int, at point: Point, _ isFocused: Bool, _ scene: Scene, _ canvas: inout Canvas
  ) {
    let isMarked = mark(of: place) != nil
    let words = scene(options[place].phrase)
    canvas.put(
      (isMarked ? "[x] " : "[ ] ") + words, at: point, isMarked ? .accent : .muted)
    guard isFocused else { return }
    let width = Self.boxColumns + words.columns
    canvas.highlight(
      Rect(row: point.row, column: point.column, rows: 1, columns: width), .selection)
    canvas.caret = Point(row: point.row, column: point.column + 1)
  }
}
