import Domain

extension Note: Documented {
  static let record = Record<Note>([
    .init("issue", \.issue),
    .init("on", \.on),
    .init("by", \.by),
    .init("text", \.text),
    .init("rule", \.rule),
  ])
}
