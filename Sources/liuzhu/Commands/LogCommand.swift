import ArgumentParser
import Domain

/// `log`: everything recorded, in order: who, when, what, about whom.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: say("流水：谁、何时、做了什么", "Everything recorded: who, when, what."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("从第几号或哪天起", "From this number or day on."))
  var since: String?
  @Option(help: help("最多几条，取最近的", "At most so many, the newest ones."))
  var limit: Int?

  func run() throws {
    try LedgerSession.run(options) { session in
      let since = try since.map { try Since($0, in: session) } ?? .number(1)
      let (readable, obstacle) = session.storage.readable(since.number - 1)
      let recorded = readable.filter(since.holds)
      if recorded.isEmpty, let obstacle { throw Stop(obstacle, in: session.workspace, options) }
      let about = TextTable<Recorded>.Column(title: Phrase("关于", "about")) { [session] in
        session.subjects(of: $0)
      }
      session.print(
        Array(recorded.suffix(max(0, limit ?? .max))), columns: session.logColumns + [about],
        asJSON: output.json)
      if let obstacle { session.tellCutShort(by: obstacle) }
    }
  }

  /// Where to begin: a whole number is one of the log's, anything else a day.
  private enum Since {
    case number(Int)
    case day(Day)

    init(_ text: String, in session: LedgerSession) throws {
      self = try Int(text).map { .number($0) } ?? .day(session.day(text))
    }

    var number: Int { if case .number(let seq) = self { max(1, seq) } else { 1 } }

    func holds(_ recorded: Recorded) -> Bool {
      switch self {
      case .number(let seq): recorded.seq >= seq
      case .day(let day): recorded.author.at.day >= day
      }
    }
  }
}
