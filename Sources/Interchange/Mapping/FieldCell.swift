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
struct Misfit: Error {
  let expected: Expectation
}

extension Fielded where Self: Importable {
  mutating func take(
    _ cell: FieldCell<Self>, names: NameIndex
  ) throws(Misfit) {
    if cell.text.isEmpty && !cell.field.isRequired { return }
    let text = try fieldText(cell.text, shape: cell.field.shape, names: names)
    do {
      try set(cell.field, to: text)
    } catch {
      throw Misfit(expected: .field(error))
    }
  }
}

/// What a list says, as the field takes it: dates in ISO, entries by id.
private func fieldText(
  _ text: String, shape: FieldShape, names: NameIndex
) throws(Misfit) -> String {
  switch shape {
  case .day: isoDay(text)
  case .reference(let kind): try names.id(of: text, kinds: [kind])
  case .references(let kinds): try names.ids(of: text, kinds: kinds)
  default: text
  }
}
