/// What an approval the office sees through is called (S2).
extension Approval.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("代办事项", "name")
    case .enterprise: Phrase("企业", "enterprise")
    case .project: Phrase("项目", "project")
    case .agent: Phrase("代办人", "agent")
    case .startedOn: Phrase("开始日期", "started on")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

extension ApprovalStep.Field {
  package var phrase: Phrase {
    switch self {
    case .approval: Phrase("代办事项", "approval")
    case .name: Phrase("环节名称", "name")
    case .unit: Phrase("审批单位", "unit")
    case .due: Phrase("应办日期", "due")
    case .doneOn: Phrase("办成日期", "done on")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}
