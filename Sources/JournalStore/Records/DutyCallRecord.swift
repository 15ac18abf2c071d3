import Domain

extension DutyCall: Documented {
  static let record = Record<DutyCall>([
    .init("on", \.on),
    .init("by", \.by),
    .init("enterprise", \.enterprise),
    .init("caller", \.caller),
    .init("question", \.question),
    .init("topics", \.topics),
    .init("isAnswered", \.isAnswered),
    .init("answer", \.answer),
  ])
}
