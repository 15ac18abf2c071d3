/// What is said when a change to a common class is refused.
extension ClassRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown: Phrase("没有这个共性类，请核对编号（C9）", "there is no such class; check its number (C9)")
    case .notYours(let roles):
      PermissionRefusal.needsRole(roles).phrase(in: workspace)
    case .notFrom(let state, let verb): Self.notFrom(state, verb)
    case .leadMissing: Phrase("请定一家牵头单位（C9）", "choose the one unit that leads (C9)")
    case .unknownUnit(let unit):
      Phrase(
        "\(workspace.label(of: unit)) 不在单位名录或已撤并，请另选（C1）",
        "\(workspace.label(of: unit)) is not among the units; choose another (C1)")
    case .countermeasureMissing:
      Phrase("还没有对策：先加一条（C9）", "there is no countermeasure yet: add one first (C9)")
    case .membersOpen(let issues):
      Phrase(
        "\(Self.list(issues).zh) 还没有答复并回访：先办完，或在“结转”里写明单独接着办（C9）",
        "\(Self.list(issues).en) are not answered and called back: settle them, or say that they are "
          + "carried (C9)")
    case .notCarried(let issue):
      Phrase(
        "\(workspace.label(of: issue)) 不是未办完的成员，不能结转（C9）",
        "\(workspace.label(of: issue)) is no open member, so it is not carried (C9)")
    case .progressMissing:
      Phrase("请写推进到哪一步（C5）", "please write how far it got (C5)")
    case .conclusionMissing: Phrase("请写结论（C9）", "please write the conclusion (C9)")
    case .notProposed(let category):
      Phrase(
        "\(category) \(workspace.categoryPhrase(category).zh) 现在没有疑似共性，不用认定；请刷新再看（C9）",
        "nothing of \(category) \(workspace.categoryPhrase(category).en) is proposed now; refresh, and "
          + "look again (C9)")
    case .reasonMissing: Phrase("请写明理由（C9）", "please give a reason (C9)")
    case .reviewMissing: Phrase("请定复核日期（C9）", "please say when it is reviewed (C9)")
    case .textMissing: Phrase("请写对策的内容（C9）", "please write the countermeasure (C9)")
    case .unknownCountermeasure(let id):
      Phrase("没有对策 \(id)，请核对编号（C9）", "there is no countermeasure \(id) (C9)")
    case .finishedBefore(let day):
      Phrase(
        "这条对策\(day.longPhrase.zh)已记落实，不用再记",
        "it was marked done on \(day.longPhrase.en) already")
    case .unknownIssue(let issue):
      Phrase("\(issue) 不是本系统办理的问题，请核对编号（C9）", "\(issue) is no issue of this ledger's own (C9)")
    case .issueOver(let issue, let state):
      Phrase(
        "\(workspace.label(of: issue)) \(state.phrase.zh)，不能归类（C9）",
        "\(workspace.label(of: issue)) is \(state.phrase.en) and joins no class (C9)")
    case .alreadyMember(let issue):
      Phrase(
        "\(workspace.label(of: issue)) 已在这一类", "\(workspace.label(of: issue)) is a member already")
    case .concluded(let id): StepRefusal.classConcluded(id).phrase(in: workspace)
    case .notAMember(let issue):
      Phrase(
        "\(workspace.label(of: issue)) 不在共性类里", "\(workspace.label(of: issue)) is in no class")
    case .beforeLastMove(let day):
      Phrase(
        "请填\(day.longPhrase.zh)到今天之间的日期（C9）", "give a day from \(day.longPhrase.en) to today (C9)")
    case .reviewBefore(let day):
      Phrase("复核日期请填\(day.longPhrase.zh)或以后（C9）", "review it on or after \(day.longPhrase.en) (C9)")
    case .inTheFuture(let day): .inTheFuture(day)
    }
  }

  private static func notFrom(_ state: ClassState, _ verb: ClassVerb) -> Phrase {
    let from = ClassTable.rows.filter { $0.verb == verb }.flatMap(\.from).map(\.phrase)
    return Phrase(
      "现在是“\(state.phrase.zh)”，“\(verb.phrase.zh)”要在\(Phrase.anyOf(from).zh)时（C9）",
      "it is now “\(state.phrase.en)”; “\(verb.phrase.en)” needs: \(Phrase.anyOf(from).en) (C9)")
  }

  private static func list(_ issues: [ID<Issue>]) -> Phrase {
    let named = Phrase.names(issues.prefix(5).map(\.description))
    guard issues.count > 5 else { return named }
    return Phrase("\(named.zh) …(\(issues.count))", "\(named.en) …(\(issues.count))")
  }
}
