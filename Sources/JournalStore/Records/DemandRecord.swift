import Domain

extension Demand: Documented {
  static let record = Record<Demand>([
    .init("enterprise", \.enterprise),
    .init("sort", \.sort),
    .init("name", \.name),
    .init("skill", \.skill),
    .init("count", \.count),
    .init("foundOn", \.foundOn),
    .init("neededBy", \.neededBy),
    .init("state", \.state),
    .init("stateOn", \.stateOn),
    .init("remarks", \.remarks),
  ])
}
