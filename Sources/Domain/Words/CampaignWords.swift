/// What the thirty measures and the outputs of a campaign are called (P5, A4).
extension CampaignMeasure.State {
  package var phrase: Phrase {
    switch self {
    case .waiting: Phrase("未启动", "waiting")
    case .moving: Phrase("推进中", "moving")
    case .done: Phrase("已落实", "done")
    case .standing: Phrase("长期坚持", "standing")
    }
  }
}

extension CampaignMeasure.Field {
  package var phrase: Phrase {
    switch self {
    case .number: Phrase("序号", "number")
    case .name: Phrase("措施内容", "name")
    case .unit: Phrase("牵头单位", "unit")
    case .state: Phrase("落实情况", "state")
    case .progress: Phrase("进展说明", "progress")
    case .progressOn: Phrase("更新日期", "progress on")
    }
  }
}

extension CampaignOutput.Sort {
  package var phrase: Phrase {
    switch self {
    case .project: Phrase("优质项目", "project")
    case .policy: Phrase("政策制度", "policy")
    case .service: Phrase("服务机制", "service")
    }
  }
}

extension CampaignRound.Target {
  package var phrase: Phrase { kind.phrase }
}

extension CampaignRound.Field {
  package var phrase: Phrase {
    switch self {
    case .campaign: Phrase("行动名称", "campaign")
    case .noticeOn: Phrase("通知日期", "notice on")
    case .number: Phrase("第几轮", "number")
    case .from: Phrase("开始日期", "from")
    case .to: Phrase("结束日期", "to")
    case .targets: Phrase("走访哪些对象", "targets")
    }
  }
}

extension CampaignOutput.Field {
  package var phrase: Phrase {
    switch self {
    case .sort: Phrase("成果类型", "sort")
    case .name: Phrase("成果名称", "name")
    case .on: Phrase("日期", "on")
    case .unit: Phrase("责任单位", "unit")
    case .enterprise: Phrase("来自企业", "enterprise")
    case .visit: Phrase("来自走访", "visit")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}
