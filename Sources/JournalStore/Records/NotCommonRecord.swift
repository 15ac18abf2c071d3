import Domain

extension NotCommon: Documented {
  static let record = Record<NotCommon>([
    .init("category", \.category),
    .init("issues", \.issues),
    .init("reason", \.reason),
    .init("by", \.by),
    .init("on", \.on),
  ])
}
