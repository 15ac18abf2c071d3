import Domain

/// A cell on its way into a field.
struct FieldCell<Entry: Importable> {
  let field: Entry.Field
  let text: String
  let place: TablePlace

  init(_ cell: TableCell, field: Entry.Field) {
    self.field = field
    place = cell.place
    let text = FormulaGuard.unguarded(trimmed(cell.text))
    self.text = field.shape == .line ? onOneLine(text) : text
  }
}

/// What a cell should have been.
struct Misfit: Error, Equatable {
  let expected: Expectation
}

extension Importable {
  /// Takes in what a cell says; an empty one says nothing, unless the field must be filled.
  mutating func take(_ cell: FieldCell<Self>, in workspace: Workspace) throws(Misfit) {
    if cell.text.isEmpty && !cell.field.isRequired { return }
    let text = try fieldText(cell.text, shape: cell.field.shape, in: workspace)
    do {
      try set(cell.field, to: text)
    } catch {
      throw Misfit(expected: .field(error))
    }
  }
}

/// What a list says, as the field takes it: dates in ISO, entries by id.
private func fieldText(
  _ text: String, shape: FieldShape, in workspace: Workspace
) throws(Misfit) -> String {
  switch shape {
  case .day: isoDay(text)
  case .reference(let kind): try id(of: text, kinds: [kind], in: workspace)
  case .references(let kinds): try ids(of: text, kinds: kinds, in: workspace)
  case .category, .categories: codes(of: text, in: workspace)
  case .choice(let choices): choice(text, of: choices)
  case .number: withoutThousands(text)
  default: text
  }
}

/// A list writes 部门 where the office says 市级部门: a part that one choice alone has stands for it.
private func choice(_ text: String, of choices: [FieldShape.Choice]) -> String {
  let wanted = comparable(text)
  let isExact = choices.contains {
    $0.code == text || comparable($0.phrase.zh) == wanted || comparable($0.phrase.en) == wanted
  }
  let near = choices.filter { comparable($0.phrase.zh).contains(wanted) }
  return isExact || wanted.isEmpty || near.count != 1 ? text : near[0].code
}

/// Spreadsheets write 12,000; anything but groups of three is left for the field to refuse.
private func withoutThousands(_ text: String) -> String {
  let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
  let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
  return isGrouped ? groups.joined() : text
}

/// Names of categories become their codes; what is none, the rules name.
private func codes(of text: String, in workspace: Workspace) -> String {
  text.split(whereSeparator: { "、，,；;\n".contains($0) }).map { part in
    workspace.categories.code(of: String(part).trimmingBlanks) ?? String(part).trimmingBlanks
  }.joined(separator: "、")
}

/// The id of the one entry that bears a name, so that a list may say 泽国镇 where a field wants D03.
private func id(
  of text: String, kinds: [EntityKind], in workspace: Workspace
) throws(Misfit) -> String {
  switch workspace.resolve(text, kinds: kinds) {
  case .found(let ref): return ref.description
  case .ambiguous(let refs): throw Misfit(expected: .oneOf(refs))
  case .unknown(let near): throw Misfit(expected: .entry(of: kinds, near: near))
  }
}

/// The same for several, separated as people separate names.
private func ids(
  of text: String, kinds: [EntityKind], in workspace: Workspace
) throws(Misfit) -> String {
  var ids: [String] = []
  for part in text.split(whereSeparator: { "、，,；;\n".contains($0) }) {
    ids.append(try id(of: String(part), kinds: kinds, in: workspace))
  }
  return ids.joined(separator: "、")
}
