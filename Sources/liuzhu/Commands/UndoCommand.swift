import ArgumentParser
import Domain

/// `undo`: takes back the person's own last change, or the one with a given number.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: say("撤销自己最近的一次更改", "Takes back your own last change."),
    discussion: say(
      "记录不删除：环节被注明误录，字段改回原值。再撤销一次，撤的是更早的一次。",
      "Nothing is deleted: a step is struck, a field gets its old value. Another undo goes further back."
    ))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("第几号更改（见 history）；不写就是自己最近的一次", "Which change; your last one by default."))
  var seq: Int?
  @Option(help: help("原因", "The reason.")) var reason: String

  func run() throws {
    try LedgerSession.run(options) { session in
      let actor = try session.actor()
      let recorded = try session.reading { () throws(StorageError) in
        try session.storage.changes(seq.map { $0 - 1 } ?? 0)
      }
      let wanted =
        seq == nil ? session.workspace.lastChange(in: recorded, by: actor) : recorded.first
      guard let wanted, seq == nil || wanted.seq == seq else {
        throw Stop(.refused, Refusal.undo(.nothingToUndo).phrase(in: session.workspace), options)
      }
      let done = UndoWords.done(wanted, about: session.subjects(of: wanted))
      let receipt = try session.commit(.undo(wanted.touches, reason: reason))
      Output.print(output.json ? String(receipt.seq) : done.text(in: options.language))
    }
  }
}

enum UndoWords {
  static func done(_ change: Recorded, about subjects: String) -> Phrase {
    let (seq, deed) = (change.seq, change.author.deed)
    return Phrase(
      "已撤销第\(seq)号：\(deed.zh) \(subjects)", "taken back is record \(seq): \(deed.en) \(subjects)")
  }
}
