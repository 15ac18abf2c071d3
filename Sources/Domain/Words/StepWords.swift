/// What the steps of an issue and their codes are called.
extension StepVerb {
  package var phrase: Phrase {
    switch self {
    case .triage: Phrase("分办", "triage")
    case .dispatch: Phrase("交办", "dispatch")
    case .sign: Phrase("签收", "sign")
    case .return: Phrase("退回", "return")
    case .measure: Phrase("定措施", "measures")
    case .coordinate: Phrase("请求协调", "ask for coordination")
    case .conclude: Phrase("协调会结果", "conclude coordination")
    case .suspend: Phrase("暂缓", "suspend")
    case .resume: Phrase("恢复办理", "resume")
    case .reply: Phrase("答复", "reply")
    case .callback: Phrase("回访", "call back")
    case .confirm: Phrase("确认", "confirm")
    case .close: Phrase("销号", "close")
    case .reopen: Phrase("重新打开", "reopen")
    case .continue: Phrase("继续办理", "go on")
    case .merge: Phrase("合并办理", "merge")
    case .unmerge: Phrase("取消合并", "unmerge")
    case .decline: Phrase("不予受理", "decline")
    case .withdraw: Phrase("企业撤回", "withdraw")
    case .restore: Phrase("恢复受理", "restore")
    case .amend: Phrase("更正内容", "amend")
    case .correct: Phrase("撤销误录", "strike")
    case .extend: Phrase("延期", "extend")
    case .urge: Phrase("催办", "urge")
    case .supervise: Phrase("督办", "supervise")
    case .note: Phrase("记进展", "note")
    }
  }
}

extension StepRequest.Suspending.Cause {
  package var phrase: Phrase {
    switch self {
    case .higherPolicy: Phrase("待上级政策", "awaiting higher policy")
    case .planning: Phrase("待规划", "awaiting planning")
    case .enterprisePapers: Phrase("待企业材料", "awaiting the enterprise's papers")
    case .forceMajeure: Phrase("不可抗力", "force majeure")
    }
  }
}

extension Reply.Result {
  package var phrase: Phrase {
    switch self {
    case .solved: Phrase("已解决", "solved")
    case .partly: Phrase("部分解决", "partly solved")
    case .explained: Phrase("解释说明", "explained")
    case .planned: Phrase("列入计划", "planned")
    case .unsolvable: Phrase("无法解决", "cannot be solved")
    }
  }
}

extension Callback.Channel {
  package var phrase: Phrase {
    switch self {
    case .phone: Phrase("电话", "telephone")
    case .onSite: Phrase("上门", "on site")
    case .written: Phrase("书面", "in writing")
    }
  }
}

extension Callback.Satisfaction {
  package var phrase: Phrase {
    switch self {
    case .verySatisfied: Phrase("很满意", "very satisfied")
    case .satisfied: Phrase("满意", "satisfied")
    case .fairlySatisfied: Phrase("基本满意", "fairly satisfied")
    case .dissatisfied: Phrase("不满意", "dissatisfied")
    case .veryDissatisfied: Phrase("很不满意", "very dissatisfied")
    }
  }
}

extension DispatchDoc.Kind {
  package var phrase: Phrase {
    switch self {
    case .letter: Phrase("交办函", "letter")
    case .phone: Phrase("电话交办", "by telephone")
    case .forward: Phrase("转办函", "forwarding letter")
    case .minutes: Phrase("会议纪要", "minutes")
    case .urge: Phrase("催办函", "urging letter")
    case .urgeByPhone: Phrase("电话催办", "urged by telephone")
    case .supervise: Phrase("督办单", "supervision order")
    }
  }
}

extension ReturnRequest.Ruling {
  package var phrase: Phrase {
    switch self {
    case .reassign: Phrase("改派", "reassigned")
    case .uphold: Phrase("维持", "upheld")
    }
  }
}
