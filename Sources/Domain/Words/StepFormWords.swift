/// What 办理 says: what each step is for, and what stands around the list of them.
package enum StepFormWords {
  package static let possible = Phrase("可以做", "Can be done")
  package static let impossible = Phrase("现在不能做", "Not now")
  package static let onTheSpot = Phrase("当场办结", "done on the spot")
  package static let callBackAndClose = Phrase("回访并销号", "call back and close")
  package static let signMeasureReply = Phrase("签收·措施·答复", "sign+measures+reply")
  package static let suggestion = Phrase("参考同类问题填的，请核对", "taken from similar issues; please check")
  package static let notThisOne = Phrase(
    "这一步现在不能做，请另选一步", "this cannot be done now; choose another")
  /// Somebody else moved the issue on while its fields were filled in.
  package static let stranded = Phrase(
    "您写的都还在，但这一步现在记不上：换一步，或按 Esc 存草稿",
    "what you wrote is all here, but this step cannot be recorded now: take another, or keep it "
      + "as a draft with Esc")
  package static let noSuchStep = Phrase(
    "没有这一步；按回车填下面的栏", "there is no such step; Enter goes to the fields below")

  package static let measureOrDone = Phrase(
    "写一条措施，或勾选已完成措施（T7）", "write a measure, or tick those that are done (T7)")

  package static func title(_ label: String) -> Phrase {
    Phrase("办理 \(label)", "Next step of \(label)")
  }

  /// `办理 5 件（其中2件不在眼前）：W2018-0412 储油设施改建 等`.
  package static func title(many count: Int, hidden: Int, first label: String) -> Phrase {
    let (zh, en) = hidden > 0 ? ("（其中\(hidden)件不在眼前）", " (\(hidden) out of sight)") : ("", "")
    return Phrase("办理 \(count) 件\(zh)：\(label) 等", "Next step of \(count)\(en): \(label) and more")
  }

  /// The impossible steps in one line.
  package static func folded(_ count: Int) -> Phrase {
    Phrase(
      "另有 \(count) 步现在不能做，按 ? 或往下走看原因",
      "\(count) more cannot be done now; ? or Down says why")
  }

  /// A step among everything that can be done: `办理：暂缓`.
  package static func action(_ step: Phrase) -> Phrase {
    Phrase("办理：\(step.zh)", "step: \(step.en)")
  }

  /// `待签收 → 办理中`.
  package static func move(from old: IssueState, to new: IssueState?) -> Phrase {
    guard let new else {
      return Phrase("环节不变（\(old.phrase.zh)）", "stays \(old.phrase.en)")
    }
    return Phrase("\(old.phrase.zh) → \(new.phrase.zh)", "\(old.phrase.en) → \(new.phrase.en)")
  }

  /// By when at the latest a day may be, and what is due when now.
  static func latest(_ limit: Day, from due: Day? = nil, today: Day) -> Phrase {
    let (last, now) = (limit.fullPhrase(today: today), due?.fullPhrase(today: today))
    return Phrase(
      (now.map { "现在 \($0.zh) 到期，" } ?? "") + "最晚 \(last.zh)",
      (now.map { "due \($0.en) now, " } ?? "") + "\(last.en) at the latest")
  }

  /// `期限 6月11日 → 6月20日`: what an extension changes, for the state stays.
  package static func putOff(from old: Day, to new: Day, today: Day) -> Phrase {
    let (old, new) = (old.shortPhrase(today: today), new.shortPhrase(today: today))
    return Phrase("期限 \(old.zh) → \(new.zh)", "due \(old.en) → \(new.en)")
  }

  package static func summary(_ move: Phrase) -> Phrase {
    Phrase("将记录：\(move.zh)", "Will record: \(move.en)")
  }

  /// `将记录：用电增容、用水增容、用气增容等5件；待签收 → 办理中；编号发文 2 份`: whom one save reaches.
  package static func summary(
    many titles: [String], of count: Int, _ move: Phrase, isSame: Bool, letters: Int
  ) -> Phrase {
    let more = count - titles.count
    let all = Phrase(
      titles.joined(separator: "、") + (more > 0 ? "等" : "，共") + "\(count)件",
      titles.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ", \(count) in all"))
    let whole = summary(all)
    let others = isSame ? Phrase("", "") : Phrase("，其余各按其环节", ", the others from where they are")
    let sent =
      letters > 0 ? Phrase("；编号发文 \(letters) 份", "; letters numbered: \(letters)") : Phrase("", "")
    return Phrase(
      whole.zh + "；" + move.zh + others.zh + sent.zh,
      whole.en + "; " + move.en + others.en + sent.en)
  }

  package static func recorded(_ label: String, now state: IssueState) -> Phrase {
    Phrase("已记录 \(label)，现为\(state.phrase.zh)", "recorded \(label), now \(state.phrase.en)")
  }

  package static func recorded(many count: Int) -> Phrase {
    Phrase("已记录 \(count) 件", "recorded \(count)")
  }

  package static let callBackAndClosePurpose = Phrase(
    "问企业解决没有，解决了就销号", "ask whether it is solved, and close it if so")

  /// One sentence for each step: when it is the one to take.
  package static func purpose(of verb: StepVerb) -> Phrase {
    switch verb {
    case .triage: Phrase("定类别、难易、范围和牵头单位", "category, complexity, scope and lead unit")
    case .dispatch: Phrase("发交办函，或电话交办", "by letter, or by telephone")
    case .sign: Phrase("单位已签收", "the unit has signed for it")
    case .return: Phrase("单位认为不归它办，由您裁定", "the unit says it is not its own; you rule")
    case .measure: Phrase("单位要做什么、谁做、何时完成", "what will be done, by whom, by when")
    case .coordinate: Phrase("几家意见不一，请办公室召集", "units disagree; the office convenes")
    case .conclude: Phrase("会开了记决定，取消了记原因", "what was decided, or why it was called off")
    case .suspend: Phrase("条件不具备，先挂起，定复查日期", "put off: an obstacle nobody can move; review later")
    case .resume: Phrase("条件具备了，接着办", "the obstacle is gone")
    case .reply: Phrase("已有答复，录入内容和结果", "the answer and its result")
    case .callback: Phrase("问企业解决没有，只记回访", "ask whether it is solved; no more than that")
    case .confirm: Phrase("负责人同意或不同意", "the head agrees or not")
    case .close: Phrase("有佐证，办结归档", "with its evidence, into the archive")
    default: laterPurpose(of: verb)
    }
  }

  private static func laterPurpose(of verb: StepVerb) -> Phrase {
    switch verb {
    case .reopen: Phrase("又出现了，接着办", "it is back")
    case .continue: Phrase("有了变化，接着办", "something changed; go on")
    case .merge: Phrase("与同一企业的另一件一起办", "handled with another of the same enterprise")
    case .unmerge: Phrase("还是分开办", "to be handled apart after all")
    case .decline: Phrase("不属职责范围，告知企业", "outside the remit; the enterprise is told")
    case .withdraw: Phrase("企业不要求办了，另请人核实", "the enterprise withdraws it; someone checks")
    case .restore: Phrase("企业有异议，重新受理", "the enterprise objects; taken up again")
    case .amend: Phrase("改正写错的内容，环节不变", "mend what was written wrongly")
    case .correct: Phrase("刚才那一步录错了", "the last step was entered wrongly")
    case .urge: Phrase("单位迟迟没有办，发函或打电话催", "the unit is slow: a letter, or a call")
    case .supervise: Phrase("催了仍不办，编号送单位主要负责人", "urged in vain: a numbered order to its head")
    case .extend: Phrase("期限内办不完，负责人同意延后", "more time, if the head agrees")
    default: Phrase("记一笔进展，环节不变", "a line about progress")
    }
  }
}
