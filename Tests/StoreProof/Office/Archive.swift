import Domain
import JSONText
import JournalStore

/// A store of many changes and what it said after each, to tell a clean part of it from a wrong one.
struct Archive {
  let office: Office
  /// The documents after each record; the first is the empty store.
  private let states: [[DocumentKey: JSON]]

  init(changes: Int, opening: Clerk.Opening = Clerk.Opening(), bug: PlantedBug?) throws {
    office = Office(bug: bug)
    try office.create()
    let clerk = try office.open(opening)
    var states: [[DocumentKey: JSON]] = [[:]]
    for number in 1...changes {
      office.save("W\(number % 9)", by: clerk)
      states.append(clerk.documents)
    }
    clerk.journal.close()
    self.states = states
  }

  var segments: [String] {
    let folder = "\(Office.path)/journal"
    return ((try? office.machine.disk.names(in: folder)) ?? []).map { "\(folder)/\($0)" }
  }

  /// The office with another content in one of its files.
  func with(_ bytes: [UInt8], in path: String) -> Office {
    let changed = office.copy()
    changed.machine.put(bytes, in: path)
    return changed
  }

  /// What a fresh process makes of a store somebody damaged: it shows everything, or says that it
  /// cannot and shows nothing or a clean part from the beginning.
  func violation(in damaged: Office) -> String? {
    do throws(Violation) {
      try inspect(damaged)
      return nil
    } catch {
      return error.description
    }
  }

  private func inspect(_ damaged: Office) throws(Violation) {
    // Opening may refuse; that is an answer.
    guard let clerk = try? damaged.open() else { return }
    let seq = clerk.journal.seq
    try require(states.indices.contains(seq), "\(seq) records are shown")
    try require(
      clerk.documents.filter { !$0.value.isNull } == states[seq],
      "what is shown is not the store after \(seq) records")
    let isWhole = seq == states.count - 1
    if clerk.journal.readOnly == nil {
      try require(isWhole, "only \(seq) records are shown and nothing is said")
    } else {
      try refuse(clerk, in: damaged)
    }
  }

  private func refuse(_ clerk: Clerk, in damaged: Office) throws(Violation) {
    let before = segments.map { damaged.machine.disk[$0] }
    let outcome = try? clerk.record(damaged.promises.begin("damaged"))
    try require(outcome == nil, "a damaged store was written to")
    try require(before == segments.map { damaged.machine.disk[$0] }, "a damaged file was changed")
  }
}
