import Domain

extension Feedback: Documented {
  static let record = Record<Feedback>([
    .init("leader", \.leader),
    .init("issues", \.issues),
    .init("on", \.on),
    .init("by", \.by),
    .init("remarks", \.remarks),
  ])
}
