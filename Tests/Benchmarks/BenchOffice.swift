import Domain

/// An office of a given size, made without rules: only its size and the length of its texts matter.
enum BenchOffice {
  static let day = Day(iso: "2018-06-07") ?? .epoch
  static let now = Instant(day: day, hour: 9, minute: 30)

  /// Every entity of an office with that many enterprises and issues; each issue has four steps.
  static func entities(enterprises: Int, issues: Int) -> [AnyEntity] {
    registry(enterprises) + (0..<issues).flatMap { life(of: $0, enterprises: enterprises) }
  }

  private static func registry(_ count: Int) -> [AnyEntity] {
    var office = Office()
    office.name = "留驻办"
    var head = Person()
    head.id = ID(1)
    head.name = "孙丙"
    head.roles = [RoleGrant(.head), RoleGrant(.coordinator)]
    var unit = Unit()
    unit.id = ID(1)
    unit.name = "安全生产监督管理局"
    unit.shortName = "安监局"
    unit.categories = ["07"]
    return [.office(office), .person(head), .unit(unit)] + (0..<count).map(enterprise)
  }

  private static let terms = ["立春", "雨水", "惊蛰", "谷雨", "芒种", "处暑", "白露", "霜降", "冬至", "大寒"]
  private static let trades = ["泵业", "压缩机", "数控设备", "铜业", "鞋业", "轮毂", "食品", "电机", "刃具", "塑胶"]

  static func enterprise(_ index: Int) -> AnyEntity {
    var enterprise = Enterprise()
    enterprise.id = ID(index + 1)
    let short = "\(terms[index % 10])\(trades[index / 10 % 10])\(index / 100)"
    enterprise.name = "温岭市\(short)制造股份有限公司"
    enterprise.shortName = short
    enterprise.sector = trades[index % 10]
    enterprise.contacts = [Contact(name: "赵甲", title: "厂长", phone: "12000000001")]
    return .enterprise(enterprise)
  }

  private static func life(of index: Int, enterprises: Int) -> [AnyEntity] {
    let states: [IssueState] = [.registered, .triaged, .dispatched, .inProgress]
    var issue = Issue()
    issue.id = ID(year: 2018, index + 1)
    issue.title = "\(trades[index % 10])项目手续补办第\(index)件"
    issue.objects = [ID<Enterprise>(index % max(1, enterprises) + 1).ref]
    issue.registeredOn = day.adding(days: -(index % 90))
    issue.category = "07"
    issue.leadUnit = ID(1)
    issue.state = states[index % 4]
    return [.issue(issue)] + (0..<4).map { step(index * 4 + $0, of: issue) }
  }

  private static func step(_ number: Int, of issue: Issue) -> AnyEntity {
    var step = Step()
    step.id = ID(number + 1)
    step.issue = issue.id
    step.on = issue.registeredOn
    step.at = now
    step.by = ID(1)
    step.to = issue.state
    step.reason = "按职责分工办理"
    return .step(step)
  }
}
