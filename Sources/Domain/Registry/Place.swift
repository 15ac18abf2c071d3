/// A place with businesses in it, a 小微园 or a 老旧工业点: what both are recorded by (C1).
package protocol Place: Fielded where Field == PlaceField {
  var name: String { get set }
  var town: ID<Unit>? { get set }
  var tenants: [ID<Enterprise>] { get set }
  var remarks: String { get set }
}

package enum PlaceField: String, FieldName {
  case name, town, tenants, remarks

  package var isRequired: Bool { self == .name }

  package var shape: FieldShape {
    switch self {
    case .name: .line
    case .town: .town
    case .tenants: .references([.enterprise])
    case .remarks: .lines
    }
  }
}

extension Place {
  package var owners: [EntityRef] { (town.map { [$0.ref] } ?? []) + tenants.map(\.ref) }

  package func text(_ field: PlaceField) -> String {
    switch field {
    case .name: name
    case .town: town.fieldText
    case .tenants: tenants.fieldText()
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: PlaceField, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .town: try take(text, into: \.town)
    case .tenants: try take(text, into: \.tenants)
    case .remarks: remarks = try plain(text)
    }
  }
}
