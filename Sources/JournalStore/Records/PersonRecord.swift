import Domain

extension Person: Documented {
  static let record = Record<Person>([
    .init("name", \.name),
    .init("login", \.login),
    .init("unit", \.unit),
    .init("rank", \.rank),
    .init("formerPost", \.formerPost),
    .init("roles", \.roles),
    .init("phone", \.phone),
    .init("isActive", \.isActive),
  ])
}
