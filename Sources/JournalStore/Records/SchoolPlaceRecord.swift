import Domain

extension SchoolPlace: Documented {
  static let record = Record<SchoolPlace>([
    .init("enterprise", \.enterprise),
    .init("issue", \.issue),
    .init("year", \.year),
    .init("grade", \.grade),
    .init("count", \.count),
    .init("basis", \.basis),
    .init("arrangedOn", \.arrangedOn),
    .init("remarks", \.remarks),
  ])
}
