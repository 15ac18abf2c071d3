/// What the kinds of entries are called.
extension EntityKind {
  package var phrase: Phrase {
    switch self {
    case .office: Phrase("办公室", "office")
    case .enterprise: Phrase("企业", "enterprise")
    case .park: Phrase("小微园", "park")
    case .site: Phrase("老旧工业点", "old site")
    case .project: Phrase("重点项目", "project")
    case .unit: Phrase("单位", "unit")
    case .person: Phrase("人员", "person")
    case .pairing: Phrase("挂钩联系", "pairing")
    case .visit: Phrase("走访", "visit")
    case .issue: Phrase("问题", "issue")
    case .step: Phrase("环节", "step")
    case .reply: Phrase("答复", "reply")
    case .callback: Phrase("回访", "callback")
    case .dispatch: Phrase("交办", "dispatch")
    case .measure: Phrase("措施", "measure")
    case .extension: Phrase("延期", "extension")
    case .return: Phrase("退回", "return")
    case .meeting: Phrase("会议", "meeting")
    case .decision: Phrase("议定事项", "decision")
    case .override: Phrase("同人回避例外", "override")
    case .note: Phrase("进展", "note")
    case .proposal: Phrase("待确认", "proposal")
    case .figure: Phrase("通报数", "reported figure")
    case .category: Phrase("问题类别", "category")
    case .calendar: Phrase("节假日", "calendar year")
    case .sla: Phrase("办理时限", "deadlines")
    case .thresholds: Phrase("提醒标准", "thresholds")
    case .filter: Phrase("常用筛选", "saved filter")
    case .commonClass: Phrase("共性类", "common class")
    case .countermeasure: Phrase("对策", "countermeasure")
    case .notSame: Phrase("查重结论", "judged pair")
    }
  }
}
