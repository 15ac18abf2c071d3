import Domain

extension NotSame: Documented {
  static let record = Record<NotSame>([
    .init("issue", \.issue),
    .init("other", \.other),
    .init("isRelated", \.isRelated),
    .init("reason", \.reason),
    .init("by", \.by),
    .init("on", \.on),
  ])
}
