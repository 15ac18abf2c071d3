import Domain

extension Decision: Documented {
  static let record = Record<Decision>([
    .init("meeting", \.meeting),
    .init("text", \.text),
    .init("unit", \.unit),
    .init("person", \.person),
    .init("dueOn", \.dueOn),
    .init("issue", \.issue),
    .init("item", \.item),
    .init("doneOn", \.doneOn),
    .init("doneNote", \.doneNote),
  ])
}
