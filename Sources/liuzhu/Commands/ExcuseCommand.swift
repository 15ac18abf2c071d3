import ArgumentParser
import Domain

/// `excuse`: why something that is owed regularly was not owed this time (C8).
struct ExcuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excuse",
    abstract: say("不计说明：请假、放假、停工", "Excuses: leave, a holiday, an enterprise that is shut."),
    subcommands: [Listing.self, Add.self])

  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("列出不计说明", "Lists every excuse."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      try LedgerSession.run(options) { session in
        session.printExcuses(asJSON: output.json)
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("写一条不计说明", "Excuses what a rule asks of one subject."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("规则，如 R-PAIR-M", "The rule, such as R-PAIR-M.")) var rule: String
    @Argument(help: help("挂钩、项目或共性类编号", "The pairing, project or class.")) var subject: String
    @Option(help: help("从哪天起", "From which day.")) var from = "今天"
    @Option(help: help("到哪天，默认同一天", "Until which day; the same by default.")) var to: String?
    @Option(
      help: help(
        "请假、放假、企业停工，或本办自己的；默认第一个",
        "leave, holiday, shut, or one of the office's own; the first by default."))
    var cause: String?
    @Option(help: help("理由", "The reason.")) var reason: String

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        var excuse = Excuse()
        excuse.cadence = try session.code(rule, called: Phrase("规则", "rule"))
        excuse.cause = session.cause(cause)
        excuse.subject = EntityRef(subject)
        excuse.from = try session.day(from)
        excuse.to = try to.map { try session.day($0) } ?? excuse.from
        excuse.reason = reason
        let receipt = try session.commit(.excuse(.add(excuse)))
        session.printMade(receipt, .excuse, asJSON: output.json)
      }
    }
  }
}

extension LedgerSession {
  fileprivate func cause(_ text: String?) -> String {
    guard let text else { return workspace.usualCode(of: .excuse, on: today) }
    return workspace.code(named: text, of: .excuse) ?? text
  }

  fileprivate func printExcuses(asJSON: Bool) {
    let language = options.language
    print(
      workspace.excuses.live.compactMap { workspace.seen($0, by: reader) },
      columns: [
        .id,
        .init(title: Phrase("规则", "rule")) { $0.cadence.phrase.text(in: language) },
        .init(title: Phrase("对象", "subject")) { $0.subject.map(name(of:)) ?? "" },
        .init(title: Excuse.fromPhrase) { $0.from.iso },
        .init(title: Excuse.toPhrase) { $0.to.iso },
        .init(title: Phrase("原因", "cause")) {
          workspace.codePhrase($0.cause, of: .excuse).text(in: language)
        },
        .init(title: StepField.reason.phrase) { $0.reason },
      ], asJSON: asJSON)
  }

  fileprivate func code<Code: Coded>(_ text: String, called name: Phrase) throws -> Code {
    do {
      return try Code(fieldText: text)
    } catch {
      throw Stop(.usage, error.phrase(for: name), options)
    }
  }
}
