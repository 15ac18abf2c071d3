import Domain

extension CampaignRound: Documented {
  static let record = Record<CampaignRound>([
    .init("campaign", \.campaign),
    .init("noticeOn", \.noticeOn),
    .init("number", \.number),
    .init("from", \.from),
    .init("to", \.to),
    .init("targets", \.targets),
  ])
}
