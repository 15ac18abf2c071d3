import Domain
import Testing

struct StorageErrorWordsTests {
  @Test(arguments: [
    StorageError.refused(.office(.nameMissing)), .notSaved(.diskFull),
    .notSaved(.busy(holder: "")), .notSaved(.busy(holder: "钱乙")),
    .notSaved(.failed(file: "journal/000001.jsonl", code: 5)),
    .notSaved(.tooLarge(bytes: 300_000)), .outcomeUnknown("fdatasync 5"), .readOnly(.asked),
    .readOnly(.frozen(why: "fdatasync 5")), .readOnly(.newerFormat(version: 2)),
    .readOnly(.frozen(why: "disk", file: "/data/FROZEN", since: "2018-06-07T09:00:00+08:00")),
    .readOnly(.readOnlyFileSystem(at: "/data")), .readOnly(.networkFileSystem),
    .readOnly(.noPermission(file: "LOCK")), .readOnly(.noWriter),
    .unreadable(file: "FORMAT", .unknown), .unreadable(file: "FORMAT", .outside(group: "lzb")),
    .readOnly(.noPermission(file: "LOCK", .mode("660", of: "LOCK"))),
    .readOnly(
      .noPermission(
        file: "private/values.jsonl", .mode("660", of: "private/values.jsonl"))),
    .readOnly(.damaged(StorageError.Damage(file: "HEAD", kind: .badLine))),
    .readOnly(.damaged(StorageError.Damage(file: "FORMAT", kind: .formatLost))),
    .readOnly(.unknownRecord("lecture")),
  ])
  func `every way to say no is said in both languages`(error: StorageError) {
    error.phrase(in: Workspace()).expectBothLanguages()
    error.cutShort(in: Workspace()).expectBothLanguages()
  }

  @Test(arguments: StorageError.Damage.Kind.allCases)
  func `every damage is said in both languages, with what helps`(kind: StorageError.Damage.Kind) {
    let damage = StorageError.Damage(file: "HEAD", kind: kind)
    damage.phrase.expectBothLanguages()
    damage.advised.expectBothLanguages()
    for remedy in StoreFault.Remedy.allCases {
      #expect(StoreFault(damage, remedy: remedy).phrase.zh.hasSuffix(remedy.phrase.zh))
    }
  }

  @Test(arguments: StorageError.Damage.Kind.allCases)
  func `every damage tells where, what is wrong, whether anything is lost, and what helps`(
    kind: StorageError.Damage.Kind
  ) {
    let damage = StorageError.Damage(file: "000002.jsonl", line: 7, kind: kind)
    kind.loss.expectBothLanguages()
    for said in [damage.advised, StorageError.ReadOnly.damaged(damage).phrase] {
      #expect(said.zh.contains("000002.jsonl 第7行") && said.en.contains("000002.jsonl, line 7"))
      #expect(said.zh.contains(kind.phrase.zh) && said.en.contains(kind.phrase.en))
      #expect(said.zh.contains("丢"))
      #expect(said.en.contains("lost") || said.en.contains("loses nothing"))
      #expect(said.zh.contains(kind.remedy.phrase.zh) && said.en.contains(kind.remedy.phrase.en))
    }
  }

  @Test func `a frozen ledger names the file, since when, why, and the command that helps`() {
    let mark = "/data/FROZEN"
    func said(isRestoring: Bool) -> Phrase {
      StorageError.ReadOnly.frozen(
        why: "disk", file: mark, since: "2018-06-07T09:00:00+08:00", isRestoring: isRestoring
      ).phrase
    }
    for text in [said(isRestoring: false).zh, said(isRestoring: false).en] {
      for part in [mark, "2018-06-07 09:00", "disk", "liuzhu check --repair"] {
        #expect(text.contains(part))
      }
    }
    #expect(said(isRestoring: true).zh.contains("liuzhu restore"))
  }

  @Test func `a damaged place is named to the byte, with what was expected`() {
    let damage = StorageError.Damage(
      file: "journal/000002.jsonl", line: 7, byte: 1203, kind: .checksum, expected: "1a2b",
      found: "9f00")
    #expect(
      damage.phrase.zh
        == "journal/000002.jsonl 第7行第1203字节校验不符，内容被改动过（应为 1a2b，现为 9f00）")
  }

  @Test func `of a journal that was reformatted the first line and how many there are is said`() {
    let damage = StorageError.Damage(file: "000002.jsonl", line: 1, kind: .reformatted, found: "57")
    #expect(damage.phrase.zh == "000002.jsonl 第1行起有许多行不是记录，文件像是被 jq 之类的程序重排过（共57行）")
    #expect(damage.phrase.en.hasSuffix("looks reformatted, as by jq (57 lines)"))
  }

  @Test func `a lost FORMAT costs no record, so all is shown`() {
    let damage = StorageError.Damage(file: "FORMAT", kind: .formatLost)
    let said = StorageError.readOnly(.damaged(damage)).phrase(in: Workspace()).zh
    #expect(
      said == "FORMAT 不见了或认不出来；记录都在流水里，没有丢。都能看，不能保存；请从备份恢复：liuzhu restore 备份目录；没有备份，写台账自己的目录也能补上")
  }

  @Test
  func `who may not is told what an administrator does about it, and that nothing is damaged`() {
    func said(_ error: StorageError) -> String { error.phrase(in: Workspace()).zh }
    #expect(
      said(.unreadable(file: "FORMAT", .outside(group: "lzb")))
        == "您没有读 FORMAT 的权限；请管理员把您加进用户组 lzb，再重新登录；台账没有坏")
    #expect(
      said(.readOnly(.noPermission(file: "LOCK", .mode("660", of: "LOCK"))))
        == "您没有写 LOCK 的权限，只能看；请管理员执行 chmod 660 LOCK")
    #expect(
      said(.readOnly(.noPermission(file: "m/private/values.jsonl", .outside(group: "lzbsm"))))
        == "您不在私密组 lzbsm，不能填改联系人、电话；别的都能填")
  }

  @Test func `one sentence says what a wrong mode is and should be`() {
    let damage = StorageError.Damage(
      file: "LOCK", kind: .shutsOutGroup, expected: "660", found: "640")
    let said = "LOCK 不让同组的人写（应为 660，现为 640）；记录没有因此丢失；请管理员改权限：目录 chmod 2770，文件 chmod 660"
    #expect(StorageStatus.Notice.wrongMode(damage).phrase.zh == said)
    #expect(StoreFault(damage).phrase.zh == said)
  }

  @Test func `what the system answered is told in words, never as a call and its number`() {
    let moved = StorageError.notSaved(.failed(file: "/data/LOCK", code: 2))
    #expect(moved.phrase(in: Workspace()).zh == "未保存：/data/LOCK 出错（没有这个文件夹）；请检查磁盘后再存一次")
    let backup = KeepingError.failed(file: "/no/copy", code: 2)
    #expect(backup.phrase.zh == "没有完成：/no/copy 出错（没有这个文件夹）；原来的台账没有动")
    let unread = StorageError.Damage(file: "HEAD", kind: .cannotRead, found: "5")
    #expect(unread.phrase == Phrase("HEAD 读不出来（磁盘读写出错）", "HEAD: cannot be read (the disk failed)"))
    let gone = StorageError.Damage(file: "HEAD", kind: .noSuchFile, found: "2")
    #expect(gone.phrase == Phrase("HEAD 不见了", "HEAD: is gone"))
  }

  @Test func `a full disk is told as that; that something is kept is for the form to say`() {
    let said = StorageError.notSaved(.diskFull).phrase(in: Workspace()).zh
    #expect(said == "磁盘已满，未保存；请腾出空间后再存一次")
  }

  @Test(arguments: [
    StorageStatus.Notice.tornTail(savedAs: "quarantine/1", bytes: 12, excerpt: ""),
    .tornTail(savedAs: "quarantine/1", bytes: 12, excerpt: #"{"seq":7,"v":1"#), .clockWentBack,
    .littleRoom(mebibytes: 300), .snapshotsLost, .headRebuilt,
    .damagedButCovered(StorageError.Damage(file: "HEAD", kind: .badLine)),
    .wrongMode(StorageError.Damage(file: "LOCK", kind: .shutsOutGroup)),
  ])
  func `every notice is said in both languages`(notice: StorageStatus.Notice) {
    notice.phrase.expectBothLanguages()
  }

  @Test func `an unfinished write that was put aside is shown as far as it can be read`() {
    func said(_ excerpt: String) -> Phrase {
      StorageStatus.Notice.tornTail(savedAs: "quarantine/1", bytes: 12, excerpt: excerpt).phrase
    }
    #expect(said(#"{"seq":7"#).zh == #"上次没有写完的12个字节已移到 quarantine/1，已存的都在；开头是 {"seq":7"#)
    #expect(said(#"{"seq":7"#).en.hasSuffix(#"all that was saved is there; it begins {"seq":7"#))
    #expect(said("").zh.hasSuffix("已存的都在"))
  }
}
