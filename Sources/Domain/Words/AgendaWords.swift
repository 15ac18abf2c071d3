/// What there is to do, in the words of 待办 (interface.md 2).
extension AgendaTask {
  package var phrase: Phrase {
    switch self {
    case .triage: Phrase("新到", "new")
    case .duplicate: Phrase("疑似重复", "duplicates?")
    case .commonMatter: Phrase("疑似共性", "common matters?")
    case .dispatch: Phrase("待交办", "to dispatch")
    case .sign: Phrase("待签收", "to be signed for")
    case .card: Phrase("催办提示", "cards")
    case .confirm: Phrase("待确认", "to confirm")
    case .confirmSetting: Phrase("拟改设置", "drafted settings")
    case .measure: Phrase("首项措施到期", "first measures due")
    case .answer: Phrase("答复到期", "replies due")
    case .meeting: Phrase("协调会", "meetings")
    case .decision: Phrase("议定事项到期", "decisions due")
    case .approval: Phrase("代办环节到期", "approval steps due")
    case .callback: Phrase("待回访", "to call back")
    case .close: Phrase("待销号", "to close")
    case .review: Phrase("到期复核", "to review")
    case .contact: Phrase("该联系", "contacts owed")
    case .projectReport: Phrase("项目月报", "project reports")
    case .retention: RetentionWords.open
    case .pairing: Phrase("挂钩评估交接", "pairings")
    case .progress: Phrase("共性进展", "classes' progress")
    case .forms: Phrase("选项表回收", "policy forms")
    case .coverage: Phrase("走访全覆盖", "visits of the campaign")
    case .feedback: Phrase("向领导反馈", "leaders to be told")
    case .roster: Phrase("周四值班", "Thursdays")
    case .outreach: Phrase("再次征询", "to be asked again")
    case .lecture: Phrase("政策宣讲", "lectures")
    case .chase: Phrase("他人未联系", "contacts not made")
    }
  }

  /// What Enter begins.
  package var purpose: Phrase {
    switch self {
    case .triage: Phrase("逐件定类别和牵头单位，最后一起交办", "category and unit one by one, then all go out")
    case .duplicate: Phrase("并排看：合并、有关联，或不是同一件", "side by side: merge, related, or not the same")
    case .commonMatter: Phrase("立类、归入已有的类，或认定不是共性", "open a class, join one, or call it not common")
    case .dispatch: Phrase("发交办函或电话交办", "a letter or a call to the unit")
    case .sign: Phrase("单位签收了就登记", "note who signed for it")
    case .card: Phrase("同意、不需要，或以后再说", "accept, decline, or put off")
    case .confirm: Phrase("同意或不同意", "agree or not")
    case .confirmSetting: Phrase("同意了才执行，不同意写明理由", "it holds once you agree; say why if not")
    case .measure: Phrase("定了措施就录入，没有就催", "enter the measure, or urge")
    case .answer: Phrase("有答复就录入，没有就催", "enter the reply, or urge")
    case .decision: Phrase("办结了就记一笔", "note that it is done")
    case .approval: Phrase("办成了填日期，没办成跑一趟", "note when it was had, or go there")
    case .meeting: Phrase("会开了记决定，没开记原因", "what was decided, or why not")
    case .callback: Phrase("打电话问企业解决没有", "ask the enterprise")
    case .close: Phrase("有佐证就销号", "close with its evidence")
    case .review: Phrase("条件变了接着办，没变再定日期", "go on, or set another day")
    case .contact: Phrase("去看看，或打个电话，记走访", "go there or call, and log it")
    case .projectReport: Phrase("20日前报进度；办公室可以代报", "report by the 20th; the office may for him")
    case .retention: Phrase("上门、发专报、定等级，记下来", "go there, brief the leaders, judge, note")
    case .pairing: Phrase("写评估，交接，或另派专员", "write the review, hand over, or pair anew")
    case .progress: Phrase("记这个月推进到哪一步", "note how far it got this month")
    case .forms: Phrase("一家一张录进来，收不到的作废", "enter them one by one; void what is lost")
    case .coverage: Phrase("一家一家走访，记下来", "visit them one by one, and log it")
    case .feedback: Phrase("反馈单交给领导，记谁交的、哪天", "hand it over, and note who did and when")
    case .roster: Phrase("写谁值班，或为什么停值", "who is on duty, or why nobody")
    case .outreach: Phrase("再打一个电话，问要不要专员", "ring again: does it want a commissioner")
    case .lecture: Phrase("排定，或记谁来听了", "fix it, or note who came")
    case .chase: Phrase("提醒本人；请假、停工的写说明", "remind them; leave and closures are excused")
    }
  }
}

/// What the list of what there is to do says.
package enum AgendaWords {
  package static let title = Phrase("待办", "agenda")
  package static let nothing = Phrase("今天没有要办的事", "nothing to do today")
  package static let run = Phrase("逐件办理", "go through them")
  package static let showInWorkbench = Phrase("列出这些", "list them")
  package static let excuse = Phrase(
    "说明这次为什么不计：请假、放假、企业停工", "say why it does not count this time: leave, a holiday, a closure")
  package static let notRegular = Phrase(
    "这一件不是定期任务，没有不计一说；问题办不下去，用“办理”退回、暂缓或延期（C8）",
    "this is no regular task, so there is nothing to excuse; an issue that cannot go on is sent back, "
      + "suspended or extended (C8)")
  package static let otherSide = Phrase("换到清单", "to the list")
  package static let drafts = Phrase("未完成的记录", "unfinished work")
  package static let draftsPurpose = Phrase("接着写完，或放弃", "go on with it, or throw it away")
  package static let answer = Phrase("怎么办", "what to do")
  package static let until = Phrase("推到哪天", "until")
  package static let cause = Phrase("原因", "cause")

  /// `已同意催办 W2018-0042 技改补贴兑现慢`.
  package static func answered(_ label: String, _ answer: Card.Answer, _ rung: Rung) -> Phrase {
    Phrase(
      "\(rung.phrase.zh)：\(answer.phrase.zh)，已记录 \(label)",
      "\(rung.phrase.en): \(answer.phrase.en), recorded for \(label)")
  }

  /// `3/12`.
  package static func progress(_ place: Int, of all: Int) -> Phrase {
    Phrase(verbatim: "\(place)/\(all)")
  }

  package static func stopped(at place: Int, of all: Int) -> Phrase {
    Phrase("停在 \(place)/\(all)，回车接着办", "stopped at \(place)/\(all); Enter goes on")
  }

  /// `超期 3`.
  package static func late(_ count: Int) -> Phrase {
    Phrase("超期 \(count)", "\(count) late")
  }
}

extension AgendaItem {
  /// `还剩2天`; nothing where nothing says by when.
  package func term(today: Day) -> Phrase {
    hasTerm ? DueWords.phrase(left: left, due: due, today: today) : Phrase(verbatim: "")
  }

  /// What it is about; a category by the code everybody knows it by: `02 用工招聘`, an enterprise that
  /// may leave by its name where he who reads may know which it is (C16).
  package func label(in workspace: Workspace, to actor: Actor) -> Phrase {
    if case .common(let candidate) = matter { return ClassWords.named(candidate, in: workspace) }
    // Whose town nobody knows the office sees to.
    if task == .forms, subject.kind == .office { return PolicyWords.noTown }
    guard let known = subject.id(as: RetentionCase.self).flatMap({ workspace[$0] }),
      workspace.maySee(known, by: actor)
    else { return Phrase(verbatim: workspace.label(of: subject)) }
    return Phrase(verbatim: RetentionWords.label(known, in: workspace))
  }
}

extension AgendaItem.Matter {
  /// Why it stands there, where its kind does not say; empty for a step of an issue.
  package var phrase: Phrase {
    switch self {
    case .plain: Phrase(verbatim: "")
    case .card(let card):
      Phrase(
        "\(card.rung.phrase.zh)：\(card.cause.phrase.zh)",
        "\(card.rung.phrase.en): \(card.cause.phrase.en)")
    case .duty(let duty):
      // What a town owes of these is called as its kind is.
      [.coverage, .policyForm].contains(duty.cadence)
        ? Phrase(verbatim: "") : duty.cadence.phrase
    case .duplicate(let other): Phrase("像 \(other)", "like \(other)")
    case .untold(let issues): FeedbackWords.untold(issues.count)
    case .common(let candidate):
      Phrase(
        "\(candidate.enterprises) 家 \(candidate.issues.count) 件",
        "\(counted(candidate.enterprises, "firm")), \(counted(candidate.issues.count, "issue"))")
    }
  }
}
