/// The list this project proposes; no source gives one (C2).
extension Category {
  package static let shipped: [Category] = [
    Category(1, "人才引进与留用", "hiring and keeping talent", .common),
    Category(2, "用工招聘", "recruitment"),
    Category(3, "员工子女入学", "schooling of employees' children", .common),
    Category(4, "人才住房与补贴", "housing and allowances for talent"),
    Category(5, "产业扩张用地", "land for expansion"),
    Category(6, "项目落地与开工", "getting projects started"),
    Category(7, "审批与手续补办", "approvals and missing papers"),
    Category(8, "要素成本", "costs of land, power and labour"),
    Category(9, "天然气接入与储站", "natural gas"),
    Category(10, "电力设施迁改", "moving power lines"),
    Category(11, "道路桥梁等配套", "roads, bridges and the like"),
    Category(12, "政策处理与村企关系", "villages and enterprises"),
    Category(13, "环保", "environment"),
    Category(14, "知识产权", "intellectual property"),
    Category(15, "合同纠纷与法律服务", "contracts and legal help"),
    Category(16, "公证与风险防控", "notaries and prevention of risks"),
    Category(17, "政策知晓与兑现", "knowing and getting what policy grants"),
    Category(18, "党建与企业文化", "party building and culture"),
    Category(19, "融资及其他", "finance and others"),
  ]

  private init(
    _ number: Int, _ name: String, _ english: String, _ scope: Issue.Scope = .individual
  ) {
    id = ID(number)
    self.name = name
    self.english = english
    defaultScope = scope
  }
}
