/// SHA-256 (FIPS 180-4), fed piece by piece.
struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The beginning of a block that is not full yet.
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var count: UInt64 = 0

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += UInt64(bytes.count)
    var start = 0
    while start < bytes.count {
      if pendingCount == 0, bytes.count - start >= 64 {
        compress(bytes, from: start)
        start += 64
      } else {
        take(bytes[start])
        start += 1
      }
    }
  }

  mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  /// The 32 bytes of the hash of everything fed.
  consuming func finish() -> [UInt8] {
    let bits = count * 8
    take(0x80)
    while pendingCount != 56 { take(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      take(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in state.indices {
      for shift in stride(from: 24, through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> UInt32(shift)))
      }
    }
    return digest
  }

  private mutating func take(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    guard pendingCount == 64 else { return }
    pendingCount = 0
    let block = pending
    block.span.withUnsafeBufferPointer { compress($0, from: 0) }
  }

  /// Mixes one block of 64 bytes into the state.
  private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var words = InlineArray<16, UInt32> { bytes.word(at: start + $0 * 4) }
    let before = state
    mix(words, 0)
    for round in stride(from: 16, to: 64, by: 16) {
      for index in 0..<16 { words.advance(index) }
      mix(words, round)
    }
    for index in state.indices { state[index] &+= before[index] }
  }

  /// Sixteen rounds.
  @inline(__always)
  private mutating func mix(_ words: borrowing InlineArray<16, UInt32>, _ round: Int) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<16 {
      let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let first =
        h &+ big1 &+ (e & f ^ ~e & g) &+ roundConstants.span[round + index] &+ words[index]
      let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let second = big0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state = [a, b, c, d, e, f, g, h]
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  fileprivate func word(at place: Int) -> UInt32 {
    UInt32(self[place]) << 24 | UInt32(self[place + 1]) << 16 | UInt32(self[place + 2]) << 8
      | UInt32(self[place + 3])
  }
}

extension InlineArray<16, UInt32> {
  /// Makes a word the one sixteen rounds on, out of four of the last sixteen.
  @inline(__always)
  fileprivate mutating func advance(_ index: Int) {
    let (late, early) = (self[(index + 14) & 15], self[(index + 1) & 15])
    let small0 = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
    let small1 = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
    self[index] = self[index] &+ small0 &+ self[(index + 9) & 15] &+ small1
  }
}

@inline(__always)
private func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  word &>> bits | word &<< (32 &- bits)
}

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
  0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
  0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
  0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
  0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
  0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
  0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
  0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
