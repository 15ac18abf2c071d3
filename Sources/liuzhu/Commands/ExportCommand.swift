import ArgumentParser
import Domain
import JournalStore
import WorkbenchUI

/// `export LIST`: a list as a file, masked unless somebody who may says why not (C14, C16).
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say("导出名单：CSV、JSON、JSON Lines", "Writes a list as CSV, JSON or JSON Lines."),
    discussion: say(
      """
      名单：\(LedgerList.allValueStrings.joined(separator: "、"))
      默认隐去号码等私密内容；--unmasked 要写用途，并记入流水（谁、为什么、几行、SHA-256）。
      """,
      """
      Lists: \(LedgerList.allValueStrings.joined(separator: ", "))
      What is private is masked; --unmasked needs a reason and is recorded with rows and SHA-256.
      """))

  @OptionGroup var options: GlobalOptions
  @Argument(help: help("名单", "The list."), completion: .list(LedgerList.allValueStrings))
  var list: LedgerList
  @Option(help: help("格式：csv、json、jsonl", "csv, json or jsonl.")) var format = ExportFormat.csv
  @Flag(help: help("CSV 带 BOM，Excel 直接打开不乱码", "A byte order mark, for Excel.")) var bom = false
  @Option(help: help("筛选，与列表的 / 相同", "A query, as in lists.")) var filter = ""
  @Option(help: help("只要这些列，逗号分隔", "Only these columns, with commas between.")) var columns = ""
  @Option(help: help("按哪一列排序", "The column to sort by.")) var order: String?
  @Flag(help: help("倒序", "From the last to the first.")) var descending = false
  @Option(help: help("写到文件，默认打印", "The file to write; printed by default."), completion: .file())
  var out: String?
  @Flag(help: help("不隐去，要写 --reason", "Mask nothing; needs --reason.")) var unmasked = false
  @Option(help: help("用途", "What it is for.")) var reason = ""

  func run() throws {
    try LedgerSession.run(options) { session in
      if unmasked { try session.requireBare(ProjectionWords.onlyMasked) } else { session.cover() }
      let list = try list.write(session, request)
      if unmasked { try record(list, in: &session) }
      try deliver(list)
    }
  }

  private var request: ExportRequest {
    let names = columns.split { ",，、".contains($0) }.map { String($0).trimmingBlanks }
    return ExportRequest(
      format: format, byteOrderMark: bom, filter: filter, columns: names, order: order,
      isDescending: descending)
  }

  /// Before a byte of it leaves: a list nobody recorded does not go out.
  private func record(_ list: ExportedList, in session: inout LedgerSession) throws {
    var export = ListExport()
    (export.list, export.rows, export.reason) = (list.name, list.rows, reason)
    export.sha256 = SHA256.hex(of: list.bytes)
    _ = try session.commit(.export(export))
  }

  private func deliver(_ list: ExportedList) throws {
    guard let out else {
      Output.write(list.bytes)
      if let why = Output.takeFailure() { throw stop(.inputOutput, at: "stdout", why) }
      return
    }
    guard PrivateFile.replace(out, by: String(decoding: list.bytes, as: UTF8.self)) else {
      throw stop(.cannotCreate, at: out, SystemWords.lastFailure)
    }
    let told = PaperOutcome.exported(rows: list.rows, .file(out))
    Output.note(told.phrase.text(in: options.language))
  }

  /// What was recorded before a byte of it left stands.
  private func stop(_ exit: Exit, at place: String, _ why: Phrase) -> Stop {
    let words = PaperOutcome.failed(folder: place, why: why).phrase
    return Stop(exit, unmasked ? ExportCommandWords.recorded(words) : words, options)
  }
}

enum ExportCommandWords {
  static func recorded(_ words: Phrase) -> Phrase {
    Phrase(
      "\(words.zh)；只是这次导出已记入流水，请再导一次",
      "\(words.en), but for this export, which is recorded; write it again")
  }

  static func unknownColumn(_ name: String, known: [String]) -> Phrase {
    Phrase(
      "没有“\(name)”这一列；有：\(known.joined(separator: "、"))",
      "no column “\(name)”; there are \(known.joined(separator: ", "))")
  }
}
