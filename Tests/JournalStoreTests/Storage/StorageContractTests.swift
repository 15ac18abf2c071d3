import Domain
import JournalStore
import TestSupport
import Testing

struct StorageContractTests {
  @Test(arguments: StoragePromise.all)
  func `the storage in memory keeps its promise`(promise: StoragePromise) throws {
    let store = MemoryStore()
    var office = try SharedOffice { store.open() }
    try promise.check(&office)
  }

  @Test(arguments: StoragePromise.all)
  func `the journal keeps its promise`(promise: StoragePromise) throws {
    try check(promise, segmentSize: 8 << 20)
  }

  @Test(arguments: StoragePromise.all)
  func `the journal keeps its promise over many small segments`(promise: StoragePromise) throws {
    try check(promise, segmentSize: 1500)
  }

  private func check(_ promise: StoragePromise, segmentSize: Int) throws {
    let folder = TemporaryDirectory()
    try JournalStorage.create(at: folder.path, now: Desk.now)
    var office = try SharedOffice { () throws(StorageError) in
      try JournalStorage.open(at: folder.path, segmentSize: segmentSize)
    }
    try promise.check(&office)
    #expect(JournalStorage.check(at: folder.path).damages.isEmpty)
  }
}
