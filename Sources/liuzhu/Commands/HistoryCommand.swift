import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `history ID`: who recorded what about one entity, and when.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: say("一条记录的来历：谁、何时、改了什么", "Who recorded what about one entity, and when."),
    discussion: say("示例：liuzhu history W2018-0001", "Example: liuzhu history W2018-0001"))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("编号", "An id.")) var id: String

  func run() throws {
    try LedgerSession.run(options) { session in
      guard let ref = EntityRef(id), session.workspace.entity(ref) != nil else {
        throw Stop(.usage, ReadingWords.unknown(Phrase("台账里", "entity"), id, ""), options)
      }
      let recorded = try session.reading { () throws(StorageError) in
        try session.storage.history(ref)
      }
      let lines = recorded.map { HistoryLine($0, about: ref, in: session.workspace) }
      Output.print(
        output.json ? HistoryLine.json(of: lines) : HistoryLine.table(of: lines, options))
    }
  }
}

/// One recorded change of one entity, for people and for machines.
struct HistoryLine {
  let recorded: Recorded
  let author: String
  let edits: String

  init(_ recorded: Recorded, about ref: EntityRef, in workspace: Workspace) {
    self.recorded = recorded
    author = workspace.label(of: recorded.author.person.ref)
    edits = recorded.touches.first { $0.after.ref == ref }.map { $0.changedText } ?? ""
  }

  static func table(of lines: [HistoryLine], _ options: GlobalOptions) -> String {
    TextTable(
      columns: [
        .init(title: Phrase("序号", "seq")) { String($0.recorded.seq) },
        .init(title: Phrase("时间", "when")) { String($0.recorded.author.at.iso.prefix(16)) },
        .init(title: Phrase("谁", "who")) { $0.author },
        .init(title: Phrase("做什么", "what")) { $0.recorded.author.why },
        .init(title: Phrase("内容", "content")) { $0.edits },
      ], language: options.language
    ).text(of: lines)
  }

  static func json(of lines: [HistoryLine]) -> String {
    JSON.array(
      lines.map { line in
        [
          "seq": .integer(Int64(line.recorded.seq)),
          "at": .string(line.recorded.author.at.iso),
          "by": .string(line.recorded.author.person.description),
          "why": .string(line.recorded.author.why),
          "changed": .string(line.edits),
        ]
      }
    ).text()
  }
}

extension Touch {
  /// The keys that changed, each with its new value: `shortName=霜降 isKey=true`.
  fileprivate var changedText: String {
    let members = Records.difference(self).set.object?.members ?? []
    return members.map { "\($0.key)=\($0.value.string ?? $0.value.text())" }.joined(separator: " ")
  }
}
