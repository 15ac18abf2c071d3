/// What is said of changes to the settings that wait for the head of office (C16).
package enum SettingDraftWords {
  package static let object = Phrase("改什么", "what")
  package static let changes = Phrase("怎么改", "how")
  package static let preparedBy = Phrase("拟改人", "by")
  package static let state = Phrase("结果", "outcome")
  package static let answer = Phrase("是否同意", "agree?")
  package static let agree = Phrase("同意，照此执行", "agree, it holds")
  package static let decline = Phrase("不同意", "do not agree")
  package static let reason = Phrase("理由", "reason")
  package static let open = Phrase("待确认", "to be confirmed")
  package static let withdraw = Phrase("收回", "withdraw")
  package static let notYours = Phrase("不是您拟的，由本人收回", "not yours to withdraw")
  package static let answered = Phrase("已有结果", "answered already")
  package static let madeElsewhere = Phrase(
    "在要改的那一项里改，就是拟改", "change the setting itself to draft one")
  package static let none = Phrase("没有拟改的设置", "nothing is drafted")
  /// Said in a form before it is saved.
  package static let willPrepare = Phrase(
    "保存后报办公室负责人确认，确认了才执行（C16）",
    "saving puts it before the head of office; it holds once confirmed (C16)")

  /// `新增 问题类别 用电保障`, `CAT13 环保`.
  package static func object(of draft: SettingDraft, in workspace: Workspace) -> Phrase {
    if let target = draft.target { return Phrase(verbatim: workspace.label(of: target)) }
    let (kind, name) = (draft.list.phrase, draft.newName ?? "")
    return Phrase("新增\(kind.zh) \(name)", "new \(kind.en) \(name)")
  }

  /// `报办公室负责人确认：CF0001 环保`.
  package static func prepared(_ label: String) -> Phrase {
    Phrase("已报办公室负责人确认：\(label)", "put before the head of office: \(label)")
  }

  package static func told(_ label: String, isConfirmed: Bool) -> Phrase {
    isConfirmed
      ? Phrase("已确认，照此执行：\(label)", "confirmed, it holds: \(label)")
      : Phrase("已答复不同意：\(label)", "not agreed to: \(label)")
  }

  package static func withdrawQuestion(_ label: String) -> Phrase {
    Phrase("收回 \(label)？", "Withdraw \(label)?")
  }

  /// Beside a setting that somebody wants to be otherwise: `孙丙 6月7日拟改，待确认`.
  package static func waiting(
    _ draft: SettingDraft, in workspace: Workspace, today: Day
  ) -> Phrase {
    let (name, day) = (workspace.name(of: draft.by.ref) ?? "", draft.on.shortPhrase(today: today))
    return Phrase(
      "\(name) \(day.zh)拟改，待确认（\(draft.id)）", "\(name) wants a change (\(day.en), \(draft.id))")
  }

  package static func waiting(_ count: Int) -> Phrase {
    count == 0 ? Phrase("", "") : Phrase("待确认 \(count)", "\(count) to be confirmed")
  }

  /// How many wait, of how many there were.
  package static func standing(_ count: Int, open: Int) -> Phrase {
    open == 0
      ? Phrase(verbatim: "\(count)") : Phrase("\(count)（待确认 \(open)）", "\(count) (\(open) open)")
  }
}

extension SettingDraft {
  /// What became of it: `待确认`, `同意 6月8日`, `不同意 6月8日：先问环保局`.
  package func outcome(today: Day) -> Phrase {
    guard let answer else { return SettingDraftWords.open }
    let day = answer.on.shortPhrase(today: today)
    let said = answer.isConfirmed ? Phrase("同意", "agreed") : Phrase("不同意", "not agreed")
    let why =
      answer.reason.isEmpty ? Phrase("", "") : Phrase("：\(answer.reason)", ": \(answer.reason)")
    return Phrase("\(said.zh) \(day.zh)\(why.zh)", "\(said.en) \(day.en)\(why.en)")
  }
}

extension DraftedField {
  /// `简单：答复 3 → 4`; of something new the value alone.
  package var phrase: Phrase {
    let (name, new) = (name, Self.said(new))
    guard !old.zh.isEmpty else {
      return Phrase("\(name.zh) \(new.zh)", "\(name.en) \(new.en)")
    }
    return Phrase("\(name.zh) \(old.zh) → \(new.zh)", "\(name.en) \(old.en) → \(new.en)")
  }

  private static func said(_ text: Phrase) -> Phrase {
    text.zh.isEmpty ? Phrase("（空）", "(empty)") : text
  }
}

// MARK: - Refusals

extension SettingsRefusal {
  /// What is said of drafts; nil of what is no matter of theirs.
  func draftPhrase(in workspace: Workspace) -> Phrase? {
    switch self {
    case .draftOpen(let id): Self.open(id, in: workspace)
    case .draftAnswered(let id, let answer): Self.answered(id, answer, in: workspace)
    case .draftOvertaken(let id, let conflicts): Self.overtaken(id, conflicts, in: workspace)
    case .draftNotYours(let id, let maker):
      Phrase(
        "\(workspace.label(of: id)) 是\(workspace.name(of: maker.ref) ?? "")拟的，由本人收回；"
          + "不采用的请办公室负责人答复不同意（C16）",
        "\(workspace.label(of: id)) is for \(workspace.name(of: maker.ref) ?? "") to withdraw; the "
          + "head of office may decline it (C16)")
    case .draftOwn(let id):
      Phrase(
        "\(workspace.label(of: id)) 是您自己拟的，不能自己确认；请另一位办公室负责人确认（C16）",
        "\(workspace.label(of: id)) was prepared by you; another head of office has to confirm it (C16)"
      )
    case .declinedWithoutReason:
      Phrase(
        "不同意请写明理由，好让拟改人知道怎么改（C16）",
        "say why it is declined, so that whoever prepared it knows what to change (C16)")
    default: nil
    }
  }

  private static func open(_ id: ID<SettingDraft>, in workspace: Workspace) -> Phrase {
    let maker = workspace[id].flatMap { workspace.name(of: $0.by.ref) } ?? ""
    let day = workspace[id]?.on.longPhrase ?? Phrase("", "")
    return Phrase(
      "\(workspace.label(of: id)) 还没有确认（\(maker) \(day.zh)拟改）；请等办公室负责人答复，或由本人先收回（C16）",
      "\(workspace.label(of: id)) is not answered yet (\(maker), \(day.en)); wait for the head of "
        + "office, or let it be withdrawn first (C16)")
  }

  private static func answered(
    _ id: ID<SettingDraft>, _ answer: HeadAnswer, in workspace: Workspace
  ) -> Phrase {
    let (who, day) = (workspace.name(of: answer.by.ref) ?? "", answer.on.longPhrase)
    return Phrase(
      "\(workspace.label(of: id)) \(day.zh)已由\(who)答复，不能再办；要改请另拟一份（C16）",
      "\(workspace.label(of: id)) was answered by \(who) on \(day.en); prepare another one (C16)")
  }

  private static func overtaken(
    _ id: ID<SettingDraft>, _ conflicts: [FieldConflict], in workspace: Workspace
  ) -> Phrase {
    func said(_ text: String, _ shape: FieldShape) -> Phrase { workspace.spoken(text, shape) }
    let fields = conflicts.map { conflict in
      let (base, mine, theirs) = (
        said(conflict.base, conflict.shape), said(conflict.mine, conflict.shape),
        said(conflict.theirs, conflict.shape)
      )
      return Phrase(
        "“\(conflict.field.zh)”拟改时是“\(base.zh)”，要改成“\(mine.zh)”，现在已是“\(theirs.zh)”",
        "“\(conflict.field.en)” was “\(base.en)”, to be “\(mine.en)”, and is “\(theirs.en)” now")
    }
    let (label, list) = (workspace.label(of: id), Phrase.list(fields))
    return Phrase(
      "\(label) 拟改以后有人改过同一处：\(list.zh)；请答复不同意，由拟改人照现在的重拟（C16）",
      "\(label) was overtaken: \(list.en); decline it, and let it be prepared anew (C16)")
  }
}
