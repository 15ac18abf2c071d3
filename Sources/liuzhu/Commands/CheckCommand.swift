import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `check`: reads the whole ledger and says each thing wrong with file, line and advice.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("从头检查台账文件", "Reads the whole ledger and says what is wrong."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard JournalStorage.exists(at: options.directory) else {
      throw Stop(.noInput, SessionWords.noLedger(options.directory), options).ended()
    }
    let report = JournalStorage.check(at: options.directory)
    Output.print(
      output.json ? json(of: report).text() : words(of: report).text(in: options.language))
    if !report.damages.isEmpty { throw Exit.storeUnusable.code }
  }

  private func words(of report: JournalReport) -> Phrase {
    guard report.damages.isEmpty else {
      let lines = report.damages.map { StorageError.corrupt($0).phrase(in: Workspace()) }
      return Phrase(
        lines.map(\.zh).joined(separator: "\n"), lines.map(\.en).joined(separator: "\n"))
    }
    return Phrase(
      "完好：\(report.segments) 个文件，\(report.records) 条记录，逐条核过",
      "sound: \(report.segments) files, \(report.records) records, each one checked")
  }

  private func json(of report: JournalReport) -> JSON {
    [
      "segments": .integer(Int64(report.segments)), "records": .integer(Int64(report.records)),
      "damages": .array(
        report.damages.map { damage in
          [
            "file": .string(damage.file), "line": .integer(Int64(damage.line)),
            "byte": .integer(Int64(damage.byte)), "kind": .string("\(damage.kind)"),
            "expected": .string(damage.expected), "found": .string(damage.found),
          ]
        }),
    ]
  }
}
