/// What 批量分办 and the forms of an issue say.
package enum TriageWords {
  package static let title = Phrase("批量分办", "Triage")
  package static let accept = Phrase("就这样，下一件", "accept, next")
  package static let change = Phrase("改", "change")
  package static let toggle = Phrase("取消选定", "take back")
  package static let stopChanging = Phrase("回到列表", "back to the list")
  package static let lastField = Phrase(
    "已是最后一栏，Esc 回到列表，回车定下这一件", "the last field; Esc goes back to the list, Enter accepts this one")
  package static let finish = Phrase("交办", "dispatch")
  /// One letter is soon pressed, and nothing brings them back.
  package static func giveUpQuestion(_ count: Int) -> Phrase {
    Phrase("填好的 \(count) 件都不要了？", "Throw away what you filled in for \(count) issues?")
  }
  package static let nothingAccepted = Phrase(
    "还没有定下的，回车定一件", "none accepted yet; Enter accepts one")
  package static let nothingNew = Phrase("没有待分办的问题", "no issue is to be triaged")
  package static let noneNewMarked = Phrase(
    "选中的都不是新问题；按 Esc 取消选中，或另选待分办的",
    "nothing marked is new: Esc unmarks, or mark what is to be triaged")
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
      "Send \(counted(issues, "issue")) to \(counted(units, "unit")) in numbered letters?")
  }

  /// One of those letters, with the number it will have.
  package static func letter(_ unit: String, issues: Int, number: String) -> Phrase {
    Phrase("\(unit)  \(issues) 件  \(number)", "\(unit)  \(issues)  \(number)")
  }

  package static func moreLetters(_ count: Int) -> Phrase {
    Phrase("……另有 \(count) 份", "… and \(count) more")
  }

  /// What came of the run: how many were triaged in it, if any; `notSent` are letters refused.
  package static func done(
    _ issues: Int?, letters: [String], notSent: [Phrase] = []
  ) -> Phrase {
    let list = letters.joined(separator: " ")
    let triaged = issues.map { count in
      Phrase(
        "已分办 \(count) 件" + (letters.isEmpty ? "" : "，\(list)"),
        "\(count) triaged" + (letters.isEmpty ? "" : ", \(list)"))
    }
    let sent = letters.isEmpty ? nil : Phrase("已发出 \(list)", "\(list) went out")
    return .sentences([triaged ?? sent].compactMap(\.self) + notSent)
  }

  /// A letter that was refused: to whom, and why.
  package static func notSent(to unit: String, _ reason: Phrase) -> Phrase {
    Phrase("\(unit)没有交办：\(reason.zh)", "nothing was sent to \(unit): \(reason.en)")
  }
}

/// What 批量交办 says.
extension TriageWords {
  package static let dispatchTitle = Phrase("批量交办", "Dispatch")
  package static let sendAll = Phrase("编号交办", "number and send")
  package static let otherwise = Phrase("电话交办、签发人", "by phone, signatory")
  package static let letWait = Phrase("先不发/要发", "let it wait/send")
  package static let nextLetter = Phrase("下一份", "next letter")
  package static let previousLetter = Phrase("上一份", "letter before")
  package static let waits = Phrase("先不发", "waits")
  package static let nothingToSend = Phrase("没有可以交办的", "there is nothing to send")

  package static func toSend(_ issues: Int, letters: Int) -> Phrase {
    Phrase("\(issues) 件 \(letters) 份", "\(issues) in \(counted(letters, "letter"))")
  }

  package static func issues(_ count: Int) -> Phrase {
    Phrase("\(count) 件", counted(count, "issue"))
  }
}

/// What the form of a new issue says.
package enum IssueFormWords {
  package static func duty(_ call: ID<DutyCall>) -> Phrase {
    Phrase("周四来电 \(call)", "Thursday's call \(call)")
  }

  package static let title = Phrase("新问题", "New issue")
  package static let source = Phrase("来源", "source")
  package static let sourceText = Phrase("谁反映的", "who said so")
  package static let direct = Phrase("企业直接反映", "told to the office")
  package static let call = Phrase("来电", "by telephone")
  package static let document = Phrase("来文", "by letter")
  package static let provider = Phrase("服务机构", "a provider")
  package static let on = Phrase("反映日期", "told on")

  package static func told(on day: Phrase) -> Phrase {
    Phrase("\(day.zh)反映", "told on \(day.en)")
  }

  package static func editing(_ label: String) -> Phrase {
    Phrase("更正 \(label)", "Amend \(label)")
  }
}
