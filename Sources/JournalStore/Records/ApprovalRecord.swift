import Domain

extension Approval: Documented {
  static let record = Record<Approval>([
    .init("name", \.name),
    .init("enterprise", \.enterprise),
    .init("project", \.project),
    .init("agent", \.agent),
    .init("startedOn", \.startedOn),
    .init("remarks", \.remarks),
  ])
}
