import Domain
import TestSupport
import Testing

struct ReplyStepTests {
  @Test func `there is no reply without its words`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    #expect(throws: Refusal.step(issue: issue, .replyMissing)) {
      try office.step(issue, .reply(Reply()))
    }
  }

  @Test(arguments: [Reply.Result.partly, .planned])
  func `what is still to come has its day`(result: Reply.Result) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    guard case .reply(var reply) = StepRequest.answer(result) else { return }
    reply.planOn = nil
    #expect(throws: Refusal.step(issue: issue, .planDayMissing)) {
      try office.step(issue, .reply(reply))
    }
  }

  @Test func `a unit that has nothing to do with it cannot answer`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    guard case .reply(var reply) = StepRequest.answer(.solved) else { return }
    reply.unit = .industry
    #expect(throws: Refusal.step(issue: issue, .notItsUnit(.industry))) {
      try office.step(issue, .reply(reply))
    }
  }

  @Test func `an answer on the spot takes what triage would have said`() throws {
    var office = try TestOffice()
    try office.pair()
    let issue = try office.register(by: .commissioner)
    try office.step(issue, .answer(.solved), by: .commissioner)
    let answered = try #require(office.workspace[issue])
    #expect(answered.category == Category.other)
    #expect(answered.lane == .immediate)
    #expect(office.workspace.lastReply(of: issue)?.handler == .commissioner)
  }

  @Test func `a unit that answered the telephone is the handler`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    guard case .reply(var reply) = StepRequest.answer(.solved) else { return }
    reply.unit = .education
    try office.step(issue, .reply(reply), .content)
    #expect(office.workspace.lastReply(of: issue)?.handler == nil)
    #expect(office.state(of: issue) == .resolved)
  }

  @Test func `one letter answers several issues of a unit, or none`() throws {
    var office = try TestOffice()
    let issues = [try office.issue(in: .dispatched), try office.issue(in: .inProgress)]
    var answers = issues.map { issue in
      var reply = Reply()
      reply.issue = issue
      reply.text = "已办理"
      return reply
    }
    var letter = IssueChange.Letter(
      unit: .education, document: "教〔2018〕8号", receivedOn: office.today, answers: answers)
    try office.apply(.issue(.letter(letter)))
    #expect(issues.map { office.state(of: $0) } == [.replied, .replied])
    #expect(office.workspace.lastReply(of: issues[0])?.document == "教〔2018〕8号")

    let more = try office.issue(in: .inProgress)
    answers[1].issue = more
    answers[0].issue = try office.issue(in: .dispatched)
    answers[1].text = ""
    letter.answers = answers
    #expect(throws: Refusal.row(2, .step(issue: more, .replyMissing))) {
      try office.apply(.issue(.letter(letter)))
    }
    #expect(office.state(of: answers[0].issue) == .dispatched)
  }
}
