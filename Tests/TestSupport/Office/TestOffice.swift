import Domain

/// A small office to try rules on: one person of each role, two towns, a few enterprises.
///
/// Made through the same changes as a real one. Today is Thursday, 2018-06-07, nine o'clock.
package struct TestOffice {
  package var workspace = Workspace()
  package var today = Day.thursday

  package init() throws {
    try apply(.office(.found(.test, founder: .named("赵甲", login: "zhao"))), by: .head)
    for unit in Unit.tests { try found(.unit(.add(unit))) }
    for person in Person.tests { try found(.person(.add(person))) }
    for enterprise in Enterprise.tests { try found(.enterprise(.add(enterprise))) }
    try found(.park(.add(.test)))
  }

  /// An office that others built, on a day of it.
  package init(_ workspace: Workspace, today: Day) {
    (self.workspace, self.today) = (workspace, today)
  }

  private mutating func found(_ change: RegistryChange) throws {
    try apply(.registry(change), by: .head)
  }

  package var now: Instant { Instant(day: today, hour: 9) }

  @discardableResult
  package mutating func apply(
    _ change: Change, by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try workspace.apply(change, by: person, at: now)
  }

  /// Pairs an enterprise with a commissioner from 2018-05-02 on.
  @discardableResult
  package mutating func pair(
    _ enterprise: ID<Enterprise> = .frost, with person: ID<Person> = .commissioner,
    from day: Day = .may2
  ) throws(Refusal) -> ID<Pairing> {
    let id = workspace.pairings.nextID()
    try apply(.pairing(.begin(.test(enterprise, person, from: day))))
    return id
  }

  /// An enterprise says on the telephone that it wants a commissioner (P14).
  package mutating func consent(of enterprise: ID<Enterprise> = .frost) throws(Refusal) {
    var call = OutreachCall()
    (call.enterprise, call.outcome) = (enterprise, .need)
    try apply(.outreach(.log(call)))
  }
}

extension Day {
  package static let thursday = Day.iso("2018-06-07")
  package static let may2 = Day.iso("2018-05-02")

  /// A day a test writes down; a wrong one is the first of all days.
  package static func iso(_ text: String) -> Day { Day(iso: text) ?? .epoch }
}

extension ID<Person> {
  package static let head = Self(1)
  package static let coordinator = Self(2)
  package static let commissioner = Self(3)
  package static let otherCommissioner = Self(4)
  package static let leader = Self(5)
  package static let townStaff = Self(6)
  package static let viewer = Self(7)
  package static let otherCoordinator = Self(8)
  /// 教育局's.
  package static let liaison = Self(9)
  package static let projectOwner = Self(10)
}

extension ID<Unit> {
  package static let industry = Self(1)
  package static let education = Self(2)
  package static let daxi = Self(3)
  package static let zeguo = Self(4)
}

extension ID<Enterprise> {
  /// 霜降压缩机, in 大溪.
  package static let frost = Self(1)
  /// 谷雨泵业, in 泽国.
  package static let rain = Self(2)
  /// 惊蛰机床, in 大溪.
  package static let thunder = Self(3)
}

extension ID<Park> {
  package static let pump = Self(1)
}

extension Office {
  package static var test: Office {
    var office = Office()
    office.name = "示例市留驻办"
    return office
  }
}

extension Unit {
  package static func named(_ name: String, short: String, _ type: UnitType) -> Unit {
    var unit = Unit()
    unit.name = name
    unit.shortName = short
    unit.type = type
    return unit
  }

  fileprivate static var tests: [Unit] {
    var industry = named("经济和信息化局", short: "经信局", .department)
    industry.categories = ["06", "08", "10"]
    var education = named("教育局", short: "教育局", .department)
    education.categories = ["03"]
    let towns = [named("大溪镇", short: "大溪", .town), named("泽国镇", short: "泽国", .town)]
    return [industry, education] + towns
  }
}

extension Person {
  package static func named(
    _ name: String, login: String = "", _ roles: Role..., unit: ID<Unit>? = nil
  ) -> Person {
    var person = Person()
    person.name = name
    person.login = login
    person.roles = roles.map { RoleGrant($0) }
    person.unit = unit
    return person
  }

  fileprivate static var tests: [Person] {
    [
      named("钱乙", login: "qian", .coordinator), named("孙丙", login: "sun", .commissioner),
      named("李丁", .commissioner), named("周戊", .leader), named("吴己", .town, unit: .daxi),
      named("郑庚", .viewer), named("褚子", .coordinator),
      named("卫丑", .liaison, unit: .education), named("蒋寅", .projectOwner),
    ]
  }
}

extension Enterprise {
  package static func named(_ name: String, short: String = "", town: ID<Unit>?) -> Enterprise {
    var enterprise = Enterprise()
    enterprise.name = name
    enterprise.shortName = short
    enterprise.town = town
    return enterprise
  }

  fileprivate static var tests: [Enterprise] {
    [
      named("霜降压缩机股份有限公司", short: "霜降压缩机", town: .daxi),
      named("谷雨泵业有限公司", short: "谷雨泵业", town: .zeguo),
      named("惊蛰机床有限公司", short: "惊蛰机床", town: .daxi),
    ]
  }
}

extension Park {
  fileprivate static var test: Park {
    var park = Park()
    park.name = "清明泵业小微园"
    park.town = .daxi
    return park
  }
}

extension Pairing {
  package static func test(
    _ enterprise: ID<Enterprise> = .frost, _ person: ID<Person> = .commissioner,
    from day: Day = .may2
  ) -> Pairing {
    var pairing = Pairing()
    pairing.enterprise = enterprise
    pairing.commissioner = person
    pairing.from = day
    pairing.charterReadOn = day
    return pairing
  }
}
