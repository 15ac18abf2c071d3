import Domain

extension ProjectMonthly: Documented {
  static let record = Record<ProjectMonthly>([
    .init("project", \.project),
    .init("month", \.month),
    .init("planned", \.planned),
    .init("actual", \.actual),
    .init("asOf", \.asOf),
    .init("difficulties", \.difficulties),
    .init("suggestions", \.suggestions),
    .init("note", \.note),
    .init("submittedOn", \.submittedOn),
    .init("by", \.by),
  ])
}
