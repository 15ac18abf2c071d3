import Domain

/// The man page `liuzhu.1`, written from the definitions of the commands themselves.
struct ManualPage {
  private var lines: [String] = []

  static func text(of program: CommandNote, version: String) -> String {
    var page = ManualPage()
    let header = page.plain(say(ManualWords.header.zh, ManualWords.header.en))
    page.lines.append(".TH LIUZHU 1 \"\" \"\(version)\" \"\(header)\"")
    page.addHead(program)
    page.section(ManualWords.commands)
    for command in program.subcommands {
      page.add(command, under: program.name, besides: program.arguments)
    }
    page.addTail()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func addHead(_ program: CommandNote) {
    section(ManualWords.name)
    lines.append("\(program.name) \\- \(plain(program.abstract))")
    section(ManualWords.synopsis)
    lines += [".B \(program.name)", plain("[options]"), ".br"]
    lines += [".B \(program.name)", plain("command [arguments] [options]")]
    section(ManualWords.description)
    add(text: program.discussion)
    section(ManualWords.options)
    for argument in program.arguments { add(argument) }
  }

  /// A command and those under it; what every command takes is told once, at the beginning.
  private mutating func add(
    _ command: CommandNote, under name: String, besides common: [ArgumentNote]
  ) {
    let path = "\(name) \(command.name)"
    lines.append(".SS \(plain(path))")
    lines.append(plain(command.abstract))
    let example = CommandExamples.of(path).map { say("示例：\($0)", "Example: \($0)") }
    for text in [command.discussion, example ?? ""] where !text.isEmpty {
      lines.append(".PP")
      add(text: text)
    }
    for argument in command.arguments where !common.contains(argument) { add(argument) }
    for inner in command.subcommands { add(inner, under: path, besides: common) }
  }

  private mutating func addTail() {
    section(ManualWords.exitStatus)
    add(ManualWords.exit(0), ManualWords.done)
    for code in Exit.allCases { add(ManualWords.exit(code.rawValue), code.phrase) }
    section(ManualWords.environment)
    for (name, phrase) in ManualWords.variables { add(name, phrase) }
    section(ManualWords.files)
    for (name, phrase) in ManualWords.places { add(name, phrase) }
  }

  private mutating func add(_ argument: ArgumentNote) {
    lines += [".TP", ".B \(plain(argument.usage))", plain(argument.text)]
  }

  private mutating func add(_ name: String, _ phrase: Phrase) {
    lines += [".TP", ".B \(plain(name))", plain(say(phrase.zh, phrase.en))]
  }

  private mutating func section(_ title: Phrase) {
    lines.append(".SH \(plain(say(title.zh, title.en)))")
  }

  /// Line by line, as it was written.
  private mutating func add(text: String) {
    guard !text.isEmpty else { return }
    lines.append(".nf")
    lines += text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { plain(String($0)) }
    lines.append(".fi")
  }

  /// Nothing in it is taken for a command of the page, or for a hyphen that may be broken at.
  private func plain(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case _ where character.isNewline: " "
      default: String(character)
      }
    }.joined()
    return escaped.isEmpty || ".'".contains(text.first ?? " ") ? "\\&" + escaped : escaped
  }
}
