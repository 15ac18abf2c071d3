/// What meetings, their fields and their decisions are called.
extension Meeting.Kind {
  package var phrase: Phrase {
    switch self {
    case .coordination: Phrase("协调会", "coordination")
    case .special: Phrase("专题会", "special meeting")
    case .leadingGroup: Phrase("领导小组会", "leading group")
    case .monthlyAnalysis: Phrase("月分析例会", "monthly analysis")
    }
  }
}

extension Meeting.Field {
  package var phrase: Phrase {
    switch self {
    case .kind: Phrase("会议类型", "kind")
    case .topic: Phrase("议题", "topic")
    case .commonClass: Phrase("共性类", "common class")
    case .reason: Phrase("为何开会", "why")
    case .units: Phrase("参会单位", "units")
    case .proposedOn: Phrase("开会日期", "day")
    case .place: Phrase("地点", "place")
    case .attendees: Phrase("到会", "present")
    case .guests: Phrase("其他到会人员", "others present")
    }
  }
}

extension Decision.Field {
  package var phrase: Phrase {
    switch self {
    case .text: Phrase("议定事项", "decision")
    case .unit: Phrase("责任单位", "unit")
    case .person: Phrase("责任人", "person")
    case .dueOn: Phrase("期限", "due on")
    case .issue: Phrase("所涉问题", "issue")
    }
  }
}

/// Where a meeting stands, and what is around its list and forms.
package enum MeetingWords {
  package static let planned = Phrase("待开", "planned")
  package static let sitting = Phrase("正在开", "sitting")
  package static let held = Phrase("已开", "held")
  package static let calledOff = Phrase("已取消", "called off")
  package static let done = Phrase("已办", "done")
  package static let office = Phrase("本办", "the office")
  package static let minutes = Phrase("纪要号", "minutes")

  package static func standing(of meeting: Meeting) -> Phrase {
    if meeting.calledOffOn != nil { return calledOff }
    if meeting.isSitting { return sitting }
    return meeting.heldOn == nil ? planned : held
  }

  /// `6月8日 周五`; where the day is over, that nothing came of it yet.
  static func planned(on day: Day, today: Day) -> Phrase {
    let words = day.fullPhrase(today: today)
    guard day < today else { return words }
    return Phrase("原定 \(words.zh)，还没有结果", "was due \(words.en), no result yet")
  }
}

extension Workspace {
  /// When the meeting an issue waits for is held; nil where it waits for none.
  package func meetingPhrase(of issue: ID<Issue>, asOf day: Day) -> Phrase? {
    openMeeting(of: issue).map { MeetingWords.planned(on: $0.proposedOn, today: day) }
  }
}
