import Domain

extension TalentEvent: Documented {
  static let record = Record<TalentEvent>([
    .init("name", \.name),
    .init("sort", \.sort),
    .init("on", \.on),
    .init("place", \.place),
    .init("unit", \.unit),
    .init("invited", \.invited),
    .init("willing", \.willing),
    .init("attended", \.attended),
    .init("remarks", \.remarks),
  ])
}
