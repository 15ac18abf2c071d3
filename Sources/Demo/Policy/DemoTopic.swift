import Domain

/// What enterprises may choose from on their forms (F4): a sample list, each with who lectures on it.
struct DemoTopic {
  let name: String
  let units: [String]
  let keywords: [String]

  private init(_ name: String, _ units: String..., on keywords: String = "") {
    (self.name, self.units) = (name, units)
    self.keywords = keywords.split(separator: " ").map(String.init)
  }

  static func entries(_ count: Int) -> [PolicyTopic] {
    all.prefix(count).enumerated().map { place, one in
      var topic = PolicyTopic()
      (topic.name, topic.keywords) = (one.name, one.keywords)
      topic.units = one.units.map(DemoUnit.id)
      topic.minutes = [30, 40, 45, 60][place % 4]
      return topic
    }
  }

  static let all = money + people + land + law + extra

  private static let money = [
    DemoTopic("技术改造补助申报", "经信局", on: "技改 补贴"),
    DemoTopic("机器换人与智能制造扶持", "经信局", on: "智能 机器人"),
    DemoTopic("小升规奖励政策", "经信局", on: "规上"),
    DemoTopic("研发费用加计扣除", "国税局", "科技局", on: "研发 税收"),
    DemoTopic("增值税税率调整要点", "国税局", on: "增值税 税收"),
    DemoTopic("出口退税新规", "国税局", "商务局", on: "外贸 退税"),
    DemoTopic("小微企业所得税优惠", "国税局", on: "小微 税收"),
    DemoTopic("城镇土地使用税差别化减免", "地税局", on: "土地 税收"),
    DemoTopic("个人所得税与社保费申报", "地税局", on: "个税 社保"),
    DemoTopic("应急转贷与续贷", "金融办", on: "融资 贷款"),
    DemoTopic("企业股改与上市扶持", "金融办", on: "上市 股改"),
    DemoTopic("政策性融资担保", "金融办", "财政局", on: "担保 贷款"),
    DemoTopic("财政专项资金兑付流程", "财政局", on: "兑现 补贴"),
    DemoTopic("外贸参展与出口信保补助", "商务局", on: "外贸 展会"),
    DemoTopic("电子商务与跨境电商扶持", "商务局", on: "电商"),
  ]

  private static let people = [
    DemoTopic("人才新政与租房补贴", "人才办", "人社局", on: "人才 补贴"),
    DemoTopic("高层次人才认定申报", "人才办", on: "人才"),
    DemoTopic("校企合作与校园招聘", "人社局", on: "招聘"),
    DemoTopic("职业技能提升补贴", "人社局", on: "培训 补贴"),
    DemoTopic("工伤保险与工伤预防", "人社局", on: "工伤 社保"),
    DemoTopic("劳动合同与用工规范", "人社局", "芒种律所", on: "劳动 合同"),
    DemoTopic("企业职工子女入学保障", "教育局", on: "入学"),
    DemoTopic("新居民积分管理", "公安局", on: "居住证"),
    DemoTopic("工会组建与职工维权", "总工会", on: "工会"),
    DemoTopic("两新组织党建", "两新工委", on: "党建"),
  ]

  private static let land = [
    DemoTopic("工业用地出让与亩均评价", "国土局", "经信局", on: "用地 亩均"),
    DemoTopic("老旧工业点改造政策", "国土局", "住建局", on: "改造 用地"),
    DemoTopic("小微园入驻条件", "经信局", on: "小微园"),
    DemoTopic("厂房不动产登记", "国土局", on: "登记"),
    DemoTopic("最多跑一次：项目审批流程", "行政服务中心", "发改局", on: "审批"),
    DemoTopic("施工许可与竣工验收", "住建局", on: "施工 验收"),
    DemoTopic("企业用电报装与电价", "供电公司", on: "用电"),
    DemoTopic("供排水接入与水价", "水务集团", on: "用水 排水"),
    DemoTopic("排污许可与环保验收", "环保局", on: "排污 环保"),
    DemoTopic("危险废物规范处置", "环保局", on: "危废 环保"),
    DemoTopic("安全生产标准化创建", "安监局", on: "安全"),
    DemoTopic("消防设计备案与检查", "消防大队", on: "消防"),
  ]

  private static let law = [
    DemoTopic("专利申请与维权", "科技局", on: "专利 知识产权"),
    DemoTopic("高新技术企业认定", "科技局", on: "高企"),
    DemoTopic("商标品牌与质量奖励", "市场监管局", on: "商标 品牌"),
    DemoTopic("合同风险与应收账款", "芒种律所", "司法局", on: "合同 法律"),
    DemoTopic("公证服务与证据保全", "白露公证处", on: "公证 法律"),
    DemoTopic("企业破产与债务重组", "芒种律所", on: "破产 法律"),
    DemoTopic("涉外贸易摩擦应对", "商务局", "芒种律所", on: "外贸 法律"),
  ]

  private static let extra = [DemoTopic("河道管理范围内建设", "水利局", on: "河道")]
}
