import Domain

extension Category: Documented {
  static let record = Record<Category>([
    .init("name", \.name),
    .init("english", \.english),
    .init("defaultScope", \.defaultScope),
    .init("retiredOn", \.retiredOn),
    .init("retirement", \.retirement),
  ])
}
