import Testing

@testable import JournalStore

struct ChainHashTests {
  @Test func `a link has one written form`() {
    let text = Array("00112233445566778899aabbccddeeff".utf8)
    #expect(ChainHash(hex: text)?.hex == "00112233445566778899aabbccddeeff")
    #expect(ChainHash(hex: Array("00112233445566778899AABBCCDDEEFF".utf8)) == nil)
    #expect(ChainHash(hex: text.dropLast()) == nil)
    #expect(ChainHash(hex: Array("0x112233445566778899aabbccddeeff".utf8)) == nil)
  }

  @Test func `a link is the hash of the link before and the line`() {
    let link = Array("abc".utf8).withUnsafeBufferPointer { ChainHash.start.next($0) }
    var hash = SHA256()
    hash.update([UInt8](repeating: 0, count: 16) + Array("abc".utf8))
    #expect(link.hex == hash.finish().prefix(16).hexDigits)
    let other = Array("abc".utf8).withUnsafeBufferPointer { link.next($0) }
    #expect(other != link)
  }
}
