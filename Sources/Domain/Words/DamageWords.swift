/// What is said of a damaged place: what, where, and what was expected there.
extension StorageError.Damage {
  package var phrase: Phrase {
    Phrase(
      "\(place.zh)\(kind.phrase.zh)\(difference.zh)", "\(place.en)\(kind.phrase.en)\(difference.en)"
    )
  }

  private var place: Phrase {
    switch (line, byte) {
    case (0, 0): Phrase("\(file) ", "\(file): ")
    case (0, _): Phrase("\(file) 第\(byte)字节", "\(file), byte \(byte): ")
    case (_, 0): Phrase("\(file) 第\(line)行", "\(file), line \(line): ")
    case (_, _): Phrase("\(file) 第\(line)行第\(byte)字节", "\(file), line \(line), byte \(byte): ")
    }
  }

  private var difference: Phrase {
    guard !expected.isEmpty || !found.isEmpty else { return Phrase("", "") }
    guard !found.isEmpty else { return Phrase("（应为 \(expected)）", " (expected \(expected))") }
    guard !expected.isEmpty else { return Phrase("（现为 \(found)）", " (found \(found))") }
    return Phrase("（应为 \(expected)，现为 \(found)）", " (expected \(expected), found \(found))")
  }
}

extension StorageError.Damage.Kind {
  package var phrase: Phrase {
    switch self {
    case .cannotRead: Phrase("读不出来，请检查磁盘", "cannot be read; check the disk")
    case .noSuchFile: Phrase("不见了，请从备份找回", "is gone; restore it from a backup")
    case .notAStore: Phrase("不是留驻工作台的台账", "is no ledger of this program")
    case .badHeader: Phrase("开头不对，文件可能被改写过", "has a wrong header; it may have been rewritten")
    case .badLine: Phrase("不是一条完整的记录", "is no complete record")
    case .checksum: Phrase("校验不符，内容被改动过", "does not match its checksum; it was altered")
    case .chain:
      Phrase("与前一条接不上，前面有记录被改动过", "does not follow the record before; one was altered")
    case .sequence: Phrase("序号不连续，有记录缺失或重复", "breaks the sequence: records lack or repeat")
    case .acknowledgedLost:
      Phrase(
        "缺少已经存妥的记录，请先从备份恢复，再继续录入",
        "lacks a record that was acknowledged; restore a backup before going on")
    case .tooLongTail:
      Phrase("末尾的残缺太长，不敢自动处理", "has a damaged end too long to be put aside unasked")
    case .replaced: Phrase("在打开期间被换掉了，请重新打开", "was replaced while open; open it again")
    case .unknownRecord:
      Phrase("有本程序不认识的记录，请升级程序", "holds a record this program does not know; upgrade")
    }
  }
}
