import ArgumentParser
import Domain
import Interchange
import WorkbenchUI

/// `config import 2019 FILE`: a year's holidays as the notice has them, all or nothing (L12).
struct ConfigImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("导入一年的节假日", "Imports the holidays of a year."),
    discussion: say(
      """
      CSV 两列：日期（一天，或 2019-02-04..2019-02-10）、类型（放假、补班）。
      """,
      """
      A CSV of two columns: date (a day, or 2019-02-04..2019-02-10) and kind (holiday, work).
      """))

  @OptionGroup var options: GlobalOptions
  @Argument(help: help("年份", "The year.")) var year: Int
  @Argument(help: help("CSV 文件", "The CSV file."), completion: .file(extensions: ["csv"]))
  var file: String
  @Option(help: help("通知文号", "The notice's number.")) var source = ""
  @Flag(help: help("只检查，不写入", "Only look at it.")) var dryRun = false
  @Option(help: help("编码：auto、utf-8、gb18030", "The encoding: auto, utf-8, gb18030."))
  var encoding = ImportRequest.Encoding.auto

  func run() throws {
    try LedgerSession.run(options) { session in
      var read = try session.readingTable(at: file, as: encoding, CalendarImport.heads) { table in
        try CalendarImport(of: table, year: year)
      }
      let words = ConfigWords.read(read, file).text(in: options.language)
      if dryRun { Output.print(words) } else { Output.note(words) }
      guard read.problems.isEmpty else {
        throw Stop(
          .badData, ImportWords.problems(read.problems, file, in: session.workspace), options)
      }
      if dryRun { return }
      read.year.source = source
      guard let change = session.change(to: read.year) else {
        return Output.print(read.year.id.description)
      }
      try session.set(change, asJSON: false)
    }
  }
}

extension LedgerSession {
  /// A new year, or what is different of one that is there; nil where nothing is.
  fileprivate func change(to year: CalendarYear) -> SettingsChange? {
    guard let standing = workspace.setting(year.id) else { return .calendar(.add(year)) }
    var wanted = year
    if wanted.source.isEmpty { wanted.source = standing.source }
    let edits = wanted.edits(since: standing)
    return edits.isEmpty ? nil : .calendar(.edit(year.id, edits))
  }
}
