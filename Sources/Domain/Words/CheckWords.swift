/// What `check` says: of each thing wrong what helps, and of each thing mended what was done.
extension StoreFault {
  package var phrase: Phrase { damage.phrase(with: remedy) }
}

extension StorageError.Damage {
  /// With what helps where nothing else is known.
  package var advised: Phrase { phrase(with: kind.remedy) }

  /// What mends it without loss says so itself.
  fileprivate func phrase(with remedy: StoreFault.Remedy) -> Phrase {
    Phrase.sentences([phrase] + (remedy == .repair ? [] : [kind.loss]) + [remedy.phrase])
  }
}

extension StoreFault.Remedy {
  package var phrase: Phrase {
    switch self {
    case .repair:
      Phrase(
        "运行 liuzhu check --repair 可修好，不丢东西", "liuzhu check --repair mends it and loses nothing")
    case .thaw:
      Phrase(
        "请先检查磁盘、做好备份，再运行 liuzhu check --repair 解除，会记下是谁解除的",
        "look at the disk and make a backup, then liuzhu check --repair thaws it and records who did"
      )
    case .finishRestore:
      Phrase(
        "恢复中断了，请再运行一次 liuzhu restore 备份目录",
        "a restore was broken off: run liuzhu restore BACKUP again")
    case .lookOnly:
      Phrase(
        "这是恢复时移开的旧流水，只供查看，不要解除", "a journal that a restore put aside, to be looked at only")
    case .restore:
      Phrase(
        "请从备份恢复：liuzhu restore 备份目录", "bring it back from a backup: liuzhu restore BACKUP")
    case .restoreFormat:
      Phrase(
        "请从备份恢复：liuzhu restore 备份目录；没有备份，写台账自己的目录也能补上",
        "bring it back from a backup: liuzhu restore BACKUP; without one the ledger's own folder will do"
      )
    case .upgrade: Phrase("请升级程序", "upgrade this program")
    case .checkDisk: Phrase("请检查磁盘和文件权限", "check the disk and the modes of the file")
    case .setModes:
      Phrase(
        "请管理员改权限：目录 chmod 2770，文件 chmod 660",
        "an administrator sets it right: chmod 2770 for folders, 660 for files")
    case .bringValues:
      Phrase(
        "把备份里的 private/values.jsonl 接到它后面就能找回",
        "append the private/values.jsonl of a backup to it to bring them back")
    case .compact: Phrase("运行 liuzhu compact 清掉", "liuzhu compact clears them away")
    case .reopen: Phrase("请重新打开", "open it again")
    case .nameDirectory: Phrase("请核对 --data 写的目录", "see whether --data names the right folder")
    }
  }
}

extension StoreRepair {
  package var phrase: Phrase {
    switch self {
    case .tailPutAside(let file, let bytes):
      Phrase(
        "没写完的\(bytes)个字节移到了 \(file)", "\(bytes) bytes of an unfinished write were moved to \(file)")
    case .adopted(let seq):
      Phrase("末尾没来得及确认的记录已确认，到第\(seq)号", "records nobody had acknowledged now are, up to \(seq)")
    case .headRewritten:
      Phrase("HEAD 已按核对过的台账重写", "HEAD was written again from the verified journal")
    case .newlineAdded: Phrase("最后一条补上了换行", "the last record got its line feed")
    case .thawed(let why):
      Phrase("已解除停写（原因：\(why)），并记在流水里", "saving works again (\(why)); the log says who saw to it")
    case .removed(let file): Phrase("删除了缓存或临时文件 \(file)", "removed \(file), a cache or leftover")
    case .reserveFilled: Phrase("RESERVE 已补足", "RESERVE is full again")
    case .redactionFinished(let count):
      Phrase(
        "已确认清除的\(count)个私密值，现在清掉了", "\(count) personal values that were to be erased are gone now")
    }
  }
}
