/// What is said of copying a ledger, bringing it back and tidying it up.
extension KeepingError {
  package var phrase: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        "\(path) 已经存在，不会覆盖；请换一个新名字，如加上日期",
        "\(path) exists and is left alone; give a new name, such as one with the date")
    case .insideLedger(let path):
      Phrase(
        "\(path) 在台账目录里面；备份要放在别处，最好是另一块盘",
        "\(path) lies inside the ledger; a backup belongs elsewhere, best on another disk")
    case .noLedger(let path):
      Phrase("\(path) 不是留驻工作台的台账或备份", "\(path) is no ledger or backup of this program")
    case .damaged(let damage):
      Phrase(
        "台账有损坏，不能当备份：\(damage.advised.zh)。要原样留一份，请用 cp -a",
        "the ledger is damaged and makes no backup: \(damage.advised.en). cp -a keeps it as it is")
    case .copyDiffers(let damage):
      Phrase(
        "备份写出来后核对不上，请检查目标盘：\(damage.phrase.zh)",
        "the copy does not verify; check the disk it lies on: \(damage.phrase.en)")
    case .otherLedger(let path):
      Phrase(
        "\(path) 是另一本台账的，不能恢复到这里", "\(path) belongs to another ledger and is not restored here")
    case .nothingToRestore:
      Phrase(
        "台账完好，备份里没有更多的记录，不需要恢复",
        "the ledger is sound and the backup holds no more: there is nothing to restore")
    case .forked:
      Phrase(
        "备份和台账各有对方没有的记录，不能合在一起；请核对是不是这一份，或恢复到一个新目录再比较",
        "the backup and the ledger each hold records the other has not, and cannot be joined; see "
          + "whether it is the right one, or restore into a new folder and compare")
    case .diskFull(let file):
      Phrase(
        "没有完成：写 \(file) 时磁盘已满；原来的台账没有动，请腾出空间或换一块盘再做一次",
        "not done: the disk was full writing \(file); the ledger is as it was, make room or take "
          + "another disk and do it again")
    case .storage(.notSaved(.diskFull)):
      Phrase(
        "没有完成：磁盘已满；流水没有动，请腾出空间再做一次",
        "not done: the disk is full; the journal was not touched, make room and do it again")
    case .storage(let error): error.phrase(in: Workspace())
    case .failed(let file, let code): Self.failed(file, SystemWords.why(code))
    }
  }
}

extension KeepingError {
  private static func failed(_ file: String, _ why: Phrase) -> Phrase {
    Phrase(
      "没有完成：\(file) 出错（\(why.zh)）；原来的台账没有动",
      "not done: \(file) failed (\(why.en)); the ledger is as it was")
  }
}

extension BackupReceipt {
  package var phrase: Phrase {
    let size = "\((bytes + 1023) / 1024) KiB"
    let until =
      lastRecorded.map { Phrase("（\($0.toTheMinute)）", " (\($0.toTheMinute))") } ?? Phrase("", "")
    return Phrase(
      "已备份到 \(directory)：到第\(seq)号\(until.zh)，\(size)，逐条核过",
      "backed up to \(directory): up to record \(seq)\(until.en), \(size), each record verified")
  }

  package static let sameDisk = Phrase(
    "注意：备份和台账在同一块盘上，盘坏了两份都没有", "note: it lies on the same disk; if that fails, both are gone")
}

extension Restoration {
  package var phrase: Phrase {
    .sentences([keptPhrase, lostPhrase] + (asideAs.isEmpty ? [] : [asidePhrase]))
  }

  private var keptPhrase: Phrase {
    guard kept > broughtBack else {
      return Phrase("保住了第1到第\(kept)号", "records 1 to \(kept) are kept")
    }
    return Phrase(
      "保住了第1到第\(kept)号（备份到第\(broughtBack)号，其后的取自原来的流水）",
      "records 1 to \(kept) are kept (the backup has \(broughtBack), the rest is from the old journal)"
    )
  }

  private var lostPhrase: Phrase {
    guard let lost else { return Phrase("没有丢失已存的记录", "no acknowledged record is lost") }
    return Phrase(
      "丢失第\(lost.lowerBound)到第\(lost.upperBound)号，共\(lost.count)条，要补录",
      "records \(lost.lowerBound) to \(lost.upperBound), \(lost.count) in all, are lost: enter them again"
    )
  }

  private var asidePhrase: Phrase {
    Phrase("原来的流水移到了 \(asideAs)", "the old journal was moved to \(asideAs)")
  }
}

extension Compaction {
  package var phrase: Phrase {
    let cleared = clearedPhrase
    return Phrase(
      "快照已更新到第\(seq)号：\(documents)项，\((bytes + 1023) / 1024) KiB；\(cleared.zh)。流水没有动",
      "snapshot up to record \(seq): \(documents) entries, \((bytes + 1023) / 1024) KiB; \(cleared.en). "
        + "The journal was not touched")
  }

  private var clearedPhrase: Phrase {
    let files =
      removed.isEmpty
      ? Phrase("没有要清理的", "nothing to clear away")
      : Phrase(
        "清理了\(removed.count)个：\(removed.joined(separator: "、"))",
        "cleared away \(removed.count): \(removed.joined(separator: ", "))")
    guard orphans > 0 else { return files }
    let values = Phrase(
      "清掉了\(orphans)个没有记录提到的私密值", "erased \(orphans) personal values no record speaks of")
    guard !removed.isEmpty else { return values }
    return Phrase("\(files.zh)；\(values.zh)", "\(files.en); \(values.en)")
  }
}

extension Instant {
  /// `2018-06-07 09:30`.
  package var toTheMinute: String { iso.prefix(16).split(separator: "T").joined(separator: " ") }
}
