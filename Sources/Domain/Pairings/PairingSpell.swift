/// The time one commissioner was with one enterprise: pairings of the two that follow one another
/// without a day between them are one.
struct PairingSpell {
  /// The last of them, as if it had held from the first day on.
  private(set) var pairing: Pairing
  /// What the commissioner did on these days is told with it: nothing is told with two.
  private(set) var days = Day.epoch...Day.distantFuture

  fileprivate init(_ pairing: Pairing) { self.pairing = pairing }

  func isOf(_ person: ID<Person>, on day: Day) -> Bool {
    pairing.commissioner == person && days.contains(day)
  }
}

extension Workspace {
  /// Those that held on a day of a period, by commissioner and by time.
  func pairingSpells(since first: Day, until last: Day) -> [PairingSpell] {
    var spells: [PairingSpell] = []
    let known = pairings.live.filter { $0.from <= last }
      .sorted { ($0.commissioner, $0.from) < ($1.commissioner, $1.from) }
    for pairing in known {
      if spells.last?.goesOn(in: pairing) == true {
        spells[spells.count - 1].take(pairing)
      } else {
        spells.append(PairingSpell(pairing))
      }
    }
    spells.removeAll { $0.pairing.to.map { $0 < first } ?? false }
    for (before, place) in zip(spells.indices, spells.indices.dropFirst())
    where spells[before].pairing.commissioner == spells[place].pairing.commissioner {
      let change = spells[place].pairing.from
      spells[before].end(before: change)
      spells[place].begin(on: change)
    }
    return spells
  }
}

extension PairingSpell {
  fileprivate func goesOn(in next: Pairing) -> Bool {
    pairing.commissioner == next.commissioner && pairing.enterprise == next.enterprise
      && pairing.to?.adding(days: 1) == next.from
  }

  fileprivate mutating func take(_ next: Pairing) {
    let first = pairing
    pairing = next
    pairing.from = first.from
    pairing.covers = first.covers + next.covers
  }

  /// He went on to another enterprise: what he did from then on is told there.
  fileprivate mutating func end(before day: Day) {
    days = days.lowerBound...day.adding(days: -1)
  }

  fileprivate mutating func begin(on day: Day) { days = day...days.upperBound }
}
