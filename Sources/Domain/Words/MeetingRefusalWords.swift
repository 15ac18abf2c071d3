/// What is said when a change to a meeting or a decision is refused.
extension MeetingRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let meeting):
      Phrase("没有编号为 \(meeting) 的会议，请核对编号", "there is no meeting \(meeting); check the id")
    case .unknownDecision(let decision):
      Phrase(
        "没有编号为 \(decision) 的议定事项，请核对编号", "there is no decision \(decision); check the id")
    case .subjectMissing:
      Phrase(
        "请选要上会的问题，或写议题、共性类（C1）",
        "choose the issues of its agenda, or give a topic or a class (C1)")
    case .reasonMissing: Phrase("请写原因（T8、T9b）", "please say why (T8, T9b)")
    case .unitMissing: Phrase("请选参会单位（T8）", "please choose the units that come (T8)")
    case .dayMissing: Phrase("请写开会日期", "please give the day of the meeting")
    case .dayBefore(let day):
      Phrase(
        "日期不能早于\(day.longPhrase.zh)，请改为那天或以后（C1）",
        "the day is not before \(day.longPhrase.en); give that day or a later one (C1)")
    case .inTheFuture(let day): .inTheFuture(day)
    case .unknownReference(let ref): RegistryRefusal.unknownReference(ref).phrase(in: workspace)
    default: ofOutcome(in: workspace)
    }
  }

  private func ofOutcome(in workspace: Workspace) -> Phrase {
    switch self {
    case .alreadyHeld(let day):
      Phrase(
        "这次会已于\(day.longPhrase.zh)开过；要改结果，请先撤销原来的",
        "it was held on \(day.longPhrase.en); undo that first to change what came of it")
    case .calledOff(let day):
      Phrase(
        "这次会已于\(day.longPhrase.zh)取消；要开，请另安排一次",
        "it was called off on \(day.longPhrase.en); call another meeting")
    case .minutesMissing: Phrase("请写会议纪要号（T9）", "please give the number of the minutes (T9)")
    case .decisionMissing:
      Phrase("请写议定事项，至少一条（T9）", "please write down one decision at least (T9)")
    case .decisionUnread(let line, let part):
      Phrase(
        "第\(line)条的“\(part)”看不明白，请写成：做什么；谁办；期限",
        "“\(part)” in line \(line) is not understood; write: what; whose; by when")
    case .decisionDueBefore(let line, let due, let held):
      Phrase(
        "第\(line)条的期限\(due.longPhrase.zh)早于开会日，请改为\(held.longPhrase.zh)或以后（T9）",
        "line \(line) is due on \(due.longPhrase.en), before the meeting; give "
          + "\(held.longPhrase.en) or a later day (T9)")
    case .alreadyDone(let day):
      Phrase("已于\(day.longPhrase.zh)办结，不用再记", "it was done on \(day.longPhrase.en) already")
    case .notYours(let decision):
      Phrase(
        "\(decision) 由责任人、责任单位联络员或工作人员记办结，请他们来记（C16）",
        "\(decision) is finished by whoever it was given to, or by the office (C16)")
    case .notOnAgenda(let issue):
      Phrase(
        "\(workspace.label(of: issue)) 没有在等这次会，请核对编号（T9b）",
        "\(workspace.label(of: issue)) does not wait for this meeting; check its number (T9b)")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    default: ofRun(in: workspace)
    }
  }

  private func ofRun(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknownItem(let item):
      Phrase("没有编号为 \(item) 的议程项，请核对编号", "there is no agenda item \(item); check the id")
    case .agendaEmpty:
      Phrase(
        "议程里没有可以投屏的内容；请先“备齐议程”或加一项",
        "nothing on the agenda can be shown; prepare it, or add an item")
    case .onAgendaAlready(let issue):
      Phrase(
        "\(workspace.label(of: issue)) 已在议程里，不用再加",
        "\(workspace.label(of: issue)) is on the agenda already")
    case .notSitting: Phrase("这次会没有在开；请先“开会投屏”", "the meeting is not being run; open it first")
    case .sitting(let since):
      Phrase(
        "这次会从\(since.clockTime)起正在开；请先结束会议",
        "the meeting has been sitting since \(since.clockTime); end it first")
    case .presented(let person, let since):
      Phrase(
        "\(workspace.name(of: person.ref) ?? "")从\(since.clockTime)起在投屏主持；一次会只有一处翻页，要换到这里请选“接手主持”",
        "\(workspace.name(of: person.ref) ?? "") has presented it since \(since.clockTime); "
          + "one terminal turns the pages: take it over, or follow")
    case .ownerMissing:
      Phrase(
        "议定事项要有责任单位或责任人；按 j 补上", "a decision needs somebody to do it; add a unit or a person (j)")
    case .alreadyDecided(let decision):
      Phrase(
        "这一项已议定（\(workspace.label(of: decision))）；要改按 j",
        "this item is decided (\(workspace.label(of: decision))); j changes it")
    default: Phrase(verbatim: "")
    }
  }
}
