import ArgumentParser
import Domain
import JSONText

/// `card`: what is proposed because an issue waits too long, and what a person says to it (C7).
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: say("提示：催办、协调会、督办、领导小组，由人定", "Cards of the ladder: what to do about what is late."),
    subcommands: [Listing.self, Accept.self, Decline.self, Snooze.self, Mark.self])

  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("列出待定的提示", "Lists the cards that lie open."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("哪一天的，默认今天", "As of which day; today by default.")) var asOf = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        let day = try session.dayAsOf(asOf)
        session.print(session.visibleCards(asOf: day), asJSON: output.json)
      }
    }
  }

  /// Does what the card proposes: the fields are those of the step it stands for.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: say("同意，并按提示办理", "Accepts a card and does what it says."),
      discussion: FlagHelp.of(.urge))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: help("问题编号，然后是字段", "The issue, then fields."))
    var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        let issue = try session.id(of: flags.takeWord() ?? "", Issue.self)
        let receipt = try session.commit(.card(try session.acceptance(of: issue, flags)))
        session.printMade(receipt, .card, asJSON: output.json)
      }
    }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decline", abstract: say("不采纳，写明理由", "Declines a card, with the reason."))
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      try answer.run { session, issue, rung in
        .decline(issue, rung, reason: answer.reason)
      }
    }
  }

  struct Snooze: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "snooze",
      abstract: say("以后再说，写明到哪天和理由", "Puts a card off to a day, with the reason."))
    @OptionGroup var answer: AnswerOptions
    @Option(help: help("推到哪一天", "Until which day.")) var until = ""

    func run() throws {
      try answer.run { session, issue, rung in
        let day = try until.isEmpty ? Day.epoch : session.day(until)
        return .snooze(issue, rung, until: day, reason: answer.reason)
      }
    }
  }

  struct Mark: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mark",
      abstract: say("负责人直接提交领导小组", "The head puts an issue before the leading group."))
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      try answer.run(isOpen: false) { _, issue, _ in .mark(issue, reason: answer.reason) }
    }
  }
}

/// What every answer but an acceptance takes.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(help: help("问题编号", "The issue.")) var issue: String
  /// Where it is missing the rules say so, to those whose card it is.
  @Option(help: help("理由", "The reason.")) var reason = ""

  /// Answers the card that lies open for the issue.
  func run(
    isOpen: Bool = true,
    _ change: (LedgerSession, ID<Issue>, Rung) throws -> CardChange
  ) throws {
    try LedgerSession.run(options) { session in
      try session.require(numbers, in: [reason], of: "reason")
      let id = try session.id(of: issue, Issue.self)
      let rung = isOpen ? try session.openCard(of: id) : .leadership
      let receipt = try session.commit(.card(try change(session, id, rung)))
      session.printMade(receipt, .card, asJSON: output.json)
    }
  }
}

extension LedgerSession {
  fileprivate func openCard(of issue: ID<Issue>) throws -> Rung {
    if let card = workspace.card(of: issue, asOf: today) { return card.rung }
    let refusal = Refusal.card(issue, .notOpen(.urge, open: nil))
    throw Stop(.refused, refusal.phrase(in: workspace), options)
  }

  fileprivate func acceptance(of issue: ID<Issue>, _ flags: FieldFlags) throws -> CardChange {
    let rung = try openCard(of: issue)
    try requireMayAnswer(rung, of: issue)
    var rest = flags
    let reason = rest.take("reason").joined(separator: " ")
    guard let verb = rung.verb else {
      _ = try usage { () throws(UsageError) in try flags.texts(for: [StepField.reason]) }
      return .accept(issue, rung, act: nil, reason: reason, on: today)
    }
    let (request, day) = try step(verb, of: issue, flags)
    return .accept(issue, rung, act: request, reason: reason, on: day)
  }

  /// Whose card it is comes before what its step asks for.
  private func requireMayAnswer(_ rung: Rung, of issue: ID<Issue>) throws {
    guard let known = workspace.live(issue) else { return }
    let person = try actor()
    do throws(Refusal) {
      try workspace.requireMayAnswer(rung, of: known, by: person)
    } catch {
      throw Stop(.refused(error), in: workspace, options)
    }
  }

  fileprivate func visibleCards(asOf day: Day) -> [Escalation] {
    workspace.cards(asOf: day).filter { card in
      workspace[card.issue].map { workspace.maySee($0, by: reader) } ?? false
    }
  }

  fileprivate func print(_ cards: [Escalation], asJSON: Bool) {
    guard !asJSON else { return Output.print(JSON.array(cards.map(\.json)).text()) }
    let language = options.language
    let table = TextTable<Escalation>(
      columns: [
        .init(title: EntityKind.issue.phrase) { workspace.label(of: $0.issue) },
        .init(title: EntityKind.card.phrase) { $0.rung.phrase.text(in: language) },
        .init(title: Phrase("原因", "why")) { $0.cause.phrase.text(in: language) },
        .init(title: Phrase("自", "since")) { $0.since.iso },
      ], language: language)
    Output.print(table.text(of: cards))
  }
}

extension Escalation {
  fileprivate var json: JSON {
    [
      "issue": .string(issue.description), "rung": .string(rung.rawValue),
      "cause": .string(cause.phrase.en), "since": .string(since.iso),
    ]
  }
}
