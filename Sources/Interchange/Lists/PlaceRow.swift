import Domain

/// Parks and old sites come in by their names.
extension Place where Self: NamedRow {
  package static var identity: [PlaceField] { [.name] }

  package static func key(
    of text: String, in field: PlaceField, beside row: (PlaceField) -> String,
    _ names: inout NameBook, _ workspace: Workspace
  ) -> EntryKey? { .name(kind, Folding.fold(text)) }
}

extension Park: NamedRow {
  package static func aliases(of field: PlaceField) -> [String] {
    field == .name ? ["园区", "园区名称", "小微园", "小微园名称"] : commonAliases(of: field)
  }
}

extension OldSite: NamedRow {
  package static func aliases(of field: PlaceField) -> [String] {
    field == .name ? ["工业点", "工业点名称", "老旧工业点", "点位名称"] : commonAliases(of: field)
  }
}

private func commonAliases(of field: PlaceField) -> [String] {
  switch field {
  case .name: []
  case .town: ["所属镇街", "所在镇街", "镇街道", "镇（街道）", "属地镇街"]
  case .tenants: ["入驻企业名单", "园内企业"]
  case .remarks: ["说明"]
  }
}
