import ArgumentParser
import Demo
import Domain
import JournalStore

/// `demo`: a sample office to look at and to try things on; never over data that is there (C19).
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: say("建一个示例办公室；--open 建好就打开", "Makes a sample office; --open opens it at once."))
  @OptionGroup var options: GlobalOptions
  @Flag(help: help("建好后打开工作台；已有数据则直接打开", "Open the workbench; where there is data, just that."))
  var open = false
  @Option(help: help("随机种子，同一个种子数据相同", "The seed: the same one, the same office."))
  var seed: UInt64 = 2018
  @Option(help: help("规模倍数", "How many times the usual size."))
  var scale = 1

  func run() throws {
    let obstacle = Founding.obstacle(in: options.directory)
    if let obstacle, !open { throw Stop(.cannotCreate, obstacle, options).ended() }
    if obstacle == nil { try Self.build(at: options, seed: seed, scale: scale) }
    if open { try WorkbenchCommand(options: options).run() }
  }

  static func build(at options: GlobalOptions, seed: UInt64 = 2018, scale: Int = 1) throws {
    do {
      var session = try Founding(directory: options.directory, options: options).session()
      defer { session.close() }
      try session.fill { (storage, workspace) throws(StorageError) in
        try DemoOffice.build(
          DemoFigures.reported.scaled(by: max(1, scale)), seed: seed, login: Host.login,
          in: storage, &workspace)
      }
      let (enterprises, issues) = (
        session.workspace.enterprises.count, session.workspace.issues.count
      )
      // What an old ledger says is never counted with the rest (C3b).
      let old = session.workspace.issues.live.count { $0.history != nil }
      Output.note(
        say(
          "示例办公室已建好：\(enterprises) 家企业，\(issues - old) 个问题，另有历史件 \(old) 件",
          "a sample office: \(enterprises) enterprises, \(issues - old) issues, and \(old) of an old ledger"
        ))
    } catch let stop as Stop {
      throw stop.ended()
    }
  }
}
