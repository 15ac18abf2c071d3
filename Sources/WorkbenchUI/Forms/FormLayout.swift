import Domain
import TerminalKit

/// Where the fields of a form stand: labels in one column, values in the next, halves side by side.
struct FormLayout {
  /// The column where labels begin.
  static let margin = 2
  private static let gap = 2
  /// Below this width halves stand one under the other.
  private static let leastForHalves = 72
  /// Labels may take what leaves so much to the values: a row of the answers there are.
  private static let roomForValues = 49

  private let form: Form
  private let columns: Int
  private let scene: Scene
  private let labelColumns: Int
  /// The widest label of a half: any of them may stand behind another one.
  private let halfLabelColumns: Int
  /// The labels of halves that stand behind another one.
  private var secondLabelColumns = 0

  init(_ form: Form, columns: Int, in scene: Scene) {
    self.form = form
    self.columns = columns
    self.scene = scene
    let widest =
      form.fields.filter { !$0.isBare }.map { scene($0.label).columns }.max() ?? 0
    labelColumns = min(widest, max(8, columns / 3, columns - Self.roomForValues - 5))
    halfLabelColumns =
      form.fields.filter(\.isHalf).map { scene($0.label).columns }.max() ?? 0
    secondLabelColumns =
      form.fields.indices.filter(isSecondHalf).map { scene(form.fields[$0].label).columns }.max()
      ?? 0
  }

  /// Where a field's parts stand, rows counted from the top of the form.
  struct Place: Equatable {
    /// The row of its first line; a section's rule is above it.
    var row: Int
    var label: Rect
    var value: Rect
    /// The rows of the words under it.
    var remark: Rect?
  }

  /// The columns of a field's value.
  func columns(of field: Int) -> Int { span(of: field).value }

  /// Whether a field and the next one share a row: where labels leave both of them what they need.
  private func sharesRow(_ field: Int) -> Bool {
    guard columns >= Self.leastForHalves, field + 1 < form.fields.count else { return false }
    guard form.fields[field].isHalf, form.fields[field + 1].isHalf else { return false }
    guard fits(field, in: firstHalf), fits(field + 1, in: secondHalf) else { return false }
    return form.fields[field + 1].section == nil && (field == 0 || !sharesRow(field - 1))
  }

  private func fits(_ field: Int, in room: Int) -> Bool {
    form.fields[field].editor.leastColumns(in: scene) <= room
  }

  /// What a first half has for its value, and a second one behind the widest label.
  private var firstHalf: Int { columns / 2 - Self.gap - Self.margin - labelColumns - Self.gap }
  private var secondHalf: Int { columns - 1 - columns / 2 - halfLabelColumns - Self.gap }

  private func isSecondHalf(_ field: Int) -> Bool { field > 0 && sharesRow(field - 1) }

  /// Where a field's label begins, how wide the label is, and how wide its value.
  private func span(of field: Int) -> (label: Int, labelColumns: Int, value: Int) {
    if form.fields[field].isBare {
      return (Self.margin - Self.gap, 0, columns - 1 - Self.margin)
    }
    let middle = columns / 2
    if isSecondHalf(field) {
      return (
        middle, secondLabelColumns, columns - 1 - middle - secondLabelColumns - Self.gap
      )
    }
    let right = sharesRow(field) ? middle - Self.gap : columns - 1
    let start = Self.margin + labelColumns + Self.gap
    return (Self.margin, labelColumns, max(4, right - start))
  }

  /// All places from top to bottom, and the rows they take together.
  func places(_ workspace: Workspace) -> (places: [Place], rows: Int) {
    var places: [Place] = []
    var row = 0
    var next = 0
    for field in form.fields.indices {
      if isSecondHalf(field) { row = places[field - 1].row } else { row = next }
      if form.fields[field].section != nil { row += row == 0 ? 1 : 2 }
      let place = place(of: field, row: row, workspace)
      next = max(next, (place.remark ?? place.value).rowRange.upperBound)
      places.append(place)
    }
    return (places, next)
  }

  private func place(of field: Int, row: Int, _ workspace: Workspace) -> Place {
    let span = span(of: field)
    let start = span.label + span.labelColumns + Self.gap
    let rows = form.fields[field].editor.rows(
      columns: span.value, isFocused: field == form.focus, in: scene, workspace)
    return Place(
      row: row, label: Rect(row: row, column: span.label, rows: 1, columns: span.labelColumns),
      value: Rect(row: row, column: start, rows: rows, columns: span.value),
      remark: remark(of: field, row: row + rows))
  }

  /// Words of a half may need the whole row; where both halves have some they stand one under the
  /// other.
  private func remark(of field: Int, row: Int) -> Rect? {
    let rows = remarkRows(of: field)
    guard rows > 0 else { return nil }
    let above = isSecondHalf(field) ? remarkRows(of: field - 1) : 0
    return Rect(
      row: row + above, column: Self.margin + labelColumns + Self.gap, rows: rows,
      columns: remarkColumns)
  }

  /// What stands under a field; where both halves of a row are wrong, each sentence names its own.
  func remark(under field: Int) -> Phrase? {
    let shown = form.fields[field]
    guard let words = shown.remark(isFocused: field == form.focus) else { return nil }
    guard shown.problem != nil, let other = otherHalf(of: field),
      form.fields[other].problem != nil
    else { return words }
    return Phrase("\(shown.label.zh)：\(words.zh)", "\(shown.label.en): \(words.en)")
  }

  private func otherHalf(of field: Int) -> Int? {
    if isSecondHalf(field) { return field - 1 }
    return sharesRow(field) ? field + 1 : nil
  }

  private var remarkColumns: Int { max(4, columns - 1 - Self.margin - labelColumns - Self.gap) }

  /// Enough for the longest sentence on the smallest screen.
  private static let mostRemarkRows = 5

  private func remarkRows(of field: Int) -> Int {
    guard let words = remark(under: field) else { return 0 }
    return min(Self.mostRemarkRows, scene(words).wrapped(toColumns: remarkColumns).count)
  }

  /// The first row shown when `height` rows are: the focused field stands in the middle, what is at
  /// the ends at the ends.
  static func top(of places: [Place], focus: Int, rows: Int, height: Int) -> Int {
    guard rows > height, places.indices.contains(focus) else { return 0 }
    let field = places[focus].value
    let centred = field.row + field.rows / 2 - height / 2
    let shown = max(centred, field.rowRange.upperBound + 1 - height)
    return min(max(0, min(shown, field.row)), rows - height)
  }
}
