import ArgumentParser
import Domain

/// `duty`: Thursday's telephone, who answers it and who rang (P19).
struct DutyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty",
    abstract: say("周四值班：排班与接线记录", "Thursdays: who is on duty, and the calls."),
    discussion: say("值班表与接线记录一并打印见 liuzhu report R9。", "Both in print: liuzhu report R9."),
    subcommands: [
      List<DutyRoster>.self, Show<DutyRoster>.self, Add.self, Edit<DutyRoster>.self,
      DutyCallCommand.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("排一个周四，或写停值原因", "Arranges a Thursday, or says why nobody."),
      discussion: FlagHelp.of(DutyRoster.Field.self))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var roster = DutyRoster()
        roster.on = session.workspace.nextThursday(from: session.today)
        try session.fill(&roster, from: try session.flags(rest, numbers))
        let receipt = try session.commit(.duty(.arrange(roster)))
        session.printMade(receipt, .roster, asJSON: output.json)
      }
    }
  }
}

/// `duty call`: what was asked and answered; what was not becomes an issue.
struct DutyCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: say("接线记录：查看、记录、修改、转为问题", "Calls: list, show, add, edit, raise."),
    subcommands: [
      List<DutyCall>.self, Show<DutyCall>.self, Add.self, Edit<DutyCall>.self, Raise.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("记一个来电", "Logs a call."),
      discussion: FlagHelp.of(
        DutyCall.Field.self,
        besides: [("issue", Phrase("转为问题，写标题", "becomes an issue with this title"))]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        let problem = flags.take("issue").last.map { FoundProblem(title: $0) }
        var call = DutyCall()
        call.on = session.today
        try session.fill(&call, from: flags)
        if problem != nil, call.answer.isEmpty { call.isAnswered = false }
        let receipt = try session.commit(.duty(.log(call, issue: problem)))
        session.printMade(receipt, problem == nil ? .dutyCall : .issue, asJSON: output.json)
      }
    }
  }

  struct Raise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "raise", abstract: say("把一个来电转为问题", "Makes a call an issue."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("来电编号", "The call's id.")) var call: String
    @Option(help: help("问题标题", "The issue's title.")) var title: String

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [title], of: "title")
        let id = try session.id(of: call, DutyCall.self)
        let receipt = try session.commit(.duty(.amend(id, [], issue: FoundProblem(title: title))))
        session.printMade(receipt, .issue, asJSON: output.json)
      }
    }
  }
}

extension DutyRoster: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .duty(.edit(id, edits))
  }
}

extension DutyCall: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .duty(.amend(id, edits, issue: nil))
  }
}
