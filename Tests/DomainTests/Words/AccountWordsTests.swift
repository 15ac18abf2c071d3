import Domain
import TestSupport
import Testing

struct AccountWordsTests {
  private var office: TestOffice

  init() throws { office = try TestOffice() }

  private func account(of touches: [Touch]) -> [String] {
    touches.map { office.workspace.account(of: $0, today: .thursday).zh }
  }

  @Test mutating func `a new entry is told field by field, with names for ids`() throws {
    let entry = Enterprise.named("立夏食品有限公司", short: "立夏食品", town: .daxi)
    let touches = try office.apply(.registry(.enterprise(.add(entry))))
    #expect(account(of: touches) == ["企业名称 立夏食品有限公司  简称 立夏食品  镇街 D03 大溪"])
  }

  @Test mutating func `an edit tells the old and the new`() throws {
    let edits = [
      FieldEdit(Enterprise.Field.town, from: "D03", to: "D04"),
      FieldEdit(.shortName, from: "霜降压缩机", to: ""), FieldEdit(.sector, from: "", to: "压缩机"),
    ]
    let touches = try office.apply(.registry(.enterprise(.edit(.frost, edits))))
    let said = try #require(account(of: touches).first)
    #expect(said.contains("镇街 由“D03 大溪”改为“D04 泽国”"))
    #expect(said.contains("清空简称（原为“霜降压缩机”）"))
    #expect(said.contains("行业 压缩机"))
  }

  @Test mutating func `an edit of what was erased since still tells which field it was`() throws {
    var frost = try #require(office.workspace[ID<Enterprise>.frost])
    frost.contacts = [Contact(name: "【已清除】")]
    let touch = Touch(before: frost.any, after: frost.any)
    #expect(account(of: [touch]) == ["联系人 由“【已清除】”改为“【已清除】”"])
  }

  @Test mutating func `a step tells where the issue went and what was recorded with it`() throws {
    let issue = try office.issue(in: .inProgress)
    let told = account(of: try office.step(issue, .answer(.solved)))
    #expect(told.contains { $0.hasPrefix("办理中，转为已答复待回访") })
    #expect(told.contains { $0.hasPrefix(Reply.Result.solved.phrase.zh) })
    #expect(account(of: try office.step(issue, .note("已现场核查"))) == ["已现场核查"])
  }

  @Test mutating func `a reason that is recorded with a step is told once`() throws {
    let merged = try office.mergedIssue()
    let step = try #require(office.workspace.steps(of: merged).last)
    let told = office.workspace.account(of: step, today: .thursday).zh
    #expect(told.ranges(of: "同一件事").count == 1, "\(told)")
  }

  @Test mutating func `a filter that was given up was no mistake`() throws {
    var filter = SavedFilter()
    (filter.name, filter.query) = ("黄灯", "灯:黄")
    try office.apply(.settings(.filter(.add(filter))))
    #expect(account(of: try office.apply(.settings(.giveUp(ID(1))))) == ["不再使用"])
  }

  @Test mutating func `what is struck tells why`() throws {
    let issue = try office.register()
    let touches = try office.step(issue, .schooling(.simple))
    let undone = try office.apply(.undo(touches, reason: "选错单位"))
    #expect(account(of: undone).contains("注明误录：选错单位"))
  }

  @Test(arguments: ["本人撤销", "taken back by its author"])
  mutating func `what was taken back is told in the language of who reads`(
    recorded: String
  ) throws {
    let issue = try office.register()
    let touches = try office.step(issue, .schooling(.simple))
    let undone = try office.apply(.undo(touches, reason: recorded))
    let told = undone.map { office.workspace.account(of: $0, today: .thursday) }
    #expect(told.contains(Phrase("注明误录：本人撤销", "struck: taken back by its author")))
  }

  @Test func `what the program gives as a reason is recorded in one language`() {
    #expect(GivenReason.allCases.map(\.recorded) == ["本人撤销", "交接", "疑似共性"])
    #expect(Phrase.reason("交接").en == "handed over")
    #expect(Phrase.reason("企业搬走") == Phrase(verbatim: "企业搬走"))
  }
}
