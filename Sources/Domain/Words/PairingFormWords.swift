/// What the forms of a pairing say.
package enum PairingFormWords {
  package static let begin = Phrase("新增挂钩联系", "New pairing")
  package static let what = Phrase("办什么", "what")
  package static let takeOver = Phrase("接收原有挂钩", "take over pairings that stand already")
  package static let cover = Phrase("请假顶岗", "cover during leave")
  package static let substitute = Phrase("顶岗专员", "who stands in")
  package static let awayFrom = Phrase("离岗首日", "away from")
  package static let awayTo = Phrase("离岗末日", "away until")
  package static let leaveReason = Phrase("离岗原因", "why away")
  package static let substituteHint = Phrase(
    "这几天他看得到、管得着这家企业的事，联系也算数",
    "on those days he sees and does what is of the enterprise, and his contact counts")
  package static let end = Phrase("结束", "end it")
  package static let handOver = Phrase("交接给别人", "hand it over")
  package static let review = Phrase("年度评估", "the yearly review")
  package static let reviewedOn = Phrase("评估日期", "reviewed on")
  package static let reviewNote = Phrase("评估", "review")
  package static let reviewHint = Phrase(
    "联系得怎样、企业怎么说、接下来怎么办", "how it went, what the enterprise says, what comes of it")
  package static let enterprise = Phrase("企业", "enterprise")
  package static let commissioner = Phrase("营商专员", "commissioner")
  package static let successor = Phrase("接手专员", "successor")
  package static let from = Phrase("开始日期", "from")
  package static let lastDay = Phrase("最后一天", "last day")
  package static let charterReadOn = Phrase("告知约定日期", "charter read on")
  package static let charterHint = Phrase(
    "向企业说明过“不参与企业管理、全程无偿”的那一天",
    "the day the enterprise was told: no meddling in its business, free of charge")
  package static let parks = Phrase("兼联小微园", "parks as well")
  package static let appointment = Phrase("选派文件号", "appointment")
  package static let reason = Phrase("原因", "reason")
  package static let note = Phrase("交接说明", "handover note")
  package static let noteHint = Phrase(
    "企业情况、未了的事、联系习惯", "how the enterprise is, what is open, how to reach whom")

  package static func change(_ label: String) -> Phrase {
    Phrase("挂钩联系 \(label)", "Pairing \(label)")
  }

  package static func recorded(_ label: String) -> Phrase {
    Phrase("已记挂钩联系 \(label)", "pairing \(label) recorded")
  }

  package static func willBegin(_ enterprise: String, _ commissioner: String) -> Phrase {
    Phrase(
      "将记录：\(enterprise) 由 \(commissioner) 挂钩联系",
      "Will record: \(enterprise) is paired with \(commissioner)")
  }
}

extension Pairing.Cover {
  /// `6月11日 周一至6月20日 周三`.
  package var daysPhrase: Phrase {
    Phrase(
      "\(from.longPhrase.zh)至\(to.longPhrase.zh)",
      "from \(from.longPhrase.en) to \(to.longPhrase.en)")
  }

  /// `P005 褚子 6月11日 周一至6月20日 周三（年休）`.
  package func phrase(in workspace: Workspace) -> Phrase {
    let label = workspace.label(of: by)
    return Phrase("\(label) \(daysPhrase.zh)（\(reason)）", "\(label) \(daysPhrase.en) (\(reason))")
  }
}

extension Workspace {
  /// `李丁交来：储油设施一事正在办`: what who comes reads of who left; nil where nobody handed over.
  package func handoverPhrase(to pairing: Pairing) -> Phrase? {
    guard let before = predecessor(of: pairing) else { return nil }
    let name = name(of: before.commissioner.ref) ?? before.commissioner.description
    return Phrase("\(name)交来：\(before.handoverNote)", "from \(name): \(before.handoverNote)")
  }
}
