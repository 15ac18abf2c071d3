import ArgumentParser
import Domain
import JournalStore
import WorkbenchUI

/// One sub-command at work on an opened ledger: reads the workspace, records changes, says no in
/// words with the exit code of interface.md 1.
struct LedgerSession {
  private(set) var workspace: Workspace
  let storage: Storage
  let options: GlobalOptions
  let clock: Clock
  /// The day what is printed is asked for, where that is not today.
  var askedDay: Day?

  /// Opens the ledger; a folder without one is a sentence that says how to make it.
  init(_ options: GlobalOptions) throws {
    self.options = options
    let fixed = try Clock.fixed(options)
    try Self.requireLedger(options)
    do {
      (storage, workspace) = try JournalStorage.open(
        at: options.directory, isReadOnly: options.readOnly, writer: .thisProcess)
    } catch {
      throw Stop(error, in: Workspace(), options)
    }
    clock = Clock(
      fixed: fixed, office: workspace.office, lastRecorded: storage.status().lastRecorded)
    workspace.eyes = workspace.eyes(of: reader)
    if options.present || reader.isPresenter { cover() }
  }

  /// - Throws: `Stop` 66 where none lies.
  static func requireLedger(_ options: GlobalOptions) throws {
    let directory = options.directory
    if Host.isFile(directory) {
      throw Stop(.noInput, SessionWords.isFile(directory), options)
    }
    guard JournalStorage.exists(at: directory) else {
      throw Stop(.noInput, SessionWords.noLedger(directory), options)
    }
  }

  var now: Instant { clock.now }
  var today: Day { now.day }
  var asOf: Day { askedDay ?? today }

  /// Who acts: `--as`, else `$LIUZHU_AS`, else the person whose login is the user (interface.md 1).
  func actor() throws -> Actor {
    let named = options.person ?? Host.environment("LIUZHU_AS")
    let found = named.map(people(named:)) ?? people(withLogin: Host.login)
    guard let person = found.first, found.count == 1 else {
      throw Stop(.notPermitted, SessionWords.nobody(named, among: found), options)
    }
    return Actor(person, at: now)
  }

  /// Refuses a name that was given and fits nobody: what he may see would be what anybody may.
  fileprivate func requireKnown() throws {
    if options.person != nil || Host.environment("LIUZHU_AS") != nil { _ = try actor() }
  }

  /// Who reads what is printed; where nobody is named, somebody who may look on (C16).
  var reader: Actor { (try? actor()) ?? Actor(Person(), at: now) }

  private func people(named name: String) -> [Person] {
    let refs: [EntityRef] =
      switch workspace.resolve(name, kind: .person) {
      case .found(let ref): [ref]
      case .ambiguous(let refs): refs
      case .unknown: []
      }
    return refs.compactMap { $0.id(as: Person.self) }.compactMap { workspace.live($0) }
  }

  private func people(withLogin login: String) -> [Person] {
    workspace.people.live.filter { $0.login == login && $0.isActive }
  }

  /// Records one change of the person who acts.
  ///
  /// What a rule refuses ends the command with its sentence.
  mutating func commit(_ change: Change) throws -> Receipt {
    let actor = try actor()
    return try record(change, by: actor.id, at: actor.at)
  }

  /// Records a change of a given person at a given moment.
  mutating func record(
    _ change: Change, by person: ID<Person>, at instant: Instant
  ) throws -> Receipt {
    do {
      return try attempt(change, by: person, at: instant)
    } catch .refused(.conflict) where workspace.veil != nil {
      // What was compared is a mask, and the sentence of a conflict tells what it hides.
      throw Stop(.notPermitted, ProjectionWords.locked, options)
    } catch {
      throw Stop(error, in: workspace, options)
    }
  }

  private mutating func attempt(
    _ change: Change, by person: ID<Person>, at instant: Instant,
    telling: Headway.Teller = { _ in }
  ) throws(StorageError) -> Receipt {
    let author = Author(person, at: instant, why: change.code.text)
    let (storage, isCovered) = (storage, workspace.veil != nil)
    return try workspace.withoutVeil { (workspace) throws(StorageError) in
      try storage.commit(&workspace, CommitID.random(), author) { (workspace) throws(Refusal) in
        let touches = try workspace.apply(change, by: person, at: instant, telling: telling)
        if isCovered { try workspace.requireNoNewMasks(in: touches) }
        return touches
      }
    }
  }

  /// Records what a list asks for, if anything; what a rule refuses of it is answered.
  mutating func takeIn(_ plan: ImportPlan) throws -> Refusal? {
    guard let change = plan.change else { return nil }
    let actor = try actor()
    let line = HeadwayLine(options.language)
    defer { line.clear() }
    do {
      _ = try attempt(change, by: actor.id, at: actor.at, telling: line.tell)
      return nil
    } catch .refused(let refusal) {
      return refusal
    } catch {
      throw Stop(error, in: workspace, options)
    }
  }

  /// Hides from here on what is for no wall, and for nobody's hands but the office's (C14).
  mutating func cover() {
    if workspace.veil == nil { workspace.veil = workspace.freshVeil }
    workspace.eyes = workspace.eyes(of: reader)
  }

  /// Refuses what would print or compare with what is not for a wall.
  func requireBare(_ why: Phrase) throws {
    if workspace.veil != nil { throw Stop(.notPermitted, why, options) }
  }

  /// Lets something record much by itself, such as a whole office.
  mutating func fill(
    _ work: (Storage, inout Workspace) throws(StorageError) -> Void
  ) throws {
    let storage = storage
    do {
      try workspace.withoutVeil { (workspace) throws(StorageError) in
        try work(storage, &workspace)
      }
    } catch {
      throw Stop(error, in: workspace, options)
    }
    settle()
  }

  /// Does the store's housekeeping at once: where much was recorded, the next start would be slow
  /// without a snapshot.
  func settle() { while storage.idle() {} }

  func close() { storage.close() }

  /// Reads what is masked whether or not anything is projected.
  mutating func underVeil<Value>(_ read: (Workspace) -> Value) -> Value {
    workspace.underVeil(read)
  }

  /// Gives the workspace away to its only owner from now on: two would copy it at the first change.
  ///
  /// Who opens screens on it covers it himself.
  mutating func giveWorkspace() -> Workspace {
    defer { workspace = Workspace() }
    workspace.veil = nil
    return workspace
  }
}

extension LedgerSession {
  /// Opens, works, closes: the frame of every sub-command.
  static func run(_ options: GlobalOptions, _ work: (inout LedgerSession) throws -> Void) throws {
    try Stop.told {
      var session = try LedgerSession(options)
      defer { session.close() }
      // Also behind a refusal: it may be what explains it.
      defer { session.tellNotices() }
      try session.requireKnown()
      try work(&session)
      session.tellWhatIsLeftOut()
    }
  }

  /// What was printed is not the whole where the ledger is damaged or a newer program wrote in it; a
  /// command that saves was refused for it already.
  private func tellWhatIsLeftOut() {
    switch storage.status().readOnly {
    case .damaged(let damage)?: tell(.readOnly(.damaged(damage)))
    case .unknownRecord(let name)?: tell(.readOnly(.unknownRecord(name)))
    default: break
    }
  }

  /// The log that was printed ends where it could not be read; where all that is shown does, that is
  /// said already.
  func tellCutShort(by obstacle: StorageError) {
    guard storage.status().isWhole else { return }
    Output.complain(obstacle.cutShort(in: workspace).text(in: options.language))
  }

  private func tell(_ error: StorageError) {
    Output.complain(error.phrase(in: workspace).text(in: options.language))
  }

  /// What a person should know though the command went on: little room, a clock that went back.
  private func tellNotices() {
    for notice in storage.status().notices {
      Output.note(notice.phrase.text(in: options.language))
    }
  }

  /// Reads flags that are named after fields; a mistake ends the command with its sentence.
  func flags(_ arguments: [String]) throws -> FieldFlags {
    try usage { () throws(UsageError) in try FieldFlags(arguments) }
  }

  func usage<Value>(_ read: () throws(UsageError) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      throw Stop(.usage, error.phrase, options)
    }
  }

  /// Asks the storage something; what it cannot answer ends the command with its sentence.
  func reading<Value>(_ read: () throws(StorageError) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      throw Stop(error, in: workspace, options)
    }
  }

  /// The id a change gave to the first entity of a kind it touched.
  func printMade(_ receipt: Receipt, _ kind: EntityKind, asJSON: Bool) {
    guard let made = receipt.touches.last(where: { $0.after.ref.kind == kind }) else { return }
    printMade(made.after.ref, asJSON: asJSON)
  }

  func day(_ text: String) throws -> Day {
    let field = Phrase("日期", "date")
    guard let day = Day(iso: try fieldText(text, for: .day, called: field)) else {
      throw Stop(.usage, UsageError.wordMissing(field).phrase, options)
    }
    return day
  }

  /// The day something is asked as of: of days to come nobody knows anything yet.
  func dayAsOf(_ text: String) throws -> Day {
    let day = try day(text)
    guard day <= today else {
      throw Stop(.usage, UsageError.yetToCome(day, today: today).phrase, options)
    }
    return day
  }

  func ids<Row: Entity>(of text: String, _: Row.Type) throws -> [ID<Row>] {
    try fieldText(text, for: .references([Row.kind]), called: Row.kind.phrase)
      .split(separator: "、").compactMap { ID<Row>(String($0)) }
  }
}
