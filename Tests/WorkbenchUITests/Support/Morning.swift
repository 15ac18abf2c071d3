import Domain
import TestSupport

/// A coordinator's morning, Thursday 2018-06-07: what the screens of these tests show.
enum Morning {
  static var entities: [any Entity] {
    [office] + units + people + enterprises + pairings + visits + issues + steps
  }

  static var office: Office {
    var office = Office()
    office.name = "温岭市留驻办"
    return office
  }

  static var units: [Unit] {
    [
      unit(1, "安全生产监督管理局", "安监局"), unit(2, "住房和城乡建设局", "住建局"),
      unit(3, "城西街道办事处", "城西", .town), unit(4, "大溪镇人民政府", "大溪", .town),
    ]
  }

  static var people: [Person] {
    [
      person(1, "赵甲", .head), person(2, "孙丙", .coordinator),
      person(3, "李丁", .commissioner, unit: 1), person(4, "钱乙", .commissioner, unit: 2),
    ]
  }

  static var enterprises: [Enterprise] {
    [
      enterprise(1, "霜降压缩机股份有限公司", "霜降压缩机", town: 3),
      enterprise(2, "谷雨泵业有限公司", "谷雨泵业", town: 4),
      enterprise(3, "立夏铜业有限公司", "立夏铜业", town: 3),
      enterprise(4, "惊蛰数控设备有限公司", "惊蛰数控", town: 4),
    ]
  }

  static var pairings: [Pairing] {
    [pairing(1, of: 1, with: 3), pairing(2, of: 4, with: 4)]
  }

  static var visits: [Visit] {
    [
      visit(1, to: 1, by: 3, "2018-04-28"), visit(2, to: 3, by: 3, "2018-06-07"),
      visit(3, to: 2, by: 4, "2018-06-04"),
    ]
  }

  static var issues: [Issue] {
    [
      issue(412, "储油设施改建手续补办", of: 1, .coordinating, unit: 1, "2018-05-02"),
      issue(655, "新厂区天然气大网接入", of: 1, .inProgress, unit: 2, "2018-05-20"),
      issue(702, "技术骨干子女择校", of: 2, .replied, unit: nil, "2018-05-30"),
      issue(713, "高层次人才租房补贴咨询", of: 3, .registered, unit: nil, "2018-06-06"),
      issue(288, "高压线迁移", of: 4, .closed, unit: 2, "2018-03-01"),
    ]
  }

  static var steps: [Step] {
    [
      step(1, .register, .registered, "2018-05-02", by: 3, "企业因生产需要改建原储油容器"),
      step(2, .triage, .triaged, "2018-05-03", by: 2, ""),
      step(3, .dispatch, .dispatched, "2018-05-04", by: 2, ""),
      step(4, .sign, .inProgress, "2018-05-04", by: 2, ""),
      step(5, .coordinate, .coordinating, "2018-05-30", by: 3, "三家意见不一，请办公室召集"),
    ]
  }
}

extension Morning {
  static func unit(
    _ number: Int, _ name: String, _ short: String, _ type: Unit.UnitType = .department
  ) -> Unit {
    var unit = Unit()
    (unit.id, unit.name, unit.shortName, unit.type) = (ID(number), name, short, type)
    return unit
  }

  static func person(
    _ number: Int, _ name: String, _ role: Domain.Role, unit: Int? = nil
  ) -> Person {
    var person = Person()
    (person.id, person.name, person.roles) = (ID(number), name, [RoleGrant(role)])
    person.unit = unit.map { ID($0) }
    return person
  }

  static func enterprise(
    _ number: Int, _ name: String, _ short: String, town: Int
  ) -> Enterprise {
    var enterprise = Enterprise()
    (enterprise.id, enterprise.name, enterprise.shortName) = (ID(number), name, short)
    enterprise.town = ID(town)
    return enterprise
  }

  static func pairing(_ number: Int, of enterprise: Int, with person: Int) -> Pairing {
    var pairing = Pairing()
    (pairing.id, pairing.enterprise) = (ID(number), ID(enterprise))
    (pairing.commissioner, pairing.from) = (ID(person), .may2)
    return pairing
  }

  static func visit(_ number: Int, to enterprise: Int, by person: Int, _ day: String) -> Visit {
    var visit = Visit()
    (visit.id, visit.objects) = (ID(number), [ID<Enterprise>(enterprise).ref])
    (visit.visitors, visit.on) = ([ID(person)], .iso(day))
    visit.situation = "订单饱满"
    return visit
  }

  static func issue(
    _ number: Int, _ title: String, of enterprise: Int, _ state: IssueState, unit: Int?,
    _ day: String
  ) -> Domain.Issue {
    var issue = Domain.Issue()
    (issue.id, issue.title) = (ID(year: 2018, number), title)
    issue.objects = [ID<Enterprise>(enterprise).ref]
    issue.leadUnit = unit.map { ID($0) }
    issue.registeredOn = .iso(day)
    issue.source = .visit(ID(1))
    (issue.category, issue.scope, issue.complexity) = ("07", .individual, .complex)
    issue.state = state
    return issue
  }

  static func step(
    _ number: Int, _ rule: Rule, _ state: IssueState, _ day: String, by person: Int,
    _ reason: String
  ) -> Step {
    var step = Step()
    (step.id, step.issue, step.rule) = (ID(number), ID(year: 2018, 412), rule)
    (step.on, step.by, step.reason) = (.iso(day), ID(person), reason)
    (step.to, step.unit) = (state, rule == .dispatch ? ID(1) : nil)
    return step
  }
}
