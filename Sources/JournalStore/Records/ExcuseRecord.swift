import Domain

extension Excuse: Documented {
  static let record = Record<Excuse>([
    .init("cadence", \.cadence),
    .init("subject", \.subject),
    .init("from", \.from),
    .init("to", \.to),
    .init("cause", \.cause),
    .init("reason", \.reason),
    .init("by", \.by),
    .init("on", \.on),
  ])
}
