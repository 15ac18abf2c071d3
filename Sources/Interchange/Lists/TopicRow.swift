import Domain

extension PolicyTopic: NamedRow {
  package static let identity: [Field] = [.name]

  package static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey? { .name(.topic, Folding.fold(text)) }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .name: ["宣讲项", "政策", "政策名称", "宣讲内容", "名称"]
    case .units: ["单位", "宣讲部门", "部门", "责任单位"]
    case .minutes: ["时长", "分钟"]
    case .keywords: ["关键字"]
    case .isRetired: ["停用", "是否停用"]
    }
  }
}
