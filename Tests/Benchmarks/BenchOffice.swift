import Domain

/// An office of a given size, made without rules: its size, the length of its texts and the course
/// of its issues are what matters.
enum BenchOffice {
  static let day = Day(iso: "2018-06-07") ?? .epoch
  static let now = Instant(day: day, hour: 9, minute: 30)

  /// Every entity of an office with that many enterprises and issues.
  static func entities(enterprises: Int, issues: Int) -> [AnyEntity] {
    registry(enterprises)
      + (0..<issues).flatMap { BenchIssue(number: $0, enterprises: enterprises).entities }
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

  static func note(_ number: Int) -> AnyEntity {
    var note = Note()
    note.id = ID(number)
    note.issue = ID(year: 2018, number % 900 + 1)
    note.on = day
    note.by = ID(1)
    note.text = "已到现场核查第\(number)次"
    return note.any
  }

  private static let terms = ["立春", "雨水", "惊蛰", "谷雨", "芒种", "处暑", "白露", "霜降", "冬至", "大寒"]
  static let trades = ["泵业", "压缩机", "数控设备", "铜业", "鞋业", "轮毂", "食品", "电机", "刃具", "塑胶"]

  static func enterprise(_ index: Int) -> AnyEntity {
    var enterprise = Enterprise()
    enterprise.id = ID(index + 1)
    enterprise.name = name(of: index)
    enterprise.shortName = shortName(of: index)
    enterprise.sector = trades[index % 10]
    enterprise.contacts = [Contact(name: "赵甲", title: "厂长", phone: "12000000001")]
    return .enterprise(enterprise)
  }

  /// One in ten has 霜 in it.
  static func name(of index: Int) -> String { "温岭市\(shortName(of: index))制造股份有限公司" }

  private static func shortName(of index: Int) -> String {
    "\(terms[index % 10])\(trades[index / 10 % 10])\(index / 100)"
  }
}
