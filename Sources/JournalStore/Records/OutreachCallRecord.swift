import Domain

extension OutreachCall: Documented {
  static let record = Record<OutreachCall>([
    .init("enterprise", \.enterprise),
    .init("by", \.by),
    .init("on", \.on),
    .init("outcome", \.outcome),
    .init("concern", \.concern),
    .init("isExplained", \.isExplained),
    .init("nextTryOn", \.nextTryOn),
    .init("note", \.note),
  ])
}

extension OutreachCall.Outcome: CodeRecordValue {}
