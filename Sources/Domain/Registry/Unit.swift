/// A 部门 or 镇街: who can be asked to solve an issue (C1).
package struct Unit: Entity {
  package var id: ID<Unit> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var shortName = ""
  package var type = UnitType.department
  /// The 联络员; personal data of class 2.
  package var liaison: Contact?
  /// The category codes it answers for (C2).
  package var categories: [String] = []
  package var parent: ID<Unit>?
  /// Dissolved or renamed: no longer offered.
  package var isRetired = false

  package init() {}
  package static let kind = EntityKind.unit
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.units }
  package var owners: [EntityRef] { parent.map { [$0.ref] } ?? [] }
  package var any: AnyEntity { .unit(self) }

  /// Enterprises lie in it: a 镇街, or a 管委会 that is one for its own ground.
  package var isTown: Bool { type == .town || type == .committee }

  package enum UnitType: String, Coded {
    case department
    case town
    case committee
    case provider
  }
}

extension Unit: Fielded {
  package enum Field: String, FieldName {
    case name, shortName, type, liaison, categories, parent, isRetired

    package var isRequired: Bool { [.name, .type].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .shortName: .line
      case .type: UnitType.shape
      case .liaison: .contacts
      case .categories: .categories
      case .parent: .reference(.unit)
      case .isRetired: .flag
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .shortName: shortName
    case .type: type.fieldText
    case .liaison: liaison.fieldText
    case .categories: categories.fieldText()
    case .parent: parent.fieldText
    case .isRetired: isRetired.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .shortName: shortName = try plain(text)
    case .type: try take(text, into: \.type)
    // What stands may be older than what is asked of a telephone number.
    case .liaison where text == self.text(.liaison): break
    case .liaison: try take(text, into: \.liaison)
    case .categories: try take(text, into: \.categories)
    case .parent: try take(text, into: \.parent)
    case .isRetired: try take(text, into: \.isRetired)
    }
  }
}
