import Domain
import JournalStore
import TestSupport

/// Telephone numbers and names, kept beside the journal, and erased.
extension Scene {
  static let personalValues = Scene(
    name: "personal values",
    before: withEnterprise,
    deed: { office, process in
      var desk = try office.sit(at: process)
      for number in 1...2 {
        office.noteContact("周丁 总经理 1380000000\(number)", by: &desk, process)
      }
    },
    verify: { (office, callsFailed) throws(Violation) in
      // Frozen, what HEAD lost in a power cut is not shown until a person thaws it.
      if callsFailed { office.machine.remove("\(Office.path)/FROZEN") }
      let process = office.process()
      guard let desk = try? office.sit(at: process) else {
        throw Violation(description: "it cannot be opened")
      }
      let found = desk.workspace[ID<Enterprise>(1)]?.text(.contacts) ?? ""
      desk.storage.close()
      try require(!found.contains("【"), "a value is not there: \(found)")
      guard let told = office.promises.told["contacts"] else { return }
      try require(found == told, "\(told) was saved and is \(found)")
    })

  /// One person asked for it; another confirms.
  static let erasure = Scene(
    name: "erasing a personal value",
    before: first(
      withEnterprise,
      then: { (office) throws(StorageError) in
        let process = office.process()
        var desk = try office.sit(at: process)
        office.noteContact("周丁 总经理 \(phone)", by: &desk, process)
        desk.storage.close()
        try office.erase(isConfirmed: false, by: process)
      }),
    deed: { office, process in
      try office.erase(isConfirmed: true, by: process)
      if !process.isDead { office.promises.told["contacts"] = "erased" }
    },
    verify: { (office, callsFailed) throws(Violation) in
      if callsFailed { office.machine.remove("\(Office.path)/FROZEN") }
      let isGone = office.promises.told["contacts"] == "erased"
      try require(!isGone || !office.holds(phone), "an erased number is on the disk")
      let found: String?
      do {
        try office.erase(isConfirmed: true, by: office.process())
        let desk = try office.sit(at: office.process())
        found = desk.workspace[ID<Enterprise>(1)]?.text(.contacts)
        desk.storage.close()
      } catch {
        throw Violation(description: "it cannot be erased: \(error)")
      }
      try require(found == "【已清除】", "what was erased is \(found ?? "")")
      try require(!office.holds(phone), "an erased number is on the disk")
    })

  private static let phone = "13800000001"

  private static let withEnterprise: @Sendable (Office) throws(StorageError) -> Void = {
    (office) throws(StorageError) in
    try office.create()
    var desk = try office.sit(at: office.process())
    try office.record(&desk, .office(.found(.test, founder: .named("赵甲", login: "zhao"))))
    try office.record(&desk, .registry(.enterprise(.add(.named("霜降压缩机股份有限公司", town: nil)))))
    desk.storage.close()
  }
}

extension Office {
  /// Somebody opens the ledger with the entities of an office.
  fileprivate func sit(at process: MachineProcess) throws(StorageError) -> Desk {
    Desk(try JournalStorage.open(at: Office.path, files: files(of: process)))
  }

  fileprivate func record(_ desk: inout Desk, _ change: Change) throws(StorageError) {
    let action = promises.beginOpaque()
    let receipt = try desk.record(change, as: CommitID(action.cid))
    promises.answer(action, .saved(seq: receipt.seq))
  }

  /// Somebody types the name and the number of a person, and is told what became of it.
  fileprivate func noteContact(_ text: String, by desk: inout Desk, _ process: MachineProcess) {
    let before = promises.told.removeValue(forKey: "contacts")
    let action = promises.beginOpaque()
    let old = desk.workspace[ID<Enterprise>(1)]?.text(.contacts) ?? ""
    let change = Change.registry(
      .enterprise(.edit(ID(1), [FieldEdit(.contacts, from: old, to: text)])))
    do {
      let receipt = try desk.record(change, as: CommitID(action.cid))
      if process.isDead { return }
      promises.answer(action, receipt.touches.isEmpty ? .denied : .saved(seq: receipt.seq))
      promises.told["contacts"] = text
    } catch {
      if case .outcomeUnknown = error { return }
      if process.isDead { return }
      promises.answer(action, .denied)
      promises.told["contacts"] = before
    }
  }

  /// One of two people asks for the contacts to be erased, or the other confirms it.
  fileprivate func erase(isConfirmed: Bool, by process: MachineProcess) throws(StorageError) {
    let person = isConfirmed ? ID<Person>.coordinator : .head
    _ = try JournalStorage.redact(
      Redaction(of: ID<Enterprise>(1).ref, .contacts, by: person), isConfirmed: isConfirmed,
      in: Office.path, by: Author(person, at: Desk.now, why: "store.redact"),
      files: files(of: process))
  }

  /// Whether a text stands in the file of the personal values.
  fileprivate func holds(_ text: String) -> Bool {
    let bytes = machine.disk["\(Office.path)/private/values.jsonl"] ?? []
    return String(decoding: bytes, as: UTF8.self).contains(text)
  }
}
