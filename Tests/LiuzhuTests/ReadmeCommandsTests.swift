import ArgumentParser
import Domain
import JSONText
import JournalStore
import TestSupport
import Testing

@testable import liuzhu

@Suite struct ReadmeCommandsTests {
  @Test func `README's table of sub-commands is the one the program has`() {
    let table = LiuzhuCommand.configuration.subcommands.map { row($0) }
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    #expect(readme.contains(table.joined(separator: "\n")))
  }

  @Test func `README's table of what machines get is what the lists give`() throws {
    let table = LedgerList.all.map { list in
      "| `\(list.name)` | \(list.keys().map { "`\($0)`" }.joined(separator: " ")) |"
    }
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    #expect(readme.contains(table.joined(separator: "\n")), "\(table.joined(separator: "\n"))")
  }

  @Test func `README's table of what other commands give is what they write`() {
    let lists = [
      ("excuse list", Excuse.kind), ("override list", Override.kind),
      ("retention list", RetentionCase.kind),
    ]
    let settings = SettingName.allCases.map { ("config list \($0.rawValue)", $0.kind) }
    let recorded = (lists + settings).map { ($0.0, ["id"] + Records.keys(of: $0.1)) }
    let table = (recorded + Self.workedOut).map { command, keys in
      "| `\(command)` | \(keys.map { "`\($0)`" }.joined(separator: " ")) |"
    }
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    #expect(readme.contains(table.joined(separator: "\n")), "\(table.joined(separator: "\n"))")
  }

  /// What no record holds.
  private static let workedOut: [(String, [String])] = [
    (
      "agenda",
      [
        "task", "subject", "due", "left", "rule", "status", "from", "to", "rung", "other",
        "enterprises", "issues",
      ]
    ),
    ("card list", ["issue", "rung", "cause", "since"]),
    ("class candidates", ["category", "enterprises", "issues", "existing"]),
    ("issue duplicates", ["issue", "other", "category", "likeness"]),
  ]

  @Test func `no object has a key that README does not name`() throws {
    let desk = Workplace()
    _ = try desk.run("demo")
    let session = try LedgerSession(try GlobalOptions.parse(["--data", desk.data]))
    var objects = 0
    for list in LedgerList.all {
      let bytes = try list.write(session, ExportRequest(format: .jsonl)).bytes
      let found = try String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .map { try JSON(parsing: String($0)) }
      let keys = Set(found.flatMap { $0.object?.keys ?? [] })
      #expect(keys.isSubset(of: list.keys()), "\(list.name) \(keys.subtracting(list.keys()))")
      objects += found.count
    }
    #expect(objects > 100, "the sample office is exported: \(objects)")
    for (command, named) in Self.workedOut {
      let flags = command.split(separator: " ").map(String.init) + ["--json"]
      let run = try Command.run(Places.liuzhu, flags, environment: desk.environment)
      let keys = Set(try JSON(parsing: run.output).array?.flatMap { $0.object?.keys ?? [] } ?? [])
      #expect(run.status == .exited(0) && keys.isSubset(of: named), "\(command) \(keys)")
    }
  }

  @Test(arguments: [
    (["log", "--since", "1"], ["seq", "at", "by", "why", "changes"]),
    (["history", "P001"], ["seq", "at", "by", "why", "changes"]),
    (["paper", "list"], ["id", "on", "number", "name"]),
    (["check"], ["sound", "segments", "records", "seq", "snapshots", "faults", "repairs", "left"]),
    (
      ["report", "R1", "--format", "json"],
      ["report", "title", "asOf", "since", "basis", "tables", "notes"]
    ),
  ])
  func `what else machines read has the shape that README gives`(
    command: [String], keys: [String]
  ) throws {
    let desk = Workplace()
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "教育局", "--categories", "03")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司")
    _ = try desk.run("issue", "add", "--enterprise", "Q0001", "--title", "招工难", "--source", "来电")
    _ = try desk.run(
      "issue", "triage", "W2018-0001", "--category", "03", "--complexity", "简单", "--scope", "个性",
      "--lead-unit", "教育局", "--saw-duplicates", "是")
    _ = try desk.run("issue", "dispatch", "W2018-0001")
    let flags = command[0] == "report" ? command : command + ["--json"]
    let run = try Command.run(Places.liuzhu, flags, environment: desk.environment)
    let json = try JSON(parsing: run.output)
    #expect((json.array?.first ?? json).object?.keys == keys, "\(run.output.prefix(200))")
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    let named = keys.map { "`\($0)`" }.joined(separator: " ")
    #expect(readme.contains(named), "\(named)")
  }

  private func row(_ command: ParsableCommand.Type) -> String {
    let verbs = command.configuration.subcommands.map { "`\($0.configuration.commandName ?? "")`" }
    return "| `\(command.configuration.commandName ?? "")` | \(verbs.joined(separator: " ")) |"
  }
}
