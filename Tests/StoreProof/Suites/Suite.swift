/// One kind of proof (storage.md 4): what it tries, and what it found to be otherwise than promised.
///
/// The same code runs as a fast share in every `swift test` and at full length by `liuzhu-proof`.
package struct Suite: Sendable {
  package let letter: String
  package let title: String
  let run: @Sendable (inout Trials) -> Void

  package func findings(
    _ size: Trials.Size, part: Part = .whole, bug: PlantedBug? = nil
  ) -> Trials {
    var trials = Trials(size, part: part, bug: bug)
    run(&trials)
    return trials
  }
}

/// One of several parts of a long run, for who wants it in pieces.
package struct Part: Sendable {
  /// From 1 to `count`.
  let number: Int
  let count: Int

  package static let whole = Part(number: 1, count: 1)

  /// As in `2/5`.
  package init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[1] > 0, 1...numbers[1] ~= numbers[0] else { return nil }
    self.init(number: numbers[0], count: numbers[1])
  }

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }
}

/// The cases of a suite as they are tried.
package struct Trials {
  package enum Size: Sendable {
    /// A second or two in a debug build.
    case share
    /// Every case of a share: what planted bugs are looked for in.
    case wholeShare
    case long
  }

  package let size: Size
  private let part: Part
  private var units = 0
  /// Planted everywhere; then the first violation is enough.
  package let bug: PlantedBug?
  private var offered = 0
  package private(set) var cases = 0
  package private(set) var violations = 0
  /// The first few in words.
  package private(set) var examples: [String] = []

  init(_ size: Size, part: Part, bug: PlantedBug?) {
    self.size = size
    self.part = part
    self.bug = bug
  }

  package var isGreen: Bool { cases > 0 && violations == 0 }
  var isLong: Bool { size == .long }
  /// A suite that looks for one planted bug may stop once it is found.
  var isOver: Bool { bug != nil && violations > 0 }

  /// Whether one more unit of work, large or small, belongs to this part of the run.
  mutating func isMine() -> Bool {
    units += 1
    return units % part.count == part.number % part.count
  }

  /// Whether one more of many cases alike is tried: in a share only every so manyth.
  mutating func takes(oneIn many: Int) -> Bool {
    offered += 1
    return size != .share || offered % many == 0
  }

  mutating func count(_ cases: Int = 1) { self.cases += cases }

  /// Counts one case, and what was wrong with it.
  mutating func note(_ violation: String?, in case: @autoclosure () -> String) {
    cases += 1
    guard let violation else { return }
    violations += 1
    if examples.count < 20 { examples.append("\(`case`()): \(violation)") }
  }
}

extension Suite {
  package static let all: [Suite] = [
    kills, faults, powerCuts, truncations, bitFlips, crowds, fullDisks, handEdits, versions, clocks,
    snapshots, interleavings, invariants,
  ]

  /// Those that need root, and are only run when they are asked for.
  package static let forRoot: [Suite] = [realPowerCuts]

  package static func named(_ letter: String) -> Suite? {
    (all + forRoot).first { $0.letter == letter.uppercased() }
  }
}
