/// What is said when a change to the registry is refused.
extension RegistryRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let entry), .unknownReference(let entry): Self.unknown(entry, in: workspace)
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    case .fieldsMissing(let fields): Self.missing(.list(fields))
    case .nameTaken(let name, let other): Self.nameTaken(name, by: other, in: workspace)
    case .creditCodeTaken(let code, let other):
      Phrase(
        "统一社会信用代码 \(code) 已是 \(workspace.label(of: other)) 的，请核对营业执照",
        "the credit code \(code) is that of \(workspace.label(of: other)); please check the licence"
      )
    case .loginTaken(let login, let other):
      Phrase(
        "登录名 \(login) 已是 \(workspace.label(of: other)) 的，请另写一个",
        "the login \(login) is that of \(workspace.label(of: other)); please choose another")
    case .lastHead:
      Phrase(
        "总要留一位在岗的办公室负责人：先给别人加上这个角色（C16）",
        "the office needs an active head of office: give somebody else the role first (C16)")
    case .notATown(let unit):
      Phrase(
        "\(workspace.label(of: unit)) 不是镇街，请选镇街道或管委会",
        "\(workspace.label(of: unit)) is no town; choose a town or a committee")
    case .townGivenUp(let town):
      Phrase(
        "镇街不能清空：不是\(workspace.townName(town).zh)的，请改选它所在的镇街",
        "a town is not emptied: if it is not \(workspace.townName(town).en), choose the one it lies in"
      )
    case .attendedBefore(let day):
      Phrase(
        "活动 \(day.iso) 才办，还不能登记到场；请先留空，办完再填",
        "the event is on \(day.iso), nobody came yet; leave it empty until then")
    case .noSchoolingRight(let enterprise):
      Phrase(
        "\(workspace.label(of: enterprise)) 不在纳税20强、工业20强名单；另有依据的，请写在“非20强的依据”",
        "\(workspace.label(of: enterprise)) is on neither list of twenty; say on what other basis")
    case .issueOfAnother(let others, let enterprise):
      Self.issueOfAnother(workspace.joinedNames(of: others), workspace.name(of: enterprise) ?? "")
    case .doneInFuture(let day):
      Phrase("办成日期 \(day.iso) 还没到，请填实际办成的日子", "\(day.iso) has not come; say when it was done")
    case .toldInFuture(let day):
      Phrase(
        "反馈日期 \(day.iso) 还没到，请填当面交给领导的那一天", "\(day.iso) has not come; say when it was handed over")
    case .notRaisedBefore(let issue, let leader):
      Phrase(
        "\(workspace.label(of: issue)) 不是 \(workspace.label(of: leader)) 走访时反映的；请只选他走访带回的问题，或换成带回它的领导",
        "\(workspace.label(of: issue)) was not raised on a visit of \(workspace.label(of: leader)); "
          + "choose what was, or the leader who was there")
    case .endsBeforeItBegins(let day):
      Phrase("结束日期早于开始的 \(day.iso)，请核对", "it ends before it begins on \(day.iso); please check")
    case .doneBeforeStart(let day, let start):
      Phrase(
        "办成日期 \(day.iso) 早于代办开始的 \(start.iso)，请核对",
        "\(day.iso) is before the approval was begun on \(start.iso); please check")
    }
  }

  private static func unknown(_ entry: EntityRef, in workspace: Workspace) -> Phrase {
    let kind = entry.kind.phrase
    guard workspace.entity(entry) != nil else {
      return Phrase(
        "没有编号为 \(entry) 的\(kind.zh)，请核对编号或先登记",
        "there is no \(kind.en) \(entry); check the id or register it first")
    }
    return Phrase(
      "\(kind.zh) \(workspace.label(of: entry)) 已作为误录撤销，请另选一个",
      "the \(kind.en) \(workspace.label(of: entry)) was struck as a mistake; choose another")
  }

  private static func issueOfAnother(_ others: String, _ enterprise: String) -> Phrase {
    Phrase(
      "这件问题是\(others)的，请选\(enterprise)的",
      "this issue is one of \(others); choose one of \(enterprise)")
  }

  private static func missing(_ fields: Phrase) -> Phrase {
    Phrase("请填必填的：\(fields.zh)", "please fill in: \(fields.en)")
  }

  private static func nameTaken(
    _ name: String, by other: EntityRef, in workspace: Workspace
  ) -> Phrase {
    let label = workspace.label(of: other)
    guard other.kind == .person else {
      return Phrase(
        "“\(name)”已登记为 \(label)，请直接用它，或换一个名称",
        "“\(name)” is registered as \(label); use that one, or another name")
    }
    return Phrase(
      "同一单位已有“\(name)”（\(label)），真是两个人的，请在姓名后加以区分",
      "“\(name)” of the same unit is registered as \(label); if they are two people, tell them "
        + "apart behind the name")
  }
}
