/// What the register of talent and investment is called (P21).
extension Demand.Sort {
  package var phrase: Phrase {
    switch self {
    case .talent: Phrase("人才", "talent")
    case .labour: Phrase("用工", "labour")
    case .investment: Phrase("投资", "investment")
    }
  }
}

extension Demand.State {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("待对接", "open")
    case .matched: Phrase("已对接", "matched")
    case .met: Phrase("已满足", "met")
    case .dropped: Phrase("不再需要", "dropped")
    }
  }
}

extension Demand.Field {
  package var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业", "enterprise")
    case .sort: Phrase("需求类型", "sort")
    case .name: Phrase("岗位或项目", "post or project")
    case .skill: Phrase("要求", "skill")
    case .count: Phrase("人数或万元", "people or 10,000 yuan")
    case .foundOn: Phrase("摸排日期", "found on")
    case .neededBy: Phrase("希望何时", "needed by")
    case .state: Phrase("进展", "state")
    case .stateOn: Phrase("进展日期", "since")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

extension TalentEvent.Sort {
  package var phrase: Phrase {
    switch self {
    case .roadshow: Phrase("项目路演", "roadshow")
    case .matching: Phrase("对接会", "matching")
    case .jobFair: Phrase("招聘会", "job fair")
    case .school: Phrase("校企合作", "with a school")
    }
  }
}

extension TalentEvent.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("活动名称", "name")
    case .sort: Phrase("活动类型", "sort")
    case .on: Phrase("日期", "on")
    case .place: Phrase("地点", "place")
    case .unit: Phrase("主办单位", "unit")
    case .invited: Phrase("邀请企业", "invited")
    case .willing: Phrase("有意向", "willing")
    case .attended: Phrase("到场", "attended")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

/// Words of report R11.
package enum TalentWords {
  package static let demands = Phrase("人才与投资需求", "Demand for talent and money")
  package static let events = Phrase("对接活动", "Events")
  package static let demandBasis = Phrase(
    "需求：企业提出、截至当日未撤的条目；数为人数，投资为万元",
    "demand: what enterprises asked for; people, or 10,000 yuan for money")
  package static let eventBasis = Phrase(
    "活动：截至当日已办；到场数以登记为准", "events: held by that day; who came as recorded")
  static let measures = Phrase("招才引工措施", "What is done for recruitment")
  static let measureDone = Phrase("落实", "done on")
  static func officers(_ count: Int) -> Phrase {
    Phrase("已设首席人才官的企业 \(count) 家", "\(count) enterprises have a chief talent officer")
  }

  package static func total(people: Int, money: Int) -> Phrase {
    Phrase("待满足：\(people)人，投资\(money)万元", "open: \(people) people, \(money) x 10,000 yuan")
  }
}
