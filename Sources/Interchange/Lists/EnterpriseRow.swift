import Domain

extension Enterprise: NamedRow {
  package static let identity: [Field] = [.creditCode, .name]

  package static var forShort: Field? { .shortName }

  package static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey? {
    field == .creditCode
      ? .creditCode(CreditCode.plain(text)) : .name(.enterprise, Folding.fold(text))
  }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .name: ["企业", "名称", "企业全称", "单位名称", "公司名称", "公司全称", "纳税人名称"]
    case .shortName: ["企业简称", "公司简称"]
    case .creditCode: ["uscc", "信用代码", "社会信用代码", "统一信用代码", "统一社会信用代码(18位)"]
    case .town: ["所属镇街", "所在镇街", "镇街道", "镇（街道）", "所属镇（街道）", "属地镇街"]
    case .siteKind: ["场地类型"]
    case .sector: ["所属行业", "行业类别", "行业名称"]
    case .scale: ["企业规模"]
    case .isKey: ["是否重点", "是否重点企业"]
    case .isTaxTop20: ["是否纳税20强"]
    case .isIndustryTop20: ["是否工业20强"]
    case .employees: ["员工人数", "从业人数", "从业人员"]
    case .talentOfficer: []
    case .contacts: ["企业联系人"]
    case .isReturned: ["是否回归企业"]
    case .tags: []
    case .registeredFrom, .registeredTo: []
    case .status: ["企业状态", "经营状态"]
    case .remarks: ["说明"]
    }
  }
}
