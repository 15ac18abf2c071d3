import Domain
import Synchronization
import TestSupport

/// Offices in which random people did random things for some weeks, an old ledger among them.
///
/// Each is lived in once, by whoever asks first: 900 commands take seconds.
final class LivedIn: Sendable {
  static let seeds: ClosedRange<UInt64> = 1...6
  private static let all = seeds.map(LivedIn.init(seed:))

  private let seed: UInt64
  private let lived = Mutex<TestOffice?>(nil)

  private init(seed: UInt64) { self.seed = seed }

  static func office(_ seed: UInt64) throws -> TestOffice {
    let one = all[Int(seed - seeds.lowerBound)]
    return try one.lived.withLock { office in
      if let office { return office }
      let lived = try one.live()
      office = lived
      return lived
    }
  }

  private func live() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    try office.log()
    var life = RandomLife(seed: seed, everybody: try office.addEveryRole())
    for _ in 1...900 { life.live(in: &office) }
    try office.takeOver("旧账一件")
    return office
  }
}
