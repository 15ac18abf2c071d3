import Domain

extension ReturnRequest: Documented {
  static let record = Record<ReturnRequest>([
    .init("issue", \.issue),
    .init("unit", \.unit),
    .init("on", \.on),
    .init("reason", \.reason),
    .init("suggestedUnit", \.suggestedUnit),
    .init("overrideReason", \.overrideReason),
    .init("ruling", \.ruling),
    .init("ruledBy", \.ruledBy),
    .init("ruledOn", \.ruledOn),
  ])
}
