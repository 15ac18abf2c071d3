/// What is owed regularly, how it stands, and why it was not owed (C8).
extension Obligation.Status {
  package var phrase: Phrase {
    switch self {
    case .due: Phrase("待办", "due")
    case .met: Phrase("已完成", "met")
    case .late: Phrase("已逾期", "late")
    case .excused: Phrase("已说明", "excused")
    case .skipped: Phrase("不计", "not counted")
    }
  }
}

extension Obligation {
  /// Which window it was: `6月1日至6月30日`.
  package func windowPhrase(today: Day) -> Phrase {
    let first = window.lowerBound.shortPhrase(today: today)
    let last = window.upperBound.shortPhrase(today: today)
    return Phrase("\(first.zh)至\(last.zh)", "\(first.en) to \(last.en)")
  }
}

extension Excuse {
  package static let fromPhrase = Phrase("从哪天起", "from")
  package static let toPhrase = Phrase("到哪天", "to")
}

extension ExcuseRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .reasonMissing:
      Phrase("请写明为什么这次不计，统计时要列出（C8）", "please say why; the counts list it (C8)")
    case .unknownCause(let cause): Self.whichCause(cause, in: workspace)
    case .endsBeforeItBegins(let day):
      Phrase(
        "截止日期早于开始的\(day.longPhrase.zh)，请改为当天或以后",
        "it begins on \(day.longPhrase.en); give that day or a later one")
    case .nothingOwed(let cadence):
      Phrase(
        "这段时间它没有“\(cadence.phrase.zh)”的任务，请核对规则、对象和日期（C8）",
        "nothing is owed by “\(cadence.phrase.en)” then; check the rule, the subject and the days "
          + "(C8)")
    }
  }

  /// It may have been one, and be retired.
  private static func whichCause(_ code: String, in workspace: Workspace) -> Phrase {
    let (said, causes) = (workspace.codePhrase(code, of: .excuse), workspace.answers(of: .excuse))
    return Phrase(
      "“\(said.zh)”不在可选的原因里：\(causes.zh)；没有合适的，请负责人在“代码用语”里新增（C2）",
      "“\(said.en)” is no cause to choose: say \(causes.en), or have the head add it to the codes "
        + "(C2)")
  }
}

extension Workspace {
  /// What may be answered, as a sentence counts it up: `怕干预经营、怕增加负担或其他`.
  func answers(of list: CodeList) -> Phrase {
    .anyOf(codeWords.filter { $0.list == list && $0.retiredOn == nil }.map(\.phrase))
  }
}
