import Domain

extension OldSite: Documented {
  static let record = Record<OldSite>([
    .init("name", \.name),
    .init("town", \.town),
    .init("tenants", \.tenants),
    .init("remarks", \.remarks),
  ])
}
