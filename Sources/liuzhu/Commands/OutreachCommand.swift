import ArgumentParser
import Domain

/// `outreach`: enterprises are asked whether they want a commissioner (P14).
struct OutreachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outreach",
    abstract: say("征询电话：查看、记录、修改", "Calls that ask for a wish: list, show, add, edit."),
    subcommands: [
      List<OutreachCall>.self, Show<OutreachCall>.self, Add.self, Edit<OutreachCall>.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("记一个征询电话", "Logs a call."),
      discussion: FlagHelp.of(OutreachCall.Field.self))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var call = OutreachCall()
        call.on = session.today
        try session.fill(&call, from: try session.flags(rest, numbers))
        let receipt = try session.commit(.outreach(.log(call)))
        session.printMade(receipt, .outreach, asJSON: output.json)
      }
    }
  }
}

extension OutreachCall: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let language = session.options.language
    return [
      .id,
      .init(title: Field.on.phrase) { $0.on.iso },
      .init(title: Field.enterprise.phrase) { session.name(of: $0.enterprise.ref) },
      .init(title: Field.outcome.phrase) { $0.outcome.phrase.text(in: language) },
      .init(title: Field.concern.phrase) {
        session.workspace.codePhrase($0.concern, of: .concern).text(in: language)
      },
      .init(title: Field.nextTryOn.phrase) { $0.nextTryOn?.iso ?? "" },
    ]
  }

  static func sheet(_ row: OutreachCall, in session: LedgerSession) -> String {
    session.sheet(of: row)
  }
}

extension OutreachCall: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .outreach(.edit(id, edits))
  }
}
