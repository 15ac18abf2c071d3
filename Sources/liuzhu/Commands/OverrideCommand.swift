import ArgumentParser
import Domain
import JSONText

/// `override`: where one person was allowed on both sides of an issue (C13).
struct OverrideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: say("同人回避例外：查看", "Overrides of independence: list."), subcommands: [List.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: say("列出负责人同意由同一人办理并回访的", "Lists calls by who had answered, as the head allowed."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("截至哪天，默认今天", "As of which day; today by default.")) var asOf = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        guard session.workspace.seesAll(.override, by: session.reader) else {
          throw Stop(.notPermitted, PermissionWords.hidden(.override), options)
        }
        let rows = session.workspace.overrides(asOf: try session.dayAsOf(asOf))
        session.print(rows, columns: Self.columns(session), asJSON: output.json)
      }
    }

    private static func columns(_ session: LedgerSession) -> [TextTable<Override>.Column] {
      [
        .init(title: Phrase("日期", "date")) { $0.on.iso },
        .init(title: EntityKind.issue.phrase) { session.workspace.label(of: $0.issue) },
        .init(title: Phrase("同一人", "who")) { session.name(of: $0.person.ref) },
        .init(title: Phrase("同意人", "allowed by")) { session.name(of: $0.by.ref) },
        .init(title: Phrase("理由", "reason")) { $0.reason },
      ]
    }
  }
}
