/// What is owed at regular times, in the office's words (C8).
extension Cadence {
  package var phrase: Phrase {
    switch self {
    case .pairingMonth: Phrase("每月联系挂钩企业", "the paired enterprise each month")
    case .pairingWeek: Phrase("每周走访挂钩企业", "a visit to the paired enterprise each week")
    case .projectContact: Phrase("重点项目每月联系", "each key project each month")
    case .projectVisit: Phrase("重点项目每季度实地走访", "a visit to each key project each quarter")
    case .projectReport: Phrase("项目月报20日前报送", "each project's report by the 20th")
    case .analysis: Phrase("月分析例会", "the monthly analysis")
    case .thursday: Phrase("周四电话咨询", "Thursday's telephone")
    case .coverage: Phrase("走访全覆盖", "a visit to every enterprise")
    case .policyForm: Phrase("选项表回收", "the policy forms collected")
    case .callback: Phrase("答复后回访", "a callback after each reply")
    case .longTerm: Phrase("长期跟踪复核", "a review of what is tracked long")
    case .handover: Phrase("专员离任交接", "a handover when a commissioner leaves")
    case .classMonth: Phrase("共性问题每月进展", "each common class's progress each month")
    case .pairingReview: Phrase("挂钩满一年评估", "a yearly review of each pairing")
    }
  }
}

extension Cadence.Mode {
  package var phrase: Phrase {
    switch self {
    case .off: Phrase("不用", "off")
    case .advice: Phrase("提倡", "advice")
    case .on: Phrase("要求", "on")
    }
  }
}
