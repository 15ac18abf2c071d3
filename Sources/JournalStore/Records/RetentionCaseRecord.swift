import Domain

extension RetentionCase: Documented {
  static let record = Record<RetentionCase>([
    .init("enterprise", \.enterprise),
    .init("openedOn", \.openedOn),
    .init("by", \.by),
    .init("signs", \.signs),
    .init("text", \.text),
    .init("judgements", \.judgements),
    .init("moves", \.moves),
    .init("issues", \.issues),
    .init("visits", \.visits),
    .init("grants", \.grants),
  ])
}
