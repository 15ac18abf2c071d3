import Domain

extension Override: Documented {
  static let record = Record<Override>([
    .init("issue", \.issue),
    .init("callback", \.callback),
    .init("person", \.person),
    .init("by", \.by),
    .init("on", \.on),
    .init("reason", \.reason),
  ])
}
