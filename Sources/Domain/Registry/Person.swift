/// Someone who works with the program: staff, a 营商专员, a leader (C1).
package struct Person: Entity {
  package var id: ID<Person> = .unassigned
  package var struck: Strike?
  package var name = ""
  /// The user of the operating system that is this person.
  package var login = ""
  package var unit: ID<Unit>?
  package var rank = ""
  package var formerPost = ""
  package var roles: [RoleGrant] = []
  /// Personal data of class 2.
  package var phone = ""
  package var isActive = true

  package init() {}
  package static let kind = EntityKind.person
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.people }
  package var owners: [EntityRef] { unit.map { [$0.ref] } ?? [] }
  package var any: AnyEntity { .person(self) }
}

extension Person: Fielded {
  package enum Field: String, FieldName {
    case name, login, unit, rank, formerPost, roles, phone, isActive

    package var isRequired: Bool { self == .name }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .login: .line
      case .unit: .reference(.unit)
      case .rank: .line
      case .formerPost: .line
      case .roles: .grants
      case .phone: .phone
      case .isActive: .flag
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .login: login
    case .unit: unit.fieldText
    case .rank: rank
    case .formerPost: formerPost
    case .roles: roles.fieldText()
    case .phone: phone
    case .isActive: isActive.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .login: login = try plain(text)
    case .unit: try take(text, into: \.unit)
    case .rank: rank = try plain(text)
    case .formerPost: formerPost = try plain(text)
    case .roles: try take(text, into: \.roles)
    // What stands may be older than what is asked of a telephone number.
    case .phone where text == phone: break
    case .phone: phone = try telephone(text)
    case .isActive: try take(text, into: \.isActive)
    }
  }
}
