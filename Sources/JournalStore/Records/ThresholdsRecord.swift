import Domain

extension Thresholds: Documented {
  static let record = Record<Thresholds>(
    [
      .init("name", \.name),
      .init("from", \.from),
      .init("basis", \.basis),
      .init("duplicateWindow", \.duplicateWindow),
      .init("classEnterprises", \.classEnterprises),
      .init("classWindow", \.classWindow),
      .init("meetingAfter", \.meetingAfter),
      .init("superviseDispatches", \.superviseDispatches),
      .init("superviseRedos", \.superviseRedos),
      .init("leadersAfter", \.leadersAfter),
      .init("reportAfter", \.reportAfter),
    ] + modes)

  /// Each regular duty under the name of its field.
  private static var modes: [Record<Thresholds>.Field] {
    Thresholds.Field.allCases.compactMap { field in
      field.cadence.map { .init(field.rawValue, \.[$0]) }
    }
  }
}

extension Cadence.Mode: CodeRecordValue {}
