import ArgumentParser
import Domain

/// `decision`: what meetings decided, whose it is, and what of it is done.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: say("议定事项：查看、修改、记办结", "Decisions: list, show, edit, done."),
    subcommands: [List<Decision>.self, Show<Decision>.self, Edit<Decision>.self, Done.self])

  struct Done: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: say("记一条议定事项已办", "Marks a decision as done."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("议定事项编号", "The decision's id.")) var decision: String
    @Option(help: help("办得怎样", "What was done.")) var note = ""
    @Option(help: help("哪天办结，默认今天", "The day; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [note], of: "note")
        let id = try session.id(of: decision, Decision.self)
        _ = try session.commit(.meeting(.finish(id, on: try session.day(on), note: note)))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}

extension Decision: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .meeting(.amend(id, edits))
  }
}
