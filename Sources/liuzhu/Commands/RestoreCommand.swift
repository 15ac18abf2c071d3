import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `restore DIR`: brings a backup back, keeps what the old journal still adds to it, and records
/// what was lost.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: say("从备份恢复台账，记下丢了什么", "Brings a backup back and records what was lost."),
    discussion: say(
      """
      台账完好时不做任何事。备份之后的记录，只要原来的流水里还核对得上，就一并保住。\
      原来的流水移到 quarantine，不删除。先看看会怎样：--dry-run。
      """,
      """
      Does nothing to a sound ledger. What came after the backup is kept as far as the old journal \
      still verifies. The old journal is moved to quarantine and never deleted. --dry-run tells \
      what would be.
      """))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("备份目录", "The folder of the backup."), completion: .directory)
  var source: String
  @Flag(help: help("只说会怎样，不动文件", "Tell what would be, change nothing.")) var dryRun = false

  func run() throws {
    let (source, ledger) = (Keeping.absolute(source), Keeping.absolute(options.directory))
    guard !Host.isFile(source), JournalStorage.exists(at: source) else {
      throw Stop(.noInput, RestoreWords.noBackup(source), options).ended()
    }
    let author = dryRun ? nil : try author(in: source)
    let restoration = try Keeping.run(options, writes: !dryRun) { () throws(KeepingError) in
      guard let author else {
        return try JournalStorage.planRestore(from: source, into: ledger)
      }
      return try JournalStorage.restore(from: source, into: ledger, by: author)
    }
    Output.print(
      output.json ? restoration.json.text() : restoration.phrase.text(in: options.language))
  }

  /// Whoever brings it back stands in the log; only the backup can tell who they are.
  private func author(in source: String) throws -> Author {
    var looking = options
    looking.data = source
    return try Keeping.author(looking, for: .restore)
  }
}

enum RestoreWords {
  static func noBackup(_ path: String) -> Phrase {
    Phrase(
      "\(path) 里没有备份（没有 FORMAT 和 journal/）；请写备份所在的目录",
      "there is no backup in \(path) (neither FORMAT nor journal/); name the folder it lies in")
  }
}
