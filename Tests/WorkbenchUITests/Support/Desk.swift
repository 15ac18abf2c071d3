import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// A person at the workbench: presses keys, reads the screen; somebody else may work beside them.
struct Desk {
  var session: Session
  /// What is left for the terminal: what was copied, whether it is to be drawn again.
  private(set) var orders: [Order] = []
  /// How far the session said it had got with what takes a while.
  private(set) var headways: [Headway] = []
  let size: Size
  let world: World

  /// What the tests can reach from both sides.
  final class World {
    let store = MemoryStore()
    var now = Instant(day: .thursday, hour: 9)
    var drafts: [String: String] = [:]
    /// The names of what is open in this window.
    var openDrafts: Set<String> = []
    /// Whether the store says when somebody recorded something.
    var wakesUp = true
    /// What the store answers instead of recording.
    var failure: StorageError?
    /// The names of the papers that were written, each time.
    var written: [[String]] = []
    var papers: [Paper] = []
    var refusesPapers = false
    /// What lists come to; nothing can be read where there is none.
    var imports = ImportShelf.none
    var exported: [ListSheet] = []
    var minutes: [(paper: Paper, name: String)] = []
    /// Why the store cannot be written.
    var readOnly: StorageError.ReadOnly?
    var keepsDrafts = true
    /// What the store has to tell beside.
    var notices: [StorageStatus.Notice] = []
    /// What the person's editor makes of a text; nil where they have none.
    var editor: ((String) throws(EditorFailure) -> String)?
    /// The themes there are.
    var themes = ThemeShelf(folders: []) { _ in nil }
    var keepsThemes = true
    /// What is known of the person's habits; nil where nobody keeps them.
    var habits: HabitBook.Reading?
    /// The keys of the person's own.
    var keys = KeyChart()
    fileprivate(set) var keptTheme: String?
    /// The names of all tries to record something.
    fileprivate(set) var tried: [CommitID] = []
    private var given = 0

    fileprivate func nextID() -> CommitID {
      given += 1
      return CommitID("\(given)")
    }
  }

  init(
    _ columns: Int, _ rows: Int, of entities: [any Entity] = Morning.entities,
    person: ID<Person>? = .coordinator, language: Language = .chinese, view: View? = .workbench
  ) {
    let world = World()
    world.record(entities)
    self.init(columns, rows, world: world, person: person, language: language, view: view)
  }

  /// Sits down where somebody sat before.
  init(
    _ columns: Int, _ rows: Int, world: World, person: ID<Person>? = .coordinator,
    language: Language = .chinese, view: View? = .workbench, presents: Bool = false
  ) {
    let (storage, workspace) = world.store.open()
    (self.world, size) = (world, Size(rows: rows, columns: columns))
    session = Session(
      workspace: workspace, surroundings: world.surroundings(around: storage),
      seat: Seat(person: person, language: language, presents: presents), size: size, view: view)
  }
}

// MARK: - What a person does

extension Desk {
  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { handle(.key(key)) }
  }

  /// Commits a text with an input method.
  mutating func type(_ text: String) {
    handle(text.count == 1 ? .key(.character(text.first ?? " ")) : .text(text))
  }

  mutating func handle(_ event: InputEvent) { carryOut(session.handle(event)) }

  /// What takes a while is done at once; the rest is for the terminal.
  private mutating func carryOut(_ orders: [Order]) {
    for order in orders {
      switch order {
      case .commit, .readList:
        carryOut(session.work(on: order) { headways.append($0) })
      default: self.orders.append(order)
      }
    }
  }

  /// Opens the records behind a number, as a view that counts them does.
  mutating func open(_ records: [EntityRef], titled title: Phrase) {
    session.run([.open(records, titled: title)])
  }

  /// Does what is left for the terminal: gives it to the editor that was asked for.
  mutating func useEditor() {
    guard case .edit(let text)? = orders.last else { return }
    orders = orders.dropLast() + session.edit(text)
  }

  /// Nothing happens but what is due, or what the store found out.
  mutating func wake() { session.wake() }

  /// Lets time go by until something is due, as the loop does.
  mutating func wait(milliseconds: Int64) {
    world.now = world.now.adding(milliseconds: milliseconds)
    if let due = session.wakeAt, due <= world.now { session.wake() }
  }

  /// Somebody else changes these records, and the store says so.
  mutating func others(record entities: any Entity..., by person: ID<Person> = .head) {
    world.record(entities, by: person)
    handle(.readable(0))
  }
}

// MARK: - What a person sees

extension Desk {
  var canvas: Canvas {
    var canvas = Canvas(size: session.workbench.scene.size)
    session.draw(into: &canvas)
    return canvas
  }

  var screen: String { canvas.text }
  func line(_ row: Int) -> String { canvas.line(row) }

  /// The rows that carry the bar of the selection and have the keyboard.
  var selected: String {
    let canvas = canvas
    let row = (0..<canvas.size.rows).first { row in
      canvas.grounds(at: row).contains(.selection)
    }
    return row.map(canvas.line) ?? ""
  }

  var view: WorkbenchView? { session.workbench.layers.first?.screen as? WorkbenchView }
}

extension Desk.World {
  func record(_ entities: [any Entity], by person: ID<Person> = .head) {
    var (storage, workspace) = store.open()
    _ = try? storage.commit(
      &workspace, CommitID("other \(Int.random(in: 0..<Int.max))"),
      Author(person, at: now, why: "test")
    ) { (workspace) throws(Refusal) in
      entities.map { entity in
        let before = workspace.entity(entity.ref)?.any
        workspace.load(entity.any)
        return Touch(before: before, after: entity.any)
      }
    }
    storage.close()
  }

  fileprivate func surroundings(around storage: Storage) -> Surroundings {
    var storage = storage
    let commit = storage.commit
    storage.wakeUp = wakesUp ? 0 : nil
    storage.commit = { [unowned self] (workspace, id, author, decide) throws(StorageError) in
      self.tried.append(id)
      if let failure = self.failure { throw failure }
      return try commit(&workspace, id, author, decide)
    }
    let status = storage.status
    storage.status = { [unowned self] in status().telling(self.notices, self.readOnly) }
    return Surroundings(
      storage: storage, drafts: draftStore, clock: { [unowned self] in self.now },
      editor: editor.map(Editor.init), papers: paperShelf, imports: imports, themes: themeChoices,
      habits: habitBook, keys: keys,
      freshCommitID: { [unowned self] in self.nextID() })
  }

  private var habitBook: HabitBook? {
    guard let habits else { return nil }
    return HabitBook(read: { habits }, write: { [unowned self] in self.habits = .found($0) })
  }

  private static let account = "zhang@10.1.2.3"
  private static let folder = FilePlace("/papers", isFolder: true, account: account)

  private var paperShelf: PaperShelf {
    PaperShelf(
      write: { [unowned self] papers, _ in
        if self.refusesPapers {
          return .failed(folder: "/papers", why: Phrase("没有写的权限", "no permission"), written: 3)
        }
        self.papers += papers.map(\.paper)
        self.written.append(papers.map { "\($0.paper.number) \($0.name)" })
        return .written(papers.count, Self.folder)
      },
      export: { [unowned self] list, _ in
        self.exported.append(list)
        return .exported(
          rows: list.rows.count, FilePlace("/papers/\(list.name).csv", account: Self.account))
      },
      minutes: { [unowned self] paper, name, _ in
        self.minutes.append((paper, name))
        return .written(2, Self.folder)
      })
  }

  private var themeChoices: ThemeChoices {
    ThemeChoices(
      worn: themes.load(keptTheme ?? "dark").theme,
      offers: { [unowned self] in self.themes.offers() },
      keep: { [unowned self] name in
        guard self.keepsThemes else { return nil }
        self.keptTheme = name
        return "/state/theme"
      })
  }

  private var draftStore: DraftStore {
    DraftStore(
      place: "/state",
      save: { [unowned self] in
        guard self.keepsDrafts else { return false }
        self.drafts[$0.name] = $0.text
        return true
      },
      load: { [unowned self] name in
        self.drafts[name].map { Draft(name: name, text: $0) }
      },
      peek: { [unowned self] name in
        self.drafts[name].map { Draft(name: name, text: $0) }
      },
      names: { [unowned self] in self.drafts.keys.sorted() },
      remove: { [unowned self] in self.drafts[$0] = nil },
      release: { [unowned self] in self.openDrafts = $0 })
  }
}

extension StorageStatus {
  fileprivate func telling(
    _ notices: [Notice], _ readOnly: StorageError.ReadOnly?
  ) -> StorageStatus {
    StorageStatus(
      directory: directory, store: store, seq: seq, lastRecorded: lastRecorded, readOnly: readOnly,
      notices: notices)
  }
}
