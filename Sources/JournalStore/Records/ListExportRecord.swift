import Domain

extension ListExport: Documented {
  static let record = Record<ListExport>([
    .init("on", \.on),
    .init("by", \.by),
    .init("reason", \.reason),
    .init("list", \.list),
    .init("rows", \.rows),
    .init("sha256", \.sha256),
  ])
}
