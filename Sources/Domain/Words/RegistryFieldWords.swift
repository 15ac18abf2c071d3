/// What the fields of the registry are called.
extension Enterprise.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("企业名称", "name")
    case .shortName: Phrase("简称", "short name")
    case .creditCode: Phrase("统一社会信用代码", "credit code")
    case .town: Phrase("镇街", "town")
    case .siteKind: Phrase("场地", "site")
    case .sector: Phrase("行业", "sector")
    case .scale: Phrase("规模", "scale")
    case .isKey: Phrase("重点企业", "key enterprise")
    case .isTaxTop20: Phrase("纳税20强", "top 20 by tax")
    case .isIndustryTop20: Phrase("工业20强", "top 20 by industry")
    case .employees: Phrase("职工人数", "employees")
    case .talentOfficer: Phrase("首席人才官", "chief talent officer")
    case .contacts: Phrase("联系人", "contacts")
    case .isReturned: Phrase("回归企业", "returned enterprise")
    case .tags: Phrase("标签", "tags")
    case .registeredFrom: Phrase("入库日期", "registered from")
    case .registeredTo: Phrase("出库日期", "registered to")
    case .status: Phrase("状态", "status")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

extension PlaceField {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("名称", "name")
    case .town: Phrase("镇街", "town")
    case .tenants: Phrase("入驻企业", "tenants")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

extension Project.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("项目名称", "name")
    case .enterprise: Phrase("企业", "enterprise")
    case .park: Phrase("小微园", "park")
    case .investment: Phrase("投资额（万元）", "investment (10,000 yuan)")
    case .lists: Phrase("所属名单", "lists")
    case .includedOn: Phrase("列入日期", "included on")
    case .owner: Phrase("项目责任人", "owner")
    case .stage: Phrase("阶段", "stage")
    case .milestones: Phrase("计划节点", "milestones")
    case .town: Phrase("镇街", "town")
    case .remarks: Phrase("备注", "remarks")
    }
  }
}

extension Unit.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("单位名称", "name")
    case .shortName: Phrase("简称", "short name")
    case .type: Phrase("类型", "type")
    case .liaison: Phrase("联络员", "liaison")
    case .categories: Phrase("负责类别", "categories")
    case .parent: Phrase("上级单位", "parent unit")
    case .isRetired: Phrase("已撤并", "dissolved")
    }
  }
}

extension Person.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("姓名", "name")
    case .login: Phrase("登录名", "login")
    case .unit: Phrase("单位", "unit")
    case .rank: Phrase("职级", "rank")
    case .formerPost: Phrase("原任职务", "former post")
    case .roles: Phrase("角色", "roles")
    case .phone: Phrase("电话", "phone")
    case .isActive: Phrase("在岗", "active")
    }
  }
}
