/// What the forms of meetings and the screen of them say.
package enum MeetingFormWords {
  package static let planning = Phrase("安排会议", "Call a meeting")
  package static let issues = Phrase("上会问题", "agenda")
  package static let what = Phrase("会议", "meeting")
  package static let day = Phrase("日期", "day")
  package static let decisions = Phrase("议定事项", "decisions")
  package static let besides = Phrase("其他议定事项", "Other decisions")
  package static let fate = Phrase("去向", "goes")
  package static let goesOn = Phrase("继续办理", "goes on")
  package static let back = Phrase("退回分办", "back to triage")
  package static let doneOn = Phrase("办结日期", "done on")
  package static let doneNote = Phrase("办得怎样", "what was done")
  package static let lineHint = Phrase(
    "一行一条：做什么；谁办；期限", "one a line: what; whose; by when")

  package static func lineHint(unit: String) -> Phrase {
    Phrase(
      "一行一条：做什么；谁办；期限。不写谁办就是\(unit)",
      "one a line: what; whose; by when. Without a name it is for \(unit)")
  }

  package static func dayOff(_ day: Phrase) -> Phrase {
    Phrase("\(day.zh)不是工作日", "\(day.en) is no working day")
  }

  package static func outcome(_ label: String) -> Phrase {
    Phrase("会议结果 \(label)", "What came of \(label)")
  }

  package static func finishing(_ label: String) -> Phrase {
    Phrase("办结 \(label)", "Done: \(label)")
  }

  package static func willCancel(_ count: Int) -> Phrase {
    Phrase("将取消会议，\(count)件退回分办", "Will call it off; \(count) go back to triage")
  }

  package static func willHold(goOn: Int, back: Int) -> Phrase {
    Phrase("将记录：\(goOn)件继续办理，\(back)件退回分办", "Will record: \(goOn) go on, \(back) go back")
  }
}

/// What the screen of meetings says around its lists.
extension MeetingWords {
  package static let meetings = Phrase("会议", "Meetings")
  package static let decisions = Phrase("议定事项", "Decisions")
  package static let decided = Phrase("议定", "decided")
  package static let new = Phrase("新会议", "new meeting")
  package static let settle = Phrase("记结果", "enter the result")
  package static let finish = Phrase("记办结", "mark as done")
  package static let whose = Phrase("谁办", "whose")
  package static let about = Phrase("议题", "about")
  package static let byDay = Phrase("按日期先后", "by day")
  package static let noMeetings = Phrase("还没有会议。会议这样来：", "No meeting yet. They come by:")
  package static let noDecisions = Phrase("还没有议定事项", "Nothing was decided yet.")
  package static let alreadySettled = Phrase(
    "这次会已有结果；要改请先撤销", "this meeting has its result; undo that to change it")
  package static let alreadyDone = Phrase("这一条已办结", "this one is done")

  package static let ways = [
    FirstDayWords.Way(
      key: Phrase(verbatim: "c"), words: Phrase("安排一次会议", "call a meeting")),
    FirstDayWords.Way(
      key: Phrase(verbatim: "t"), words: Phrase("在问题上请求协调", "ask for coordination of an issue")),
  ]

  /// `6月30日`, `超3个工作日` as what there is to do counts it; nothing where no day was set.
  package static func due(
    _ decision: Decision, on today: Day, in workspace: Workspace
  ) -> Phrase {
    guard let day = decision.dueOn else { return Phrase(verbatim: "") }
    guard decision.isOpen(asOf: today), day < today else { return day.shortPhrase(today: today) }
    let left = workspace.calendar.workdaysLeft(until: day, on: today)
    return DueWords.phrase(left: left, due: day, today: today)
  }
}
