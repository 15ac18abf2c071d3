import Domain

extension ProjectPlan: Documented {
  static let record = Record<ProjectPlan>([
    .init("project", \.project),
    .init("from", \.from),
    .init("points", \.points),
    .init("milestones", \.milestones),
    .init("reason", \.reason),
    .init("by", \.by),
    .init("on", \.on),
  ])
}
