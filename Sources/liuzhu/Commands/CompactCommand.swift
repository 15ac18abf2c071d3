import ArgumentParser
import Domain
import JournalStore

/// `compact`: a fresh snapshot, so that opening stays quick; the journal is not touched.
struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: say("更新快照，清理临时文件；流水不动", "Makes a fresh snapshot and clears leftovers away."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let compaction = try Keeping.run(options) { () throws(KeepingError) in
      try JournalStorage.compact(Keeping.absolute(options.directory))
    }
    Output.print(
      output.json ? compaction.json.text() : compaction.phrase.text(in: options.language))
  }
}
