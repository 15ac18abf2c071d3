/// What the steps of an issue are called in its file.
extension Rule {
  package var phrase: Phrase {
    switch self {
    case .register: Phrase("登记", "registered")
    case .triage: Phrase("分办", "triaged")
    case .onTheSpot: Phrase("当场办结", "solved on the spot")
    case .dispatch: Phrase("交办", "dispatched")
    case .sign: Phrase("签收", "signed for")
    case .sendBack: Phrase("退回", "returned")
    case .measure: Phrase("定措施", "measures")
    case .coordinate: Phrase("请求协调", "coordination asked")
    case .conclude: Phrase("协调会", "meeting held")
    case .cancelMeeting: Phrase("协调取消", "meeting called off")
    case .suspend: Phrase("暂缓", "suspended")
    case .resume: Phrase("恢复办理", "resumed")
    case .reply: Phrase("答复", "replied")
    case .resolve: Phrase("回访：已解决", "called back: solved")
    case .redo: Phrase("回访：重办", "called back: again")
    case .redoTriage: Phrase("重新分办", "triaged again")
    case .partlySolved: Phrase("部分解决", "partly solved")
    case .longTerm: Phrase("转长期跟踪", "made long-term")
    case .explanationAccepted: Phrase("解释认可", "explanation accepted")
    case .unverifiable: Phrase("未能核实", "could not be verified")
    case .suggestionClosed: Phrase("办结", "settled")
    case .close: Phrase("销号", "closed")
    case .reopen: Phrase("重新打开", "reopened")
    case .takeUp: Phrase("继续办理", "taken up")
    case .merge: Phrase("合并办理", "merged")
    case .decline: Phrase("不予受理", "declined")
    case .withdraw: Phrase("企业撤回", "withdrawn")
    case .unmerge: Phrase("取消合并", "unmerged")
    case .restore: Phrase("恢复受理", "restored")
    case .amend: Phrase("更正", "amended")
    }
  }
}
