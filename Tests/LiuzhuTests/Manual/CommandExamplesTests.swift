import ArgumentParser
import Domain
import TestSupport
import Testing

@testable import liuzhu

/// The line of each command that may be copied.
@Suite struct CommandExamplesTests {
  /// Every command that has no others under it, by its whole name.
  private static func leaves(
    _ kind: ParsableCommand.Type = LiuzhuCommand.self, _ name: String = "liuzhu"
  ) -> [(name: String, kind: ParsableCommand.Type)] {
    let below = kind.configuration.subcommands
    return below.isEmpty
      ? [(name, kind)]
      : below.flatMap { leaves($0, "\(name) \($0.configuration.commandName ?? "")") }
  }

  @Test(arguments: [Language.chinese, .english])
  func `every command has an example that it takes, and tells of every flag in it`(
    language: Language
  ) throws {
    for (name, kind) in Self.leaves() {
      let line = try #require(CommandExamples.of(name, in: language), "\(name)")
      let words = Self.words(of: line.dropFirst(name.count))
      #expect(throws: Never.self, "\(line)") { _ = try kind.parse(words) }
      let help = kind.helpMessage(includeHidden: false, columns: 400)
      for word in words where word.hasPrefix("--") {
        let flag = word.prefix { $0 != "=" }
        #expect(help.contains("  \(flag) ") || help.contains("  \(flag)\n"), "\(line)")
      }
    }
  }

  /// As a shell takes a line apart: quotes hold blanks together, and a bar ends the command.
  private static func words(of line: Substring) -> [String] {
    line.prefix { $0 != "|" }.split(separator: "'", omittingEmptySubsequences: false)
      .enumerated().flatMap { place, part in
        place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }

  @Test func `an English example has no Chinese but the names in the demo office`() throws {
    let names = ["镇街", "单位全称", "城西", "大溪", "泽国", "赵甲", "水辛", "住建局", "国办发明电〔2018〕15号"]
    for (name, _) in Self.leaves() {
      let line = try #require(CommandExamples.of(name, in: .english))
      let rest = names.reduce(line) { $0.replacing($1, with: "") }
      #expect(!rest.contains { ("一"..."鿿").contains($0) }, "\(line)")
    }
  }

  @Test func `help has it on a line of its own, however narrow the terminal`() throws {
    let desk = Workplace()
    let line = try #require(CommandExamples.of("liuzhu export", in: .chinese))
    let help = try desk.run("export", "--help").output
    #expect(help.contains("\n\n示例：\n  \(line)\n\n"), "\(help)")
    let page = try desk.run("manual").output
    #expect(page.contains("\n示例：" + line.replacing("-", with: "\\-") + "\n"))
  }

  @Test(arguments: [
    (["lsit"], "不认识 'lsit'"), (["issue", "list", "--limit"], "后面缺内容：'--limit <limit>'"),
    (["issue", "show"], "还缺 '<name>'"),
    (["issue", "list", "--jsn"], "没有这一项：'--jsn'，是不是 '--json'?"),
    (["--lang", "fr", "issue"], "取值不对：'fr' 不能写在 '--lang <lang>'。可填 'zh' 和 'en'."),
  ])
  func `what the parser does not understand is told in the person's language`(
    typed: [String], words: String
  ) throws {
    let desk = Workplace()
    let run = try Command.run(Places.liuzhu, typed, environment: desk.environment)
    #expect(run.status == .exited(64))
    #expect(run.errors.hasPrefix("liuzhu: \(words)\n"), "\(run.errors)")
    #expect(run.errors.contains("用法：liuzhu") && run.errors.contains("详见 liuzhu"))
    #expect(!run.errors.contains("Usage") && !run.errors.contains("See"), "\(run.errors)")
  }

  @Test func `help has no English head in Chinese, and all of them in English`() throws {
    let desk = Workplace()
    let heads = ["OVERVIEW: ", "USAGE: ", "EXAMPLE:", "ARGUMENTS:", "OPTIONS:", "Show help"]
    let chinese = try desk.run("issue", "show", "--help").output
    let english = try desk.run("issue", "show", "--help", "--lang", "en").output
    for head in heads { #expect(!chinese.contains(head) && english.contains(head), "\(head)") }
    #expect(try desk.run("lsit", "--lang", "en").errors.contains("Unexpected argument 'lsit'"))
  }
}
