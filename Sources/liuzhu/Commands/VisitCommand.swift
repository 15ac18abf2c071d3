import ArgumentParser
import Domain

/// `visit`: what was seen and heard at an enterprise, and the problems found there (P3, P4).
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: say("走访：查看、记录、修改", "Visits: list, show, add, edit."),
    subcommands: [List<Visit>.self, Show<Visit>.self, Add.self, Edit<Visit>.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: say("记一次走访，连同发现的问题", "Logs a visit and the problems it found."),
      discussion: FlagHelp.of(
        Visit.Field.self,
        besides: [
          ("problem", Phrase("发现的问题，可写多次", "a problem found; may be given again")),
          ("solved", Phrase("当场办结的问题：标题=做了什么", "one solved on the spot: title=what was done")),
        ]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        let problems = flags.take("problem").map { FoundProblem(title: $0) }
        let solved = flags.take("solved").map(Self.solved)
        var visit = Visit()
        visit.on = session.today
        visit.visitors = [try session.actor().id]
        try session.fill(&visit, from: flags)
        let receipt = try session.commit(
          .visit(.log(visit, problems: problems + solved)))
        session.printMade(receipt, .visit, asJSON: output.json)
      }
    }

    /// `标题=做了什么` is a problem and what was done about it, with an equals sign of either width.
    private static func solved(_ text: String) -> FoundProblem {
      let (title, tail) = text.cut(at: "=＝")
      let done = tail ?? ""
      return FoundProblem(title: title, done: done.isEmpty ? "已当场解决" : done)
    }
  }
}

extension Visit: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .visit(.edit(id, edits))
  }
}
