import Domain

extension Project: NamedRow {
  package static let identity: [Field] = [.name]

  package static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey? { .name(.project, Folding.fold(text)) }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .name: ["项目", "项目名称", "重点项目", "重点项目名称"]
    case .enterprise: ["业主", "业主单位", "建设单位", "实施企业", "所属企业"]
    case .park: ["所在园区"]
    case .investment: ["总投资", "计划总投资", "总投资(万元)", "总投资（万元）"]
    case .lists: ["所属名单"]
    case .includedOn: ["纳入日期", "列入时间", "纳入时间"]
    case .owner: ["联系领导", "项目责任人"]
    case .stage: ["项目阶段", "建设阶段"]
    case .milestones: ["节点计划"]
    case .town: ["所属镇街", "所在镇街", "镇（街道）", "属地镇街"]
    case .remarks: ["说明"]
    }
  }
}
