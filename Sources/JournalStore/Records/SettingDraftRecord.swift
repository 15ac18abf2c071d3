import Domain

extension SettingDraft: Documented {
  static let record = Record<SettingDraft>([
    .init("list", \.list),
    .init("target", \.target),
    .init("edits", \.edits),
    .init("by", \.by),
    .init("on", \.on),
    .init("answer", \.answer),
  ])
}

extension SettingDraft.List: CodeRecordValue {}
