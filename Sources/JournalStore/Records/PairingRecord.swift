import Domain

extension Pairing: Documented {
  static let record = Record<Pairing>([
    .init("enterprise", \.enterprise),
    .init("commissioner", \.commissioner),
    .init("from", \.from),
    .init("to", \.to),
    .init("endReason", \.endReason),
    .init("charterReadOn", \.charterReadOn),
    .init("handoverNote", \.handoverNote),
    .init("parks", \.parks),
    .init("appointment", \.appointment),
    .init("reviews", \.reviews),
    .init("covers", \.covers),
  ])
}
