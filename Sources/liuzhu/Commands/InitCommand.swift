import ArgumentParser
import Domain
import JournalStore

/// `init`: founds an empty office; the user becomes P001, its head (interface.md 1).
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say("建一个空的办公室，您是负责人", "Founds an empty office with you as its head."))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("办公室名称", "The name of the office."))
  var office = "留驻办"
  @Option(help: help("您的姓名；不写就用登录名", "Your name; the login where it is not given."))
  var name: String?

  func run() throws {
    let founding = Founding(directory: options.directory, options: options)
    let session = try Stop.told { try founding.found(office, by: name ?? Host.login) }
    defer { session.close() }
    guard let founder = session.workspace.people.live.first(where: { _ in true }) else { return }
    session.printMade(founder.ref, asJSON: output.json)
  }
}

/// Making a ledger where there is none.
struct Founding {
  let directory: String
  let options: GlobalOptions

  /// Founds an office with this user as its head.
  func found(_ name: String, by founderName: String) throws -> LedgerSession {
    var office = Office()
    office.name = name
    var founder = Person()
    founder.name = founderName
    founder.login = Host.login
    // A head alone may not sign, reply or merge (C3): whoever starts alone does the desk work too.
    founder.roles = [RoleGrant(.head), RoleGrant(.coordinator)]
    var session = try session()
    do {
      _ = try session.found(office, by: founder)
    } catch {
      session.close()
      throw error
    }
    return session
  }

  /// A session on a new, empty ledger.
  ///
  /// - Throws: `Stop` 73 where there is a ledger already, or the folder cannot be made.
  func session() throws -> LedgerSession {
    if let obstacle = Self.obstacle(in: directory) { throw Stop(.cannotCreate, obstacle, options) }
    let now = try Clock.fixed(options) ?? Host.now
    try seeToParent()
    do {
      try JournalStorage.create(at: directory, now: now)
    } catch {
      throw Stop(.cannotCreate, error.phrase(in: Workspace()), options)
    }
    return try LedgerSession(options)
  }
}

extension Founding {
  /// Why none can be made there, if so.
  static func obstacle(in directory: String) -> Phrase? {
    if Host.isFile(directory) { return SessionWords.isFile(directory) }
    return JournalStorage.exists(at: directory) ? FoundingWords.exists(directory) : nil
  }

  /// What lies above the person's own data folder is made; above a folder they named it must be
  /// there, for a slip of the finger or a disk that is not mounted looks the same.
  private func seeToParent() throws {
    let parent = Host.parent(of: directory)
    if options.isOwnDirectory { Host.makeFolders(parent) }
    guard Host.exists(parent) else {
      throw Stop(.cannotCreate, FoundingWords.noParent(parent), options)
    }
  }
}

extension LedgerSession {
  /// Founds the office; there is nobody yet who could do it, so the founder does.
  mutating func found(_ office: Office, by founder: Person) throws -> Receipt {
    try record(
      .office(.found(office, founder: founder)), by: ID(1), at: now)
  }
}

enum FoundingWords {
  static func noParent(_ directory: String) -> Phrase {
    Phrase(
      "没有 \(directory) 这个文件夹，请先建好它，或换一个目录",
      "there is no folder \(directory); make it first, or choose another")
  }

  static func exists(_ directory: String) -> Phrase {
    Phrase(
      "\(directory) 里已有台账，不会覆盖；直接打开：liuzhu --data \(directory)",
      "\(directory) holds a ledger already and is left alone; open it: liuzhu --data \(directory)")
  }
}
