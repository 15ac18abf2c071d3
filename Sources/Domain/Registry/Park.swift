/// A 小微园: a park of small businesses (C1).
package struct Park: Entity {
  package var id: ID<Park> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var town: ID<Unit>?
  package var tenants: [ID<Enterprise>] = []
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.park
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.parks }
  package var owners: [EntityRef] { (town.map { [$0.ref] } ?? []) + tenants.map(\.ref) }
  package var any: AnyEntity { .park(self) }
}

extension Park: Fielded {
  package enum Field: String, FieldName {
    case name, town, tenants, remarks

    package var isRequired: Bool { self == .name }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .town: .reference(.unit)
      case .tenants: .references([.enterprise])
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .town: town.fieldText
    case .tenants: tenants.fieldText()
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .town: try take(text, into: \.town)
    case .tenants: try take(text, into: \.tenants)
    case .remarks: remarks = text.trimmingBlanks
    }
  }
}
