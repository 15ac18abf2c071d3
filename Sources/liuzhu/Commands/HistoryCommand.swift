import ArgumentParser
import Domain

/// `history ID`: who recorded what about one entity, and when.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: say("一条记录的来历：谁、何时、改了什么", "Who recorded what about one entity, and when."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("编号", "An id.")) var id: String

  func run() throws {
    try LedgerSession.run(options) { session in
      guard let ref = EntityRef(id), let entity = session.workspace.entity(ref) else {
        throw Stop(.usage, ReadingWords.unknown(Phrase("台账里", "entity"), id), options)
      }
      guard session.workspace.seen(entity.any, by: session.reader) != nil else {
        throw Stop(.notPermitted, PermissionWords.hidden(ref.kind.guarded), options)
      }
      let (recorded, obstacle) = session.storage.history(ref)
      if recorded.isEmpty, let obstacle { throw Stop(obstacle, in: session.workspace, options) }
      let content = TextTable<Recorded>.Column(title: Phrase("内容", "content")) { [session] in
        session.account(of: $0)
      }
      session.print(recorded, columns: session.logColumns + [content], asJSON: output.json)
      if let obstacle { session.tellCutShort(by: obstacle) }
    }
  }
}
