import Domain
import Testing

struct KeepingWordsTests {
  @Test(arguments: [
    KeepingError.exists("/mnt/copy"), .insideLedger("/data/copy"), .noLedger("/mnt/copy"),
    .damaged(StorageError.Damage(file: "HEAD", kind: .badHead)),
    .copyDiffers(StorageError.Damage(file: "HEAD", kind: .checksum)), .otherLedger("/mnt/copy"),
    .nothingToRestore, .forked, .storage(.readOnly(.asked)),
    .diskFull(file: "/mnt/copy"), .storage(.notSaved(.diskFull)),
    .failed(file: "/mnt/copy", code: 5),
  ])
  func `every way not to keep a ledger is said in both languages`(error: KeepingError) {
    error.phrase.expectBothLanguages()
  }

  @Test func `a full disk is told in words, and nothing is said to be kept that is not`() {
    for error in [KeepingError.diskFull(file: "/mnt/copy"), .storage(.notSaved(.diskFull))] {
      #expect(error.phrase.zh.contains("磁盘已满"))
      #expect(!error.phrase.zh.contains("您写的"))
    }
  }

  @Test(arguments: [
    StoreRepair.tailPutAside(as: "quarantine/1", bytes: 12), .adopted(upTo: 9), .headRewritten,
    .newlineAdded, .thawed(why: "fdatasync 5"), .removed(file: "snapshot/3.jsonl"), .reserveFilled,
    .redactionFinished(values: 2),
  ])
  func `every repair is said in both languages`(repair: StoreRepair) {
    repair.phrase.expectBothLanguages()
  }

  @Test func `what was kept and what was lost is told by number`() {
    let lost = Restoration(
      source: "/mnt/copy", broughtBack: 8, kept: 10, acknowledged: 12, asideAs: "quarantine/x")
    #expect(lost.lost == 11...12)
    #expect(
      lost.phrase.zh
        == "保住了第1到第10号（备份到第8号，其后的取自原来的流水）；丢失第11到第12号，共2条，要补录；"
        + "原来的流水移到了 quarantine/x")
    let whole = Restoration(
      source: "/mnt/copy", broughtBack: 12, kept: 12, acknowledged: 12, asideAs: "")
    #expect(whole.phrase.zh == "保住了第1到第12号；没有丢失已存的记录")
    for restoration in [lost, whole] {
      restoration.phrase.expectBothLanguages()
      StoreEvent.restored(restoration).phrase.expectBothLanguages()
    }
    StoreEvent.thawed(why: "fdatasync 5").phrase.expectBothLanguages()
    let redaction = Redaction(of: ID<Enterprise>(3).ref, .contacts, by: ID(2))
    StoreEvent.redactionAsked(redaction).phrase.expectBothLanguages()
    StoreEvent.redacted(redaction, digests: ["00"]).phrase.expectBothLanguages()
  }

  @Test func `receipts are said in both languages`() {
    BackupReceipt(
      directory: "/mnt/copy", seq: 3, lastRecorded: .epoch, bytes: 2049, isOnSameDisk: true
    ).phrase.expectBothLanguages()
    BackupReceipt.sameDisk.expectBothLanguages()
    let compaction = Compaction(
      seq: 3, documents: 2, bytes: 1025, removed: ["snapshot/1.jsonl"], orphans: 0)
    compaction.phrase.expectBothLanguages()
    #expect(compaction.phrase.zh.contains("2 KiB；清理了1个：snapshot/1.jsonl"))
  }
}
