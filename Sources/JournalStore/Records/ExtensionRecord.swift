import Domain

extension Extension: Documented {
  static let record = Record<Extension>([
    .init("issue", \.issue),
    .init("requestedOn", \.requestedOn),
    .init("newDue", \.newDue),
    .init("reason", \.reason),
    .init("approvedBy", \.approvedBy),
    .init("enterpriseToldOn", \.enterpriseToldOn),
    .init("after", \.after),
  ])
}
