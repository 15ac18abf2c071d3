/// What is called a leader's being told of what became of things (C1).
extension Feedback.Field {
  package var phrase: Phrase {
    switch self {
    case .leader: Phrase("领导", "leader")
    case .issues: Phrase("反馈的问题", "issues")
    case .on: Phrase("反馈日期", "handed over on")
    case .by: Phrase("反馈人", "handed over by")
    case .remarks: Phrase("领导意见", "what the leader said")
    }
  }
}

package enum FeedbackWords {
  /// `2 件已办结，还没向领导反馈`.
  package static func untold(_ count: Int) -> Phrase {
    Phrase("\(count) 件已办结，还没反馈", "\(count) settled, not told yet")
  }

  /// `反馈领导 周戊  已阅`.
  package static let told = Phrase("反馈领导", "leader told")
}
