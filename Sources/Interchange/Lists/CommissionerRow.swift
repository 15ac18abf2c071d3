import Domain

/// A commissioner with the enterprise he looks after: one row of the table offices keep, a person and
/// a pairing of the ledger.
package struct CommissionerRow: ListRow, Equatable {
  private var person = Person()
  /// None where no enterprise is named.
  private var pairing = PairingRow()

  package init() {}

  package init(_ kept: Person, in workspace: borrowing Workspace) {
    person = kept
    let last = workspace.lastMember(Pairing.self, of: kept.ref) { $0.to == nil }
    if let last { pairing = PairingRow(last, in: workspace) }
  }

  package static func holds(_ kept: Person, on day: Day) -> Bool {
    kept.holds(.commissioner, on: day)
  }

  package enum Field: String, FieldName {
    case name, login, unit, rank, formerPost, phone
    case enterprise, from, charterReadOn, appointment, parks

    var ofPerson: Person.Field? { Person.Field(rawValue: rawValue) }
    var ofPairing: PairingRow.Field? { PairingRow.Field(rawValue: rawValue) }

    package var isRequired: Bool { self == .name }
    package var shape: FieldShape { ofPerson?.shape ?? ofPairing?.shape ?? .line }
    package var phrase: Phrase {
      ofPerson?.phrase ?? ofPairing?.phrase ?? Phrase(rawValue, rawValue)
    }
  }

  package func text(_ field: Field) -> String {
    field.ofPerson.map(person.text) ?? field.ofPairing.map(pairing.text) ?? ""
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    if let field = field.ofPerson { return try person.set(field, to: text) }
    // A commissioner without an enterprise yet has nothing to say of the pairing.
    if let field = field.ofPairing, !text.isEmpty { try pairing.set(field, to: text) }
  }

  package static func aliases(of field: Field) -> [String] {
    if let field = field.ofPerson { return Person.aliases(of: field) }
    return field.ofPairing.map(PairingRow.aliases) ?? []
  }
}

extension CommissionerRow: Importable {
  package static let identity = Person.identity.compactMap { Field(rawValue: $0.rawValue) }

  package static func find(
    _ cells: [FieldCell<Self>], line: Int, with reader: inout RowReader<Self>
  ) -> ID<Person>? {
    reader.claim(cells, line: line, as: \.ofPerson, of: Person.self)
  }

  private var isPaired: Bool { !pairing.text(.enterprise).isEmpty }

  package var adding: Change {
    var person = person
    person.roles = [RoleGrant(.commissioner)]
    return isPaired
      ? .pairing(.appoint(person, pairing.begun(by: .unassigned)))
      : .registry(.person(.add(person)))
  }

  /// Who has an enterprise keeps it until it is handed over.
  package func correcting(_ id: ID<Person>, from base: CommissionerRow) -> [Change]? {
    var person = person
    if !person.roles.contains(where: { $0.role == .commissioner }) {
      person.roles.append(RoleGrant(.commissioner))
    }
    let edits = person.edits(since: base.person)
    let changes = edits.isEmpty ? [] : [Change.registry(.person(.edit(id, edits)))]
    if pairing == base.pairing { return changes }
    return base.isPaired ? nil : changes + [.pairing(.begin(pairing.begun(by: id)))]
  }
}
