/// Numbers that are the same for the same seed everywhere (a SplitMix64).
struct DemoChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func isOnce(in count: Int) -> Bool { below(count) == 0 }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

  mutating func shuffled<Choice>(_ choices: [Choice]) -> [Choice] {
    var shuffled = choices
    for place in shuffled.indices.reversed() { shuffled.swapAt(place, below(place + 1)) }
    return shuffled
  }

  /// A text with one of each `[甲|乙]` chosen.
  mutating func words(_ template: String) -> String {
    var words = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      words += rest[..<open]
      words += pick(rest[rest.index(after: open)..<close].split(separator: "|"))
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }
}
