/// What issues, their states and fields are called.
extension IssueState {
  package var phrase: Phrase {
    switch self {
    case .registered: Phrase("待分办", "to triage")
    case .triaged: Phrase("待交办", "to dispatch")
    case .dispatched: Phrase("待签收", "to sign for")
    case .inProgress: Phrase("办理中", "in progress")
    case .followUp: Phrase("跟进解决中", "followed up")
    case .coordinating: Phrase("协调会商", "coordinating")
    case .suspended: Phrase("暂缓", "suspended")
    case .replied: Phrase("已答复待回访", "to call back")
    case .resolved: Phrase("已解决待销号", "to close")
    case .closed: Phrase("已销号", "closed")
    case .longTerm: Phrase("长期跟踪", "long-term")
    case .merged: Phrase("已合并办理", "merged")
    case .declined: Phrase("不予受理", "declined")
    case .withdrawn: Phrase("企业撤回", "withdrawn")
    }
  }
}

extension ClosingOutcome {
  package var phrase: Phrase {
    switch self {
    case .solved: Phrase("解决", "solved")
    case .explanationAccepted: Phrase("解释认可", "explanation accepted")
    case .unverifiable: Phrase("未能核实", "could not be verified")
    case .adopted: Phrase("采纳", "adopted")
    case .partlyAdopted: Phrase("部分采纳", "partly adopted")
    case .keptForReference: Phrase("留作参考", "kept for reference")
    case .answered: Phrase("已答复", "answered")
    }
  }
}

extension Issue.Kind {
  package var phrase: Phrase {
    switch self {
    case .problem: Phrase("问题", "problem")
    case .suggestion: Phrase("建议", "suggestion")
    case .question: Phrase("咨询", "question")
    }
  }
}

extension Issue.Complexity {
  package var phrase: Phrase {
    switch self {
    case .simple: Phrase("简单", "simple")
    case .complex: Phrase("复杂", "complex")
    }
  }
}

extension Issue.Scope {
  package var phrase: Phrase {
    switch self {
    case .individual: Phrase("个性", "individual")
    case .common: Phrase("共性", "common")
    }
  }
}

extension Issue.Severity {
  package var phrase: Phrase {
    switch self {
    case .normal: Phrase("一般", "normal")
    case .important: Phrase("重要", "important")
    case .urgent: Phrase("紧急", "urgent")
    }
  }
}

extension Issue.Confidentiality {
  package var phrase: Phrase {
    switch self {
    case .normal: Phrase("普通", "normal")
    case .commercial: Phrase("商业敏感", "commercial")
    case .personal: Phrase("含个人信息", "personal")
    }
  }
}

extension Issue.Lane {
  package var phrase: Phrase {
    switch self {
    case .immediate: Phrase("即知即改", "at once")
    case .followUp: Phrase("措施跟进", "followed up")
    case .joint: Phrase("合力解决", "jointly")
    }
  }
}

extension Issue.Field {
  package var phrase: Phrase {
    switch self {
    case .kind: Phrase("性质", "kind")
    case .title: Phrase("标题", "title")
    case .details: Phrase("详情", "details")
    case .objects: Phrase("涉及对象", "objects")
    case .round: Phrase("轮次", "round")
    case .category: Phrase("类别", "category")
    case .complexity: Phrase("难易", "complexity")
    case .scope: Phrase("范围", "scope")
    case .commonClass: Phrase("共性类", "common class")
    case .severity: Phrase("程度", "severity")
    case .isRedFlag: Phrase("重点标记", "red flag")
    case .leadUnit: Phrase("牵头单位", "lead unit")
    case .coUnits: Phrase("协办单位", "co-units")
    case .confidentiality: Phrase("密级", "confidentiality")
    case .beneficiaries: Phrase("受益人数", "beneficiaries")
    }
  }
}
