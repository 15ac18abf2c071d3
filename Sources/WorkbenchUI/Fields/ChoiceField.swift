import Domain
import TerminalKit

/// One of a few answers: Left and Right step through them, letters, pinyin and digits find one.
struct ChoiceField: OneAnswer {
  let options: OptionList
  private(set) var selected: Int?
  private var typed = ""
  private(set) var complaint: Phrase?
  /// So many are seen at a glance, and a digit names each: they stay in sight whatever is typed.
  private static let few = 9

  init(_ options: [Option], selected code: String = "") {
    self.options = OptionList(options)
    selected = self.options.place(ofCode: code)
  }

  /// 是 or 否.
  static func yesNo(_ value: String = "") -> ChoiceField {
    ChoiceField(
      [Option("是", Phrase("是", "yes")), Option("否", Phrase("否", "no"))], selected: value)
  }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    selected = options.place(ofCode: value)
    (typed, complaint) = ("", nil)
  }

  mutating func enter() { typed = "" }
  mutating func leave(in scene: Scene, _ workspace: Workspace) { typed = "" }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    complaint = nil
    switch typing {
    case .key(.left): step(by: -1)
    case .key(.right), .text(" "): step(by: 1)
    case .key(.backspace), .key(.delete): (typed, selected) = ("", nil)
    case .text(let text), .paste(let text): find(text.cleanedForOneLine)
    default: return false
    }
    return true
  }

  /// Through all of them, also where what was typed means one only.
  private mutating func step(by step: Int) {
    guard options.count > 0 else { return }
    let next = selected.map { ($0 + step + options.count) % options.count }
    (typed, selected) = ("", next ?? (step > 0 ? 0 : options.count - 1))
  }

  /// Goes on with what was typed; where nothing has it, begins anew with the last letters.
  private mutating func find(_ text: String) {
    for candidate in [typed + text, text] {
      guard let place = options.first(matching: candidate) else { continue }
      (typed, selected) = (candidate, place)
      return
    }
    complaint = FormWords.noSuchChoice(text)
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    options.rows(of: shown(columns: columns, isFocused: isFocused, scene), columns: columns, scene)
      .count
  }

  /// All answers where they fit into a row; else the chosen one until the caret comes.
  private func shown(columns: Int, isFocused: Bool, _ scene: Scene) -> [Int] {
    if isFocused { return options.places(matching: options.count > Self.few ? typed : "") }
    let all = options.places(matching: "")
    let fits = options.rows(of: all, columns: columns, scene).count == 1
    return fits ? all : selected.map { [$0] } ?? []
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let shown = shown(columns: area.columns, isFocused: isFocused, scene)
    for (row, places) in options.rows(of: shown, columns: area.columns, scene).enumerated() {
      for (place, column) in places {
        let point = Point(row: area.row + row, column: area.column + column)
        draw(place, at: point, isFocused, scene, &canvas)
      }
    }
    if isFocused && canvas.caret == nil { canvas.caret = area.origin }
  }

  /// The mark stands in the column before the words, so that they line up with other fields.
  private func draw(
    _ place: Int, at point: Point, _ isFocused: Bool, _ scene: Scene, _ canvas: inout Canvas
  ) {
    let isSelected = place == selected
    let words = scene(options[place].phrase)
    if isSelected { canvas.put("▌", at: Point(row: point.row, column: point.column - 1), .accent) }
    canvas.put(words, at: point, isSelected ? .accent : .muted)
    let area = Rect(row: point.row, column: point.column, rows: 1, columns: words.columns)
    if !isSelected { canvas.leaveUnspoken(area) }
    guard isSelected && isFocused else { return }
    canvas.highlight(area, .selection)
    canvas.caret = point
  }
}
