import Domain

extension CampaignOutput: Documented {
  static let record = Record<CampaignOutput>([
    .init("sort", \.sort),
    .init("name", \.name),
    .init("on", \.on),
    .init("unit", \.unit),
    .init("enterprise", \.enterprise),
    .init("visit", \.visit),
    .init("remarks", \.remarks),
  ])
}
