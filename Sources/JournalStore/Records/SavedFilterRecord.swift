import Domain

extension SavedFilter: Documented {
  static let record = Record<SavedFilter>([
    .init("name", \.name),
    .init("list", \.list),
    .init("query", \.query),
  ])
}

extension SavedFilter.List: TextRecordValue {}
