import Domain

/// People come in by their login, or by name and unit: namesakes are told apart by their units, and
/// where the list names none, a name that several bear is asked about and never guessed.
extension Person: NamedRow {
  package static let identity: [Field] = [.login, .name]

  package static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey? {
    guard field == .name else { return .login(text) }
    let (name, unit) = (Folding.fold(text), row(.unit))
    guard !unit.isEmpty else { return .name(.person, name) }
    guard let unit = try? names.id(of: unit, kinds: [.unit], in: workspace) else { return nil }
    return .colleague(name, ID(unit))
  }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .name: ["专员", "专员姓名", "人员", "人员姓名"]
    case .login: ["登录", "系统用户名", "账号"]
    case .unit: ["所在单位", "工作单位", "单位名称", "派出单位"]
    case .rank: ["职级"]
    case .formerPost: ["原任职务", "原职务"]
    case .roles: ["身份"]
    case .phone: ["手机", "手机号", "手机号码", "联系电话", "电话号码"]
    case .isActive: ["是否在岗"]
    }
  }
}
