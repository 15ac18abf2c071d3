import ArgumentParser
import TestSupport
import Testing

@testable import liuzhu

/// The man page and the completions of shells know what the program knows, for they are made of the
/// same definitions.
@Suite struct ManualTests {
  let desk = Workplace()

  /// Every command there is, by its whole name: `issue add`.
  private static func commands(
    _ type: ParsableCommand.Type = LiuzhuCommand.self, _ path: [String] = []
  ) -> [[String]] {
    type.configuration.subcommands.flatMap { command -> [[String]] in
      let here = path + [command.configuration.commandName ?? ""]
      return [here] + commands(command, here)
    }
  }

  @Test func `the man page has every command, every flag of one, and every exit code`() throws {
    let page = try desk.run("manual").output
    #expect(page.hasPrefix(".TH LIUZHU 1 "))
    for command in Self.commands() {
      let name = command.joined(separator: " ").replacing("-", with: "\\-")
      #expect(page.contains("\n.SS liuzhu \(name)\n"), "\(command)")
    }
    for flag in ["--data <data>", "--unmasked", "--as-of <as-of>", "--dry-run", "--same <same>"] {
      #expect(page.contains("\n.B " + flag.replacing("-", with: "\\-")), "\(flag)")
    }
    for code in Exit.allCases { #expect(page.contains("\n.B \(code.rawValue)\n")) }
    #expect(page.contains("被规则拒绝") && !page.contains("refused by a rule"))
  }

  @Test func `it is there in English, and what every command takes is told once`() throws {
    let page = try desk.run("manual", "--lang", "en").output
    #expect(page.contains(" \"Liuzhu Workbench\"\n.SH NAME\n"))
    #expect(page.contains(".SH EXIT STATUS") && page.contains("refused by a rule"))
    #expect(page.ranges(of: "\n.B \\-\\-read\\-only\n").count == 1)
  }

  @Test(arguments: [
    ("zh", "CSV，UTF-8 或 GB18030 编码，有一行表头，上面可以有标题；"),
    ("en", "knows (--headers lists them) are mapped by themselves, others with --map."),
  ])
  func `the help of import breaks its lines where they were written`(
    lang: String, line: String
  ) throws {
    let help = try desk.run("import", "--help", "--lang", lang).output
    #expect(help.split(separator: "\n").contains { $0 == line }, "\(help.prefix(700))")
  }

  @Test(arguments: [["import"], ["config", "import"], ["paper", "write"], ["demo"]])
  func `in Chinese a default is called so, wherever its line breaks`(command: [String]) throws {
    let run = try Command.run(Places.liuzhu, command + ["--help"], environment: desk.environment)
    #expect(run.output.contains("默认：") && !run.output.contains("default:"), "\(run.output)")
  }

  @Test func `nothing in it is a command of the page by accident`() throws {
    let known = ["TH", "SH", "SS", "TP", "PP", "B", "br", "nf", "fi"]
    for line in try desk.run("manual").output.split(separator: "\n") where line.hasPrefix(".") {
      let name = line.dropFirst().prefix { $0 != " " }
      #expect(known.contains(String(name)), "\(line)")
    }
  }

  @Test(arguments: [("bash", "'$'\\n''"), ("zsh", "' '"), ("fish", " ")])
  func `completions know every command, every list, every report and every theme`(
    shell: String, between: String
  ) throws {
    let script = try desk.run("--generate-completion-script", shell).output
    for name in Self.commands().flatMap(\.self) + LedgerList.all.map(\.name) {
      #expect(script.contains(name), "\(shell) \(name)")
    }
    for names in [["R1", "R2", "R3"], ["projector-dark", "high-contrast", "colour-blind"]] {
      #expect(script.contains(names.joined(separator: between)), "\(shell) \(names)")
    }
  }

  /// What bash would offer for the last of these words.
  private func offered(_ words: String...) throws -> [Substring] {
    let script = desk.home.write(
      try desk.run("--generate-completion-script", "bash").output, to: "liuzhu.bash")
    let (line, last) = (words.joined(separator: " "), words.count - 1)
    let ask = """
      cd \(desk.home.path); . \(script); COMP_WORDS=(\(line)); COMP_CWORD=\(last)
      COMP_LINE='\(line)'; COMP_POINT=\(line.utf8.count)
      _liuzhu liuzhu \(words[last]) \(words[last - 1]); printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Command.run("/usr/bin/env", ["bash", "-c", ask])
    return run.output.split(whereSeparator: \.isWhitespace)
  }

  @Test func `bash completes with them, and folders where a folder is meant`() throws {
    #expect(try offered("liuzhu", "iss") == ["issue"])
    desk.home.makeFolder("backups")
    desk.home.write("", to: "backup.csv")
    for word in ["--data", "backup", "restore"] {
      #expect(try offered("liuzhu", word, "back") == ["backups"], "\(word)")
    }
  }
}
