import Domain

extension Reply: Documented {
  static let record = Record<Reply>([
    .init("issue", \.issue),
    .init("unit", \.unit),
    .init("handler", \.handler),
    .init("document", \.document),
    .init("receivedOn", \.receivedOn),
    .init("text", \.text),
    .init("result", \.result),
    .init("planOn", \.planOn),
    .init("evidence", \.evidence),
    .init("countermeasure", \.countermeasure),
    .init("recordedBy", \.recordedBy),
  ])
}
