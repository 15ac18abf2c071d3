/// What the fields of a step's form are called.
extension StepField {
  package var phrase: Phrase {
    switch self {
    case .category: Phrase("类别", "category")
    case .complexity: Phrase("难易", "complexity")
    case .scope: Phrase("范围", "scope")
    case .commonClass: Phrase("共性类", "common class")
    case .newClass: Phrase("拟立共性类", "class to be opened")
    case .countermeasure: Phrase("所依对策", "countermeasure cited")
    case .severity: Phrase("程度", "severity")
    case .leadUnit: Phrase("牵头单位", "lead unit")
    case .coUnits: Phrase("协办单位", "co-units")
    case .redFlag: Phrase("重点标记", "red flag")
    case .overrideReason: Phrase("改派理由", "why this unit")
    case .sawDuplicates: Phrase("已看过疑似重复", "duplicates seen")
    case .means: Phrase("交办方式", "means")
    case .dueOn: Phrase("要求办结日期", "due on")
    case .signatory: Phrase("签发人", "signatory")
    case .takenBy: Phrase("接电话人", "taken by")
    case .promise: Phrase("答应的事", "promise")
    case .signer: Phrase("签收人", "signer")
    case .ruling: Phrase("裁定", "ruling")
    case .suggestedUnit: Phrase("建议改派单位", "suggested unit")
    case .measures: Phrase("措施", "measures")
    case .doneMeasures: Phrase("已完成措施", "measures done")
    case .doneEvidence: Phrase("完成情况", "evidence of it")
    case .units: Phrase("参会单位", "units")
    case .proposedOn: Phrase("拟开会日期", "proposed on")
    case .cancelled: Phrase("会议取消", "called off")
    case .minutes: Phrase("会议纪要号", "minutes")
    case .decisions: Phrase("议定事项", "decisions")
    case .cause: Phrase("暂缓原因", "cause")
    case .reviewOn: Phrase("复查日期", "review on")
    case .enterpriseTold: Phrase("如何告知企业", "how the enterprise was told")
    case .text: Phrase("内容", "text")
    case .result: Phrase("答复结果", "result")
    case .planOn: Phrase("计划日期", "planned for")
    case .unit: Phrase("答复单位", "unit")
    case .document: Phrase("文号", "document number")
    case .receivedOn: Phrase("收到日期", "received on")
    case .evidence: Phrase("佐证", "evidence")
    case .calledOn: Phrase("回访日期", "called on")
    case .caller: Phrase("回访人", "caller")
    case .channel: Phrase("回访方式", "channel")
    case .reached: Phrase("联系上了", "reached")
    case .solved: Phrase("解决没有", "solved")
    case .answered: Phrase("答复没有", "answered")
    case .contacted: Phrase("主动对接没有", "contacted by the unit")
    case .accepts: Phrase("企业认可吗", "accepted")
    case .satisfaction: Phrase("满意度", "satisfaction")
    case .comment: Phrase("企业的话", "comment")
    case .basis: Phrase("政策法规依据", "law or policy")
    case .override: Phrase("同一人回访的理由", "why the same person")
    case .thenClose: Phrase("并销号", "and close")
    case .proposal: Phrase("待确认事项", "proposal")
    case .confirmed: Phrase("同意", "confirmed")
    case .outcome: Phrase("办结结果", "outcome")
    case .beneficiaries: Phrase("受益人数", "beneficiaries")
    case .into: Phrase("并入", "into")
    case .statement: Phrase("企业的说明", "the enterprise's statement")
    case .checkedBy: Phrase("另行核实人", "checked by")
    case .field: Phrase("更正哪一项", "field")
    case .value: Phrase("改为", "new value")
    case .step: Phrase("环节", "step")
    case .newDue: Phrase("延至", "new due date")
    case .enterpriseToldOn: Phrase("告知企业日期", "enterprise told on")
    case .copyTo: Phrase("抄送分管领导", "copy to the leader")
    case .reason: Phrase("理由", "reason")
    case .on: Phrase("日期", "date")
    }
  }

  /// Who answers before anybody was asked in writing (T3).
  static let unitOnThePhone = Phrase("电话答复单位", "unit on the phone")
  /// One part of a measure's line.
  static let measureDue = Phrase("措施的期限", "a measure's due date")

  /// How to write it, where its name does not say; nil elsewhere.
  package var hint: Phrase? {
    switch self {
    case .measures:
      Phrase("一行一条：做什么；谁；2018-06-30", "one a line: what; who; 2018-06-30")
    case .decisions:
      Phrase("一行一条：议定什么；单位；期限", "one a line: what; unit; by when")
    case .enterpriseTold: Phrase("何时、以何方式告知", "when and how")
    case .newClass: Phrase("没有合适的，写一个名称立类", "none fits: the name of a new one")
    default: nil
    }
  }
}

extension StepVerb {
  /// What a field is called where this verb asks for it.
  package func phrase(of field: StepField) -> Phrase {
    switch (self, field) {
    case (.reply, .text): Phrase("答复内容", "reply")
    case (.note, .text): Phrase("进展", "progress")
    case (.callback, .reason): Phrase("还差什么", "what is missing")
    case (.continue, .reason): Phrase("有什么变化", "what changed")
    case (.urge, .means): Phrase("催办方式", "means")
    case (.urge, .reason), (.supervise, .reason): Phrase("事由", "what for")
    case (.urge, .dueOn), (.supervise, .dueOn): Phrase("要求答复日期", "to be answered by")
    case (.triage, .overrideReason), (.return, .overrideReason): Phrase("选这个单位的理由", "why this unit")
    default: field.phrase
    }
  }
}
