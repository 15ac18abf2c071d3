/// What stands on the office's papers.
///
/// An English reader gets the words around them; names, titles and what people wrote stay as they are.
package enum PaperWords {
  package static let papers = Phrase("公文", "papers")
  package static let minutes = Phrase("会议纪要", "minutes")
  package static let notice = Phrase("企业反映问题办理情况告知单", "what became of your problems")
  package static let noticeShort = Phrase("告知单", "notice to the enterprise")
  package static let feedback = Phrase("领导走访问题办理反馈单", "what became of what you were told")
  package static let slip = Phrase("回执", "reply slip")

  package static func heading(_ kind: Phrase, by office: String) -> Phrase {
    Phrase("\(office)\(kind.zh)", "\(office): \(kind.en)")
  }

  static func minutes(_ kind: Phrase) -> Phrase {
    Phrase("\(kind.zh)纪要", "\(kind.en), \(minutes.en)")
  }

  static func opening(_ kind: DispatchDoc.Kind, issues: Int) -> Phrase {
    let all = counted(issues, "issue")
    return switch kind {
    case .urge, .urgeByPhone:
      Phrase(
        "贵单位承办的以下 \(issues) 件企业问题尚未办结，请抓紧办理：",
        "please see to what is with you and not settled yet (\(all)):")
    case .supervise:
      Phrase(
        "贵单位承办的以下 \(issues) 件企业问题已列入督办，请主要负责人过问：",
        "what follows is with you and supervised (\(all)); please look into it yourself:")
    case .forward:
      Phrase(
        "以下 \(issues) 件企业问题按职责现转请贵单位研究办理：",
        "what follows is forwarded to you, whose matter it is (\(all)):")
    case .letter, .phone, .minutes:
      Phrase(
        "我办在走访联系中收到以下 \(issues) 件企业问题，按职责请贵单位牵头办理：",
        "what follows came up on our visits and is yours to lead (\(all)):")
    }
  }

  /// What is asked of the unit; a reminder names its own day, for those of the issues are over.
  static func closing(_ kind: DispatchDoc.Kind, by due: Day?) -> Phrase {
    kind.isUrging
      ? Phrase(
        "请\(due.map { "于\($0.longPhrase.zh)前" } ?? "")书面回复办理进展和预计办结时间。",
        "Please write\(due.map { " by \($0.longPhrase.en)" } ?? "") how far it is and when it will be "
          + "done.")
      : Phrase(
        "请签收后按期限书面答复我办，并直接联系企业。不属于贵单位职责的，请尽早退回并说明理由。",
        "Please sign for it, talk to the enterprise and answer in writing by the day. What is not "
          + "yours, please return soon and say why.")
  }

  static func copy(_ names: String) -> Phrase { Phrase("抄送：\(names)", "copy: \(names)") }

  static let issueColumns: [(Phrase, share: Int)] = [
    (Phrase("序号", "no."), 3), (Phrase("编号", "issue"), 5), (Phrase("企业", "enterprise"), 6),
    (Phrase("问题", "problem"), 7), (Phrase("答复期限", "answer by"), 9),
  ]
  static let slipColumns: [(Phrase, share: Int)] = [
    (Phrase("编号", "issue"), 5), (Phrase("问题", "problem"), 7),
    (Phrase("办理结果", "result"), 4), (Phrase("答复内容", "answer"), 9),
    (Phrase("计划完成日期", "planned for"), 5),
  ]
  static let slipSigned = [
    Phrase("承办单位（盖章）：", "unit (seal):"), Phrase("经办人：", "handled by:"),
    Phrase("联系电话：", "telephone:"), Phrase("日期：", "day:"),
  ]

  static func slipLead(_ office: String, _ number: String) -> Phrase {
    Phrase(
      "\(office)：\(number) 所列问题办理结果如下（已解决、部分解决、解释说明、列入计划、无法解决）：",
      "\(office): results on \(number) (solved, partly, explained, planned, cannot be solved):")
  }

  static let heldOn = Phrase("时间", "held on")
  static let place = Phrase("地点", "place")
  static let units = Phrase("参加单位", "units")
  static let topic = Phrase("议题", "topic")
  static let discussed = Phrase("研究的问题", "on the agenda")
  static let decided = Phrase("议定事项", "decided")
  static let nothing = Phrase("没有议定事项。", "Nothing was decided.")

  static func fact(_ label: Phrase, _ words: Phrase) -> Phrase {
    Phrase("\(label.zh)：\(words.zh)", "\(label.en): \(words.en)")
  }

  static let agendaColumns: [(Phrase, share: Int)] = [
    (Phrase("序号", "no."), 2), (Phrase("编号", "issue"), 5), (Phrase("企业", "enterprise"), 5),
    (Phrase("问题", "problem"), 14),
  ]
  static let decisionColumns: [(Phrase, share: Int)] = [
    (Phrase("序号", "no."), 2), (Phrase("议定事项", "decision"), 13), (Phrase("责任", "whose"), 4),
    (Phrase("期限", "due"), 6),
  ]
  static func materials(_ kind: Phrase) -> Phrase {
    Phrase("\(kind.zh)材料", "\(kind.en), materials")
  }

  static let materialColumns: [(Phrase, share: Int)] = [
    (Phrase("序号", "no."), 2), (Phrase("议程", "item"), 14), (Phrase("投屏", "wall"), 4),
  ]
  static let onWall = Phrase("投屏内容", "shown")
  static let duties = Phrase("任务清单", "duties")
  static let figureColumns: [(Phrase, share: Int)] = [
    (Phrase("项目", "item"), 8), (Phrase("数", "number"), 4), (Phrase("口径", "of"), 8),
  ]
  static let projectColumns: [(Phrase, share: Int)] = [
    (EntityKind.project.phrase, 10), (ReportWords.light, 2), (ProjectWords.planned, 3),
    (ProjectWords.actual, 3), (ReportWords.why, 8),
  ]

  /// `重点项目：43 个，红 1、黄 12、绿 30`.
  static func projects(_ count: Int, _ lights: [Phrase]) -> Phrase {
    let list = Phrase.list(lights)
    return fact(ProjectWords.heading, Phrase("\(count) 个，\(list.zh)", "\(count): \(list.en)"))
  }

  static let dutyColumns: [(Phrase, share: Int)] = [
    (Phrase("责任", "whose"), 5), (Phrase("期限", "due"), 6), (Phrase("做什么", "what"), 14),
  ]
  static let noticeColumns: [(Phrase, share: Int)] = [
    (Phrase("编号", "issue"), 5), (Phrase("问题", "problem"), 8), (Phrase("承办单位", "unit"), 4),
    (Phrase("结果", "result"), 4), (Phrase("答复", "answer"), 9),
  ]

  static let feedbackColumns: [(Phrase, share: Int)] = [
    noticeColumns[0], (Phrase("企业", "enterprise"), share: 6), noticeColumns[1], noticeColumns[2],
    noticeColumns[3], noticeColumns[4],
  ]

  /// What is news to him is said where he heard of others before.
  static func feedbackOpening(_ count: Int, settled: Int, untold: Int) -> Phrase {
    let news = 0 < untold && untold < settled
    return Phrase(
      "您走访时企业反映的 \(count) 件问题，已办结 \(settled) 件"
        + (news ? "，其中 \(untold) 件此前未向您反馈，排在前面" : "") + "，办理情况如下：",
      "of the \(count) problems you were told on your visits, \(settled) are settled"
        + (news ? ", \(untold) of them since you last heard, which stand first:" : ":"))
  }

  static func noticeOpening(_ count: Int) -> Phrase {
    Phrase("贵公司向我办反映的 \(count) 件问题，办理情况如下：", "what became of the \(count) problems you told us:")
  }

  static let noticeClosing = Phrase(
    "如与实际不符，或还有其他困难，请随时联系我办或您的营商专员。",
    "If this is not how you see it, or there is anything else, please tell us or your commissioner."
  )

  // MARK: Lectures on policies

  static let lecture = Phrase("政策宣讲安排", "policy lecture")
  static let task = Phrase("政策宣讲任务单", "policy lectures asked for")
  static let invitations = Phrase("邀请名单（签到）", "who is invited (to sign)")
  package static let invitationList = Phrase("邀请名单", "who is invited")

  static func invitation(to kind: Phrase) -> Phrase {
    Phrase(kind.zh + invitationList.zh, "\(kind.en), \(invitationList.en)")
  }
  static let confidential = Phrase(
    "（内部材料，注意保密）", "(internal; keep it confidential)")
  static let topicColumns: [(Phrase, share: Int)] = [
    (Phrase("编号", "no."), 3), (Phrase("宣讲内容", "topic"), 12), (Phrase("宣讲单位", "unit"), 5),
    (Phrase("分钟", "minutes"), 3),
  ]
  static let invitationColumns: [(Phrase, share: Int)] = [
    (Phrase("序号", "no."), 2), (Phrase("企业", "enterprise"), 11), (Phrase("镇街", "town"), 4),
    (Phrase("签到", "signed"), 6),
  ]
  static let taskColumns: [(Phrase, share: Int)] = [
    (Phrase("编号", "lecture"), 4), (Phrase("时间", "when"), 7), (Phrase("地点", "where"), 6),
    (Phrase("宣讲内容", "topics"), 10), (Phrase("家数", "firms"), 3),
  ]

  static func lectureOpening(_ count: Int) -> Phrase {
    Phrase(
      "根据企业《你点题 我宣讲》选项表，邀请 \(count) 家企业，安排如下：",
      "after what enterprises chose on their forms, \(count) are invited:")
  }

  static let lectureClosing = Phrase(
    "请宣讲单位派业务骨干到场，讲解后留出时间答疑；请镇街通知名单上的企业。",
    "Units send those who know the matter and leave time for questions; the town tells whom the list names."
  )

  static func invitationsLead(_ number: String) -> Phrase {
    Phrase("宣讲 \(number)", "lecture \(number)")
  }

  static func taskOpening(_ count: Int) -> Phrase {
    Phrase(
      "请贵单位安排业务骨干参加以下 \(count) 场政策宣讲：",
      "please send somebody who knows the matter to these \(count) lectures:")
  }

  static let taskClosing = Phrase(
    "时间有冲突的，请尽早告知我办调整。", "If a time does not suit you, please tell us soon."
  )
}
