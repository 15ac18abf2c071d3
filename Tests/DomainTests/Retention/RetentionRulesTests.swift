import TestSupport
import Testing

@testable import Domain

/// Keeping an enterprise that may leave: what its moves need, and who may know of it (P17, C11, C16).
struct RetentionRulesTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    return office
  }

  private func open(
    _ office: inout TestOffice, _ text: String = "扩产没有地", by person: ID<Person> = .head
  ) throws(Refusal) -> ID<RetentionCase> {
    var draft = RetentionCase()
    (draft.enterprise, draft.text, draft.signs) = (.frost, text, [.land])
    let id = office.workspace.retentions.nextID()
    try office.apply(.retention(.open(draft)), by: person)
    return id
  }

  private func brief(_ office: inout TestOffice, _ id: ID<RetentionCase>) throws(Refusal) {
    var brief = Brief()
    (brief.retention, brief.addressee, brief.text) = (id, "分管副市长", "有外移倾向")
    try office.apply(.retention(.brief(brief)), by: .head)
  }

  private func engage(_ office: inout TestOffice, _ id: ID<RetentionCase>) throws(Refusal) {
    let visitOn = office.today.adding(days: 1)
    try office.apply(
      .retention(
        .engage(id, plan: "书记带队", town: .daxi, visitOn: visitOn, on: office.today)), by: .head)
  }

  private func close(
    _ office: inout TestOffice, _ id: ID<RetentionCase>, _ end: RetentionCase.State,
    _ lessons: String = "地早排一年", _ confirmation: String = "董事长"
  ) throws(Refusal) {
    try office.apply(
      .retention(
        .close(id, end, lessons: lessons, confirmation: confirmation, on: office.today)), by: .head)
  }

  @Test func `a sign was seen on a day that came`() throws {
    var office = try office()
    var draft = RetentionCase()
    (draft.enterprise, draft.text) = (.frost, "扩产没有地")
    draft.openedOn = office.today.adding(days: 1)
    #expect(throws: Refusal.retention(.inTheFuture(draft.openedOn))) {
      try office.apply(.retention(.open(draft)), by: .head)
    }
  }

  @Test func `from a sign to the enterprise that stays (S7)`() throws {
    var office = try office()
    let id = try open(&office)
    #expect(throws: Refusal.retention(.leadersNotTold)) { try engage(&office, id) }
    try brief(&office, id)
    #expect(office.workspace.briefs(of: id).map(\.number) == ["信息专报〔2018〕1号"])
    #expect(throws: Refusal.retention(.notFrom(.watching, to: .retained))) {
      try close(&office, id, .retained)
    }
    try engage(&office, id)
    let issue = try office.register("扩张用地指标")
    office.today = office.today.adding(days: 1)
    try office.log(.test(by: [.head], on: office.today))
    let visit = try #require(office.workspace.visits.all.last?.id)
    try office.apply(.retention(.link(id, issues: [issue], visits: [visit])), by: .head)
    #expect(throws: Refusal.retention(.driversOpen([issue]))) {
      try close(&office, id, .retained)
    }
    try office.step(issue, .schooling(.complex), .byPhone, .enrolling, .answer(.planned))
    #expect(throws: Refusal.retention(.confirmationMissing)) {
      try close(&office, id, .retained, "地早排", " ")
    }
    #expect(throws: Refusal.retention(.lessonsMissing(.retained))) {
      try close(&office, id, .retained, " ")
    }
    try close(&office, id, .retained)
    let known = try #require(office.workspace[id])
    #expect(known.state == .retained && !known.isOpen && known.visits == [visit])
    #expect(throws: Refusal.retention(.over(.retained))) {
      try office.apply(.retention(.note(id, "再看", on: office.today)), by: .head)
    }
    let count = office.workspace.retentionCount(asOf: office.today)
    #expect(count.all == 0 && count.retained == Rate(1, of: 1))
    #expect(office.workspace.retentionCount(asOf: office.today.adding(days: -1)).all == 1)
  }

  @Test func `one that left needs its lessons, a false alarm its reason`() throws {
    var office = try office()
    let id = try open(&office)
    for end in [RetentionCase.State.left, .falseAlarm] {
      #expect(throws: Refusal.retention(.lessonsMissing(end))) { try close(&office, id, end, "") }
    }
    #expect(throws: Refusal.retention(.notFrom(.watching, to: .partlyMoved))) {
      try close(&office, id, .partlyMoved)
    }
    try close(&office, id, .left, "没有人早些去", "")
    #expect(office.workspace.openRetention(of: .frost) == nil)
  }

  @Test func `a level is judged by a person with a reason; a plain intent proposes 紧急`() throws {
    var office = try office()
    let id = try open(&office, "老板说要外迁")
    let known = try #require(office.workspace[id])
    #expect(known.level == .watch && office.workspace.proposedLevel(of: known) == .urgent)
    #expect(throws: Refusal.retention(.reasonMissing)) {
      try office.apply(.retention(.judge(id, .warning, reason: " ", on: office.today)), by: .head)
    }
    try office.apply(
      .retention(.judge(id, .warning, reason: "只是说说", on: office.today)), by: .head)
    let judged = try #require(office.workspace[id])
    #expect(judged.level == .warning && office.workspace.proposedLevel(of: judged) == nil)
  }

  @Test func `the leaders hear the next working day of what was found urgent`() throws {
    var office = try office()
    let id = try open(&office)
    func due() throws -> Day? {
      office.workspace.due(of: try #require(office.workspace[id]))
    }
    try brief(&office, id)
    try engage(&office, id)
    #expect(try due() == .iso("2018-06-08"))
    office.today = .iso("2018-06-08")
    try office.log(.test(by: [.head], on: office.today))
    let visit = try #require(office.workspace.visits.all.last?.id)
    try office.apply(.retention(.link(id, issues: [], visits: [visit])), by: .head)
    #expect(try due() == nil)
    try office.apply(.retention(.judge(id, .urgent, reason: "要签约", on: office.today)), by: .head)
    #expect(try due() == .iso("2018-06-11"))
    try brief(&office, id)
    #expect(try due() == nil)
    for (day, level) in [("2018-06-11", RetentionCase.Level.watch), ("2018-06-12", .urgent)] {
      office.today = .iso(day)
      try office.apply(.retention(.judge(id, level, reason: "又谈起", on: office.today)), by: .head)
    }
    // What was told of the first time says nothing of the second.
    #expect(try due() == .iso("2018-06-13"))
  }

  @Test func `an enterprise has one open case, and issues of others do not belong to it`() throws {
    var office = try office()
    let id = try open(&office)
    #expect(throws: Refusal.retention(.alreadyOpen(id))) { _ = try open(&office) }
    let foreign = try office.register("他家的事", of: ID<Enterprise>.rain.ref)
    #expect(throws: Refusal.retention(.foreign(foreign.ref))) {
      try office.apply(.retention(.link(id, issues: [foreign], visits: [])), by: .head)
    }
  }

  @Test func `a visit asks, and what it says opens a case or stands in the one there is`() throws {
    var office = try office()
    let visit = Visit.test(by: [.townStaff])
    try office.apply(
      .visit(.logNoticing(visit, problems: [], sign: "外地来招商")), by: .townStaff)
    let known = try #require(office.workspace.openRetention(of: .frost))
    #expect(known.text == "外地来招商" && known.openedOn == visit.on)
    #expect(!office.workspace.visits.all.contains { "\($0)".contains("外地来招商") })
    // Whoever said so does not keep it, and sees it no more.
    let town = Actor(try #require(office.workspace[.townStaff]), at: office.now)
    #expect(!office.workspace.maySee(known, by: town))
    try office.apply(.visit(.logNoticing(visit, problems: [], sign: "")), by: .coordinator)
    #expect(office.workspace[known.id]?.moves.map(\.note) == ["走访中发现苗头，未写明"])
  }

  @Test func `leaders, the head and its commissioner know of it, a coordinator who was let`() throws
  {
    var office = try office()
    let id = try open(&office)
    func sees(_ person: ID<Person>) throws -> Bool {
      let actor = Actor(try #require(office.workspace[person]), at: office.now)
      return office.workspace.seen(try #require(office.workspace[id]).any, by: actor) != nil
    }
    for person in [ID<Person>.head, .leader, .commissioner] { #expect(try sees(person)) }
    for person in [
      ID<Person>.coordinator, .otherCommissioner, .townStaff, .viewer, .liaison, .projectOwner,
    ] { #expect(try !sees(person)) }
    #expect(throws: Refusal.permission(.needsRole([.head, .leader]))) {
      try office.apply(.retention(.grant(id, [.coordinator])), by: .commissioner)
    }
    try office.apply(.retention(.grant(id, [.coordinator])), by: .head)
    #expect(try sees(.coordinator) && !sees(.otherCoordinator))
    #expect(throws: Refusal.permission(.needsRole([.leader, .head, .commissioner]))) {
      try office.apply(.retention(.note(id, "进展", on: office.today)), by: .coordinator)
    }
    // Nobody on a wall (C14).
    office.workspace.veil = office.workspace.freshVeil
    #expect(try !sees(.head))
  }

  @Test func `what there is to do names the enterprise to whoever may know which it is`() throws {
    var office = try office()
    let id = try open(&office)
    let head = try #require(office.workspace[ID<Person>.head])
    let items = office.workspace.agenda(for: head, from: office.today).items
    let item = try #require(items.first { $0.subject == id.ref })
    func label(to person: ID<Person>) throws -> String {
      let actor = Actor(try #require(office.workspace[person]), at: office.now)
      return item.label(in: office.workspace, to: actor).zh
    }
    #expect(try label(to: .head) == "RC0001 霜降压缩机")
    #expect(try label(to: .coordinator) == "RC0001 重点关注企业 ×")
  }

  @Test func `its issues are closed by the head (T18), and undo takes a case back`() throws {
    var office = try office()
    let issue = try office.register("扩张用地指标")
    var draft = RetentionCase()
    (draft.enterprise, draft.text, draft.issues) = (.frost, "没有地", [issue])
    let touches = try office.apply(.retention(.open(draft)), by: .commissioner)
    var resolved = try #require(office.workspace[issue])
    resolved.state = .resolved
    #expect(office.workspace.needsHeadToClose(resolved))
    try office.apply(.undo(touches, reason: "听错了"), by: .commissioner)
    #expect(office.workspace.openRetention(of: .frost) == nil)
    #expect(!office.workspace.needsHeadToClose(resolved))
  }

  @Test func `R1 counts levels for those who know, a number for the rest, nothing on a wall`()
    throws
  {
    var office = try office()
    let id = try open(&office)
    try office.apply(
      .retention(.judge(id, .urgent, reason: "在谈协议", on: office.today)), by: .head)
    let report = office.workspace.report(.briefing, asOf: office.today)
    func rows(_ person: ID<Person>) throws -> [[String]]? {
      let actor = Actor(try #require(office.workspace[person]), at: office.now)
      return report.seen(by: actor, in: office.workspace).tables.first { $0.key == "retention" }?
        .rows.map { $0.prefix(2).map(\.words.zh) }
    }
    #expect(try rows(.leader)?.prefix(3) == [["紧急", "1"], ["预警", "0"], ["关注", "0"]])
    #expect(try rows(.coordinator) == [["重点关注企业 ×", "1"]])
    #expect(!report.masked.tables.contains { $0.isOfRetention })
    office.workspace.veil = office.workspace.freshVeil
    let walled = office.workspace.report(.briefing, asOf: office.today)
    #expect(!walled.tables.contains { $0.isOfRetention })
  }

  @Test func `what is wrong is said in both languages, and names nobody to whom it is not known`()
    throws
  {
    var office = try office()
    let id = try open(&office)
    let all: [RetentionRefusal] = [
      .unknown(id), .enterpriseMissing, .signsMissing, .alreadyOpen(id), .over(.left),
      .reasonMissing, .textMissing, .addresseeMissing, .beforeOpening(.thursday),
      .inTheFuture(.thursday), .foreign(id.ref), .leadersNotTold, .planMissing, .townMissing,
      .visitDayMissing, .notFrom(.watching, to: .retained), .driversOpen([ID(year: 2018, 1)]),
      .confirmationMissing, .lessonsMissing(.left), .unknownReader(.viewer),
    ]
    for refusal in all {
      let said = refusal.phrase(in: office.workspace)
      said.expectBothLanguages()
      #expect(!said.zh.contains("霜降"))
    }
    #expect(office.workspace.label(of: id) == "RC0001 重点关注企业 ×")
  }
}
