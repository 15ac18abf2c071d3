/// What is said when something cannot be saved or read (storage.md 2).
extension StorageError {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .refused(let refusal): refusal.phrase(in: workspace)
    case .notSaved(let cause): cause.phrase
    case .outcomeUnknown(let why):
      Phrase(
        "不能确定是否已存（\(why)）。请先退出并检查磁盘，再打开核对这一条，不要重复录入",
        "it is not certain whether this was saved (\(why)); leave, check the disk, open again and "
          + "look before entering it twice")
    case .readOnly(let cause): cause.phrase
    case .unreadable(let file, let barrier):
      Phrase(
        "您没有读 \(file) 的权限；\(barrier.remedy.zh)；台账没有坏",
        "you may not read \(file); \(barrier.remedy.en); nothing is wrong with the ledger")
    case .corrupt(let damage): damage.advised
    }
  }

  /// Said beside as much of the log as could be read.
  package func cutShort(in workspace: Workspace) -> Phrase {
    let why = phrase(in: workspace)
    return Phrase(
      "流水只列到出错的地方，不是全部：\(why.zh)",
      "the log stops where it cannot be read, this is not all: \(why.en)")
  }
}

extension StorageError.NotSaved {
  package var phrase: Phrase {
    switch self {
    case .diskFull:
      Phrase(
        "磁盘已满，未保存；请腾出空间后再存一次", "the disk is full, nothing was saved; make room and save again")
    case .busy(let holder): Self.busy(holder)
    case .failed(let file, let code): Self.failed(file, SystemWords.why(code))
    case .tooLarge(let bytes):
      Phrase(
        "未保存：一条记录有\(bytes / 1024) KiB，超出上限；请把长文字缩短或分开写",
        "not saved: one record has \(bytes / 1024) KiB and that is too long; shorten or split it")
    }
  }

  private static func failed(_ file: String, _ why: Phrase) -> Phrase {
    Phrase(
      "未保存：\(file) 出错（\(why.zh)）；请检查磁盘后再存一次",
      "not saved: \(file) failed (\(why.en)); check the disk and save again")
  }

  private static func busy(_ holder: String) -> Phrase {
    let (zh, en) = holder.isEmpty ? ("别人", "somebody else") : (holder, holder)
    return Phrase(
      "未保存：\(zh) 正在保存，等了5秒还没有完；请再存一次",
      "not saved: \(en) was saving for longer than 5 s; save again")
  }
}

extension StorageError.ReadOnly {
  package var phrase: Phrase {
    switch self {
    case .asked:
      Phrase("只读打开，不能保存；去掉“只读”再打开就可以", "opened read-only: open it without that to save")
    case .frozen(let why, let file, let since, let isRestoring):
      Self.frozenPhrase(why, file, since, isRestoring ? .finishRestore : .thaw)
    case .newerFormat(let version):
      Phrase(
        "台账由新版程序写成（格式\(version)），本程序只能看；请升级",
        "a newer program wrote this ledger (format \(version)); this one can only read it: upgrade")
    case .networkFileSystem:
      Phrase(
        "台账在网络盘上，不能保证存妥，只能看；请移到本机磁盘",
        "the ledger is on a network file system, where saving is not safe; move it to a local disk")
    case .noPermission(let file, .outside(let group)) where file.hasSuffix("private/values.jsonl"):
      Phrase(
        "您不在私密组 \(group)，不能填改联系人、电话；别的都能填",
        "you are not in the group \(group) and cannot enter contacts and telephones; all else you can"
      )
    case .noPermission(let file, let barrier) where file.hasSuffix("private/values.jsonl"):
      Phrase(
        "您没有写 \(file) 的权限，不能填改联系人、电话；别的都能填；\(barrier.remedy.zh)",
        "you may not write \(file) and cannot enter contacts and telephones; all else you can; "
          + barrier.remedy.en)
    case .noPermission(let file, let barrier):
      Phrase(
        "您没有写 \(file) 的权限，只能看；\(barrier.remedy.zh)",
        "you may not write \(file); \(barrier.remedy.en)")
    case .damaged(let damage) where damage.kind == .formatLost:
      Phrase(
        "\(damage.phrase.zh)；\(damage.kind.loss.zh)。都能看，不能保存；"
          + damage.kind.remedy.phrase.zh,
        "\(damage.phrase.en); \(damage.kind.loss.en). Everything is shown and nothing can be "
          + "saved; \(damage.kind.remedy.phrase.en)")
    case .readOnlyFileSystem(let place):
      Phrase(
        "\(place) 所在的磁盘是只读挂载的，只能看；请管理员查 dmesg 有没有磁盘出错，再 mount -o remount,rw",
        "\(place) lies on a file system that is mounted read-only; an administrator looks in dmesg "
          + "for disk errors, then mount -o remount,rw")
    case .damaged(let damage):
      Phrase(
        "\(damage.phrase.zh)。只显示此前的内容，不能保存；\(damage.kind.loss.zh)；"
          + damage.kind.remedy.phrase.zh,
        "\(damage.phrase.en). Only what comes before is shown and nothing can be saved; "
          + "\(damage.kind.loss.en); \(damage.kind.remedy.phrase.en)")
    case .unknownRecord(let name):
      Phrase(
        "台账里有本程序不认识的“\(name)”，由新版程序写入，只能看；请升级",
        "a newer program recorded “\(name)”, which this one does not know: upgrade to save")
    case .noWriter:
      Phrase("没有可以写入的台账，只能看", "there is no ledger to write to, only to read")
    }
  }

  private static func frozenPhrase(
    _ why: String, _ file: String, _ since: String, _ remedy: StoreFault.Remedy
  ) -> Phrase {
    let moment = since.prefix(16).split(separator: "T").joined(separator: " ")
    let (zh, en) = moment.isEmpty ? ("", "") : ("自 \(moment) 起，", "since \(moment), ")
    return Phrase(
      "台账已停止写入（\(zh)\(why)），见 \(file)；\(remedy.phrase.zh)",
      "the ledger is frozen (\(en)\(why)), see \(file); \(remedy.phrase.en)")
  }
}

extension Barrier {
  /// What an administrator does about it.
  fileprivate var remedy: Phrase {
    switch self {
    case .unknown:
      Phrase(
        "请管理员把您加进办公室的用户组", "ask an administrator to add you to the office's group")
    case .outside(let group):
      Phrase(
        "请管理员把您加进用户组 \(group)，再重新登录",
        "ask an administrator to add you to the group \(group), and log in again")
    case .mode(let mode, let file):
      Phrase("请管理员执行 chmod \(mode) \(file)", "ask an administrator for chmod \(mode) \(file)")
    }
  }
}

extension StorageStatus.Notice {
  package var phrase: Phrase {
    switch self {
    case .tornTail(let file, let bytes, let excerpt): Self.tornTail(file, bytes, excerpt)
    case .clockWentBack:
      Phrase(
        "本机时钟比台账最后一条还早，请校准时钟", "this machine's clock is behind the ledger: set it")
    case .littleRoom(let mebibytes):
      Phrase("磁盘只剩 \(mebibytes) MiB，请尽快腾出空间", "only \(mebibytes) MiB of disk left: make room")
    case .snapshotsLost:
      Phrase(
        "快照已坏，这次打开会慢一些；台账没有丢", "the snapshots are gone, opening is slower; nothing is lost")
    case .headRebuilt:
      Phrase(
        "文件 HEAD 不见了或已坏，已从台账重建；没有丢失",
        "HEAD was missing or damaged and was made again from the journal; nothing is lost")
    case .damagedButCovered(let damage):
      Phrase(
        "\(damage.phrase.zh)。内容有快照保着，请尽快从备份恢复这一段",
        "\(damage.phrase.en). A snapshot covers it; restore that segment from its backup soon")
    case .wrongMode(let damage): damage.advised
    }
  }

  private static func tornTail(_ file: String, _ bytes: Int, _ excerpt: String) -> Phrase {
    let (zh, en) = excerpt.isEmpty ? ("", "") : ("；开头是 \(excerpt)", "; it begins \(excerpt)")
    return Phrase(
      "上次没有写完的\(bytes)个字节已移到 \(file)，已存的都在\(zh)",
      "\(bytes) bytes of an unfinished write were moved to \(file); all that was saved is there\(en)"
    )
  }
}
