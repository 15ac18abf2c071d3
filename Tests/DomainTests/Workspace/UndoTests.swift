import Domain
import TestSupport
import Testing

struct UndoTests {
  var office: TestOffice
  let frost = ID<Enterprise>.frost

  init() throws { office = try TestOffice() }

  // MARK: Fields

  @Test mutating func `a field gets its old value back, and what others changed stays`() throws {
    let touches = try office.edit(frost, .sector, from: "", to: "压缩机")
    try office.edit(frost, .employees, from: "", to: "300人")
    try office.undo(touches)
    #expect(office.workspace[frost]?.sector == "")
    #expect(office.workspace[frost]?.employees == "300人")
  }

  @Test mutating func `a field that was changed since is left as it is`() throws {
    let touches = try office.edit(frost, .sector, from: "", to: "压缩机")
    try office.edit(frost, .sector, from: "压缩机", to: "泵业")
    #expect(throws: Refusal.undo(.changedSince(frost.ref))) { try office.undo(touches) }
  }

  @Test mutating func `undo of an undo does it again`() throws {
    let touches = try office.edit(frost, .sector, from: "", to: "压缩机")
    let undone = try office.undo(touches)
    try office.undo(undone)
    #expect(office.workspace[frost]?.sector == "压缩机")
  }

  @Test mutating func `who may not change it may not undo it`() throws {
    let touches = try office.edit(frost, .sector, from: "", to: "压缩机")
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.undo(touches, by: .viewer)
    }
  }

  // MARK: What was created

  @Test mutating func `an added entry is struck with the reason, and may be added again`() throws {
    let add = Change.registry(.enterprise(.add(.named("白露轴承有限公司", town: nil))))
    let touches = try office.apply(add)
    try office.undo(touches, reason: " 重复登记 ")
    #expect(office.workspace[ID<Enterprise>(4)]?.struck?.reason == "重复登记")
    #expect(office.workspace[ID<Enterprise>(4)]?.struck?.by == .coordinator)
    try office.apply(add)
    #expect(office.workspace[ID<Enterprise>(5)]?.name == "白露轴承有限公司")
  }

  @Test mutating func `striking asks for a reason`() throws {
    let touches = try office.log()
    #expect(throws: Refusal.undo(.reasonMissing)) { try office.undo(touches, reason: " ") }
  }

  @Test mutating func `what others built on stays`() throws {
    let id = ID<Enterprise>(4)
    let touches = try office.apply(
      .registry(.enterprise(.add(.named("白露轴承有限公司", town: nil)))))
    try office.pair(id)
    let used = UndoRefusal.usedSince(id.ref, by: ID<Pairing>(1).ref)
    #expect(throws: Refusal.undo(used)) { try office.undo(touches) }
  }

  @Test mutating func `an entry edited since is not struck`() throws {
    let touches = try office.apply(
      .registry(.enterprise(.add(.named("白露轴承有限公司", town: nil)))))
    try office.edit(ID(4), .sector, from: "", to: "轴承")
    #expect(throws: Refusal.undo(.changedSince(ID<Enterprise>(4).ref))) {
      try office.undo(touches)
    }
  }

  @Test mutating func `a struck entry counts again unless its name is taken`() throws {
    let add = Change.registry(.enterprise(.add(.named("白露轴承有限公司", town: nil))))
    let undone = try office.undo(try office.apply(add))
    let again = try office.undo(undone)
    #expect(office.workspace[ID<Enterprise>(4)]?.struck == nil)
    try office.undo(again)
    let struck = try office.undo(try office.apply(add))
    try office.apply(add)
    let taken = Refusal.registry(.nameTaken("白露轴承有限公司", by: ID<Enterprise>(6).ref))
    #expect(throws: taken) { try office.undo(struck) }
  }

  @Test mutating func `an import goes as it came, all at once`() throws {
    let rows = ["白露", "秋分"].map {
      RegistryChange.enterprise(.add(.named("\($0)轴承有限公司", town: nil)))
    }
    let touches = try office.apply(.all(rows.map(Change.registry)))
    try office.undo(touches)
    #expect(Array(office.workspace.enterprises.live).count == 3)
  }

  // MARK: Pairings

  @Test mutating func `a pairing that ended goes on`() throws {
    let id = try office.pair()
    let touches = try office.apply(.pairing(.end(id, on: office.today, reason: "误点")))
    try office.undo(touches)
    #expect(office.workspace[id]?.to == nil)
  }

  @Test mutating func `a pairing whose place was taken does not go on`() throws {
    let id = try office.pair()
    let touches = try office.apply(.pairing(.end(id, on: .iso("2018-06-01"), reason: "误点")))
    let other = try office.pair(frost, with: .otherCommissioner, from: office.today)
    #expect(throws: Refusal.pairing(.enterpriseTaken(by: other))) { try office.undo(touches) }
  }

  @Test mutating func `a handover is taken back on both sides`() throws {
    let id = try office.pair()
    let touches = try office.apply(
      .pairing(
        .handOver(
          id, to: .otherCommissioner, on: office.today, note: "已交接", charterReadOn: nil)))
    try office.undo(touches)
    #expect(office.workspace[id]?.to == nil)
    #expect(office.workspace[ID<Pairing>(2)]?.struck != nil)
  }

  // MARK: Visits and steps

  @Test mutating func `a visit goes with the issues it found`() throws {
    let solved = FoundProblem(title: "不清楚申报流程", done: "当场讲解")
    let touches = try office.log(.test(), FoundProblem(title: "招工难"), solved)
    try office.undo(touches)
    #expect(Array(office.workspace.visits.live).isEmpty)
    #expect(Array(office.workspace.issues.live).isEmpty)
    #expect(Array(office.workspace.steps.live).isEmpty)
    #expect(Array(office.workspace.replies.live).isEmpty)
  }

  @Test mutating func `who recorded a visit does it again with what it found, both ways`() throws {
    try office.pair()
    let visit = Visit.test(by: [.commissioner], on: office.today)
    let log = Change.visit(.log(visit, problems: [FoundProblem(title: "招工难")]))
    let undone = try office.undo(try office.apply(log, by: .commissioner), by: .commissioner)
    #expect(log.again(after: undone, reason: "重做") == log)
    let again = try office.apply(log.again(after: undone, reason: "重做"), by: .commissioner)
    #expect(Array(office.workspace.issues.live).map(\.title) == ["招工难"])
    try office.undo(again, by: .commissioner)
    #expect(Array(office.workspace.issues.live).isEmpty)
    #expect(Array(office.workspace.visits.live).isEmpty)
  }

  @Test mutating func `a visit that found nothing keeps its number when it is done again`() throws {
    let log = Change.visit(.log(.test(), problems: []))
    let undone = try office.undo(try office.apply(log))
    try office.apply(log.again(after: undone, reason: "重做"))
    #expect(office.workspace[ID<Visit>(1)]?.struck == nil)
  }

  @Test mutating func `a visit stays once somebody went on with its issue`() throws {
    let touches = try office.log(.test(), FoundProblem(title: "招工难"))
    let issue = ID<Domain.Issue>(year: 2018, 1)
    var reply = Reply()
    reply.text = "已介绍劳务公司"
    try office.apply(.issue(.step(issue, [.reply(reply)], on: office.today)))
    #expect(throws: Refusal.self) { try office.undo(touches) }
    #expect(office.workspace[ID<Visit>(1)]?.struck == nil)
  }

  @Test mutating func `a step is struck, the state is as before, and it is not undone again`()
    throws
  {
    try office.log(.test(), FoundProblem(title: "招工难"))
    let issue = ID<Domain.Issue>(year: 2018, 1)
    var reply = Reply()
    reply.text = "已介绍劳务公司"
    let touches = try office.apply(.issue(.step(issue, [.reply(reply)], on: office.today)))
    let undone = try office.undo(touches)
    #expect(office.workspace[issue]?.state == .registered)
    #expect(throws: Refusal.undo(.nothingToUndo)) { try office.undo(undone) }
    #expect(throws: Refusal.undo(.changedSince(issue.ref))) { try office.undo(touches) }
  }

  @Test mutating func `nothing is nothing to undo, and an office stays founded`() throws {
    #expect(throws: Refusal.undo(.nothingToUndo)) { try office.undo([]) }
    var workspace = Workspace()
    let found = Change.office(.found(.test, founder: .named("赵甲")))
    let touches = try workspace.apply(found, by: .head, at: office.now)
    #expect(throws: Refusal.self) {
      try workspace.apply(.undo(touches, reason: "误建"), by: .head, at: office.now)
    }
    #expect(workspace.office != nil)
  }
}

extension TestOffice {
  @discardableResult
  fileprivate mutating func undo(
    _ touches: [Touch], reason: String = "误录", by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.undo(touches, reason: reason), by: person)
  }
}
