import Domain

extension Unit: Documented {
  static let record = Record<Unit>([
    .init("name", \.name),
    .init("shortName", \.shortName),
    .init("type", \.type),
    .init("liaison", \.liaison),
    .init("categories", \.categories),
    .init("parent", \.parent),
    .init("isRetired", \.isRetired),
  ])
}
