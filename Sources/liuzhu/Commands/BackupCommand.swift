import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `backup DIR`: a verified copy, made while others go on working.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: say("备份台账到一个新目录，并逐条核对", "Copies the ledger into a new folder and verifies it."),
    discussion: say(
      "可以一边办公一边备份。不覆盖已有的目录。",
      "Others may go on working. Nothing is overwritten."
    ))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("新目录", "A new folder."), completion: .directory) var destination: String

  func run() throws {
    try Stop.told {
      try LedgerSession.requireLedger(options)
      let parent = Host.parent(of: destination)
      guard Host.exists(parent) else {
        throw Stop(.cannotCreate, FoundingWords.noParent(parent), options)
      }
    }
    let receipt = try Keeping.run(options, writes: false) { () throws(KeepingError) in
      try JournalStorage.backup(
        Keeping.absolute(options.directory), to: Keeping.absolute(destination))
    }
    Output.print(
      output.json ? receipt.json.text() : receipt.phrase.text(in: options.language))
    if receipt.isOnSameDisk { Output.note(BackupReceipt.sameDisk.text(in: options.language)) }
  }
}
