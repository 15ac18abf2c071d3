/// What common classes, their states, moves and fields are called.
extension ClassState {
  package var phrase: Phrase {
    switch self {
    case .gathered: Phrase("已归集", "gathered")
    case .assigned: Phrase("已定牵头", "led")
    case .researching: Phrase("调研中", "research")
    case .proposed: Phrase("已提对策", "proposed")
    case .implementing: Phrase("合力推进", "under way")
    case .concluded: Phrase("已见效", "concluded")
    case .parked: Phrase("待上级政策", "parked")
    }
  }
}

extension ClassVerb {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("立类", "open a class")
    case .edit: Phrase("修改共性类", "edit a class")
    case .assign: Phrase("定牵头", "assign the lead")
    case .research: Phrase("开始调研", "begin research")
    case .propose: Phrase("提出对策", "propose")
    case .implement: Phrase("合力推进", "carry out")
    case .progress: Phrase("月度进展", "monthly progress")
    case .conclude: Phrase("见效办结", "conclude")
    case .park: Phrase("搁置待政策", "park")
    case .countermeasure: Phrase("加对策", "add a countermeasure")
    case .finish: Phrase("对策落实", "finish a countermeasure")
    case .join: Phrase("归入共性类", "join a class")
    case .leave: Phrase("移出共性类", "leave a class")
    case .putAside: Phrase("认定不是共性", "call it not common")
    case .takeUp: Phrase("重新提示共性", "propose it again")
    }
  }

  /// One sentence for each: when it is the one to take.
  package var purpose: Phrase {
    switch self {
    case .open: Phrase("几家企业同一类问题，立类合力办", "several enterprises have the same trouble")
    case .edit: Phrase("名称、协办、负责人、调研记录", "name, co-units, owner, research notes")
    case .assign: Phrase("只定一家牵头，成员问题交给它", "exactly one unit leads, and gets its issues")
    case .research: Phrase("牵头单位会同有关单位调研；也可退回重做", "with the units concerned; or over again")
    case .propose: Phrase("至少有一条对策", "there is at least one countermeasure")
    case .implement: Phrase("对策定了，各单位落实", "the countermeasures are being carried out")
    case .progress: Phrase("这个月推进到哪一步，状态不变", "how far it got this month; its state stays")
    case .conclude: Phrase("成员逐件答复并回访过，写结论", "each member is answered and called back")
    case .park: Phrase("要等上级政策，定复核日期", "it waits for policy from above; review later")
    case .countermeasure: Phrase("对全类管用的办法或政策", "what helps all of its members")
    case .finish: Phrase("对策做到了，记日期和佐证", "it was done: when, and what shows it")
    case .join: Phrase("把问题归进来，改为共性", "issues become members, and common")
    case .leave: Phrase("不是这一类的，移出改为个性", "it is none of these after all")
    case .putAside:
      Phrase("这几件各是各的事，写明理由，不再提示", "each is a matter of its own: say why, and it rests")
    case .takeUp: Phrase("还是可能有共性，重新提示", "it may be common after all")
    }
  }
}

extension CommonClass.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("名称", "name")
    case .category: Phrase("类别", "category")
    case .coUnits: Phrase("协办单位", "co-units")
    case .owner: Phrase("负责人", "owner")
    case .research: Phrase("调研记录", "research notes")
    case .reviewOn: Phrase("复核日期", "review on")
    }
  }
}

extension ClassDue.Task {
  package var phrase: Phrase {
    switch self {
    case .lead: Phrase("定牵头", "lead unit")
    case .research: Phrase("调研方案", "plan")
    case .countermeasure: Phrase("对策", "measure")
    case .progress: Phrase("进展", "progress")
    case .review: Phrase("复核", "review")
    }
  }
}

extension ClassDue {
  /// For a column: `对策 还剩2天`.
  package func phrase(today: Day) -> Phrase {
    let left = DueWords.phrase(left: left, due: due, today: today)
    return Phrase("\(task.phrase.zh) \(left.zh)", "\(task.phrase.en) \(left.en)")
  }
}

extension ClassChange {
  /// What it is about, where that had its id before.
  var subject: EntityRef? {
    switch self {
    case .open: nil
    case .edit(let id, _), .move(let id, _, _): id.ref
    case .add(let measure): measure.commonClass.ref
    case .finish(let id, _, _): id.ref
    case .join(let issues, let id, _): issues.count == 1 ? issues[0].ref : id.ref
    case .leave(let issues, _): issues.first?.ref
    case .putAside(let category, _, _): Category.id(of: category)?.ref
    case .takeUp(let id): id.ref
    }
  }
}

/// What lists, forms and sheets of classes say around their fields.
package enum ClassWords {
  package static let heading = Phrase("共性类", "Common classes")
  package static let members = Phrase("件数", "issues")
  package static let enterprises = Phrase("家数", "firms")
  package static let beneficiaries = Phrase("受益", "helped")
  package static let settled = Phrase("已办", "done")
  package static let state = Phrase("状态", "state")
  package static let lead = Phrase("牵头", "lead")
  package static let due = Phrase("期限", "due")
  package static let conclusion = Phrase("结论", "conclusion")
  package static let carried = Phrase("结转", "carried")
  package static let drafts = Phrase("答复稿", "drafts")
  package static let leadUnit = Phrase("牵头单位", "lead unit")
  package static let issues = Phrase("成员问题", "its issues")

  /// A countermeasure that is done, or not yet.
  package static func done(_ day: Day?, today: Day) -> Phrase {
    guard let day = day?.shortPhrase(today: today) else { return Phrase("未落实", "not done") }
    return Phrase("\(day.zh)落实", "done \(day.en)")
  }

  /// `12件，9家企业，受益18人，已办5件`.
  package static func figures(_ figures: ClassFigures) -> Phrase {
    let (issues, firms) = (figures.members, figures.enterprises)
    let (helped, settled) = (figures.beneficiaries, figures.settled)
    return Phrase(
      "\(issues)件，\(firms)家企业，受益\(helped)人，已办\(settled)件",
      "\(counted(issues, "issue")), \(counted(firms, "firm")), \(helped) people helped, \(settled) settled"
    )
  }

  package static func drafted(_ count: Int) -> Phrase {
    Phrase(
      "按结论拟好 \(count) 件的答复稿，办理“答复”时打开、核对、保存",
      "\(counted(count, "answer")) drafted from the conclusion; reply opens each to be checked and saved"
    )
  }

  /// Deadlines begin anew when issues become common, and that is said before it is saved.
  ///
  /// `1 件改按共性时限（C5）`, or of one alone `期限 6月11日 → 6月20日，改按共性时限（C5）`.
  package static func shifting(_ shift: DeadlineShift, today: Day) -> Phrase {
    let relieved = shift.relieved
    if let days = shift.days {
      let moved = StepFormWords.putOff(from: days.before, to: days.after, today: today)
      return Phrase(
        "\(moved.zh)，改按共性时限（C5）" + (relieved > 0 ? "，不再超期" : ""),
        "\(moved.en), as common matters are (C5)" + (relieved > 0 ? ", late no more" : ""))
    }
    return Phrase(
      "\(shift.moved) 件改按共性时限（C5）" + (relieved > 0 ? "，其中 \(relieved) 件不再超期" : ""),
      "\(counted(shift.moved, "issue")) due as common matters are (C5)"
        + (relieved > 0 ? ", \(relieved) late no more" : ""))
  }

  package static let byMembers = Phrase("按件数", "by issues")
  package static let byState = Phrase("按状态", "by state")
  package static let nothingOpen = Phrase("没有在办的，按 o 看全部", "none is open; o shows all")
  package static let unsettled = Phrase("在办/全部", "open/all")
  package static let showIssues = Phrase("看成员问题", "show its issues")
  package static let noIssues = Phrase(
    "这一类还没有成员问题，按 t 归入", "it has no issues yet; t lets some join")
  package static let classes = Phrase("共性类", "common classes")
  package static let mayBeCommon = Phrase("疑似共性", "may be a common matter")
  package static let from = Phrase("从疑似共性选", "what may be common")
  package static let judgedBy = Phrase("认定人", "by")
  package static let what = Phrase("怎么办", "what to do")
  package static let byHand = Phrase("都不是，自己填", "none of these: by hand")
  package static let note = Phrase("说明", "note")
  package static let progress = Phrase("进展", "progress")
  package static let policy = Phrase("依据政策", "policy")

  /// `疑似共性 5 家`.
  package static func mayBeCommon(_ enterprises: Int) -> Phrase {
    Phrase("疑似共性 \(enterprises) 家", "may be common to \(enterprises)")
  }

  /// One of them: `02 用工招聘 疑似共性 5 家（7件）`, and the class it might join.
  package static func candidate(
    _ candidate: ClassCandidate, in workspace: Workspace
  ) -> Phrase {
    let (name, join) = (named(candidate, in: workspace), mayJoin(candidate, in: workspace))
    let common = mayBeCommon(candidate.enterprises)
    return Phrase(
      "\(name.zh) \(common.zh)（\(candidate.issues.count)件）\(join.zh)",
      "\(name.en) \(common.en) (\(counted(candidate.issues.count, "issue")))\(join.en)")
  }

  /// What one is of: `02 用工招聘`.
  package static func named(_ candidate: ClassCandidate, in workspace: Workspace) -> Phrase {
    let category = workspace.categoryPhrase(candidate.category)
    return Phrase(
      "\(candidate.category) \(category.zh)", "\(candidate.category) \(category.en)")
  }

  /// Where it stands behind its name: `5 家 7 件，可并入 G05 …`.
  package static func extent(_ candidate: ClassCandidate, in workspace: Workspace) -> Phrase {
    let (size, join) = (
      AgendaItem.Matter.common(candidate).phrase, mayJoin(candidate, in: workspace)
    )
    return Phrase(size.zh + join.zh, size.en + join.en)
  }

  private static func mayJoin(_ candidate: ClassCandidate, in workspace: Workspace) -> Phrase {
    let existing = candidate.existing.map { workspace.label(of: $0) }
    return existing.map { Phrase("，可并入 \($0)", ", may join \($0)") } ?? Phrase(verbatim: "")
  }

  /// What was put aside: `重新提示：02 用工招聘 3件（季节不同，钱乙 6月7日）`.
  package static func aside(_ judged: NotCommon, in workspace: Workspace, today: Day) -> Phrase {
    let category = workspace.categoryPhrase(judged.category)
    let (who, day) = (
      workspace.name(of: judged.by.ref) ?? "", judged.on.shortPhrase(today: today)
    )
    return Phrase(
      "重新提示：\(judged.category) \(category.zh) \(judged.issues.count)件（\(judged.reason)，"
        + "\(who) \(day.zh)）",
      "again: \(judged.category) \(category.en), \(counted(judged.issues.count, "issue")) "
        + "(\(judged.reason); \(who), \(day.en))")
  }

  package static func judged(_ judged: NotCommon, in workspace: Workspace) -> Phrase {
    let category = workspace.categoryPhrase(judged.category)
    return judged.struck == nil
      ? Phrase(
        "已记不是共性：\(category.zh) \(judged.issues.count) 件，不再提示",
        "not common: \(category.en), \(counted(judged.issues.count, "issue")); not proposed again")
      : Phrase("重新提示：\(category.zh)", "proposed again: \(category.en)")
  }

  package static func candidates(
    _ candidates: [ClassCandidate], in workspace: Workspace
  ) -> Phrase {
    let words = candidates.map { candidate($0, in: workspace) }
    return Phrase(
      words.map(\.zh).joined(separator: "  "), words.map(\.en).joined(separator: "  "))
  }

  package static func carriedHint(_ count: Int) -> Phrase {
    Phrase(
      "\(count) 件还没有答复并回访：选中的单独接着办",
      "\(count) are not answered and called back: those marked go on by themselves")
  }

  /// What cannot be done now, each with its reason; nil where everything can.
  package static func others(
    _ possibilities: [ClassPossibility], in workspace: Workspace
  ) -> Phrase? {
    let reasons = possibilities.compactMap { possibility in
      possibility.refusal.map { refusal in
        let (verb, reason) = (possibility.verb.phrase, refusal.phrase(in: workspace))
        return Phrase("\(verb.zh)：\(reason.zh)", "\(verb.en): \(reason.en)")
      }
    }
    guard !reasons.isEmpty else { return nil }
    let all = Phrase.sentences(reasons)
    return Phrase("现在不能做：\(all.zh)", "not now: \(all.en)")
  }

  package static func summary(from old: ClassState, to new: ClassState) -> Phrase {
    Phrase(
      "将记录：\(old.phrase.zh) → \(new.phrase.zh)", "Will record: \(old.phrase.en) → \(new.phrase.en)")
  }

  package static func recorded(_ label: String, now state: ClassState) -> Phrase {
    Phrase("已记录 \(label)，现为\(state.phrase.zh)", "recorded \(label), now \(state.phrase.en)")
  }
}
