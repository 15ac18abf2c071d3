import ArgumentParser
import Domain

/// `issue letter`: one letter of a unit answers several issues, one save (收文登记).
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: say("收文登记：一份复函答复多个问题", "Records one letter that answers several issues."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Option(help: help("来文单位", "The unit that wrote.")) var unit = ""
  @Option(help: help("来文文号", "The number of the letter.")) var document = ""
  @Option(help: help("收到日期，默认今天", "When it came; today by default.")) var receivedOn = "今天"
  @Option(
    help: help(
      "编号=结果[@计划日期][#对策编号]：内容，可写多次", "id=result[@date][#countermeasure]:text; may be given again."))
  var answer: [String] = []
  @Flag(help: help("解释说明里有期限的，记为列入计划", "Explanations that name a day are plans for that day."))
  var asPlanned = false
  @Flag(help: help("解释说明里有期限的，仍是解释", "They are explanations all the same."))
  var asExplained = false

  func run() throws {
    try LedgerSession.run(options) { session in
      try session.require(numbers, in: answer, of: "answer")
      let received = try session.day(receivedOn)
      let answers = try answer.map { text in
        try decided(try session.answer(in: text, receivedOn: received))
      }
      try require(unit, StepField.unit.phrase, of: answers, in: session)
      try require(document, StepField.document.phrase, of: answers, in: session)
      let letter = IssueChange.Letter(
        unit: try session.id(of: unit, Unit.self), document: document, receivedOn: received,
        answers: answers)
      _ = try session.commit(.issue(.letter(letter)))
      for answer in letter.answers { session.printMade(answer.issue.ref, asJSON: output.json) }
      let earlier = session.workspace.issues(
        answeredBy: document, besides: letter.answers.map(\.issue))
      if !earlier.isEmpty {
        Output.note(LetterFormWords.earlier(earlier).text(in: options.language))
      }
    }
  }
}

extension LetterCommand {
  /// What is missing is asked of those alone who may take in an answer.
  private func require(
    _ text: String, _ field: Phrase, of answers: [Reply], in session: LedgerSession
  ) throws {
    guard text.trimmingBlanks.isEmpty else { return }
    for answer in answers {
      try session.requireOpen(.reply, of: answer.issue, on: answer.receivedOn)
    }
    throw Stop(.usage, UsageError.wordMissing(field).phrase, options)
  }

  /// Whether an explanation that names a day is a plan, only a person can say.
  private func decided(_ answer: Reply) throws -> Reply {
    guard let day = answer.namedDay, !asExplained else { return answer }
    guard asPlanned else {
      throw Stop(.refused, LetterFormWords.undecided(answer, day), options)
    }
    return answer.asPlan
  }
}

extension LedgerSession {
  /// `W2018-0001=planned@2018-07-15#GC0001:text`, with punctuation of either width; the countermeasure
  /// is the one a common matter is answered by (C9).
  fileprivate func answer(in text: String, receivedOn: Day) throws -> Reply {
    let (issue, answer) = text.cut(at: "=＝")
    guard let answer else {
      throw Stop(.usage, UsageError.valueMissing(flag: "answer").phrase, options)
    }
    let (head, words) = answer.cut(at: ":：")
    let (outcome, cited) = head.cut(at: "#＃")
    let (result, planned) = outcome.cut(at: "@＠")
    var reply = Reply()
    (reply.issue, reply.receivedOn) = (try id(of: issue, Issue.self), receivedOn)
    reply.text = words ?? ""
    reply.planOn = try planned.map { try day($0) }
    reply.countermeasure = try cited.map { try id(of: $0, Countermeasure.self) }
    do {
      reply.result = try Reply.Result(fieldText: result)
    } catch {
      throw Stop(.usage, error.phrase(for: StepField.result.phrase), options)
    }
    return reply
  }
}
