import Domain

/// A cell on its way into a field.
package struct FieldCell<Row: ListRow> {
  let field: Row.Field
  private(set) var text: String
  let place: TablePlace
  /// What does not fit in another column of the row that says more of the field.
  private(set) var misfitBeside: Misfit?
  /// It would be run by a spreadsheet, and nobody wrote an apostrophe before it.
  private let isFormula: Bool

  init(_ cell: TableCell, field: Row.Field) {
    self.field = field
    place = cell.place
    let raw = withPlainLineBreaks(trimmed(cell.text))
    let quoted = quotedText(raw)
    isFormula = quoted == nil && (raw.hasPrefix("=") || raw.hasPrefix("＝"))
    let text = quoted.map(trimmed) ?? FormulaGuard.unguarded(raw)
    self.text = field.shape == .line ? onOneLine(text) : text
  }
}

/// What stands in `="91330000…"`, by which people keep a spreadsheet from rounding long numbers; nil
/// for any other text, and for a formula that does more.
private func quotedText(_ text: String) -> String? {
  guard text.utf8.count > 2, text.hasPrefix("=\""), text.hasSuffix("\"") else { return nil }
  let inner = text.dropFirst(2).dropLast()
  return inner.contains("\"") ? nil : String(inner)
}

extension FieldCell {
  /// More than anybody writes into one field, and less than one record may hold.
  private static var mostBytes: Int { 100_000 }

  /// What a field would not understand is told as what it is.
  func requireSense() throws(Misfit) {
    guard text.utf8.count <= Self.mostBytes else {
      throw Misfit(expected: .atMost(bytes: Self.mostBytes))
    }
    if isFormula { throw Misfit(expected: .noFormula) }
    if field.shape == .day, let day = spreadsheetDay(text) {
      throw Misfit(expected: .dayNotNumber(day))
    }
    if field.shape == .day, let wanted = lack(ofDay: text) { throw Misfit(expected: wanted) }
  }
}

extension FieldCell {
  /// The same place, with what another column of the row says of the field.
  func joined(with more: FieldCell) -> FieldCell {
    var cell = self
    do {
      cell.text = try Row.joined(text, with: more.text)
    } catch {
      cell.misfitBeside = Misfit(expected: .field(error), found: more.text, place: more.place)
    }
    return cell
  }
}

/// What a cell should have been.
struct Misfit: Error, Equatable {
  let expected: Expectation
  /// The part of the cell that does not fit; nil where it is the whole.
  var found: String?
  /// Where that stands; nil where it is the cell itself.
  var place: TablePlace?
}

extension ListRow {
  /// Takes in what a cell says; an empty one says nothing, unless the field must be filled.
  mutating func take(
    _ cell: FieldCell<Self>, in workspace: Workspace, _ names: inout NameBook
  ) throws(Misfit) {
    if let misfit = cell.misfitBeside { throw misfit }
    if cell.text.isEmpty && !cell.field.isRequired { return }
    try cell.requireSense()
    let text = try fieldText(cell.text, shape: cell.field.shape, in: workspace, &names)
    do {
      try set(cell.field, to: text)
    } catch {
      throw Misfit(expected: .field(error))
    }
  }
}

/// What a list says, as the field takes it: dates in ISO, entries by id.
private func fieldText(
  _ text: String, shape: FieldShape, in workspace: Workspace, _ names: inout NameBook
) throws(Misfit) -> String {
  switch shape {
  case .day: isoDay(text)
  case .reference(let kind): try names.id(of: text, kinds: [kind], in: workspace)
  case .references(let kinds): try names.ids(of: text, kinds: kinds, in: workspace)
  case .town: try names.town(of: text, in: workspace)
  case .category, .categories: try names.categories(of: text, in: workspace)
  case .code(let list): workspace.code(named: text, of: list) ?? text
  case .choice(let choices): choices.meant(by: text)?.code ?? text
  case .choices(let choices):
    parts(of: text).map { choices.meant(by: $0)?.code ?? $0 }.joined(separator: "、")
  case .grants: parts(of: text).map(grant).joined(separator: "、")
  case .number: wholeNumber(text)
  default: text
  }
}

/// A role by a word that stands in its name alone, 联络员 for 部门联络员, with the time it is held.
private func grant(_ text: String) -> String {
  let end = text.firstIndex(of: "@") ?? text.endIndex
  let role = String(text[..<end])
  return (Role.codes.meant(by: role)?.code ?? role) + text[end...]
}

/// Spreadsheets write 12,000.00; a fraction that says something is left for the field to refuse.
private func wholeNumber(_ text: String) -> String {
  let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) else {
    return withoutThousands(text)
  }
  return withoutThousands(String(parts[0]))
}

/// Spreadsheets write 12,000; anything but groups of three is left for the field to refuse.
private func withoutThousands(_ text: String) -> String {
  let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
  let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
  return isGrouped ? groups.joined() : text
}

/// Several in one cell, separated as people separate names.
func parts(of text: String) -> [String] {
  text.split(whereSeparator: { "、，,；;\n".contains($0) }).map { String($0).trimmingBlanks }
}
