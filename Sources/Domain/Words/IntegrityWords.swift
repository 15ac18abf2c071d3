extension IntegrityCheck {
  package var phrase: Phrase {
    switch self {
    case .unverified: Phrase("未能核实即销号", "closed without being verified")
    case .discontent: Phrase("算解决但企业不满意", "solved, the enterprise not content")
    case .lateEntry: Phrase("走访隔了1个工作日以上才登记", "entered more than a working day after the visit")
    case .override: Phrase("同一人办理又回访（负责人批准）", "handled and verified by one person")
    case .foreignUnit: Phrase("交给不负责该类别的单位", "led by a unit that does not answer for it")
    case .noCategory: Phrase("分办后没有类别", "triaged, and still no category")
    case .noUnit: Phrase("在办但没有牵头单位", "no lead unit")
    case .noBeneficiaries: Phrase("入学类没有受益人数", "schooling without its beneficiaries")
    case .noTown: Phrase("企业没有镇街", "enterprise without a town")
    case .noLeavingDay: Phrase("企业已离开但无出库日期", "left the registry without a date")
    case .vagueFigure: Phrase("通报数缺截至日期或出处", "figure without its day or source")
    case .duplicate:
      Phrase("疑似重复，未合并也未记“不是同一件”", "possible duplicates: not merged, nor said not to be the same")
    case .proposal: Phrase("待负责人确认", "waiting for the head")
    }
  }
}
