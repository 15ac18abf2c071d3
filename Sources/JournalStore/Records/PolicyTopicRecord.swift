import Domain

extension PolicyTopic: Documented {
  static let record = Record<PolicyTopic>([
    .init("name", \.name),
    .init("units", \.units),
    .init("minutes", \.minutes),
    .init("keywords", \.keywords),
    .init("isRetired", \.isRetired),
  ])
}
