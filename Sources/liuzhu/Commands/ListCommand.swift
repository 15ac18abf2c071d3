import ArgumentParser
import Domain
import JSONText

/// Which rows a `list` prints.
struct ListOptions: ParsableArguments {
  @Option(help: help("筛选，如 '镇街:泽国 !大溪'、xlysj", "A query: 'town:泽国 !大溪', xlysj."))
  var filter = ""
  @Option(help: help("最多几行", "At most so many rows."))
  var limit: Int?
}

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
  @OptionGroup var wanted: ListOptions

  func run() throws {
    try LedgerSession.run(options) { session in
      let rows = try session.rows(Row.self, filter: wanted.filter)
      try session.list(rows, wanted, asJSON: output.json)
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
      if let row = try session.seen(id) { session.show(row, asJSON: output.json) }
    }
  }
}

extension LedgerSession {
  func list<Row: ListedOnCommandLine>(
    _ rows: [Row], _ wanted: ListOptions, asJSON: Bool
  ) throws {
    let limit = wanted.limit ?? .max
    guard limit > 0 else { throw Stop(.usage, ReadingWords.noRows(limit), options) }
    let rows = Array(rows.prefix(limit))
    guard asJSON else { return print(rows, columns: Row.columns(self), asJSON: false) }
    Output.print(JSON.array(rows.map { Row.json($0, in: self) }).text())
  }

  func show<Row: ListedOnCommandLine>(_ row: Row, asJSON: Bool) {
    Output.print(asJSON ? Row.json(row, in: self).text() : Row.sheet(row, in: self))
  }
}
