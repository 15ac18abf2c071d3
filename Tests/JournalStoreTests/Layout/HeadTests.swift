import Testing

@testable import JournalStore

struct HeadTests {
  private let head = Head(
    place: Place(segment: 3, offset: 4711, line: 12, seq: 345, chain: .start),
    boot: "0c2f5b6e-1111-2222-3333-444455556666")

  @Test func `it always measures 256 bytes and reads back`() {
    #expect(head.bytes.count == 256)
    #expect(Head(head.bytes) == head)
    let far = Place(segment: .max, offset: .max, line: .max, seq: .max, chain: .start)
    #expect(Head(place: far, boot: head.boot).bytes.count == 256)
  }

  @Test func `every flipped bit is noticed`() {
    for place in 0..<256 {
      for bit in 0..<8 {
        var bytes = head.bytes
        bytes[place] ^= 1 << UInt8(bit)
        #expect(Head(bytes) == nil)
      }
    }
    #expect(Head([]) == nil)
    #expect(Head(head.bytes + [10]) == nil)
  }
}
