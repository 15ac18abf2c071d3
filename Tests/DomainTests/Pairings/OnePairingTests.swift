import Domain
import TestSupport
import Testing

/// I1: at any instant at most one pairing for each enterprise and each commissioner.
struct OnePairingTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no run of commands pairs anybody twice at a time`(seed: UInt64) throws {
    var office = try TestOffice()
    var dice = Dice(seed: seed)
    var taken = 0
    for _ in 1...60 {
      do {
        try office.apply(.pairing(.random(with: &dice, in: office.workspace)))
        taken += 1
      } catch {
        continue
      }
    }
    let pairings = Array(office.workspace.pairings.live)
    #expect(taken > 3)
    for (place, one) in pairings.enumerated() {
      for other in pairings[(place + 1)...] where one.shares(aSideWith: other) {
        #expect(!one.overlaps(other), "\(one.id) \(other.id)")
      }
    }
  }
}

extension Pairing {
  fileprivate func shares(aSideWith other: Pairing) -> Bool {
    enterprise == other.enterprise || commissioner == other.commissioner
  }
}

extension PairingChange {
  fileprivate static func random(with dice: inout Dice, in workspace: Workspace) -> PairingChange {
    let count = max(1, workspace.pairings.count)
    let pairing = ID<Pairing>(.random(in: 1...count, using: &dice))
    let person = ID<Person>(.random(in: 3...4, using: &dice))
    let day = Day.may2.adding(days: .random(in: 0...40, using: &dice))
    switch Int.random(in: 0...4, using: &dice) {
    case 0: return .end(pairing, on: day, reason: "企业不再需要")
    case 4:
      let cover = Pairing.Cover(by: person, from: day, to: day.adding(days: 5), reason: "年休")
      return .cover(pairing, cover)
    case 1: return .handOver(pairing, to: person, on: day, note: "已交接", charterReadOn: nil)
    default:
      var draft = Pairing.test(ID(.random(in: 1...3, using: &dice)), person, from: day)
      if Bool.random(using: &dice) {
        draft.to = day.adding(days: .random(in: 0...9, using: &dice))
        draft.endReason = "短期"
      }
      return .begin(draft)
    }
  }
}
