import Domain

extension Meeting: Documented {
  static let record = Record<Meeting>([
    .init("issue", \.issue),
    .init("requestedBy", \.requestedBy),
    .init("reason", \.reason),
    .init("units", \.units),
    .init("proposedOn", \.proposedOn),
    .init("heldOn", \.heldOn),
    .init("minutes", \.minutes),
    .init("decisions", \.decisions),
  ])
}
