/// A 老旧工业点: an old industrial site (C1).
package struct OldSite: Entity {
  package var id: ID<OldSite> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var town: ID<Unit>?
  package var tenants: [ID<Enterprise>] = []
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.site
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.sites }
  package var owners: [EntityRef] { (town.map { [$0.ref] } ?? []) + tenants.map(\.ref) }
  package var any: AnyEntity { .site(self) }
}

extension OldSite: Fielded {
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
