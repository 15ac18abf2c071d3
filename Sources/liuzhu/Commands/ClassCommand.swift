import ArgumentParser
import Domain
import JSONText

/// `class`: one matter that troubles several enterprises, and one verb for each move of it (C9).
struct ClassCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "class",
    abstract: say("共性类：立类、定牵头、调研、对策直到见效", "Common classes: open, lead, research, conclude."),
    subcommands: [
      List<CommonClass>.self, Show<CommonClass>.self, Add.self, Edit<CommonClass>.self, Assign.self,
      Research.self, Propose.self, Implement.self, Progress.self, Conclude.self, Park.self,
      Counter.self,
      Finish.self, Join.self, Leave.self, Candidates.self, PutAside.self, TakeUp.self,
    ])

  /// Opens a class; what there is already is moved in at once.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("立一个共性类", "Opens a class."),
      discussion: FlagHelp.of(
        CommonClass.Field.self,
        besides: [("lead-unit", ClassWords.leadUnit), ("issues", ClassWords.issues)]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        let lead = flags.take("lead-unit").last
        let issues = flags.take("issues").joined(separator: "、")
        var draft = CommonClass()
        try session.fill(new: &draft, from: flags)
        draft.leadUnit = try lead.map { try session.id(of: $0, Unit.self) }
        let change = ClassChange.open(draft, issues: try session.ids(of: issues, Issue.self))
        let receipt = try session.commit(.commonClass(change))
        session.printMade(receipt, .commonClass, asJSON: output.json)
      }
    }
  }
}

extension ClassCommand {
  /// What may be a common matter: shown, never opened by itself.
  struct Candidates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "candidates",
      abstract: say("疑似共性：几家企业同一类未结问题", "Shows what is open and may be a common matter."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: help("列出认定不是共性的", "Lists what was called not common.")) var aside = false

    func run() throws {
      try LedgerSession.run(options) { session in
        guard !aside else { return session.printAside(asJSON: output.json) }
        let found = session.workspace.classCandidates(on: session.today)
        if output.json {
          Output.print(JSON.array(found.map { Self.json($0, session) }).text())
        } else {
          Output.print(found.map { Self.line(of: $0, session) }.joined(separator: "\n"))
        }
      }
    }

    /// What it comes to, and the numbers that who reads may see; the others are counted (C16).
    private static func line(of candidate: ClassCandidate, _ session: LedgerSession) -> String {
      let language = session.options.language
      let shown = session.workspace.visible(candidate.issues, to: session.reader)
      let others = PermissionWords.others(candidate.issues.count - shown.count)
      return [
        ClassWords.candidate(candidate, in: session.workspace).text(in: language),
        shown.map(\.description).joined(separator: " "), others?.text(in: language) ?? "",
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func json(_ candidate: ClassCandidate, _ session: LedgerSession) -> JSON {
      let shown = session.workspace.visible(candidate.issues, to: session.reader)
      return [
        "category": .string(candidate.category),
        "enterprises": .integer(Int64(candidate.enterprises)),
        "issues": .array(shown.map { .string($0.description) }),
        "existing": .string(candidate.existing?.description ?? ""),
      ]
    }
  }
}

// MARK: - Moves

/// What every move of a class is given besides.
struct MoveOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(help: .entityName) var name: String
  @Option(help: help("日期，默认今天", "The day; today by default.")) var on = "今天"

  func run(_ move: (LedgerSession) throws -> ClassMove) throws {
    try LedgerSession.run(options) { session in
      let id = try session.id(of: name, CommonClass.self)
      let change = ClassChange.move(id, try move(session), on: try session.day(on))
      _ = try session.commit(.commonClass(change))
      session.printMade(id.ref, asJSON: output.json)
    }
  }
}

extension ClassCommand {
  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign", abstract: say("定一家牵头单位", "Says which unit leads."))
    @OptionGroup var move: MoveOptions
    @Argument(help: help("牵头单位", "The unit that leads.")) var unit: String

    func run() throws {
      try move.run { .assign(try $0.id(of: unit, Unit.self)) }
    }
  }

  struct Research: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "research", abstract: say("开始调研，或退回重新调研", "Begins research, or begins it again.")
    )
    @OptionGroup var move: MoveOptions
    @Option(help: help("说明", "A note.")) var note = ""

    func run() throws {
      try move.run { session in
        try session.require(move.numbers, in: [note], of: "note")
        return .research(note: note)
      }
    }
  }

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose", abstract: say("对策已提出", "The countermeasures are proposed."))
    @OptionGroup var move: MoveOptions

    func run() throws { try move.run { _ in .propose } }
  }

  struct Implement: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "implement", abstract: say("合力推进对策", "They are being carried out."))
    @OptionGroup var move: MoveOptions

    func run() throws { try move.run { _ in .implement } }
  }

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress", abstract: say("记这个月推进到哪一步", "Says how far it got this month."))
    @OptionGroup var move: MoveOptions
    @Argument(help: help("推进到哪一步", "How far it got.")) var note: String

    func run() throws {
      try move.run { session in
        try session.require(move.numbers, in: [note], of: "note")
        return .progress(note: note)
      }
    }
  }

  struct Conclude: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conclude", abstract: say("见效办结，写结论", "Concludes it, with what came of it."))
    @OptionGroup var move: MoveOptions
    @Option(help: help("结论", "What came of it.")) var conclusion = ""
    @Option(help: help("结转、单独接着办的问题", "Issues that are carried on by themselves.")) var carried = ""

    func run() throws {
      try move.run { session in
        try session.require(move.numbers, in: [conclusion], of: "conclusion")
        return .conclude(conclusion, carried: try session.ids(of: carried, Issue.self))
      }
    }
  }

  struct Park: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "park", abstract: say("等上级政策，先搁置", "Waits for policy from above."))
    @OptionGroup var move: MoveOptions
    @Option(help: help("等什么", "What it waits for.")) var reason = ""
    @Option(help: help("复核日期", "When it is looked at again.")) var reviewOn = ""

    func run() throws {
      try move.run { session in
        try session.require(move.numbers, in: [reason], of: "reason")
        let review = try reviewOn.isEmpty ? nil : session.day(reviewOn)
        return .park(reason: reason, reviewOn: review)
      }
    }
  }
}

// MARK: - Countermeasures and members

extension ClassCommand {
  struct Counter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "countermeasure", abstract: say("加一条对策", "Adds a countermeasure."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: .entityName) var name: String
    @Argument(help: help("做什么", "What is done.")) var text: String
    @Option(help: help("依据或出台的政策", "The policy it rests on, or that came of it.")) var policy = ""
    @Option(help: help("提出日期，默认今天", "When it was laid down; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [text, policy], of: "text")
        var draft = Countermeasure()
        draft.commonClass = try session.id(of: name, CommonClass.self)
        (draft.text, draft.policy, draft.on) = (text, policy, try session.day(on))
        let receipt = try session.commit(.commonClass(.add(draft)))
        session.printMade(receipt, .countermeasure, asJSON: output.json)
      }
    }
  }

  struct Finish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "finish", abstract: say("一条对策落实了", "A countermeasure was carried out."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("对策编号", "The countermeasure's id.")) var countermeasure: String
    @Option(help: help("日期，默认今天", "The day; today by default.")) var on = "今天"
    @Option(help: help("佐证", "What shows it.")) var evidence = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [evidence], of: "evidence")
        let id = try session.id(of: countermeasure, Countermeasure.self)
        let change = ClassChange.finish(id, on: try session.day(on), evidence: evidence)
        _ = try session.commit(.commonClass(change))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct Join: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "join", abstract: say("把问题归入共性类", "Issues become members of a class."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: .entityName) var name: String
    @Argument(help: help("问题编号", "Ids of issues.")) var issues: [String]
    @Option(help: help("理由", "Why.")) var reason = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let id = try session.id(of: name, CommonClass.self)
        let members = try issues.map { try session.id(of: $0, Issue.self) }
        _ = try session.commit(.commonClass(.join(members, id, reason: reason)))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave", abstract: say("把问题移出共性类", "Issues leave their class."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("问题编号", "Ids of issues.")) var issues: [String]
    @Option(help: help("理由", "Why.")) var reason = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let members = try issues.map { try session.id(of: $0, Issue.self) }
        _ = try session.commit(.commonClass(.leave(members, reason: reason)))
        for member in members { session.printMade(member.ref, asJSON: output.json) }
      }
    }
  }
}

extension CommonClass: EditedOnCommandLine {}
