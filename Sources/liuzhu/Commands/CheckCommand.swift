import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `check`: reads the whole ledger, says each thing wrong with file, line and advice, and mends what
/// loses nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("从头检查台账文件；--repair 修好不丢东西的", "Reads the whole ledger and says what is wrong."),
    discussion: say(
      "只修不会丢东西的：补换行、移开没写完的字节、重写 HEAD、删掉坏快照和临时文件、核对后解除停写。",
      """
      --repair does only what loses nothing: the last line feed, an unfinished write put aside, HEAD \
      written again, bad snapshots and leftovers removed, a frozen store thawed once verified.
      """))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: help("修好不丢东西的", "Mend what loses nothing."))
  var repair = false

  func run() throws {
    try Stop.told { try LedgerSession.requireLedger(options) }
    let report = JournalStorage.checkForSaving(at: options.directory)
    // What may not be read is not judged.
    if let error = report.unreadable { throw Stop(error, in: Workspace(), options).ended() }
    let result =
      repair && !report.faults.isEmpty
      ? try mend(report) : CheckResult(before: report, repairs: [], after: report)
    Output.print(
      output.json
        ? result.json(options.language).text() : result.text(options.language))
    if !result.after.damages.isEmpty { throw Exit.storeUnusable.code }
  }

  private func mend(_ report: JournalReport) throws -> CheckResult {
    do {
      if options.readOnly { throw Stop(.readOnly(.asked), in: Workspace(), options) }
      guard report.isMendable else {
        return CheckResult(before: report, repairs: [], after: report)
      }
      let repairs = try JournalStorage.repair(
        at: options.directory, report,
        by: report.isFrozen ? Keeping.author(options, for: .thaw) : nil)
      let after = JournalStorage.checkForSaving(at: options.directory)
      return CheckResult(before: report, repairs: repairs, after: after)
    } catch let stop as Stop {
      throw stop.ended()
    } catch let error as StorageError {
      throw Stop(error, in: Workspace(), options).ended()
    }
  }
}

/// What a check found, what was mended, and how it stands now.
struct CheckResult {
  let before: JournalReport
  let repairs: [StoreRepair]
  let after: JournalReport

  func text(_ language: Language) -> String {
    let found = before.faults.map(\.phrase)
    let done = repairs.map { Phrase("已修：\($0.phrase.zh)", "mended: \($0.phrase.en)") }
    let left = repairs.isEmpty ? [] : after.faults.map(\.phrase)
    return (found + done + left + [verdict]).map { $0.text(in: language) }.joined(separator: "\n")
  }

  private var verdict: Phrase {
    let size = Phrase(
      "\(after.segments) 个文件，\(after.records) 条记录，逐条核过",
      "\(counted(after.segments, "file")), \(counted(after.records, "record")), each one checked")
    guard !after.isOnlyNewer else {
      return Phrase(
        "台账完好，但由新版程序写过，本程序只能看：\(size.zh)", "whole, but a newer program wrote in it: \(size.en)")
    }
    guard after.damages.isEmpty else {
      return after.isMendable
        ? Phrase("台账完好，但停着不让写：\(size.zh)", "whole, but frozen: \(size.en)")
        : Phrase("台账有损坏：\(size.zh)；没有动过任何文件", "damaged: \(size.en); nothing was touched")
    }
    return after.faults.isEmpty
      ? Phrase("完好：\(size.zh)", "sound: \(size.en)")
      : Phrase("台账完好，可以照常录入：\(size.zh)", "the ledger is sound and may be used: \(size.en)")
  }

  func json(_ language: Language) -> JSON {
    [
      "sound": .bool(after.damages.isEmpty), "segments": .integer(Int64(after.segments)),
      "records": .integer(Int64(after.records)), "seq": .integer(Int64(after.seq)),
      "snapshots": .integer(Int64(after.snapshots)),
      "faults": .array(before.faults.map { $0.json(language) }),
      "repairs": .array(repairs.map { .string($0.phrase.text(in: language)) }),
      "left": .array(after.faults.map { $0.json(language) }),
    ]
  }
}

extension JournalReport {
  fileprivate var isFrozen: Bool { damages.contains { $0.kind == .frozen } }
  /// All is there and verifies, and some of it is not for this program to write beside.
  fileprivate var isOnlyNewer: Bool {
    !damages.isEmpty
      && damages.allSatisfy {
        $0.line == 0 && ($0.kind == .newerFormat || $0.kind == .unknownRecord)
      }
  }
  /// Nothing but a mark stops saving, and it may be taken away.
  fileprivate var isMendable: Bool { faults.allSatisfy { !$0.isGrave || $0.remedy == .thaw } }
}

extension StoreFault {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "file": .string(damage.file), "line": .integer(Int64(damage.line)),
      "byte": .integer(Int64(damage.byte)), "kind": .string(damage.kind.rawValue),
      "expected": .string(damage.expected), "found": .string(damage.found),
      "grave": .bool(isGrave), "remedy": .string(remedy.rawValue),
      "text": .string(phrase.text(in: language)),
    ]
  }
}
