import Domain

extension Proposal: Documented {
  static let record = Record<Proposal>([
    .init("issue", \.issue),
    .init("rule", \.rule),
    .init("on", \.on),
    .init("by", \.by),
    .init("reason", \.reason),
    .init("basis", \.basis),
    .init("reviewOn", \.reviewOn),
    .init("answer", \.answer),
  ])
}
