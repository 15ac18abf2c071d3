import CFiles
import Testing

@testable import JournalStore

struct SHA256Tests {
  /// The vectors of FIPS 180-4 and its successors' examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the standard's examples come out`(text: String, digest: String) {
    #expect(hash(Array(text.utf8)) == digest)
  }

  @Test func `a million letters come out, fed in pieces of any size`() {
    var hash = SHA256()
    var rest = 1_000_000
    var piece = 1
    while rest > 0 {
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: min(piece, rest)))
      rest -= min(piece, rest)
      piece = piece * 3 % 1009 + 1
    }
    let digest = hash.finish().hexDigits
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// 55, 56 and 64 bytes are where the padding needs a block more.
  @Test(arguments: 0..<130)
  func `fed byte by byte is the same as fed at once`(count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    var hash = SHA256()
    for byte in bytes { hash.update([byte]) }
    #expect(hash.finish().hexDigits == self.hash(bytes))
  }

  @Test func `a processor without the instructions mixes to the same words`() {
    let blocks = (0..<64 * 7).map { UInt8(truncatingIfNeeded: $0 * $0 + 31) }
    var (words, byHand) = ([UInt32](0..<8), [UInt32](0..<8))
    cfiles_sha256(&words, blocks, 7)
    cfiles_sha256_by_hand(&byHand, blocks, 7)
    #expect(words == byHand)
    #expect(words != [UInt32](0..<8))
  }

  private func hash(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish().hexDigits
  }
}
