import Domain

extension DutyRoster: Documented {
  static let record = Record<DutyRoster>([
    .init("on", \.on),
    .init("people", \.people),
    .init("units", \.units),
    .init("skippedReason", \.skippedReason),
    .init("arrangedOn", \.arrangedOn),
  ])
}
