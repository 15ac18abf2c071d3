/// Characters of the plane everybody writes in, a bit for each: asked of every character of a text.
struct ScalarSet: Equatable, Sendable {
  private var bits: [UInt64] = []

  init() {}

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { insert(scalar) }
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    guard scalar.value < 0x10000 else { return }
    if bits.isEmpty { bits = Array(repeating: 0, count: 1024) }
    bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard !bits.isEmpty, scalar.value < 0x10000 else { return false }
    return bits[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }
}
