/// What cards say: the rung, why it is reached, and what came of it (C7).
extension Rung {
  package var phrase: Phrase {
    switch self {
    case .remind: Phrase("提醒专员", "remind the commissioner")
    case .urge: Phrase("催办", "urge")
    case .coordinate: Phrase("协调会", "coordination meeting")
    case .supervise: Phrase("督办", "supervise")
    case .leadership: Phrase("提交领导小组", "to the leading group")
    case .publish: Phrase("通报", "name in the monthly table")
    }
  }

  /// What accepting it does, in one sentence.
  package var purpose: Phrase {
    switch self {
    case .remind: Phrase("知道了，去问问进展", "noted; ask how it goes")
    case .urge: Phrase("给单位发催办函，或打电话催", "a letter or a call to the unit")
    case .coordinate: Phrase("请有关单位开协调会", "the units are called to a meeting")
    case .supervise: Phrase("编号督办，送单位主要负责人，抄送分管领导", "a numbered order to the unit's head")
    case .leadership: Phrase("列入领导小组会议，写明请议定什么", "on the leading group's agenda, with the question")
    case .publish: Phrase("列入月度单位情况表，写明事由", "an entry in the monthly table of units")
    }
  }
}

extension Card.Answer {
  package var phrase: Phrase {
    switch self {
    case .accepted: Phrase("同意", "accepted")
    case .declined: Phrase("不需要", "declined")
    case .snoozed: Phrase("以后再说", "put off")
    }
  }
}

extension Escalation.Cause {
  package var phrase: Phrase {
    switch self {
    case .dueSoon(0): Phrase("已到期限", "due")
    case .dueSoon(let days): DueWords.left(days)
    case .yellow: Phrase("已亮黄灯", "the light is yellow")
    case .yellowFor(let days):
      Phrase("黄灯已\(days)个工作日", "yellow for \(days) working days")
    case .disagreement: Phrase("退回已裁定，两家意见不一", "a return was ruled on: two units disagree")
    case .red: Phrase("已亮红灯", "the light is red")
    case .dispatched(let times):
      Phrase("交办\(times)次仍未解决", "dispatched \(times) times and not solved")
    case .redone(let times): Phrase("重办\(times)次", "redone \(times) times")
    case .urgent: Phrase("列为紧急", "found urgent")
    case .redFor(let days): Phrase("红灯已\(days)个工作日", "red for \(days) working days")
    case .unanswered(let days):
      Phrase("督办后\(days)个工作日未答复", "no answer to the order in \(days) working days")
    }
  }
}

extension CardRefusal {
  package var phrase: Phrase {
    switch self {
    case .notOpen(let rung, let open?):
      Phrase(
        "现在没有“\(rung.phrase.zh)”的提示，提示的是“\(open.phrase.zh)”，请看过再定（C7）",
        "no card says “\(rung.phrase.en)” now, it says “\(open.phrase.en)”; look at that one (C7)")
    case .notOpen(let rung, nil):
      Phrase(
        "现在没有“\(rung.phrase.zh)”的提示，可能已经有人处理；要办请用“办理”（C7）",
        "no card says “\(rung.phrase.en)” now, somebody may have answered it; use the step itself "
          + "(C7)")
    case .reasonMissing: Phrase("请写明理由，台账要留（C7）", "please say why; the ledger keeps it (C7)")
    case .actMissing(let verb):
      Phrase(
        "同意这张提示就要“\(verb.phrase.zh)”，请把它要的内容填上（C7）",
        "to accept it is to do “\(verb.phrase.en)”; give what that asks for (C7)")
    case .snoozeTooEarly(let day):
      Phrase(
        "以后再说要写到哪一天，最早\(day.longPhrase.zh)（C7）",
        "put it off to a day to come, \(day.longPhrase.en) at the earliest (C7)")
    }
  }
}
