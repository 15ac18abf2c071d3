import ArgumentParser
import Domain
import JournalStore
import TerminalKit
import WorkbenchUI

/// Opens the workbench: what `liuzhu` does without a sub-command.
struct WorkbenchCommand {
  let options: GlobalOptions
  /// What begins on the screen, and with which meeting; nil for the day's work.
  var entry: MeetingEntry?
  var meeting: String?
  /// Its office was just founded to take a list in.
  var imports = false

  func run() throws {
    guard let command = try withLedger() else { return }
    do {
      try LedgerSession.run(command.options) { try command.open(&$0) }
    } catch let failure as TerminalFailure {
      throw Stop(.inputOutput, failure.phrase, options).ended()
    }
  }

  /// Where there is no ledger yet, somebody at a terminal is asked what there shall be.
  private func withLedger() throws -> WorkbenchCommand? {
    guard !JournalStorage.exists(at: options.directory), Host.isInteractive, !options.readOnly
    else {
      return self
    }
    guard let begun = try FirstRun(options: options).run() else { return nil }
    return WorkbenchCommand(
      options: begun.options, entry: entry, meeting: meeting, imports: begun.imports)
  }

  /// Enterprises and people name their units, so those come first.
  private static let firstList = "units"

  private func open(_ ledger: inout LedgerSession) throws {
    // Before the screen opens: it may ask who somebody is.
    let person = try seated(in: ledger)
    let begun = try entry.map { (entry: $0, meeting: try ledger.meeting(called: meeting)) }
    let shelf = ThemeShelf.installed()
    let (theme, warnings) = shelf.load(options.themeName)
    // By lines all keys stay where they are.
    let file = options.isPlain ? nil : KeyFile.installed()
    let keys = file.map { KeyChart.reading($0, at: ledger.now) }
    var surroundings = surroundings(of: ledger, person, shelf, wearing: theme)
    if let keys { surroundings.keys = keys.chart }
    // All are said once the screen is closed again: on it they would cover somebody's work.
    let complaints = warnings.map(\.phrase) + (keys?.warnings.map(\.phrase) ?? [])
    defer { for complaint in complaints { Output.complain(complaint.text(in: options.language)) } }
    try show(on: theme) { size in
      var session = session(on: &ledger, person, surroundings, size: size)
      // A colour or a key that is not what it was made is looked for at once.
      if let first = SessionWords.first(of: complaints) { session.say(first) }
      if let begun { session.begin(begun.entry, begun.meeting) }
      return session
    }
  }

  /// Lines on any terminal and through a pipe, or a screen.
  private func show(on theme: Theme, _ begin: (Size) -> Session) throws {
    if options.isPlain { return talk(begin) }
    var terminal = try Terminal(
      theme: theme, farewell: FarewellWords.crashed.text(in: options.language))
    var session = begin(terminal.size)
    if terminal.localeWasChanged { session.say(SessionWords.localeWasChanged) }
    WorkbenchLoop.run(&terminal, &session)
  }

  /// By lines, on any terminal and through a pipe.
  private func talk(_ begin: (Size) -> Session) {
    var session = begin(PlainLoop.size(columns: Host.columns ?? 80))
    var typed = TypedLines()
    PlainLoop.run(
      &session, isWrapped: Host.columns != nil, read: { typed.next() },
      write: { Output.print($0) }, prompt: { Output.ask($0) })
  }

  /// At the screen of imports where its office was just founded to take a list in.
  private func session(
    on ledger: inout LedgerSession, _ person: ID<Person>?, _ surroundings: Surroundings,
    size: Size
  ) -> Session {
    let seat = Seat(person: person, language: options.language, presents: options.present)
    var session = Session(
      workspace: ledger.giveWorkspace(), surroundings: surroundings, seat: seat, size: size)
    if imports { session.offerImport(list: Self.firstList) }
    return session
  }

  private func surroundings(
    of ledger: LedgerSession, _ person: ID<Person>?, _ shelf: ThemeShelf, wearing theme: Theme
  ) -> Surroundings {
    let clock = ledger.clock
    let store = ledger.storage.status().store
    return Surroundings(
      storage: ledger.storage, drafts: DraftFiles(store: store, of: person).asStore,
      clock: { clock.now }, editor: TextEditor.ofPerson()?.asEditor,
      papers: PaperFiles.ofPerson.asShelf, imports: ImportFiles.asShelf,
      themes: ThemeChoices(
        worn: theme, offers: { shelf.offers() }, keep: { KeptTheme.keep($0) }),
      habits: KeptHabits.book)
  }

  /// Nobody known means looking only; a name that was given and fits nobody is a mistake.
  private func seated(in ledger: LedgerSession) throws -> ID<Person>? {
    guard options.person == nil, Host.environment("LIUZHU_AS") == nil else {
      return try ledger.actor().id
    }
    if let known = ledger.workspace.person(login: Host.login) { return known.id }
    guard Host.isInteractive, !options.readOnly else { return nil }
    let files = DraftFiles(store: ledger.storage.status().store)
    return Acquaintance(memory: files, asking: Asking(language: options.language))
      .person(in: ledger.workspace)
  }
}

/// What is said when the program breaks down.
enum FarewellWords {
  static let crashed = Phrase(
    "liuzhu 出错退出。已存的都在；没存的在草稿里，下次打开会提示。请把上面的文字发给管理员。",
    "liuzhu broke down. What was saved is safe; the rest is in the drafts and is offered next time. "
      + "Please send the text above to your administrator.")
}

extension TerminalFailure {
  var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        "工作台要在终端里打开；管道里用 liuzhu --plain，子命令见 liuzhu --help",
        "the workbench needs a terminal; in a pipe use liuzhu --plain, or a command (--help)")
    case .unknownTerminal: Self.unknown(Host.environment("TERM"))
    case .tooPlain:
      Phrase(
        "这个终端不能移动光标；请用 liuzhu --plain 一行一行地做，或换一个终端",
        "this terminal cannot place the cursor; use liuzhu --plain, or another")
    case .noUTF8: Phrase("本机没有 UTF-8 语言环境，请安装 C.UTF-8", "no UTF-8 locale here; install C.UTF-8")
    case .noResources:
      Phrase("系统资源不足，打不开终端", "the system has no resources left to open the terminal")
    }
  }
}

extension TerminalFailure {
  /// By lines it works on any terminal, whatever it is called.
  static func unknown(_ name: String?) -> Phrase {
    let ways = Phrase(
      "请用 liuzhu --plain 一行一行地做，或设 TERM=xterm-256color 再试",
      "use liuzhu --plain, or try TERM=xterm-256color")
    guard let name else {
      return Phrase("没有设 TERM，不知道是什么终端；\(ways.zh)", "TERM is not set; \(ways.en)")
    }
    return Phrase(
      "不认识 TERM 所说的终端 \(name)；\(ways.zh)", "no terminal is known as TERM=\(name); \(ways.en)")
  }
}
