import ArgumentParser
import Domain

extension ClassCommand {
  /// What is proposed as common is none, and is not proposed again (C9).
  struct PutAside: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "put-aside",
      abstract: say("认定一类疑似共性不是共性，写明理由", "Calls what may be common not common, with the reason."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("问题类别，代码或名称", "The category, its code or name.")) var category: String
    @Option(help: help("理由", "Why.")) var reason = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let code = session.workspace.categories.code(of: category) ?? category
        let proposed = session.workspace.classCandidates(on: session.today)
        let issues = proposed.first { $0.category == code }?.issues ?? []
        let change = ClassChange.putAside(category: code, issues, reason: reason)
        let receipt = try session.commit(.commonClass(change))
        session.printMade(receipt, .notCommon, asJSON: output.json)
      }
    }
  }

  /// It may be one after all.
  struct TakeUp: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-up",
      abstract: say("重新提示认定过不是共性的", "Proposes again what was called not common."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: help("结论编号，如 NC0001", "Its id, such as NC0001.")) var judged: String

    func run() throws {
      try LedgerSession.run(options) { session in
        let id = try session.id(of: judged, NotCommon.self)
        _ = try session.commit(.commonClass(.takeUp(id)))
        Output.print(id.description)
      }
    }
  }
}

extension LedgerSession {
  /// What was called not common, and why.
  func printAside(asJSON: Bool) {
    let language = options.language
    print(
      workspace.notCommon.live.compactMap { workspace.seen($0, by: reader) },
      columns: [
        .id,
        .init(title: CommonClass.Field.category.phrase) {
          "\($0.category) \(workspace.categoryPhrase($0.category).text(in: language))"
        },
        .init(title: ClassWords.issues) { $0.issues.map(\.description).joined(separator: " ") },
        .init(title: StepField.reason.phrase) { $0.reason },
        .init(title: ClassWords.judgedBy) { name(of: $0.by.ref) },
        .init(title: Visit.Field.on.phrase) { $0.on.iso },
      ], asJSON: asJSON)
  }
}
