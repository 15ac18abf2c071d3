import Domain

extension CampaignMeasure: Documented {
  static let record = Record<CampaignMeasure>([
    .init("number", \.number),
    .init("name", \.name),
    .init("unit", \.unit),
    .init("state", \.state),
    .init("progress", \.progress),
    .init("progressOn", \.progressOn),
  ])
}
