import TestSupport
import Testing

@testable import Domain

struct DemandTests {
  static func demand(
    _ name: String = "数控技工", of enterprise: ID<Enterprise> = .frost, _ count: Int = 12,
    _ sort: Demand.Sort = .talent, by day: Day? = nil
  ) -> Demand {
    var demand = Demand()
    (demand.enterprise, demand.name, demand.count, demand.sort) = (enterprise, name, count, sort)
    (demand.foundOn, demand.neededBy) = (.may2, day)
    return demand
  }

  @Test func `several enterprises look for the same post, and one may look twice`() throws {
    var office = try TestOffice()
    for enterprise in [ID<Enterprise>.frost, .rain, .frost] {
      try office.apply(.registry(.demand(.add(Self.demand(of: enterprise)))))
    }
    #expect(office.workspace.demands.count == 3)
    #expect(office.workspace.members(Demand.self, of: ID<Enterprise>.frost.ref).count == 2)
  }

  @Test func `a commissioner enters what his own enterprise looks for, and no other's`() throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    try office.apply(.registry(.demand(.add(Self.demand(of: .frost)))), by: .commissioner)
    let rain = ID<Enterprise>.rain.ref
    #expect(throws: Refusal.permission(.notHisEnterprise(rain))) {
      try office.apply(.registry(.demand(.add(Self.demand(of: .rain)))), by: .commissioner)
    }
    let edit = FieldEdit(Demand.Field.enterprise, from: "Q0002", to: "Q0001")
    try office.apply(.registry(.demand(.add(Self.demand(of: .rain)))))
    #expect(throws: Refusal.permission(.notHisEnterprise(rain))) {
      try office.apply(.registry(.demand(.edit(ID(2), [edit]))), by: .commissioner)
    }
  }

  @Test func `what it looks for is read by those who look after it alone`() throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    for enterprise in [ID<Enterprise>.frost, .rain] {
      try office.apply(.registry(.demand(.add(Self.demand(of: enterprise)))))
    }
    func seen(_ person: ID<Person>) throws -> [Int] {
      let actor = Actor(try #require(office.workspace[person]), at: office.now)
      return office.workspace.demands.live
        .filter { office.workspace.seen($0.any, by: actor) != nil }.map { Int($0.id.number) }
    }
    #expect(try seen(.coordinator) == [1, 2])
    #expect(try seen(.leader) == [1, 2])
    #expect(try seen(.commissioner) == [1])
    #expect(try seen(.otherCommissioner) == [])
    #expect(try seen(.viewer) == [])
    let report = office.workspace.report(.demands, asOf: office.today)
    let actor = Actor(try #require(office.workspace[ID<Person>.commissioner]), at: office.now)
    #expect(report.seen(by: actor, in: office.workspace).tables[0].rows.count == 1)
  }

  @Test func `what somebody found says since when it is so`() throws {
    var office = try TestOffice()
    var demand = Self.demand()
    demand.state = .matched
    let missing = Refusal.registry(.fieldsMissing([Demand.Field.stateOn.phrase]))
    #expect(throws: missing) { try office.apply(.registry(.demand(.add(demand)))) }
  }

  @Test func `nobody has found yet tomorrow that somebody looks`() throws {
    var office = try TestOffice()
    var demand = Self.demand()
    demand.foundOn = office.today.adding(days: 1)
    let problem = FieldProblem.yetToCome(office.today.adding(days: 1))
    #expect(throws: Refusal.registry(.fieldProblem(field: Demand.Field.foundOn.phrase, problem))) {
      try office.apply(.registry(.demand(.add(demand))))
    }
  }

  @Test func `what a commissioner entered he takes back himself`() throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    let made = try office.apply(.registry(.demand(.add(Self.demand()))), by: .commissioner)
    try office.apply(.undo(made, reason: "记重了"), by: .commissioner)
    #expect(office.workspace.live(ID<Demand>(1)) == nil)
  }

  @Test func `R11 puts first what is still looked for, and sums people and money apart`() throws {
    var office = try TestOffice()
    let rows: [(Demand, Demand.State)] = [
      (Self.demand("焊工", 15, .labour, by: .iso("2018-09-01")), .met),
      (Self.demand("技改", of: .rain, 3000, .investment), .open),
      (Self.demand("技工", 12, by: .iso("2018-08-01")), .matched),
      (Self.demand("叉车工", 4, .labour), .dropped),
    ]
    for (row, state) in rows {
      var row = row
      if state != .open { (row.state, row.stateOn) = (state, .iso("2018-06-01")) }
      try office.apply(.registry(.demand(.add(row))))
    }
    let table = office.workspace.report(.demands, asOf: office.today).tables[0]
    #expect(table.rows.map { $0[3].words.zh } == ["技工", "技改", "焊工"])
    #expect(table.notes.map(\.zh) == ["共 3 项", "待满足：12人，投资3000万元"])
    let then = office.workspace.report(.demands, asOf: .iso("2018-05-31")).tables[0]
    #expect(then.rows.map { $0[3].words.zh } == ["技工", "焊工", "技改", "叉车工"])
    #expect(then.rows.allSatisfy { $0[7].words == Demand.State.open.phrase })
    let before = office.workspace.report(.demands, asOf: .iso("2018-05-01")).tables[0]
    #expect(before.rows.isEmpty)
  }
}

struct RecruitmentTests {
  @Test func `R11 tells what is done for recruitment, and who named a chief talent officer`() throws
  {
    var office = try TestOffice()
    let talent = try office.openClass("招工难", leadBy: .education)
    let land = try office.openClass("用地难", leadBy: .industry)
    for (id, code) in [(talent, Category.recruitment), (land, "05")] {
      var known = try #require(office.workspace[id])
      known.category = code
      office.workspace.load(.commonClass(known))
      try office.counter(id)
    }
    let officer = FieldEdit(Enterprise.Field.talentOfficer, from: "", to: "吴己")
    try office.apply(.registry(.enterprise(.edit(.frost, [officer]))))
    let table = office.workspace.report(.demands, asOf: office.today).tables[2]
    #expect(table.rows.map { $0[0].words.zh } == ["招工难"] && table.rows[0][2].words.zh == "教育局")
    #expect(table.notes.map(\.zh) == ["共 1 项", "已设首席人才官的企业 1 家"])
    let before = office.workspace.report(.demands, asOf: office.today.adding(days: -1)).tables[2]
    #expect(before.rows.isEmpty)
  }
}

struct TalentEventTests {
  static func event(_ day: String, came: [ID<Enterprise>] = []) -> TalentEvent {
    var event = TalentEvent()
    (event.name, event.on, event.attended) = ("春季招聘会", .iso(day), came)
    (event.invited, event.willing) = ([.frost, .rain, .thunder], [.frost, .rain])
    return event
  }

  @Test func `nobody came to what has not been yet`() throws {
    var office = try TestOffice()
    let refusal = RegistryRefusal.attendedBefore(.iso("2018-06-20"))
    #expect(throws: Refusal.registry(refusal)) {
      try office.apply(.registry(.event(.add(Self.event("2018-06-20", came: [.frost])))))
    }
    #expect(refusal.phrase(in: office.workspace).zh.contains("办完再填"))
    try office.apply(.registry(.event(.add(Self.event("2018-06-20")))))
    office.today = .iso("2018-06-21")
    let edit = FieldEdit(TalentEvent.Field.attended, from: "", to: "Q0001、Q0003")
    try office.apply(.registry(.event(.edit(ID(1), [edit]))))
    #expect(office.workspace[ID<TalentEvent>(1)]?.attended == [.frost, .thunder])
  }

  @Test func `R11 opens who was asked, wanted to come and came, of what was held`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.event(.add(Self.event("2018-06-01", came: [.rain])))))
    try office.apply(.registry(.event(.add(Self.event("2018-06-20")))))
    let rows = office.workspace.report(.demands, asOf: office.today).tables[1].rows
    #expect(rows.map { $0.dropFirst(4).map(\.words.zh) } == [["3", "2", "1"]])
    #expect(rows[0][6].behind == .rows([ID<Enterprise>.rain.ref]))
  }
}
