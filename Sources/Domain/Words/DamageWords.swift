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
    guard kind != .noSuchFile, !expected.isEmpty || !found.isEmpty else { return Phrase("", "") }
    if kind == .reformatted { return Phrase("（共\(found)行）", " (\(found) lines)") }
    if kind == .cannotRead, let code = Int32(found) {
      let why = SystemWords.why(code)
      return Phrase("（\(why.zh)）", " (\(why.en))")
    }
    guard !found.isEmpty else { return Phrase("（应为 \(expected)）", " (expected \(expected))") }
    guard !expected.isEmpty else { return Phrase("（\(found)）", " (\(found))") }
    return Phrase("（应为 \(expected)，现为 \(found)）", " (expected \(expected), found \(found))")
  }
}

extension StorageError.Damage.Kind {
  /// Whether anything is lost by it.
  package var loss: Phrase {
    switch self {
    case .cannotRead:
      Phrase("读出来以前不知道有没有丢失", "until it is read nobody knows whether anything is lost")
    case .noSuchFile: Phrase("它的内容在这里已经丢失", "what it held is lost here")
    case .formatLost:
      Phrase("记录都在流水里，没有丢", "the records are in the journal, none is lost")
    case .acknowledgedLost: Phrase("这些记录在这里已经丢失", "these records are lost here")
    case .badLine, .checksum, .chain:
      Phrase("这一处可能丢失，其余的还在", "what stands there may be lost, the rest is still there")
    case .sequence:
      Phrase("缺的可能丢失，重复的不会", "what lacks may be lost, what is doubled is not")
    case .badHeader, .reformatted:
      Phrase(
        "文字还在就没有丢失，只是不认改写过的文件",
        "nothing is lost as long as its text is there, but a rewritten file is not read")
    case .tooLongTail: Phrase("残缺以前的没有丢失", "nothing before that end is lost")
    case .replaced: Phrase("有没有丢失要看换上的是什么", "what replaced it tells whether anything is lost")
    case .badValue, .missingValues:
      Phrase("这些私密值在这里可能丢失，记录没有丢", "the values may be lost here, the records are not")
    case .notAStore, .unknownRecord, .newerFormat, .missingNewline, .tornTail, .openGroup,
      .unacknowledged, .badHead, .frozen, .badSnapshot, .wrongSnapshot, .leftover, .openModes,
      .lostGroup, .shutsOutGroup, .orphanValues, .unfinishedRedaction:
      Phrase("记录没有因此丢失", "no record is lost by it")
    }
  }

  package var phrase: Phrase {
    switch self {
    case .cannotRead: Phrase("读不出来", "cannot be read")
    case .noSuchFile: Phrase("不见了", "is gone")
    case .notAStore: Phrase("不是留驻工作台的台账", "is no ledger of this program")
    case .formatLost:
      Phrase("不见了或认不出来", "is gone or cannot be made out")
    case .badHeader: Phrase("开头不对，文件可能被改写过", "has a wrong header; it may have been rewritten")
    case .badLine: Phrase("不是一条完整的记录", "is no complete record")
    case .reformatted:
      Phrase(
        "起有许多行不是记录，文件像是被 jq 之类的程序重排过",
        "from here on there are lines that are no records; the file looks reformatted, as by jq")
    case .checksum: Phrase("校验不符，内容被改动过", "does not match its checksum; it was altered")
    case .chain:
      Phrase("与前一条接不上，前面有记录被改动过", "does not follow the record before; one was altered")
    case .sequence: Phrase("序号不连续，有记录缺失或重复", "breaks the sequence: records lack or repeat")
    case .acknowledgedLost: Phrase("缺少已经存妥的记录", "lacks a record that was acknowledged")
    case .tooLongTail:
      Phrase("末尾的残缺太长，不敢自动处理", "has a damaged end too long to be put aside unasked")
    case .replaced: Phrase("在打开期间被换掉了", "was replaced while open")
    case .unknownRecord: Phrase("有本程序不认识的记录", "holds a record this program does not know")
    case .newerFormat:
      Phrase("由新版程序写成，只有新版能往里存", "is by a newer program, and only such may save in it")
    case .missingNewline: Phrase("起的最后一条缺换行，内容完整", "lacks its last line feed; the record is whole")
    case .tornTail:
      Phrase("起是没写完的字节，没有一条是“已存”的", "ends in an unfinished write that nobody was told is saved")
    case .openGroup:
      Phrase("末尾有一批没写完的记录，都不算数", "ends in an unfinished group of records; none of them counts")
    case .unacknowledged:
      Phrase("末尾有写完了没来得及确认的记录", "ends in whole records that were never acknowledged")
    case .badHead: Phrase("内容不对，不是本程序写的样子", "does not read as this program writes it")
    case .frozen: Phrase("存在，台账已停止写入", "exists: the ledger is frozen")
    case .badSnapshot: Phrase("是坏的快照；快照只是缓存", "is a damaged snapshot, which is only a cache")
    case .wrongSnapshot:
      Phrase("与台账不一致；快照只是缓存", "is a snapshot that differs from the journal; only a cache")
    case .leftover: Phrase("是中断时留下的临时文件", "was left behind by something broken off")
    case .openModes: Phrase("的权限太宽，别的用户也能读写", "is open to other users")
    case .lostGroup:
      Phrase(
        "缺 setgid 位，同事新建的文件可能归错用户组",
        "lacks setgid: what colleagues make in it may get the wrong group")
    case .shutsOutGroup: Phrase("不让同组的人写", "keeps the group from writing")
    case .badValue:
      Phrase("起的私密值与流水里的摘要对不上", "holds a personal value that does not match its digest")
    case .missingValues:
      Phrase("缺少流水里提到的私密值", "lacks personal values that the journal speaks of")
    case .orphanValues:
      Phrase("里有流水没有提到的私密值", "holds personal values that no record speaks of")
    case .unfinishedRedaction:
      Phrase("里还有已确认清除的私密值", "still holds personal values that were to be erased")
    }
  }
}
