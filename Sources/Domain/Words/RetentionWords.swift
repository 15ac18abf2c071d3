/// What is said of enterprises that may leave (P17, C11); to whoever may not know of one it is a
/// 重点关注企业 and no more.
extension RetentionCase.Sign {
  package var phrase: Phrase {
    switch self {
    case .intent: Phrase("明确表示外迁意向", "says that it will leave")
    case .courted: Phrase("外地招商接触", "courted by another city")
    case .land: Phrase("用地瓶颈", "no land to grow")
    case .lease: Phrase("租约到期", "lease ends")
    case .headChanged: Phrase("负责人变动", "new head")
    case .shrinking: Phrase("减产裁员", "cuts output or staff")
    case .refusesVisits: Phrase("连续拒绝走访", "refuses visits")
    }
  }
}

extension RetentionCase.Level {
  package var phrase: Phrase {
    switch self {
    case .watch: Phrase("关注", "watch")
    case .warning: Phrase("预警", "warning")
    case .urgent: Phrase("紧急", "urgent")
    }
  }
}

extension RetentionCase.State {
  package var phrase: Phrase {
    switch self {
    case .watching: Phrase("关注中", "watched")
    case .engaged: Phrase("挽留中", "being kept")
    case .retained: Phrase("已留驻", "stays")
    case .partlyMoved: Phrase("部分外迁", "moved in part")
    case .left: Phrase("已外迁", "left")
    case .falseAlarm: Phrase("误报", "false alarm")
    }
  }
}

extension RetentionVerb {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("登记苗头", "open a case")
    case .judge: Phrase("定等级", "judge")
    case .link: Phrase("挂问题和走访", "link issues and visits")
    case .note: Phrase("记进展", "note")
    case .brief: Phrase("发信息专报", "brief the leaders")
    case .engage: Phrase("上门挽留", "go there together")
    case .close: Phrase("了结", "close")
    case .grant: Phrase("准许查看", "let read")
    }
  }

  /// What the log calls it, which everybody may read.
  package var logPhrase: Phrase {
    let what = logVerb
    return Phrase("重点关注：\(what.zh)", "under watch: \(what.en)")
  }

  private var logVerb: Phrase {
    switch self {
    case .open: Phrase("登记", "open")
    case .judge: Phrase("评定", "judge")
    case .link: Phrase("关联", "link")
    case .note: Phrase("记录", "note")
    case .brief: Phrase("报告", "brief")
    case .engage: Phrase("安排", "engage")
    case .close: Phrase("了结", "close")
    case .grant: Phrase("准许查看", "let read")
    }
  }
}

package enum RetentionWords {
  /// What everybody else calls them.
  package static let open = Phrase("重点关注企业", "enterprises under watch")
  /// One of them, to whoever may not know which.
  package static let one = Phrase("重点关注企业 ×", "an enterprise under watch")
  package static let title = Phrase("留驻风险", "Retention")
  package static let hiddenOnWall = Phrase("投屏时不显示", "not shown while projecting")
  /// Class 4 goes into no list that passes through many hands (C14): leaders get it in a brief.
  package static let staysHere = Phrase(
    "第四类信息不列入导出（C14）；报领导用专报（p）", "class 4 goes into no export (C14); leaders get briefs (p)")
  package static let noBrief = Phrase(
    "这家还没有发过信息专报，按 t 发", "no brief on it went out yet; t sends one")
  package static let nothing = Phrase("没有要挽留的企业", "no enterprise is to be kept")
  package static let over = Phrase("已了结的也看", "closed ones too")
  package static let retentionTable = Phrase("留驻风险", "Retention")
  package static let retained = Phrase("留驻率（已留驻/了结，误报不计）", "stayed, of those that ended")
  package static let level = Phrase("等级", "level")
  package static let state = Phrase("状态", "state")
  package static let opened = Phrase("登记", "opened")
  package static let signs = Phrase("苗头", "signs")
  package static let noticed = Phrase("发现", "noticed")
  package static let drivers = Phrase("外迁原因（问题）", "driver issues")
  package static let driversShort = Phrase("原因", "drivers")
  package static let visits = Phrase("联合走访", "joint visits")
  package static let briefs = Phrase("专报", "briefs")
  package static let plan = Phrase("联合走访方案", "plan of the joint visit")
  package static let planHint = Phrase(
    "谁去、谈什么、带什么条件", "who goes, what is said, what is offered")
  package static let town = Phrase("同去镇街", "town that goes along")
  package static let visitOn = Phrase("上门日期", "day of the visit")
  package static let addressee = Phrase("报送领导", "to whom")
  package static let briefText = Phrase("专报内容", "what they are told")
  package static let outcome = Phrase("结果", "outcome")
  package static let lessons = Phrase("做法和教训", "what was learnt")
  package static let confirmation = Phrase("企业谁确认留驻", "who says that it stays")
  package static let readers = Phrase("准许查看的人", "who may read it")
  package static let note = Phrase("进展", "note")
  package static let proposal = Phrase(
    "建议定为紧急：有明确外迁意向", "urgent is proposed: it says it will leave")
  package static let next = Phrase("下一步", "next")

  // MARK: The one question of a visit

  package static let question = Phrase("外迁苗头", "may it leave?")
  package static let questionText = Phrase("苗头一句话", "in a sentence")
  package static let questionHint = Phrase(
    "如：明确表示外迁、外地招商接触、用地瓶颈、租约到期、负责人变动、减产裁员、拒绝走访；只有领导、负责人和本企业专员看得到",
    "such as: courted elsewhere, no land, lease ends; only leaders, the head and its commissioner see it"
  )

  /// `RC0001 霜降压缩机`, for those who may know.
  package static func label(_ known: RetentionCase, in workspace: Workspace) -> String {
    "\(known.id) \(workspace.name(of: known.enterprise.ref) ?? known.enterprise.description)"
  }

  package static func summary(_ known: RetentionCase) -> Phrase {
    let (level, state) = (known.level.phrase, known.state.phrase)
    return Phrase("\(level.zh) \(state.zh)", "\(level.en), \(state.en)")
  }

  package static func recorded(_ label: String, _ known: RetentionCase) -> Phrase {
    let now = summary(known)
    return Phrase("已记录 \(label)：\(now.zh)", "recorded for \(label): \(now.en)")
  }

  package static func driver(_ issue: Issue) -> Phrase {
    let state = issue.state.phrase
    return Phrase("\(issue.title)  \(state.zh)", "\(issue.title)  \(state.en)")
  }
}
