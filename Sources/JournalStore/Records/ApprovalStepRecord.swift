import Domain

extension ApprovalStep: Documented {
  static let record = Record<ApprovalStep>([
    .init("approval", \.approval),
    .init("name", \.name),
    .init("unit", \.unit),
    .init("due", \.due),
    .init("doneOn", \.doneOn),
    .init("remarks", \.remarks),
  ])
}
