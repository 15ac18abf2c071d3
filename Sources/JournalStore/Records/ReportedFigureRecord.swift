import Domain

extension ReportedFigure: Documented {
  static let record = Record<ReportedFigure>([
    .init("name", \.name),
    .init("value", \.value),
    .init("qualifier", \.qualifier),
    .init("asOf", \.asOf),
    .init("source", \.source),
    .init("subject", \.subject),
    .init("note", \.note),
  ])
}
