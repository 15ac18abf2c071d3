import Domain

extension CommonClass: Documented {
  static let record = Record<CommonClass>([
    .init("name", \.name),
    .init("category", \.category),
    .init("coUnits", \.coUnits),
    .init("owner", \.owner),
    .init("research", \.research),
    .init("reviewOn", \.reviewOn),
    .init("openedOn", \.openedOn),
    .init("moves", \.moves),
    .init("state", \.state),
    .init("leadUnit", \.leadUnit),
  ])
}
