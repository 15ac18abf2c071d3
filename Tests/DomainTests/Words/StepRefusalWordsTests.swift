import Domain
import TestSupport
import Testing

struct StepRefusalWordsTests {
  @Test(arguments: [
    (StepRefusal.notFrom(.inProgress, verb: .callback), "现在是“办理中”，不能“回访”；还没有书面答复：先录入答复（T12）"),
    (.unitNotResponsible(.industry, category: "03"), "D01 经信局 不负责“员工子女入学”，请另选，或写明选它的理由（T2）"),
    (.needsRole([.coordinator, .head]), "这一步由工作人员或办公室负责人办理，请他们来办"),
    (.tooLate(limit: .thursday), "退回要在交办后1个工作日内（至2018年6月7日 周四）提出（T6）"),
    (
      .documentWentOut(ID(year: 2018, 1), number: 12),
      "交办〔2018〕12号已发出，不能撤销，请另走一步（T27）"
    ),
  ])
  func `a refusal names what stands in the way and what would satisfy it`(
    refusal: StepRefusal, words: String
  ) throws {
    let office = try TestOffice()
    #expect(refusal.phrase(in: office.workspace).zh == words)
  }

  @Test func `an issue that has no number yet is not named by one`() throws {
    let office = try TestOffice()
    let words = Refusal.step(issue: .unassigned, .titleMissing).phrase(in: office.workspace)
    #expect(words.zh == "请写标题（T1）")
  }

  @Test(arguments: IssueState.allCases)
  func `from every state something usual comes next`(state: IssueState) throws {
    let office = try TestOffice()
    let phrase = StepRefusal.notFrom(state, verb: .sign).phrase(in: office.workspace)
    #expect(phrase.zh.contains(state.phrase.zh))
    #expect(phrase.en.contains("(T"))
  }
}
