import Domain
import TestSupport
import Testing

struct StepRefusalWordsTests {
  @Test(arguments: [
    (StepRefusal.notFrom(.inProgress, verb: .callback), "现在是“办理中”，不能“回访”；先录入答复（T12）"),
    (.unitNotResponsible(.industry, category: "03"), "D01 经信局 不负责“员工子女入学”，请另选，或写明选它的理由（T2）"),
    (.needsRole([.coordinator, .head]), "这一步由工作人员或办公室负责人办理，请他们来办（C3）"),
    (.beforeLastStep(.thursday), "环节按先后记，上一环节在2018年6月7日 周四：请填那天到今天之间的日期（C1）"),
    (
      .tooLate(limit: .thursday),
      "退回要在交办后1个工作日内（至2018年6月7日 周四）提出，现在请单位办理并答复（T6）"
    ),
  ])
  func `a refusal names what stands in the way and what would satisfy it`(
    refusal: StepRefusal, words: String
  ) throws {
    let office = try TestOffice()
    #expect(refusal.phrase(in: office.workspace).zh == words)
  }

  @Test(arguments: [
    (IssueState.followUp, StepVerb.resume, "仅限暂缓的（T11）"),
    (.followUp, .unmerge, "仅限已合并办理的（T24）"),
    (.followUp, .return, "仅限待签收的（T6）"),
    (.dispatched, .triage, "仅限待分办或待交办的（T2）"),
    (.replied, .sign, "仅限待签收的（T5）"),
    (.replied, .reply, "先回访企业（T13）"),
    (.registered, .callback, "先分办（T2）"),
    (.closed, .sign, "要再办，请重新打开（T19）"),
    (.closed, .unmerge, "仅限已合并办理的（T24）"),
  ])
  func `a step is refused with what leads to it, or with where alone it can be taken`(
    state: IssueState, verb: StepVerb, way: String
  ) throws {
    let words = StepRefusal.notFrom(state, verb: verb).phrase(in: try TestOffice().workspace)
    #expect(words.zh.hasSuffix(way), "\(words.zh)")
  }

  @Test func `a document that went out is called by its own word and number`() throws {
    var office = try TestOffice()
    var letter = DispatchDoc()
    (letter.id, letter.kind, letter.number) = (ID(year: 2018, 1), .forward, 12)
    letter.on = office.today
    office.workspace.load(.dispatch(letter))
    #expect(
      StepRefusal.documentWentOut(letter.id).phrase(in: office.workspace).zh
        == "转办〔2018〕12号已发出，不能撤销，请另走一步（T27）")
  }

  @Test func `a letter that went to the wrong unit comes back by a step that is named`() throws {
    var office = try TestOffice()
    var letter = DispatchDoc()
    (letter.id, letter.number, letter.on) = (ID(year: 2018, 1), 12, office.today)
    office.workspace.load(.dispatch(letter))
    let words = StepRefusal.documentWentOut(letter.id).phrase(in: office.workspace)
    #expect(words.zh == "交办〔2018〕12号已发出，不能撤销；发错了单位就办“退回”改派（T27、T6）")
    #expect(words.en.contains("“return”"))
  }

  @Test func `a measure that is past due is named by its words, with the step that settles it`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .followUp)
    let measures = office.workspace.measures(of: issue).map(\.id)
    #expect(
      StepRefusal.measuresOpen(measures).phrase(in: office.workspace).zh
        == "措施“协调增加学位”已到期未完成：先用“定措施”记完成，或改到以后的日期（T12）")
  }

  @Test func `an issue that has no number yet is not named by one`() throws {
    let office = try TestOffice()
    let words = Refusal.step(issue: .unassigned, .titleMissing).phrase(in: office.workspace)
    #expect(words.zh == "请写标题（T1）")
  }

  @Test(arguments: IssueState.allCases)
  func `in every state a step that is not possible names the state and the rule`(state: IssueState)
    throws
  {
    let office = try TestOffice()
    let phrase = StepRefusal.notFrom(state, verb: .sign).phrase(in: office.workspace)
    #expect(phrase.zh.contains(state.phrase.zh))
    #expect(phrase.en.contains("(T"))
  }

  @Test(arguments: StepRefusal.samples)
  func `every refusal names its rule and says what would satisfy it`(refusal: StepRefusal) throws {
    let phrase = refusal.phrase(in: try TestOffice().workspace)
    phrase.expectBothLanguages()
    let rule = phrase.zh.split(separator: "（").last ?? ""
    #expect("TCI".contains(rule.first ?? " ") && rule.hasSuffix("）"), "\(phrase.zh)")
    let ways = ["请", "先", "可选", "可以", "只能", "走", "才会有", "最多", "由"]
    #expect(ways.contains { phrase.zh.contains($0) }, "\(phrase.zh)")
  }
}

extension StepRefusal {
  /// One of each, but for those whose words are those of a field or a conflict.
  fileprivate static var samples: [StepRefusal] {
    let (day, issue) = (Day.thursday, ID<Issue>(year: 2018, 1))
    let who: [StepRefusal] = [
      .takenOver, .notFrom(.inProgress, verb: .callback), .needsRole([.head]), .notHisEnterprise,
      .notHisUnit, .notItsCaller(.liaison), .movedOn(ID(1)), .handlerMayNotVerify, .officeVerifies,
      .checkerSame,
      .correctionNotYours(by: .head),
      .amendNotYours,
    ]
    let days: [StepRefusal] = [
      .beforeLastStep(day), .inTheFuture(day), .tooLate(limit: day), .dueBefore(day),
      .endedBeforeItBegan(day),
      .reviewTooFar(limit: day), .reopenTooLate(limit: day), .extensionTooLate(due: day),
      .extensionTooLong(limit: day), .returnRuled(day), .suspendedTooOften(2), .extensionsUsedUp(2),
    ]
    let missing: [StepRefusal] = [
      .titleMissing, .objectMissing, .sourceMissing, .fieldMissing(StepField.signer.phrase),
      .reasonMissing, .unitMissing, .classMissing, .measureMissing, .noMeeting, .decisionMissing,
      .planDayMissing, .replyMissing, .answerMissing(question: StepField.solved.phrase),
      .noProposal, .evidenceMissing, .beneficiariesMissing, .nothingToCorrect, .noDueYet,
    ]
    let wrong: [StepRefusal] = [
      .unknown, .unknownObject(ID<Enterprise>(99).ref), .categoryUnknown("99"),
      .unknownUnit(ID(99)),
      .notItsUnit(.industry), .unitHasIt(.industry), .sentBackBy(.industry),
      .notOneUnit([.industry, .education]),
      .unitNotResponsible(.industry, category: "03"), .duplicatesNotSeen([issue, issue]),
      .unknownMeasure(ID(9)), .measuresOpen([ID(1), ID(2)]), .proposalPending(ID(1)),
      .outcomeNotForKind(.question), .mergeSelf, .mergeTargetNotLive(.closed), .mergeOtherObject,
      .notTheLastStep(ID(1)), .documentWentOut(ID(year: 2018, 1)),
      .othersMergedIn(issue), .unknownClass(ID(9)), .classNameTaken(ID(1)), .classNotLed(ID(1)),
      .classConcluded(ID(1)),
      .stillInClass(ID(1)), .countermeasureMissing(ID(1)), .notItsCountermeasure(ID(1)),
    ]
    return who + days + missing + wrong
  }
}
