import Domain

extension PolicyForm: Documented {
  static let record = Record<PolicyForm>([
    .init("enterprise", \.enterprise),
    .init("round", \.round),
    .init("givenOn", \.givenOn),
    .init("givenBy", \.givenBy),
    .init("dueOn", \.dueOn),
    .init("collectedOn", \.collectedOn),
    .init("collectedBy", \.collectedBy),
    .init("topics", \.topics),
    .init("request", \.request),
    .init("voidedOn", \.voidedOn),
    .init("voidReason", \.voidReason),
  ])
}
