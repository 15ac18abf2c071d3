/// What is said when a change to a case is refused: which rule, and the way out.
extension RetentionRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let id): Phrase("没有 \(id)，请核对编号", "there is no \(id); check the id")
    case .enterpriseMissing:
      Phrase("请选一家已登记的企业（C11）", "choose a registered enterprise (C11)")
    case .signsMissing:
      Phrase("请选苗头或写一句发现了什么（C11）", "choose a sign, or say what was noticed (C11)")
    case .alreadyOpen(let id):
      Phrase("这家企业已有 \(id)，请在那里接着记（C11）", "it has \(id) already; go on there (C11)")
    case .over(let state):
      Phrase(
        "已了结（\(state.phrase.zh)），有新苗头请另登记（C11）",
        "it ended (\(state.phrase.en)); open another for a new sign (C11)")
    case .reasonMissing:
      Phrase("定等级请写明理由（C11）", "say why it is judged so (C11)")
    case .textMissing: Phrase("请写内容（C11）", "please write what there is to say (C11)")
    case .addresseeMissing: Phrase("请写报送哪位领导（C11）", "say which leader it goes to (C11)")
    case .beforeOpening(let day):
      Phrase(
        "请填\(day.longPhrase.zh)到今天之间的日期（C11）",
        "give a day from \(day.longPhrase.en) to today (C11)")
    case .inTheFuture(let day): .inTheFuture(day)
    case .foreign(let ref):
      Phrase(
        "\(ref) 不是这家企业的，请核对编号（C11）", "\(ref) is not about this enterprise; check the id (C11)")
    case .unknownReader(let person):
      Phrase(
        "\(workspace.label(of: person)) 不在岗，请另选（C16）",
        "\(workspace.label(of: person)) is not active; choose another (C16)")
    default: ofMove(in: workspace)
    }
  }

  private func ofMove(in workspace: Workspace) -> Phrase {
    switch self {
    case .leadersNotTold:
      Phrase("请先发信息专报让领导知道（C11）", "brief the leaders first (C11)")
    case .planMissing: Phrase("请写联合走访方案（C11）", "write the plan of the joint visit (C11)")
    case .townMissing: Phrase("请写和哪个镇街同去（C11）", "say which town goes along (C11)")
    case .visitDayMissing:
      Phrase("请定上门日期，当天或以后（C11）", "set the day of the visit, that day or later (C11)")
    case .notFrom(let state, let next): Self.notFrom(state, next)
    case .driversOpen(let issues):
      Phrase(
        "\(issues.map(\.description).joined(separator: "、")) 还没解决也没有计划日期，先办或让单位列出日期（C11）",
        "\(issues.map(\.description).joined(separator: ", ")) are neither solved nor planned to a day; "
          + "see to them first (C11)")
    case .confirmationMissing:
      Phrase("请写企业谁确认留驻（C11）", "say who of the enterprise confirmed that it stays (C11)")
    case .lessonsMissing(let state):
      Phrase(
        "“\(state.phrase.zh)”请写做法和教训（C11）", "“\(state.phrase.en)” needs what was learnt (C11)")
    default: Phrase(verbatim: "")
    }
  }

  private static func notFrom(
    _ state: RetentionCase.State, _ next: RetentionCase.State
  ) -> Phrase {
    let ways = Phrase.anyOf(state.next.map(\.phrase))
    return Phrase(
      "现在是\(state.phrase.zh)，不能直接“\(next.phrase.zh)”，可以\(ways.zh)（C11）",
      "it is \(state.phrase.en) and cannot become “\(next.phrase.en)”, but \(ways.en) (C11)")
  }
}
