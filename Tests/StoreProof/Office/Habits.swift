import Domain
import TestSupport

/// What people of an office do all day, at random; some of it is refused.
///
/// Few enterprises and few commissioners, so that people get in each other's way.
struct Habits {
  static let enterprises = 1...5
  static let commissioners = 2...6
  var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// Founds the office they work in.
  static func found(_ desk: inout Desk) throws(StorageError) {
    try desk.record(.office(.found(.test, founder: .named("赵甲", login: "zhao"))))
    let entries =
      enterprises.map { RegistryChange.enterprise(.add(.named("第\($0)机械有限公司", town: nil))) }
      + commissioners.map { .person(.add(.named("专员\($0)", .commissioner))) }
    try desk.record(.all(entries.map(Change.registry)))
  }

  /// Something to do for somebody who sees this.
  mutating func change(in workspace: Workspace) -> Change {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0, 1, 2: .pairing(pairing(in: workspace))
    case 3: .registry(.enterprise(.add(.named("新\(number(below: 40))有限公司", town: nil))))
    default: edit(in: workspace)
    }
  }

  private mutating func pairing(in workspace: Workspace) -> PairingChange {
    let open = workspace.pairings.all.filter { $0.to == nil && $0.struck == nil }
    guard let held = open.randomElement(using: &dice), number(below: 3) > 0 else { return begin() }
    let day = held.from.adding(days: number(below: 3))
    if number(below: 2) == 0 { return .end(held.id, on: day, reason: "调岗") }
    return .handOver(held.id, to: commissioner(), on: day, note: "情况已当面交接", charterReadOn: nil)
  }

  private mutating func begin() -> PairingChange {
    let enterprise = ID<Enterprise>(Int.random(in: Self.enterprises, using: &dice))
    return .begin(
      .test(enterprise, commissioner(), from: .iso("2018-01-01").adding(days: number(below: 150))))
  }

  private mutating func commissioner() -> ID<Person> {
    ID(Int.random(in: Self.commissioners, using: &dice))
  }

  /// As a form would that was opened on what this person sees.
  private mutating func edit(in workspace: Workspace) -> Change {
    let id = ID<Enterprise>(Int.random(in: Self.enterprises, using: &dice))
    let field = [Enterprise.Field.sector, .employees].randomElement(using: &dice) ?? .sector
    let text = number(below: 5) == 0 ? "" : "\(number(below: 1000))"
    let old = workspace[id]?.text(field) ?? ""
    return .registry(.enterprise(.edit(id, [FieldEdit(field, from: old, to: text)])))
  }

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }

  mutating func cid() -> CommitID { CommitID("\(dice.next())") }
}

extension Workspace {
  /// Two pairings of one side that are in force on the same day; nil when there are none (I1).
  var doublePairing: String? {
    let pairings = pairings.all.filter { $0.struck == nil }
    for (index, one) in pairings.enumerated() {
      for other in pairings[(index + 1)...] where one.overlaps(other) {
        if one.enterprise == other.enterprise || one.commissioner == other.commissioner {
          return "\(one.id) and \(other.id)"
        }
      }
    }
    return nil
  }
}

extension Storage {
  /// The storage with the bug that decisions are made on what the person sees, not under the lock.
  func planted(_ bug: PlantedBug?) -> Storage {
    guard bug == .decidedBeforeLock else { return self }
    var planted = self
    planted.commit = { [commit] (workspace, id, author, decide) throws(StorageError) in
      var seen = workspace
      let touches: [Touch]
      do throws(Refusal) {
        touches = try decide(&seen)
      } catch {
        throw .refused(error)
      }
      return try commit(&workspace, id, author) { newest in
        for touch in touches { newest.load(touch.after) }
        return touches
      }
    }
    return planted
  }
}
