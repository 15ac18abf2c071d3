import Domain

extension TestOffice {
  /// Sets one field of an enterprise as a form would that was opened when it showed `old`.
  @discardableResult
  package mutating func edit(
    _ id: ID<Enterprise>, _ field: Enterprise.Field, from old: String, to new: String,
    by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.registry(.enterprise(.edit(id, [FieldEdit(field, from: old, to: new)]))), by: person)
  }
}

extension String {
  /// The credit code of these 18 characters with its last one mended (GB 32100-2015).
  package var withCheckDigit: String {
    do {
      return try CreditCode(fieldText: self).text
    } catch .wrongCreditCode(_, let check?) {
      return String(dropLast()) + String(check)
    } catch {
      return self
    }
  }
}

extension Workspace {
  /// Whether everything kept is the same, entity by entity.
  package func isSame(as other: Workspace) -> Bool {
    EntityKind.allCases.allSatisfy { isSame($0.type, as: other) }
  }

  private func isSame<Row: Entity>(_: Row.Type, as other: Workspace) -> Bool {
    self[keyPath: Row.table].all == other[keyPath: Row.table].all
  }
}
