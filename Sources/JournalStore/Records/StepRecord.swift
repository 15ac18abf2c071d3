import Domain

extension Step: Documented {
  static let record = Record<Step>([
    .init("issue", \.issue),
    .init("rule", \.rule),
    .init("from", \.from),
    .init("to", \.to),
    .init("on", \.on),
    .init("at", \.at),
    .init("by", \.by),
    .init("proxy", \.proxy),
    .init("reason", \.reason),
    .init("unit", \.unit),
    .init("refs", \.refs),
    .init("reviewOn", \.reviewOn),
    .init("outcome", \.outcome),
    .init("told", \.told),
    .init("cause", \.cause),
    .init("amended", \.amended),
  ])
}
