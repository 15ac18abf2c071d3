import ArgumentParser
import Domain

extension MeetingCommand {
  /// `meeting prepare`: puts on the agenda what belongs there.
  struct Prepare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prepare",
      abstract: say(
        "备齐议程：数据、红灯、上会问题连同拟办意见", "Prepares the agenda, with a proposal for each issue."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .meeting) var meeting: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        let id = try session.meeting(called: meeting)
        _ = try session.commit(.meeting(.item(.prepare(id))))
        session.printAgenda(of: id, asJSON: output.json)
      }
    }
  }

  /// `meeting agenda`: what is on it, in its order.
  struct Agenda: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agenda", abstract: say("列出议程和拟办意见", "The agenda, with what is proposed."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .meeting) var meeting: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        session.printAgenda(of: try session.meeting(called: meeting), asJSON: output.json)
      }
    }
  }

  /// `meeting add-item`: an issue or a topic more.
  struct AddItem: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add-item", abstract: say("议程加一项：问题或议题", "Adds an issue or a topic."),
      discussion: FlagHelp.of(
        MeetingItem.Field.self, besides: [("issue", Phrase("上会的问题", "the issue"))]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("会议编号或议题", "The meeting's id or topic.")) var meeting: String
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        var item = MeetingItem()
        item.meeting = try session.meeting(called: meeting)
        item.issue = try flags.take("issue").last.map { try session.id(of: $0, Issue.self) }
        item.kind = item.issue == nil ? .topic : .issue
        try session.fill(&item, from: flags)
        let receipt = try session.commit(.meeting(.item(.add(item))))
        session.printMade(receipt, .meetingItem, asJSON: output.json)
      }
    }
  }

  /// `meeting edit-item`: what is proposed, whether it is skipped or kept for paper.
  struct EditItem: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit-item", abstract: say("改议程项：拟办意见、跳过、不投屏", "Edits an agenda item."),
      discussion: FlagHelp.of(MeetingItem.Field.self))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .item) var item: String
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        let flags = try session.flags(rest, numbers)
        try session.edit(item, flags, asJSON: output.json) { .meeting(.item(.edit($0, $1))) }
      }
    }
  }

  /// `meeting move-item`: earlier or later.
  struct MoveItem: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move-item", abstract: say("议程项前移或后移几位", "Moves an item up or down."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: .item) var item: String
    @Option(help: help("几位：负数向前", "How far; below zero is up.")) var by: Int

    func run() throws {
      try LedgerSession.run(options) { session in
        let id = try session.id(of: item, MeetingItem.self)
        _ = try session.commit(.meeting(.item(.move(id, by: by))))
        session.printMade(id.ref, asJSON: false)
      }
    }
  }

  /// `meeting decide`: in a meeting that is run, as proposed or otherwise.
  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decide",
      abstract: say("会上议定一项：按拟办意见，或另写", "Decides an item, as proposed or otherwise."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: .item) var item: String
    @Option(help: help("议定什么：做什么；谁办；期限", "what; whose; by when")) var decision: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [decision ?? ""], of: "decision")
        let id = try session.id(of: item, MeetingItem.self)
        let decided = try decision.map { try session.decisions(in: [$0]) }
        let receipt = try session.commit(.meeting(.present(.decide(id, decided?.first))))
        session.printMade(receipt, .decision, asJSON: output.json)
      }
    }
  }
}

extension LedgerSession {
  fileprivate func printAgenda(of meeting: ID<Meeting>, asJSON: Bool) {
    let items = workspace.items(of: meeting).filter { workspace.seen($0, by: reader) != nil }
    print(items, columns: agendaColumns, asJSON: asJSON)
  }

  private var agendaColumns: [TextTable<MeetingItem>.Column] {
    let language = options.language
    return [
      .id,
      .init(title: PresentingWords.agenda) { workspace.phrase(of: $0).text(in: language) },
      .init(title: EntityKind.issue.phrase) { $0.issue?.description ?? "" },
      .init(title: Phrase("状态", "state")) { item in
        if item.isSkipped { return PresentingWords.skipped.text(in: language) }
        if workspace.decision(on: item) != nil { return PresentingWords.decided.text(in: language) }
        return item.isOnPaper ? PresentingWords.paperOnly.text(in: language) : ""
      },
      .init(title: MeetingItem.Field.opinion.phrase) { $0.proposed.text(in: language) },
      .init(title: MeetingWords.whose) { item in
        (item.person?.ref ?? item.unit?.ref).map(name(of:)) ?? ""
      },
      .init(title: MeetingItem.Field.dueOn.phrase) { $0.dueOn?.iso ?? "" },
    ]
  }
}

extension ArgumentHelp {
  fileprivate static let item = help("议程项编号", "The item's id.")
}
