import Domain

extension Project: Documented {
  static let record = Record<Project>([
    .init("name", \.name),
    .init("enterprise", \.enterprise),
    .init("park", \.park),
    .init("investment", \.investment),
    .init("lists", \.lists),
    .init("includedOn", \.includedOn),
    .init("owner", \.owner),
    .init("formerOwners", \.formerOwners),
    .init("stage", \.stage),
    .init("milestones", \.milestones),
    .init("town", \.town),
    .init("remarks", \.remarks),
  ])
}
