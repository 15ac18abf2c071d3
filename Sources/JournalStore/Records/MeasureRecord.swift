import Domain

extension Measure: Documented {
  static let record = Record<Measure>([
    .init("issue", \.issue),
    .init("text", \.text),
    .init("unit", \.unit),
    .init("person", \.person),
    .init("dueOn", \.dueOn),
    .init("doneOn", \.doneOn),
    .init("doneEvidence", \.doneEvidence),
  ])
}
