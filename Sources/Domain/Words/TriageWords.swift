/// What 批量分办 and the forms of an issue say.
package enum TriageWords {
  package static let title = Phrase("批量分办", "Triage")
  package static let accept = Phrase("就这样，下一件", "accept, next")
  package static let change = Phrase("改", "change")
  package static let toggle = Phrase("取消选定", "take back")
  package static let next = Phrase("下一件", "next one")
  package static let previous = Phrase("上一件", "one before")
  package static let stopChanging = Phrase("回到列表", "back to the list")
  package static let finish = Phrase("交办", "dispatch")
  package static let nothingAccepted = Phrase(
    "还没有定下的，回车定一件", "none accepted yet; Enter accepts one")
  package static let nothingNew = Phrase("没有待分办的问题", "no issue is to be triaged")
  package static let both = Phrase("分办并交办", "Triage and dispatch")
  package static let triageOnly = Phrase("只分办，先不交办", "Triage only")
  package static let notYet = Phrase("再看看", "Not yet")

  package static func accepted(_ count: Int, of all: Int) -> Phrase {
    Phrase("已定 \(count)/\(all)", "accepted \(count)/\(all)")
  }

  /// The question at the end.
  package static func dispatch(_ issues: Int, units: Int) -> Phrase {
    Phrase(
      "交办：\(issues) 件 → \(units) 个单位 \(units) 份，编号自动？",
      "Dispatch \(issues) to \(units) units in \(units) letters, numbered by themselves?")
  }

  /// What came of the run; `notSent` are the letters that were refused.
  package static func done(
    _ issues: Int, letters: [String], notSent: [Phrase] = []
  ) -> Phrase {
    let list = letters.joined(separator: " ")
    let done = Phrase(
      "已分办 \(issues) 件" + (letters.isEmpty ? "" : "，\(list)"),
      "\(issues) triaged" + (letters.isEmpty ? "" : ", \(list)"))
    return .sentences([done] + notSent)
  }

  /// A letter that was refused: to whom, and why.
  package static func notSent(to unit: String, _ reason: Phrase) -> Phrase {
    Phrase("\(unit)没有交办：\(reason.zh)", "nothing was sent to \(unit): \(reason.en)")
  }
}

/// What the form of a new issue says.
package enum IssueFormWords {
  package static let title = Phrase("新问题", "New issue")
  package static let source = Phrase("来源", "source")
  package static let sourceText = Phrase("谁反映的", "who said so")
  package static let direct = Phrase("企业直接反映", "told to the office")
  package static let call = Phrase("来电", "by telephone")
  package static let document = Phrase("来文", "by letter")
  package static let provider = Phrase("服务机构", "a provider")
  package static let on = Phrase("反映日期", "told on")

  package static func editing(_ label: String) -> Phrase {
    Phrase("更正 \(label)", "Amend \(label)")
  }
}
