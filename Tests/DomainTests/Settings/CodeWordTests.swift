import Domain
import TestSupport
import Testing

/// The lists of answers the office keeps itself (C2).
struct CodeWordTests {
  private var office: TestOffice

  init() throws { office = try TestOffice() }

  private mutating func log(
    _ outcome: OutreachCall.Outcome, _ concern: String = ""
  ) throws {
    var call = OutreachCall()
    (call.enterprise, call.on) = (.frost, office.today)
    (call.outcome, call.concern) = (outcome, concern)
    try office.apply(.outreach(.log(call)))
  }

  private mutating func retire(_ id: Int, on day: String = "2018-06-07") throws {
    try office.set(ID(id), .retiredOn, to: day, as: SettingsChange.codeWord)
  }

  private func offered() -> [String] {
    office.workspace.codeWords(of: .concern, on: office.today).map(\.code)
  }

  @Test mutating func `the office's word stands for what was recorded before it`() throws {
    try log(.concern, OutreachCall.meddling)
    try office.set(ID(1), .name, to: "怕插手经营", as: SettingsChange.codeWord)
    let said = try #require(office.workspace.outreach.all.first)
    #expect(office.workspace.codePhrase(said.concern, of: .concern).zh == "怕插手经营")
    #expect(!office.workspace.isSample(ID<CodeWord>(1)))
    #expect(office.workspace.isSample(ID<CodeWord>(2)))
  }

  @Test mutating func `a new one is offered, found by a part of its name, and never used again`()
    throws
  {
    let touches = try office.apply(
      .settings(.codeWord(.add(.concern("怕泄露商业秘密")))), by: .head)
    #expect(offered() == ["meddling", "burden", "other", "DM07"])
    #expect(office.workspace.code(named: "商业秘密", of: .concern) == "DM07")
    try office.apply(.undo(touches, reason: "重复"), by: .head)
    #expect(offered() == ["meddling", "burden", "other"])
    try office.apply(.settings(.codeWord(.add(.concern("怕影响上市")))), by: .head)
    #expect(offered().last == "DM08")
  }

  @Test mutating func `what an enterprise said last keeps its word, until it says otherwise`()
    throws
  {
    try log(.concern, OutreachCall.burden)
    let call = ID<OutreachCall>(1)
    let used = SettingsRefusal.codeInUse(ID(2), by: [call.ref])
    #expect(throws: Refusal.settings(used)) { try retire(2) }
    let said = used.phrase(in: office.workspace).zh
    #expect(said.contains("DM02 怕增加负担 还在用：ZX0001 霜降压缩机") && said.contains("（C2）"))
    office.today = office.today.adding(days: 1)
    try log(.noNeed)
    try retire(2, on: office.today.iso)
    #expect(offered() == ["meddling", "other"])
    #expect(office.workspace.codePhrase(OutreachCall.burden, of: .concern).zh == "怕增加负担")
    #expect(throws: Refusal.self) { try log(.concern, OutreachCall.burden) }
  }

  @Test mutating func `a list keeps an answer, and one that was chosen is not taken back`() throws {
    try retire(1)
    try retire(2)
    #expect(throws: Refusal.settings(.codeNeeded(ID(3)))) { try retire(3) }
    let touches = try office.apply(
      .settings(.codeWord(.add(.concern("怕泄露商业秘密")))), by: .head)
    try log(.concern, "DM07")
    #expect(throws: Refusal.self) { try office.apply(.undo(touches, reason: "重复"), by: .head) }
    try retire(3)
    #expect(offered() == ["DM07"])
  }

  @Test mutating func `a list keeps an answer for the days to come as well`() throws {
    try retire(1, on: "2018-07-01")
    try retire(2, on: "2018-08-01")
    #expect(throws: Refusal.settings(.codeNeeded(ID(3)))) { try retire(3, on: "2018-06-15") }
  }

  @Test mutating func `what alone is left of a list is not taken back`() throws {
    let touches = try office.apply(
      .settings(.codeWord(.add(.concern("怕泄露商业秘密")))), by: .head)
    for id in 1...3 { try retire(id) }
    let used = UndoRefusal.usedSince(ID<CodeWord>(7).ref, by: ID<CodeWord>(1).ref)
    #expect(throws: Refusal.undo(used)) {
      try office.apply(.undo(touches, reason: "重复"), by: .head)
    }
    #expect(offered() == ["DM07"])
  }

  @Test mutating func `an excuse has a cause of the list, in use until its last day`() throws {
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    let pairing = try office.pair(from: .iso("2018-01-02"))
    try office.apply(
      .settings(.codeWord(.add(.excuse("台风")))), by: .head)
    var excuse = Excuse()
    (excuse.subject, excuse.reason) = (pairing.ref, "停工三天")
    (excuse.from, excuse.to) = (office.today, office.today)
    excuse.cause = "雨"
    #expect(throws: Refusal.excuse(.unknownCause("雨"))) {
      try office.apply(.excuse(.add(excuse)))
    }
    #expect(
      ExcuseRefusal.unknownCause("雨").phrase(in: office.workspace).zh
        == "“雨”不在可选的原因里：请假、放假、企业停工或台风；没有合适的，请负责人在“代码用语”里新增（C2）")
    excuse.cause = "DM07"
    try office.apply(.excuse(.add(excuse)))
    let used = SettingsRefusal.codeInUse(ID(7), by: [ID<Excuse>(1).ref])
    #expect(throws: Refusal.settings(used)) { try retire(7) }
    #expect(used.phrase(in: office.workspace).zh.contains("先等这些说明到期，再停用（C2）"))
    office.today = office.today.adding(days: 1)
    try retire(7, on: office.today.iso)
  }

  @Test mutating func `lists share no answers, and each has names of its own`() throws {
    try office.apply(.settings(.codeWord(.add(.excuse("其他")))), by: .head)
    #expect(office.workspace.codeWords(of: .excuse, on: office.today).count == 4)
    #expect(offered().count == 3)
    #expect(throws: Refusal.settings(.codeListFixed(ID(4)))) {
      try office.set(ID(4), .list, to: "concern", as: SettingsChange.codeWord)
    }
    #expect(throws: Refusal.registry(.nameTaken("其他", by: ID<CodeWord>(3).ref))) {
      try office.apply(.settings(.codeWord(.add(.concern("其他")))), by: .head)
    }
  }
}

extension CodeWord {
  static func excuse(_ name: String) -> CodeWord {
    var word = concern(name)
    word.list = .excuse
    return word
  }

  static func concern(_ name: String) -> CodeWord {
    var word = CodeWord()
    word.name = name
    return word
  }
}
