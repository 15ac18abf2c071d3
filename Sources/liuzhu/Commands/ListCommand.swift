import ArgumentParser
import Domain

/// `list` of every kind: the rows a query finds, as a table or as JSON.
struct List<Row: ListedOnCommandLine>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("列出\(Row.kind.phrase.zh)", "Lists every \(Row.kind.phrase.en)."),
      discussion: QueryHelp.of(Row.Asked.self))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("筛选，如 '镇街:泽国 !大溪'、xlysj", "A query: 'town:泽国 !大溪', xlysj."))
  var filter = ""
  @Option(help: help("最多几行", "At most so many rows."))
  var limit: Int?

  func run() throws {
    try LedgerSession.run(options) { session in
      let rows = try session.rows(Row.self, filter: filter)
      session.print(
        Array(rows.prefix(limit ?? .max)), columns: Row.columns(session), asJSON: output.json)
    }
  }
}

/// `show` of every kind: everything the ledger holds of one entity.
struct Show<Row: ListedOnCommandLine>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say("查看一个\(Row.kind.phrase.zh)", "Shows one \(Row.kind.phrase.en)."))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: .entityName) var name: String

  func run() throws {
    try LedgerSession.run(options) { session in
      let id = try session.id(of: name, Row.self)
      guard let row = try session.seen(id) else { return }
      if output.json {
        session.printMade(row.ref, asJSON: true)
      } else {
        Output.print(Row.sheet(row, in: session))
      }
    }
  }
}
