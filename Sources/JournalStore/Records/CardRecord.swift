import Domain

extension Card: Documented {
  static let record = Record<Card>([
    .init("issue", \.issue),
    .init("rung", \.rung),
    .init("proposedOn", \.proposedOn),
    .init("answer", \.answer),
    .init("on", \.on),
    .init("by", \.by),
    .init("reason", \.reason),
    .init("snoozedUntil", \.snoozedUntil),
  ])
}
