import Domain
import Glibc
import JSONText
import TestSupport
import Testing

@testable import JournalStore

/// What a commit says and leaves behind when the system says no (storage.md 2, the second table).
struct FaultTests {
  private let segment = "000001.jsonl"

  private func makeStore() throws -> (TestStore, Session) {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    return (store, session)
  }

  @Test func `a full disk is said, nothing is left behind, and the next save works`() throws {
    let (store, session) = try makeStore()
    let before = store.bytes()
    store.files.fail(.write, on: segment, with: ENOSPC, failing: 2)
    #expect(throws: StorageError.notSaved(.diskFull)) { try session.save("W2018-0001", ["n": 2]) }
    #expect(store.bytes() == before)
    #expect(session["W2018-0001"] == ["n": 1])
    #expect(try session.save("W2018-0001", ["n": 2]) == .saved(seq: 2))
  }

  @Test func `the reserve is given up for the last words`() throws {
    let (store, session) = try makeStore()
    #expect(store.bytes("RESERVE").count == 4 << 20)
    store.files.room = 0
    #expect(try session.save("W2018-0001", ["n": 2]) == .saved(seq: 2))
    #expect(store.bytes("RESERVE").isEmpty)
  }

  @Test func `a write that comes up short by any number of bytes is taken back`() throws {
    let (store, session) = try makeStore()
    let before = store.bytes()
    for room in stride(from: 1, to: 250, by: 7) {
      store.files.heal()
      store.files.fail(.truncate, on: "RESERVE", with: EIO)
      store.files.room = room
      #expect(throws: StorageError.notSaved(.diskFull)) { try session.save("W2018-0001", ["n": 2]) }
      #expect(store.bytes() == before)
    }
    store.files.heal()
    #expect(try session.save("W2018-0001", ["n": 2]) == .saved(seq: 2))
  }

  /// Where ext4 finds no room for a page it tells so when the disk begins, and not to the sync.
  @Test(arguments: [SystemCall.startWriting, .synchronize])
  func `a failed sync freezes the store for everybody and is never tried again`(
    call: SystemCall
  ) throws {
    let (store, session) = try makeStore()
    let other = try store.open()
    store.files.fail(call, on: segment, with: EIO)
    let error = #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 2]) }
    guard case .outcomeUnknown? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    store.files.forget()
    for session in [session, other, try store.open()] {
      guard case .frozen? = session.journal.readOnly else {
        Issue.record("not frozen")
        continue
      }
      #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 3]) }
    }
    #expect(!store.files.events.contains(.init(call: .synchronize, name: segment)))
    #expect(!store.bytes("FROZEN").isEmpty)
  }

  @Test func `what was noted while the disk worked answers nobody once its sync failed`() throws {
    let (store, session) = try makeStore()
    store.files.fail(.synchronize, on: segment, with: EIO)
    #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 2], cid: "a") }
    #expect(session.journal.seq == 1)
    let error = #expect(throws: StorageError.self) {
      try session.save("W2018-0001", ["n": 2], cid: "a")
    }
    guard case .readOnly(.frozen)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    while session.journal.idle() {}
    #expect(try SystemFiles().list(store.path("snapshot")).isEmpty)
  }

  @Test func `once a person has thawed it, a retry is answered with what became of the action`()
    throws
  {
    let (store, session) = try makeStore()
    store.files.fail(.synchronize, on: segment, with: EIO)
    #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 2], cid: "a") }
    try store.files.remove(store.path("FROZEN"))
    let later = try store.open()
    #expect(try later.save("W2018-0001", ["n": 2], cid: "a") == .savedBefore(seq: 2))
  }

  @Test func `a write that cannot be taken back freezes the store`() throws {
    let (store, session) = try makeStore()
    store.files.fail(.truncate, on: "RESERVE", with: EIO)
    store.files.fail(.truncate, on: segment, with: EIO)
    store.files.room = 40
    let error = #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 2]) }
    guard case .outcomeUnknown? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!store.bytes("FROZEN").isEmpty)
  }

  @Test(arguments: [EIO, EMFILE, ENOTDIR])
  func `a journal that cannot be opened or read is not an empty one`(code: Int32) throws {
    let (store, session) = try makeStore()
    session.journal.close()
    for call in [SystemCall.open, .read] {
      store.files.heal()
      store.files.fail(call, on: segment, with: code, failing: 100)
      expectCorrupt(.cannotRead) { _ = try store.open() }
    }
    store.files.heal()
    store.files.fail(.list, on: "journal", with: code)
    expectCorrupt(.cannotRead) { _ = try store.open() }
    store.files.heal()
    store.files.fail(.open, on: "FORMAT", with: code)
    expectCorrupt(.cannotRead) { _ = try store.open() }
    store.files.heal()
    #expect(try store.open().journal.seq == 1)
  }

  @Test(arguments: ["FORMAT", "HEAD", "journal/000001.jsonl"])
  func `what somebody may not read is not called damaged`(name: String) throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.files.fail(.open, on: name, with: EACCES, failing: .max)
    let error = StorageError.unreadable(file: store.path(name), .unknown)
    #expect(throws: error) { _ = try store.open() }
  }

  @Test func `a directory that is no store says so`() throws {
    let folder = TemporaryDirectory()
    expectCorrupt(.notAStore) {
      _ = try Journal.open(folder.path, writer: .thisProcess) { _ in }
    }
  }

  @Test func `without the right to write, everything but saving works`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.files.fail(.open, on: "LOCK", with: EACCES)
    let reader = try store.open()
    #expect(reader["W2018-0001"] == ["n": 1])
    let reason = StorageError.ReadOnly.noPermission(file: store.path("LOCK"))
    #expect(reader.journal.readOnly == reason)
    #expect(throws: StorageError.readOnly(reason)) { try reader.save("W2018-0001", ["n": 2]) }
  }

  @Test(arguments: [true, false])
  func `a file system mounted read-only is told as that, and not as a missing right`(
    isSeen: Bool
  ) throws {
    let (store, session) = try makeStore()
    session.journal.close()
    if isSeen {
      store.files.volume = Volume(freeBytes: 1 << 40, isReadOnly: true, isNetwork: false)
    } else {
      store.files.fail(.open, on: "LOCK", with: EROFS)
    }
    let reader = try store.open()
    #expect(reader["W2018-0001"] == ["n": 1])
    #expect(reader.journal.readOnly == .readOnlyFileSystem(at: store.folder.path))
  }

  @Test func `on a network file system nothing is written`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.files.volume = Volume(freeBytes: 1 << 40, isReadOnly: false, isNetwork: true)
    let reader = try store.open()
    #expect(reader.journal.readOnly == .networkFileSystem)
    #expect(reader["W2018-0001"] == ["n": 1])
  }

  @Test func `a format for newer writers stops this one, also in the middle of a session`() throws {
    let (store, session) = try makeStore()
    let text = String(decoding: store.bytes("FORMAT"), as: UTF8.self)
    let newer = text.split(separator: #""minWriter":1"#).joined(separator: #""minWriter":2"#)
    store.write(Array(newer.utf8), to: "FORMAT")
    #expect(throws: StorageError.readOnly(.newerFormat(version: 2))) {
      try session.save("W2018-0001", ["n": 2])
    }
    #expect(try store.open().journal.readOnly == .newerFormat(version: 2))
  }

  @Test func `a HEAD that cannot be written does not make a saved record unsaved`() throws {
    let (store, session) = try makeStore()
    store.files.fail(.write, on: "HEAD", with: EIO)
    #expect(try session.save("W2018-0001", ["n": 2]) == .saved(seq: 2))
    #expect(try store.open()["W2018-0001"] == ["n": 2])
  }

  @Test func `somebody who writes without asking freezes the store`() throws {
    let (store, session) = try makeStore()
    let path = store.path("journal/000001.jsonl")
    store.files.afterWrite = { try? store.files.appendBehindTheBack(to: path) }
    let error = #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 2]) }
    guard case .outcomeUnknown? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `the reserve is filled again while nobody types, where there is room`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.write([], to: "RESERVE")
    store.files.volume = Volume(freeBytes: 1 << 29, isReadOnly: false, isNetwork: false)
    _ = try store.open().journal.idle()
    #expect(store.bytes("RESERVE").isEmpty)
    store.files.volume = nil
    _ = try store.open(.readOnly).journal.idle()
    #expect(store.bytes("RESERVE").isEmpty)
    _ = try store.open().journal.idle()
    #expect(store.bytes("RESERVE").count == Reserve.size)
  }

  @Test func `little room on the disk is told when the ledger is opened`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.files.volume = Volume(freeBytes: 300 << 20, isReadOnly: false, isNetwork: false)
    #expect(try store.open().journal.notices == [.littleRoom(mebibytes: 300)])
  }
}
