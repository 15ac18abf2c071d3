import Domain

extension Office: Documented {
  static let record = Record<Office>([
    .init("name", \.name),
    .init("sampleDay", \.sampleDay),
    .init("documentWord", \.documentWord),
  ])
}
