import Domain
import JSONText
import JournalStore
import TestSupport

extension Suite {
  /// V: a newer program works at the same ledger; what this one does not know it never loses, and
  /// what it must not touch it only reads.
  package static let versions = Suite(
    letter: "V", title: "two program versions at one ledger"
  ) { trials in
    for seed in 1...(trials.isLong ? 3000 : 10) where !trials.isOver {
      trials.note(
        violation { try VersionTrial(trials.bug).interleave(UInt64(seed)) }, in: "\(seed)")
    }
    for (name, check) in VersionTrial.refusals where !trials.isOver {
      trials.note(violation { try check(VersionTrial(trials.bug)) }, in: name)
    }
  }

  private static func violation(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}

/// An office, a desk of this version, and a newer program that is only documents.
private struct VersionTrial {
  private let office: Office

  init(_ bug: PlantedBug?) throws {
    office = Office(bug: bug)
    try JournalStorage.create(at: Office.path, now: Desk.now, files: office.process())
    var desk = try openDesk()
    try Habits.found(&desk)
    desk.storage.close()
  }

  private func openDesk() throws(StorageError) -> Desk {
    let (storage, workspace) = try JournalStorage.open(
      at: Office.path, files: office.files(of: office.process()), segmentSize: 4000)
    return Desk((storage, workspace))
  }

  /// A change by the newer program.
  private func record(_ key: DocumentKey, _ set: JSON, by clerk: Clerk, _ cid: String) throws {
    let stamp = ActionStamp(cid: cid, by: "P001", at: Desk.now, why: "newer")
    _ = try clerk.journal.commit(
      stamp, visit: { _ in },
      decide: { () throws(StorageError) in [DraftChange(key: key, set: set, old: [:])] })
  }

  // MARK: - What is carried along

  func interleave(_ seed: UInt64) throws {
    var habits = Habits(seed: seed)
    var desk = try openDesk()
    let newer = try office.open(.init(segmentSize: 4000))
    var notes: [DocumentKey: Int] = [:]
    for round in 1...10 {
      let key = DocumentKey("enterprise", ID<Enterprise>(habits.number(below: 5) + 1).description)
      if habits.number(below: 2) == 0 {
        notes[key] = round
        try record(key, ["later": ["note": .integer(Int64(round))]], by: newer, "newer-\(round)")
      } else {
        try recordAtRandom(&desk, &habits)
      }
      if habits.number(below: 6) == 0 { while desk.storage.idle() {} }
    }
    for _ in 0..<2 { try recordAtRandom(&desk, &habits) }
    while desk.storage.idle() {}
    try compare(notes)
    try require(try openDesk().workspace.isSame(as: desk.workspace), "the workspaces differ")
  }

  private func recordAtRandom(_ desk: inout Desk, _ habits: inout Habits) throws {
    do throws(StorageError) {
      try desk.record(habits.change(in: desk.workspace), as: habits.cid())
    } catch .refused {}
  }

  private func compare(_ notes: [DocumentKey: Int]) throws {
    let newer = try office.open(.init(mode: .readOnly))
    for (key, round) in notes {
      let found = newer.documents[key]?["later"]?["note"]?.integer
      try require(found == round, "\(key) was noted in \(round) and has \(found as Any)")
    }
  }

  // MARK: - What is only read

  static let refusals: [(name: String, check: @Sendable (VersionTrial) throws -> Void)] = [
    ("an unknown kind", { try $0.refuse(DocumentKey("drone", "D0001"), ["n": 1]) }),
    (
      "a value of an unknown form",
      { try $0.refuse(DocumentKey("enterprise", "Q0001"), ["scale": "galactic"]) }
    ),
    ("a format for newer writers", { try $0.refuse(format: #""minWriter":1"#, #""minWriter":2"#) }),
    ("a format for newer readers", { try $0.refuseToOpen() }),
    ("a line of a newer version", { try $0.refuseLine() }),
    ("a format with more to say", { try $0.acceptFormat() }),
  ]

  /// Who is at work and who comes later read on and write no more.
  private func refuse(_ key: DocumentKey, _ set: JSON) throws {
    var desk = try openDesk()
    try record(key, set, by: office.open(), "newer")
    _ = try desk.storage.refresh(&desk.workspace)
    var late = try openDesk()
    try expectReadOnly(&desk)
    // What this program cannot read it does not show; what it says is which.
    try expectReadOnly(&late, missing: key.kind == "enterprise" ? 1 : 0)
  }

  private func expectReadOnly(_ desk: inout Desk, missing: Int = 0) throws {
    let count = desk.workspace.enterprises.count + missing
    try require(count >= Habits.enterprises.count, "some are missing")
    let outcome = try? desk.add("霜降压缩机股份有限公司")
    try require(outcome == nil, "a store of a newer program was written to")
    try require(desk.storage.status().readOnly != nil, "nothing is said")
  }

  private var format: String { "\(Office.path)/FORMAT" }

  private func edit(_ path: String, _ old: String, _ new: String) {
    let text = String(decoding: office.machine.disk[path] ?? [], as: UTF8.self)
    let edited = text.split(separator: old, omittingEmptySubsequences: false)
    office.machine.put(Array(edited.joined(separator: new).utf8), in: path)
  }

  private func refuse(format old: String, _ new: String) throws {
    var desk = try openDesk()
    edit(format, old, new)
    var late = try openDesk()
    try require(late.storage.status().readOnly == .newerFormat(version: 2), "nothing is said")
    try expectReadOnly(&late)
    let outcome = try? desk.add("霜降压缩机股份有限公司")
    try require(outcome == nil, "a store of a newer program was written to")
  }

  private func refuseToOpen() throws {
    edit(format, #""minReader":1"#, #""minReader":2"#)
    do throws(StorageError) {
      _ = try openDesk()
    } catch {
      return try require(error == .readOnly(.newerFormat(version: 2)), "it says \(error)")
    }
    throw Violation(description: "a format too new to read was read")
  }

  private func refuseLine() throws {
    var desk = try openDesk()
    try desk.add("霜降压缩机股份有限公司")
    desk.storage.close()
    let path = "\(Office.path)/journal/000001.jsonl"
    let bytes = office.machine.disk[path] ?? []
    var lines = bytes.split(separator: 10).map { Array($0) + [10] }
    // What stands behind the last LF are blanks.
    lines.removeLast()
    let last = String(decoding: lines.removeLast(), as: UTF8.self)
    let newer = last.split(separator: #","v":1"#, maxSplits: 1).joined(separator: #","v":2"#)
    lines.append(withMendedChecksum(Array(newer.utf8)))
    office.machine.put(lines.flatMap(\.self), in: path)
    var late = try openDesk()
    guard case .damaged(let damage)? = late.storage.status().readOnly else {
      throw Violation(description: "it says \(late.storage.status().readOnly as Any)")
    }
    try require(damage.kind == .unknownRecord, "it says \(damage)")
    try expectReadOnly(&late)
  }

  private func acceptFormat() throws {
    edit(format, #""v":1"#, #""v":1,"colour":"green""#)
    var desk = try openDesk()
    try desk.add("霜降压缩机股份有限公司")
    try require(desk.storage.status().readOnly == nil, "it is read-only")
  }
}
