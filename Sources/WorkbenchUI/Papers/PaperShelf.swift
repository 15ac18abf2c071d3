import Domain

/// Where papers and lists are written to: files of the person, one folder a day.
package struct PaperShelf {
  /// Answers the file or the folder, or what stood in the way.
  package var write: (_ papers: [(paper: Paper, name: String)], Language) -> PaperOutcome

  /// Answers the file.
  package var export: (_ list: ListSheet, _ at: Instant) -> PaperOutcome

  /// The minutes of a meeting, in every format; answers the folder.
  package var minutes: (_ paper: Paper, _ name: String, Language) -> PaperOutcome

  package init(
    write: @escaping (_ papers: [(paper: Paper, name: String)], Language) -> PaperOutcome,
    export: @escaping (_ list: ListSheet, _ at: Instant) -> PaperOutcome,
    minutes: @escaping (_ paper: Paper, _ name: String, Language) -> PaperOutcome
  ) {
    self.write = write
    self.export = export
    self.minutes = minutes
  }

  /// For who has nowhere to write to.
  package static var none: PaperShelf {
    PaperShelf(
      write: { _, _ in .failed(folder: "", why: Phrase("", "")) },
      export: { _, _ in .failed(folder: "", why: Phrase("", "")) },
      minutes: { _, _, _ in .failed(folder: "", why: Phrase("", "")) })
  }
}

package enum PaperOutcome: Equatable, Sendable {
  /// `beside` are the names of those in whose place another text lay, which was left as it was.
  case written(Int, FilePlace, beside: [String] = [])
  case exported(rows: Int, FilePlace)
  /// The file or folder could not be written; `written` papers before it are whole.
  case failed(folder: String, why: Phrase, written: Int = 0)
}

extension PaperOutcome {
  package var phrase: Phrase {
    switch self {
    case .written(let count, let place, let beside):
      Phrase(
        "已写好 \(count) 份：\(place.path)；\(kept(beside).zh)\(place.phrase.zh)",
        "\(count) written to \(place.path); \(kept(beside).en)\(place.phrase.en)")
    case .exported(let rows, let place):
      Phrase(
        "已导出 \(rows) 行：\(place.path)；\(place.phrase.zh)",
        "\(counted(rows, "row")) written to \(place.path); \(place.phrase.en)")
    case .failed(let folder, let why, let written):
      Phrase(
        "没有写成：\(folder) 写不进去（\(why.zh)），台账不受影响"
          + (written > 0 ? "；此前的 \(written) 份已写好" : ""),
        "not written: \(folder) cannot be written (\(why.en)); the ledger is untouched"
          + (written > 0 ? ", and the \(written) before it are written" : ""))
    }
  }

  /// The same in front of a hall: who sits here on which machine is nothing for it.
  var phraseOnWall: Phrase {
    switch self {
    case .written(let count, _, _):
      Phrase(
        "已写好 \(count) 份；放在哪里，投屏结束后在“公文”里再输出一次就看到",
        "\(count) written; papers says where once they are written again after projecting")
    case .exported(let rows, _):
      Phrase(
        "已导出 \(rows) 行；放在哪里，投屏结束后再导出一次就看到",
        "\(counted(rows, "row")) written; export again after projecting to see where")
    case .failed(_, let why, _):
      Phrase("没有写成（\(why.zh)），台账不受影响", "not written (\(why.en)); the ledger is untouched")
    }
  }

  /// That files somebody changed are as they were, and where the papers lie instead.
  private func kept(_ beside: [String]) -> Phrase {
    guard !beside.isEmpty else { return Phrase("", "") }
    return Phrase(
      "有人改过的 \(beside.count) 份没有动，新写的是 \(beside.joined(separator: "、"))；",
      "\(counted(beside.count, "file")) that somebody changed left alone, written beside as "
        + "\(beside.joined(separator: ", ")); ")
  }
}
