import Domain
import JSONText
import Testing

@testable import JournalStore

struct TornTailTests {
  /// Two acknowledged records and a third that `HEAD` does not know, as a dead writer leaves them.
  private struct Torn {
    let store: TestStore
    let acknowledged: [UInt8]
    let whole: [UInt8]
    let head: [UInt8]
    let laterHead: [UInt8]

    init() throws {
      store = try TestStore()
      let session = try store.open()
      try session.save("W2018-0001", ["n": 1])
      try session.save("W2018-0001", ["n": 2])
      (acknowledged, head) = (store.bytes(), store.bytes("HEAD"))
      try session.save("W2018-0001", ["n": 3, "title": "用地指标"])
      (whole, laterHead) = (store.bytes(), store.bytes("HEAD"))
      session.journal.close()
    }
  }

  @Test func `a record cut off at any byte is put aside, a whole one is adopted`() throws {
    let torn = try Torn()
    for size in torn.acknowledged.count...torn.whole.count {
      torn.store.write(Array(torn.whole.prefix(size)))
      torn.store.write(torn.head, to: "HEAD")
      let session = try torn.store.open()
      let isWhole = size >= torn.whole.count - 1
      #expect(session.journal.seq == (isWhole ? 3 : 2), "\(size)")
      #expect(session["W2018-0001"]?["n"] == (isWhole ? 3 : 2))
      let isTorn = !isWhole && size > torn.acknowledged.count
      #expect(session.journal.notices.isEmpty == !isTorn)
      #expect(try session.save("W2018-0002", ["n": 4]) == .saved(seq: isWhole ? 4 : 3))
      session.journal.close()
      #expect(JournalStorage.check(at: torn.store.folder.path).damages.isEmpty)
    }
  }

  @Test func `what was put aside is kept byte for byte`() throws {
    let torn = try Torn()
    torn.store.write(Array(torn.whole.dropLast(7)))
    torn.store.write(torn.head, to: "HEAD")
    let session = try torn.store.open()
    guard case .tornTail(let name, let bytes, let excerpt)? = session.journal.notices.first else {
      Issue.record("\(session.journal.notices)")
      return
    }
    #expect(bytes == torn.whole.count - torn.acknowledged.count - 7)
    #expect(excerpt.hasPrefix(#"{"seq":3,"v":1,"ts":"2018-05-03T12:00:00.000+08:00","by":"P012""#))
    #expect(torn.store.bytes(name) == torn.whole[torn.acknowledged.count...].dropLast(7))
    #expect(torn.store.bytes() == torn.acknowledged)
  }

  @Test func `an acknowledged record cut off at any byte refuses every write`() throws {
    let torn = try Torn()
    torn.store.write(torn.laterHead, to: "HEAD")
    for size in torn.acknowledged.count..<torn.whole.count - 1 {
      let cut = Array(torn.whole.prefix(size))
      torn.store.write(cut)
      let session = try torn.store.open()
      #expect(session["W2018-0001"]?["n"] == 2)
      guard case .damaged? = session.journal.readOnly else {
        Issue.record("\(size): \(String(describing: session.journal.readOnly))")
        continue
      }
      #expect(throws: StorageError.self) { try session.save("W2018-0002", ["n": 4]) }
      #expect(torn.store.bytes() == cut)
    }
  }

  @Test func `a bit flipped anywhere is found, and what comes before it is shown`() throws {
    let torn = try Torn()
    torn.store.write(torn.laterHead, to: "HEAD")
    let boundaries = [0] + torn.whole.indices.filter { torn.whole[$0] == 10 }
    for place in torn.whole.indices.dropLast() {
      var bytes = torn.whole
      bytes[place] ^= 1 << UInt8(place % 8)
      torn.store.write(bytes)
      let intact = boundaries.lastIndex { $0 <= max(0, place - 1) } ?? 0
      do {
        let session = try torn.store.open()
        #expect(session.journal.readOnly != nil, "\(place)")
        #expect(session.journal.seq < intact || session.journal.seq <= 2, "\(place)")
        if let value = session["W2018-0001"]?["n"]?.integer {
          #expect(value == session.journal.seq)
        }
      } catch {
        #expect(place <= boundaries[1], "\(place): \(error)")
      }
      #expect(torn.store.bytes() == bytes)
    }
  }
}
