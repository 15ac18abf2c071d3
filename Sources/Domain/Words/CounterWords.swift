/// What counters and shares are called (C4).
extension Counter {
  package var phrase: Phrase {
    switch self {
    case .registered: Phrase("登记", "registered")
    case .takenOver: Phrase("历史件", "old ledger")
    case .merged: Phrase("合并", "merged")
    case .declined: Phrase("不予受理", "declined")
    case .withdrawn: Phrase("撤回", "withdrawn")
    case .valid: Phrase("有效", "valid")
    case .open: Phrase("未结", "open")
    case .replied: Phrase("办复", "replied")
    case .solved: Phrase("解决", "solved")
    case .closed: Phrase("销号", "closed")
    case .longTerm: Phrase("长期跟踪", "long-term")
    case .redone: Phrase("重办", "redone")
    case .responseDue: Phrase("应签收", "to be signed for")
    case .responded: Phrase("按时签收", "signed for in time")
    case .replyDue: Phrase("应答复", "to be answered")
    case .repliedOnTime: Phrase("按时答复", "answered in time")
    case .calledBack: Phrase("回访到位", "called back")
    case .reached: Phrase("已联系上", "reached")
    case .content: Phrase("满意", "content")
    }
  }

  /// In a list that names what is open right before: what is tracked long is part of it.
  var listedPhrase: Phrase {
    self == .longTerm ? Phrase("其中长期跟踪", "of these long-term") : phrase
  }
}

extension RateName {
  package var phrase: Phrase {
    switch self {
    case .replied: Phrase("办复率", "replied")
    case .solved: Phrase("解决率", "solved")
    case .solvedNaively: Phrase("解决率（按登记粗算）", "solved, of all registered")
    case .closed: Phrase("销号率", "closed")
    case .content: Phrase("满意率", "content")
    case .responded: Phrase("响应率", "responded")
    case .repliedOnTime: Phrase("按时率", "on time")
    case .calledBack: Phrase("回访率", "called back")
    }
  }
}

extension Workspace {
  /// What a group is called.
  package func phrase(of group: IssueGroup) -> Phrase {
    switch group {
    case .object(let kind): kind.phrase
    case .town(nil), .unit(nil): Phrase("未定", "none yet")
    case .town(let id?), .unit(let id?): Phrase(verbatim: name(of: id.ref) ?? id.description)
    case .onTheSpot: Rule.onTheSpot.phrase
    case .category(""): Phrase("未定", "none yet")
    case .category(let code):
      category(code).map { Phrase("\(code) \($0.phrase.zh)", "\(code) \($0.phrase.en)") }
        ?? Phrase(verbatim: code)
    }
  }
}
