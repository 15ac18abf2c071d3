import Domain
import Glibc
import JSONText
import Testing

@testable import JournalStore

struct StoreLockTests {
  private let writer = WriterIdentity(uid: 1, host: "wenling-9", pid: 4321)

  @Test func `whoever waits five seconds is told who has it`() throws {
    let store = try TestStore()
    let session = try store.open()
    let lock = try StoreLock(store.files, store.path("LOCK"), writer)
    try lock.take()
    let error = #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 1]) }
    guard case .notSaved(.busy(let holder))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.hasSuffix("@wenling-9 (pid 4321)"))
    #expect(store.files.pauses.prefix(6) == [1, 2, 4, 8, 16, 20])
    #expect((5000...5020).contains(store.files.pauses.reduce(0, +)))
    lock.giveBack()
    #expect(try session.save("W2018-0001", ["n": 1]) == .saved(seq: 1))
    lock.close()
  }

  @Test func `whoever writes signs LOCK again when somebody else signed it since`() throws {
    let store = try TestStore()
    let lock = try StoreLock(store.files, store.path("LOCK"), writer)
    try lock.take()
    lock.giveBack()
    store.write(Array("somebody else".utf8), to: "LOCK")
    age(store.path("LOCK"))
    try lock.take()
    #expect(store.bytes("LOCK") == writer.lockText)
    lock.close()
  }

  /// By a minute, for the clock of a file system only ticks every few milliseconds.
  private func age(_ path: String) {
    let times = [timespec](repeating: timespec(tv_sec: time(nil) - 60, tv_nsec: 0), count: 2)
    #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
  }

  @Test func `a lock on a file that was replaced protects nothing and is not relied on`() throws {
    let store = try TestStore()
    let one = try StoreLock(store.files, store.path("LOCK"), writer)
    let other = try StoreLock(store.files, store.path("LOCK"), writer)
    try store.files.remove(store.path("LOCK"))
    #expect(try one.takeAtOnce())
    #expect(try !other.takeAtOnce())
    one.giveBack()
    #expect(try other.takeAtOnce())
    for lock in [one, other] { lock.close() }
  }

  @Test func `a replaced LOCK that cannot be opened leaves the old one open, and is tried again`()
    throws
  {
    let store = try TestStore()
    let lock = try StoreLock(store.files, store.path("LOCK"), writer)
    try store.files.remove(store.path("LOCK"))
    store.files.fail(.open, on: "LOCK", with: EMFILE)
    #expect(throws: StorageError.self) { try lock.takeAtOnce() }
    #expect(try lock.takeAtOnce())
    lock.giveBack()
    lock.close()
    #expect(store.files.strays.isEmpty)
  }

  @Test func `a refusal, too, gives the lock back`() throws {
    let store = try TestStore()
    let session = try store.open()
    let stamp = ActionStamp(cid: "a", by: "P001", at: TestStore.noon, why: "test")
    #expect(throws: StorageError.self) {
      try session.journal.commit(
        stamp, visit: { _ in },
        decide: { () throws(StorageError) in throw .refused(.undo(.nothingToUndo)) })
    }
    #expect(try store.open().save("W2018-0001", ["n": 1]) == .saved(seq: 1))
  }

  @Test func `nobody stops a writer midway: what would end the program waits for the lock`() throws
  {
    let store = try TestStore()
    let session = try store.open()
    let before = blockedSignals()
    var underLock: [Int32] = []
    store.files.afterWrite = { underLock = blockedSignals() }
    try session.save("W2018-0001", ["n": 1])
    #expect(underLock == endingSignals)
    #expect(blockedSignals() == before)
  }

  private let endingSignals = [SIGHUP, SIGINT, SIGTERM, SIGTSTP]

  private func blockedSignals() -> [Int32] {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return endingSignals.filter { sigismember(&mask, $0) == 1 }
  }

  @Test func `who fails behind the taking of the lock keeps nobody else out`() throws {
    let store = try TestStore()
    let (one, other) = (try store.open(), try store.open())
    store.files.fail(.status, on: "LOCK", with: 5)
    #expect(throws: StorageError.self) { try one.save("W2018-0001", ["n": 1]) }
    #expect(try other.save("W2018-0001", ["n": 1]) == .saved(seq: 1))
  }
}
