import ArgumentParser
import Domain

/// `config drafts`: what coordinators prepared of the settings, and what became of it (C16).
struct ConfigDrafts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: say("列出拟改的设置和结果", "Lists what was drafted of the settings, and what became of it."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: help("只列待确认的", "Only what is not answered yet.")) var open = false

  func run() throws {
    try LedgerSession.run(options) { session in
      let drafts = session.workspace.settingDrafts.live.filter { $0.isOpen || !open }
      session.print(drafts, columns: session.draftColumns, asJSON: output.json)
    }
  }
}

/// `config confirm`: the head of office agrees, and the draft holds.
struct ConfigConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: say("同意一份拟改，照此执行", "Confirms a draft, which holds from then on."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: .draft) var draft: String

  func run() throws {
    try LedgerSession.run(options) { session in
      let id = try session.id(of: draft, SettingDraft.self)
      let change = SettingsChange.answer(id, isConfirmed: true, reason: "")
      let receipt = try session.commit(.settings(change))
      if let made = receipt.touches.last { session.printMade(made.after.ref, asJSON: output.json) }
    }
  }
}

/// `config decline`: the head of office does not agree, and says why.
struct ConfigDecline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: say("不同意一份拟改，写明理由", "Declines a draft, with the reason."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(help: .draft) var draft: String
  @Option(help: help("理由", "The reason.")) var reason: String

  func run() throws {
    try LedgerSession.run(options) { session in
      try session.require(numbers, in: [reason], of: "reason")
      let id = try session.id(of: draft, SettingDraft.self)
      _ = try session.commit(.settings(.answer(id, isConfirmed: false, reason: reason)))
      session.printMade(id.ref, asJSON: output.json)
    }
  }
}

/// `config withdraw`: whoever prepared it takes it back before it is answered.
struct ConfigWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: say("收回自己的拟改", "Withdraws one's own draft."))
  @OptionGroup var options: GlobalOptions
  @Argument(help: .draft) var draft: String

  func run() throws {
    try LedgerSession.run(options) { session in
      let id = try session.id(of: draft, SettingDraft.self)
      _ = try session.commit(.settings(.withdraw(id)))
      Output.print(id.description)
    }
  }
}

extension LedgerSession {
  fileprivate var draftColumns: [TextTable<SettingDraft>.Column] {
    let language = options.language
    return [
      .id,
      .init(title: SettingDraftWords.object) {
        SettingDraftWords.object(of: $0, in: workspace).text(in: language)
      },
      .init(title: SettingDraftWords.changes) { draft in
        Phrase.sentences(workspace.fields(of: draft).map(\.phrase)).text(in: language)
      },
      .init(title: SettingDraftWords.preparedBy) { name(of: $0.by.ref) },
      .init(title: Visit.Field.on.phrase) { $0.on.iso },
      .init(title: SettingDraftWords.state) { $0.outcome(today: today).text(in: language) },
    ]
  }
}

extension ArgumentHelp {
  fileprivate static var draft: ArgumentHelp { help("拟改编号，如 CF0001", "The draft, such as CF0001.") }
}
