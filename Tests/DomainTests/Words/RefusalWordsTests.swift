import Domain
import TestSupport
import Testing

struct RefusalWordsTests {
  let workspace: Workspace

  init() throws {
    var office = try TestOffice()
    try office.pair()
    workspace = office.workspace
  }

  @Test(arguments: Refusal.samples)
  func `every refusal is said in both languages`(refusal: Refusal) {
    refusal.phrase(in: workspace).expectBothLanguages()
  }

  @Test func `a pairing that is refused names who is paired, since when, and the way out`() {
    let said = Refusal.pairing(.enterpriseTaken(by: ID(1))).phrase(in: workspace).zh
    #expect(
      said == "Q0001 霜降压缩机 从2018年5月2日 周三起由 P003 孙丙 挂钩联系（J0001），"
        + "一家企业同时只有一位专员；请先结束或交接原来的（I1）")
  }

  @Test func `a conflict shows what was, what is wanted and what stands there, in words`() {
    let conflict = FieldConflict(
      Enterprise.Field.town, base: "", mine: "D03", theirs: "D04")
    let said = Refusal.conflict(ID<Enterprise>.frost.ref, [conflict]).phrase(in: workspace).zh
    #expect(
      said == "Q0001 霜降压缩机：“镇街”在您填写时被别人改了：原为空，您填的是“D03 大溪”，"
        + "现在是“D04 泽国”，请看过再定")
  }

  @Test func `a category in use names what has it, and both ways out`() {
    let refusal = SettingsRefusal.categoryInUse(
      ID(3), issues: (1...5).map { ID(year: 2018, $0) }, units: [.education])
    #expect(
      refusal.phrase(in: workspace).zh
        == "CAT03 员工子女入学 还在用：未结问题 W2018-0001、W2018-0002、W2018-0003等5件、"
        + "负责单位 D02 教育局；请先改用别的类别，或在“停用说明”里写明它们怎么办（C2）")
  }

  @Test func `who may do it is named`() {
    let said = Refusal.permission(.needsRole([.head, .coordinator])).phrase(in: workspace)
    #expect(said.zh == "这件事由办公室负责人或工作人员办理，请他们来办（C16）")
    #expect(said.en == "this is for a head of office or coordinator; please ask one of them (C16)")
  }

  @Test func `a refused row is counted and told to have saved nothing`() {
    let row = Refusal.row(17, .registry(.fieldsMissing([Enterprise.Field.name.phrase])))
    #expect(row.phrase(in: workspace).zh == "第17条：请填必填的：企业名称。全部未保存")
  }

  @Test func `what was struck is told from what never was`() throws {
    var changed = workspace
    var park = try #require(workspace[ID<Park>.pump])
    park.struck = Strike(by: .head, at: .epoch, reason: "误录")
    changed.load(.park(park))
    let refusal = Refusal.registry(.unknownReference(ID<Park>.pump.ref))
    #expect(refusal.phrase(in: changed).zh == "小微园 Y01 清明泵业小微园 已作为误录撤销，请另选一个")
    #expect(refusal.phrase(in: Workspace()).zh == "没有编号为 Y01 的小微园，请核对编号或先登记")
  }
}

extension Refusal {
  fileprivate static var samples: [Refusal] {
    let day = Day.thursday
    let person = ID<Person>.commissioner
    let frost = ID<Enterprise>.frost.ref
    let field = Enterprise.Field.sector.phrase
    let registry: [RegistryRefusal] = [
      .unknown(frost), .unknown(ID<Enterprise>(99).ref), .fieldProblem(field: field, .missing),
      .fieldsMissing([field, field]), .nameTaken("霜降", by: frost), .nameTaken("孙丙", by: person.ref),
      .creditCodeTaken("91331081MA0000000X", by: frost), .loginTaken("sun", by: person.ref),
      .unknownReference(ID<Unit>(99).ref), .lastHead,
      .issueOfAnother([frost], of: ID<Enterprise>.rain.ref),
    ]
    let pairing: [PairingRefusal] = [
      .unknown(ID(9)), .enterpriseMissing, .commissionerMissing, .beginMissing,
      .enterpriseTaken(by: ID(1)), .commissionerTaken(by: ID(1)), .enterpriseTaken(by: ID(9)),
      .notACommissioner(person), .charterNotRead, .endsBeforeItBegins(day), .alreadyEnded(day),
      .reasonMissing, .handoverNoteMissing, .inTheFuture(day),
    ]
    let visit: [VisitRefusal] = [
      .unknown(ID(9)), .objectMissing, .unknownObject(person.ref), .visitorMissing, .dayMissing,
      .inTheFuture(day), .nextBefore(day), .problemWithoutTitle(line: 2),
      .fieldProblem(field: field, .missing),
    ]
    let meeting: [MeetingRefusal] = [
      .unknown(ID(9)), .unknownDecision(ID(9)), .subjectMissing, .reasonMissing, .unitMissing,
      .dayMissing, .dayBefore(day), .inTheFuture(day), .unknownReference(ID<Unit>(99).ref),
      .alreadyHeld(day), .calledOff(day), .minutesMissing, .decisionMissing,
      .decisionUnread(line: 2, "局"), .alreadyDone(day), .notYours(ID(9)),
      .decisionDueBefore(line: 2, due: .may2, held: day),
      .notOnAgenda(ID(year: 2018, 9)), .fieldProblem(field: field, .missing),
    ]
    let permission: [PermissionRefusal] = [
      .unknownPerson(ID(99)), .inactive(person), .needsRole([.head]), .needsRole([.head, .leader]),
      .grantedByHead(.leader), .notHisEnterprise(frost),
    ]
    let undo: [UndoRefusal] = [
      .changedSince(frost), .usedSince(frost, by: ID<Pairing>(1).ref), .nothingToUndo,
      .reasonMissing,
    ]
    let redaction: [RedactionRefusal] = [
      .nothingRecorded, .askedAlready(by: person), .notAsked, .needsAnother,
    ]
    let settings: [SettingsRefusal] = [
      .categoryInUse(ID(3), issues: (1...5).map { ID(year: 2018, $0) }, units: [.education]),
      .categoryInUse(ID(3), issues: [], units: [.education, .industry]), .categoryNeeded(ID(19)),
      .wordTaken("入学", by: ID(3)), .codeNeeded(ID(1)), .codeListFixed(ID(1)),
      .codeInUse(ID(1), by: (1...5).map { ID<OutreachCall>($0).ref }),
      .yearFixed(2019), .wrongYear(field: field, day, 2019), .dayTwice(field: field, day),
      .notAWeekend(day), .workedHoliday(day), .beginsInThePast(day),
      .beginTaken(day, by: ID<SLAVersion>(1).ref), .inForce(ID<SLAVersion>(1).ref, since: day),
      .inForce(ID<SLAVersion>(1).ref, since: .epoch), .outOfRange(field: field, 1...9),
      .measureAfterReply(measure: field, reply: field), .filterName("黄 灯"),
      .query(.notANumber(field: Phrase("天数", "age"), value: "多")), .draftOpen(ID(1)),
      .draftAnswered(ID(1), HeadAnswer(isConfirmed: true, by: person, on: day, reason: "")),
      .draftOvertaken(
        ID(1), [FieldConflict(SLAVersion.Field.simpleReply, base: "3", mine: "4", theirs: "5")]),
      .draftNotYours(ID(1), by: person), .draftOwn(ID(1)), .declinedWithoutReason,
    ]
    let issue = ID<Domain.Issue>(year: 2018, 1)
    let classes: [ClassRefusal] = [
      .unknown, .notYours([.head]), .leadMissing, .unknownUnit(ID(99)), .countermeasureMissing,
      .membersOpen([issue, issue]), .notCarried(issue), .progressMissing, .conclusionMissing,
      .reasonMissing, .reviewMissing, .textMissing, .unknownCountermeasure(ID(9)),
      .finishedBefore(day), .unknownIssue(issue),
      .issueOver(issue, .merged), .alreadyMember(issue), .notAMember(issue), .beforeLastMove(day),
      .inTheFuture(day), .reviewBefore(day), .notProposed("03"), .concluded(ID(1)),
    ]
    let moves = ClassVerb.allCases.filter(\.isMove).map { ClassRefusal.notFrom(.parked, verb: $0) }
    return [.office(.alreadyFounded("示例市留驻办")), .office(.nameMissing)]
      + registry.map(Refusal.registry) + pairing.map(Refusal.pairing) + visit.map(Refusal.visit)
      + permission.map(Refusal.permission) + undo.map(Refusal.undo)
      + redaction.map(Refusal.redaction) + meeting.map(Refusal.meeting)
      + settings.map(Refusal.settings)
      + (classes + moves).map { .commonClass(ID(1), $0) }
      + [.row(3, .office(.nameMissing)), .step(issue: ID(year: 2018, 1), .titleMissing)]
  }
}
