import Domain

extension Park: Documented {
  static let record = Record<Park>([
    .init("name", \.name),
    .init("town", \.town),
    .init("tenants", \.tenants),
    .init("remarks", \.remarks),
  ])
}
