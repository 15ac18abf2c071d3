import Domain

extension LectureSession: Documented {
  static let record = Record<LectureSession>([
    .init("towns", \.towns),
    .init("venue", \.venue),
    .init("on", \.on),
    .init("slot", \.slot),
    .init("topics", \.topics),
    .init("units", \.units),
    .init("lecturers", \.lecturers),
    .init("invited", \.invited),
    .init("plannedOn", \.plannedOn),
    .init("fixedOn", \.fixedOn),
    .init("fixedBy", \.fixedBy),
    .init("heldOn", \.heldOn),
    .init("attended", \.attended),
    .init("feedback", \.feedback),
    .init("calledOffOn", \.calledOffOn),
    .init("calledOffReason", \.calledOffReason),
  ])
}
