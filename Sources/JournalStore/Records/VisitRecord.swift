import Domain

extension Visit: Documented {
  static let record = Record<Visit>([
    .init("kind", \.kind),
    .init("on", \.on),
    .init("minutes", \.minutes),
    .init("visitors", \.visitors),
    .init("otherVisitors", \.otherVisitors),
    .init("objects", \.objects),
    .init("round", \.round),
    .init("situation", \.situation),
    .init("difficulties", \.difficulties),
    .init("wishes", \.wishes),
    .init("services", \.services),
    .init("serviceText", \.serviceText),
    .init("nextVisitOn", \.nextVisitOn),
  ])
}
