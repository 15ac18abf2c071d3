import Domain
import JournalStore

extension Suite {
  /// H: people edit the files, in place or by an editor's rename, while others are at work.
  package static let handEdits = Suite(
    letter: "H", title: "files edited by hand under live sessions"
  ) { trials in
    for edit in HandEdit.all {
      for order in HandEditTrial.orders where !trials.isOver {
        let trial = HandEditTrial(edit, bug: trials.bug)
        trials.note(trial.violation(order), in: "\(edit.name), first \(order[0])")
      }
    }
  }
}

/// One edit, and people who come upon it in some order.
private struct HandEditTrial {
  enum Person {
    case writer
    case reader
    case newcomer
  }

  static let orders: [[Person]] = [
    [.writer, .reader, .newcomer], [.reader, .newcomer, .writer], [.newcomer, .writer, .reader],
  ]

  private let edit: HandEdit
  private let bug: PlantedBug?

  init(_ edit: HandEdit, bug: PlantedBug?) {
    self.edit = edit
    self.bug = bug
  }

  func violation(_ order: [Person]) -> String? {
    do {
      try run(order)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func run(_ order: [Person]) throws {
    let archive = try Archive(changes: 6, bug: bug)
    let office = archive.office
    try require(!text(of: office).blanks.isEmpty, "no blanks are there to edit")
    let people = (writer: try office.open(small), reader: try office.open(.init(mode: .readOnly)))
    edit.edit(office.machine, text(of: office))
    let edited = office.machine.disk[segment]
    for person in order {
      switch person {
      case .writer: office.save("W1", by: people.writer)
      case .reader: try look(people.reader, at: office)
      case .newcomer: try come(to: archive)
      }
    }
    people.writer.process.die()
    people.reader.process.die()
    try judge(archive, edited)
  }

  /// The next change but one would need another segment.
  private var small: Clerk.Opening { Clerk.Opening(segmentSize: 2600) }
  private let segment = "\(Office.path)/journal/000001.jsonl"

  private func text(of office: Office) -> HandEdit.Text {
    let bytes = office.machine.disk[segment] ?? []
    let end = bytes.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return HandEdit.Text(
      lines: bytes[..<end].split(separator: 10).map { Array($0) + [10] },
      blanks: Array(bytes[end...]))
  }

  /// Who is reading is told, or goes on; what he saw never becomes less.
  private func look(_ reader: Clerk, at office: Office) throws {
    let before = (reader.journal.seq, reader.documents.count)
    try? reader.refresh()
    try require(reader.journal.seq >= before.0, "a reader lost records")
    try require(reader.documents.count >= before.1, "a reader lost documents")
  }

  private func come(to archive: Archive) throws {
    guard let clerk = try? archive.office.open(.init(mode: .readOnly)) else { return }
    try require(
      clerk.journal.seq > 0 || clerk.journal.readOnly != nil, "an empty office is shown")
    clerk.process.die()
  }

  // MARK: - What has to become of it

  private func judge(_ archive: Archive, _ edited: [UInt8]?) throws {
    let office = archive.office
    switch edit.outcome {
    case .goesOn: try goOn(office)
    case .unnoticed:
      try require(office.errors.isEmpty, "the writer was told \(office.errors)")
      try goOn(office)
    case .refused: try refuse(office, edited)
    case .foundByVerifying: try verify(office)
    case .forked: try require(!office.errors.isEmpty, "the writer noticed nothing")
    case .kept(let path): try keep(path, office)
    }
  }

  private func goOn(_ office: Office) throws {
    if let found = Inspection(office: office).violation() { throw Violation(description: found) }
  }

  /// It is said what is wrong and where, nobody writes, and what people made of the file stays.
  private func refuse(_ office: Office, _ edited: [UInt8]?) throws {
    let now = office.machine.disk[segment]
    // A live session may have gone on behind an edit that changed no size.
    let end = edited?.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    try require(
      now == edited || now?.starts(with: edited?.prefix(end) ?? [0]) == true,
      "the edited file was changed")
    let report = JournalStorage.check(at: Office.path, files: office.process())
    try require(report.damages.contains { !$0.file.isEmpty }, "the check finds nothing")
    guard let clerk = try? office.open() else { return }
    try require(clerk.journal.readOnly != nil, "nothing is said")
    office.save("W2", by: clerk)
    let answer = office.promises.actions.last.flatMap { office.promises.answer(to: $0.cid) }
    try require(answer == .denied, "a damaged store was written to")
    try require(office.machine.disk[segment] == now, "the edited file was changed")
  }

  private func verify(_ office: Office) throws {
    let report = JournalStorage.check(at: Office.path, files: office.process())
    try require(report.damages.contains { isSeen($0) }, "the check finds nothing")
    guard let clerk = try? office.open() else { return }
    while clerk.journal.idle() {}
    guard case .damaged(let damage)? = clerk.journal.readOnly, isSeen(damage) else {
      throw Violation(description: "verifying finds \(clerk.journal.readOnly as Any)")
    }
  }

  /// A program that does not check the chain would say nothing of it.
  private func isSeen(_ damage: StorageError.Damage) -> Bool {
    bug != .chainUnchecked || damage.kind != .chain
  }

  private func keep(_ path: String, _ office: Office) throws {
    let notes = office.machine.disk[path]
    let clerk = try office.open(small)
    for document in ["W1", "W2", "W3", "W4"] { office.save(document, by: clerk) }
    clerk.process.die()
    try require(office.machine.disk[path] == notes, "somebody's file was changed")
    try require(!office.errors.isEmpty, "nobody was told of it")
  }
}
