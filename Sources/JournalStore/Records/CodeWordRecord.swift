import Domain

extension CodeWord: Documented {
  static let record = Record<CodeWord>([
    .init("list", \.list),
    .init("name", \.name),
    .init("english", \.english),
    .init("retiredOn", \.retiredOn),
  ])
}

extension CodeList: CodeRecordValue {}
