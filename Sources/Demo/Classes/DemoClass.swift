import Domain

/// A common class of the demo office: when it was gathered, how far it came, what was found (C9, F3).
struct DemoClass {
  let category: String
  let name: String
  let openedOn: Day
  let course: ClassState
  let research: String
  let countermeasure: String
  let conclusion: String

  /// The first so many; talent, which commissioners brought in, is the last that was gathered but
  /// always there (P16).
  static func all(_ count: Int) -> [DemoClass] {
    let texts = DemoClassText.all.prefix(count - 1) + [DemoClassText.talent]
    return texts.enumerated().map { place, text in
      let course = course(of: text, place)
      return DemoClass(
        category: text.category, name: text.name, openedOn: openedOn(text, place, course),
        course: course, research: text.research, countermeasure: text.countermeasure,
        conclusion: text.conclusion)
    }
  }

  private static func course(of text: DemoClassText, _ place: Int) -> ClassState {
    switch text.category {
    case Category.talent: .implementing
    case Category.schooling: .concluded
    case "08": .parked
    case "12": .assigned
    case "15", "16": .researching
    case "14", "18": .proposed
    default: place % 2 == 0 ? .concluded : .implementing
    }
  }

  private static func openedOn(_ text: DemoClassText, _ place: Int, _ course: ClassState) -> Day {
    switch course {
    case .assigned: return DemoDays.day(5, 31)
    case .researching: return DemoDays.day(5, 15).adding(days: place % 2)
    case .proposed: return DemoDays.day(5, 7).adding(days: place % 3)
    default: break
    }
    if text.category == Category.talent { return DemoDays.day(5, 10) }
    if text.category == Category.schooling { return DemoDays.day(5, 8) }
    return DemoDays.workday(place + place / 3, after: DemoDays.day(2, 2))
  }
}

/// What is said of a class.
struct DemoClassText {
  let category: String
  let name: String
  let research: String
  let countermeasure: String
  let conclusion: String

  private init(
    _ category: String, _ name: String, _ research: String, _ countermeasure: String,
    _ conclusion: String = "措施已在成员企业全部落实，回访无新增反映。"
  ) {
    (self.category, self.name) = (category, name)
    (self.research, self.countermeasure, self.conclusion) = (research, countermeasure, conclusion)
  }

  static let talent = DemoClassText(
    Category.talent, "高层次人才引进难、留不住", "缺的是设计和工艺两头，薪酬不低，输在城市吸引力和配套。",
    "人才办牵头建立需求库，组织专场对接，配套住房和子女就学")

  static let all = [
    DemoClassText(
      "02", "一线用工季节性短缺", "集中在节后和旺季，缝纫、焊接工种最紧。", "组团赴劳务输出地招聘，与外地劳务公司签订合作协议"),
    DemoClassText(
      Category.schooling, "企业员工子女入学", "适龄儿童集中在城区三所学校，户籍不在本地的居多。",
      "按员工子女就学保障办法，由教育局统筹学位", "保障办法已执行，成员企业申报的适龄儿童全部落实学位。"),
    DemoClassText("04", "人才住房与补贴兑现慢", "补贴分头受理，材料重复。", "补贴一窗受理，人才公寓房源按季公布"),
    DemoClassText("05", "工业用地指标紧缺", "存量低效用地不少，供地节奏跟不上。", "清理低效用地，滚动编制供地计划"),
    DemoClassText("06", "项目开工前手续周期长", "图审、环评、能评前后脚，来回等。", "实行容缺受理和并联审批，每个项目配代办员"),
    DemoClassText("07", "历史建筑和设施手续缺失", "老厂房、老储罐建成早，资料不全。", "消防、规划、安监联合踏勘，一次性告知补办路径"),
    DemoClassText("08", "要素成本偏高", "蒸汽、物流涨幅大，涉及上级定价。", "梳理可降项目，报请上级明确减负口径"),
    DemoClassText("09", "工业区天然气管网未覆盖", "主管已通，支管差最后一公里。", "按用气量排定支管延伸计划"),
    DemoClassText("10", "用电容量和线路迁改", "增容集中，迁改要停电配合。", "供电公司建立项目库，提前介入"),
    DemoClassText("11", "园区道路、公交、路灯不配套", "镇村道路管护主体不清。", "明确管护主体，列入年度民生实事"),
    DemoClassText("12", "项目政策处理滞后", "剩余户少，但卡在关键位置。", "镇街班子包户，逐户销号"),
    DemoClassText("13", "危废处置难、纳管不到位", "处置能力不足，小企业议价弱。", "统一收运，加快零直排管网建设"),
    DemoClassText("14", "外观专利被仿冒、维权慢", "取证难，赔偿低。", "设立快速维权通道，组建行业维权联盟"),
    DemoClassText("15", "货款拖欠和合同风险", "多为省外客户，合同条款不全。", "组织法律服务团上门体检合同"),
    DemoClassText("16", "出口单证和风险防控", "小企业没有专职外贸风控。", "推广政府统保平台和公证急件通道"),
    DemoClassText("17", "惠企政策知晓率低、兑现慢", "政策分散在各部门，企业找不到门。", "编印政策一页纸，兑现事项集中受理"),
    DemoClassText("18", "企业党建缺指导", "流动党员多，支部书记没经验。", "选派党建指导员，片区联建"),
    DemoClassText("19", "流动资金周转难", "抵押物不足，过桥成本高。", "推广无还本续贷，扩大政策性担保"),
  ]
}
