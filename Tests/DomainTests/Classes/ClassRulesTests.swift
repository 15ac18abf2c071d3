import Domain
import TestSupport
import Testing

struct ClassRulesTests {
  private func refused(
    _ id: ID<CommonClass>, as refusal: ClassRefusal, _ change: () throws -> Void
  ) {
    #expect(throws: Refusal.commonClass(id, refusal)) { try change() }
  }

  @Test(arguments: ClassState.allCases)
  func `a class comes to every state, and from each only the moves of the table are possible`(
    state: ClassState
  ) throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: state)
    let before = try #require(office.workspace[id])
    #expect(before.state == state)
    let moves: [ClassMove] = [
      .assign(.industry), .research(note: "再摸底"), .propose, .implement,
      .progress(note: "座谈"), .conclude("办成", carried: []),
      .park(reason: "等文件", reviewOn: .iso("2018-12-03")),
    ]
    for move in moves {
      var trial = office
      if ClassTable.row(move.verb, from: state) == nil {
        refused(id, as: .notFrom(state, verb: move.verb)) { try trial.move(id, move) }
        #expect(trial.workspace[id] == before)
      } else if move != .propose || state == .researching {
        if move == .propose { try trial.counter(id) }
        try trial.move(id, move)
        let row = ClassTable.row(move.verb, from: state)
        #expect(trial.workspace[id]?.state == row?.to ?? state)
      }
    }
  }

  @Test func `exactly one unit leads, and another takes its place without a new beginning`() throws
  {
    var office = try TestOffice()
    let id = try office.openClass()
    refused(id, as: .leadMissing) { try office.move(id, .assign(nil)) }
    refused(id, as: .unknownUnit(ID(99))) { try office.move(id, .assign(ID(99))) }
    try office.move(id, .assign(.education))
    office.today = .iso("2018-06-11")
    try office.move(id, .assign(.industry))
    let known = try #require(office.workspace[id])
    #expect(known.leadUnit == .industry && known.state == .assigned)
    #expect(known.ledOn == .thursday)
    #expect(known.asOf(.thursday)?.leadUnit == .education)
  }

  @Test func `progress says something, by the lead unit or for it, and moves nothing`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    refused(id, as: .progressMissing) { try office.move(id, .progress(note: " ")) }
    try office.move(id, .progress(note: "扩班一个"), by: .liaison)
    let known = try #require(office.workspace[id])
    #expect(known.state == .implementing && known.moves.last?.note == "扩班一个")
  }

  @Test func `nothing is proposed without a countermeasure`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .researching)
    refused(id, as: .countermeasureMissing) { try office.move(id, .propose) }
    try office.counter(id)
    try office.move(id, .propose)
    #expect(office.workspace[id]?.state == .proposed)
  }

  @Test func `a class is concluded when each member is called back or said to be carried`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    let closed = try office.issue(in: .closed)
    let merged = try office.mergedIssue()
    let open = try office.register("还没有答复")
    try office.apply(.commonClass(.join([closed, open], id, reason: "")))
    refused(id, as: .conclusionMissing) { try office.move(id, .conclude(" ", carried: [open])) }
    refused(id, as: .membersOpen([open])) { try office.move(id, .conclude("办成", carried: [])) }
    refused(id, as: .notCarried(closed)) {
      try office.move(id, .conclude("办成", carried: [open, closed]))
    }
    refused(id, as: .issueOver(merged, .merged)) {
      try office.apply(.commonClass(.join([merged], id, reason: "")))
    }
    try office.move(id, .conclude("办成", carried: [open]))
    let known = try #require(office.workspace[id])
    #expect(known.state == .concluded && known.conclusion == "办成")
    #expect(known.moves.last?.carried == [open])
  }

  @Test func `concluding answers nobody and closes nothing: it leaves drafts to be looked at`()
    throws
  {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    let open = try office.register("还没有答复")
    try office.apply(.commonClass(.join([open], id, reason: "")))
    let before = try #require(office.workspace[open])
    #expect(office.workspace.draftAnswer(to: before) == nil)
    try office.move(id, .conclude("秋季起满足学位", carried: [open]))
    #expect(office.workspace[open] == before)
    #expect(office.workspace.draftAnswer(to: before) == "秋季起满足学位\n新增两个班")
    let form = try #require(
      office.workspace.stepForm(.reply, of: open, by: office.coordinator, on: office.today))
    #expect(form.prefills[.text]?.text == "秋季起满足学位\n新增两个班")
    #expect(form.prefills[.text]?.isSuggestion == true)
  }

  @Test func `parking says why and until when, and research is taken up again`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .researching)
    refused(id, as: .reasonMissing) { try office.move(id, .park(reason: "", reviewOn: .thursday)) }
    refused(id, as: .reviewMissing) { try office.move(id, .park(reason: "等", reviewOn: nil)) }
    refused(id, as: .reviewBefore(.thursday)) {
      try office.move(id, .park(reason: "等", reviewOn: .may2))
    }
    try office.move(id, .park(reason: "等省厅文件", reviewOn: .iso("2018-07-02")))
    #expect(office.workspace[id]?.reviewOn == .iso("2018-07-02"))
    try office.move(id, .research(note: "文件到了"))
    #expect(office.workspace[id]?.state == .researching)
  }

  @Test func `a move is neither before the last one nor after today`() throws {
    var office = try TestOffice()
    let id = try office.openClass(leadBy: .education)
    for (day, refusal) in [
      (Day.may2, ClassRefusal.beforeLastMove(.thursday)),
      (.iso("2018-06-08"), .inTheFuture(.iso("2018-06-08"))),
    ] {
      refused(id, as: refusal) {
        try office.apply(.commonClass(.move(id, .research(note: ""), on: day)))
      }
    }
  }

  @Test func `the office opens and concludes, the lead unit researches and finds`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.commonClass(.open(CommonClass(), issues: [])), by: .commissioner)
    }
    let id = try office.openClass(leadBy: .education)
    try office.move(id, .research(note: "摸底"), by: .liaison)
    try office.counter(id, by: .liaison)
    try office.move(id, .propose, .implement, by: .liaison)
    refused(id, as: .notYours([.head, .coordinator])) {
      try office.move(id, .conclude("办成", carried: []), by: .liaison)
    }
    let other = try office.openClass("用电贵", leadBy: .industry)
    refused(other, as: .notYours([.head, .coordinator, .liaison])) {
      try office.move(other, .research(note: ""), by: .liaison)
    }
  }

  @Test func `two classes do not share a name, and a class needs one and a category`() throws {
    var office = try TestOffice()
    let id = try office.openClass()
    #expect(throws: Refusal.registry(.nameTaken("员工子女 入学难", by: id.ref))) {
      try office.openClass("员工子女 入学难")
    }
    var draft = CommonClass()
    draft.name = "用电贵"
    #expect(throws: Refusal.registry(.fieldsMissing([CommonClass.Field.category.phrase]))) {
      try office.apply(.commonClass(.open(draft, issues: [])))
    }
  }

  @Test func `a countermeasure says something, and is done once`() throws {
    var office = try TestOffice()
    let id = try office.openClass()
    refused(id, as: .textMissing) { try office.counter(id, " ") }
    let measure = try office.counter(id)
    try office.apply(.commonClass(.finish(measure, on: .thursday, evidence: "开学名单")))
    #expect(office.workspace[measure]?.doneEvidence == "开学名单")
    refused(id, as: .finishedBefore(.thursday)) {
      try office.apply(.commonClass(.finish(measure, on: .thursday, evidence: "")))
    }
  }

  @Test func `undo takes a class back with its members, and a move by itself`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let before = try #require(office.workspace[issue])
    var draft = CommonClass()
    (draft.name, draft.category) = ("入学难", Category.schooling)
    let opened = try office.apply(.commonClass(.open(draft, issues: [issue])))
    #expect(office.workspace[issue]?.commonClass == ID(1))
    let moved = try office.move(ID(1), .assign(.education))
    try office.apply(.undo(moved, reason: "选错"))
    #expect(office.workspace[ID<CommonClass>(1)]?.state == .gathered)
    try office.apply(.undo(opened, reason: "不立了"))
    #expect(office.workspace[issue] == before)
    #expect(office.workspace.live(ID<CommonClass>(1)) == nil)
  }
}

extension TestOffice {
  fileprivate var coordinator: Actor {
    Actor(workspace[.coordinator] ?? Person(), at: now)
  }
}
