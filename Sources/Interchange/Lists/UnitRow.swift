import Domain

extension Unit: NamedRow {
  package static let identity: [Field] = [.name]

  package static var forShort: Field? { .shortName }

  package static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey? { .name(.unit, Folding.fold(text)) }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .name: ["单位", "名称", "单位名称", "单位全称", "部门名称", "镇街名称"]
    case .shortName: ["单位简称"]
    case .type: ["单位类型", "单位性质"]
    case .liaison: ["单位联络员", "联络员姓名"]
    case .categories: ["负责类别", "承办类别"]
    case .parent: ["上级单位", "主管单位"]
    case .isRetired: ["是否撤并"]
    }
  }
}
