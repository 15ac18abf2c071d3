import Domain

extension Countermeasure: Documented {
  static let record = Record<Countermeasure>([
    .init("commonClass", \.commonClass),
    .init("text", \.text),
    .init("policy", \.policy),
    .init("on", \.on),
    .init("doneOn", \.doneOn),
    .init("doneEvidence", \.doneEvidence),
  ])
}
