import ArgumentParser
import Domain
import JSONText

/// `retention`: enterprises that may leave, for those who keep them (C11, C16).
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: say("留驻风险：苗头、等级、专报、挽留、结果", "Enterprises that may leave: signs, briefs, outcome."),
    subcommands: [
      List<RetentionCase>.self, Show<RetentionCase>.self, Open.self, Judge.self, Link.self,
      Notes.self, Briefing.self, Engage.self, Close.self, Grant.self,
    ])
}

/// What every change of a case is given besides.
struct RetentionOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Option(help: help("日期，默认今天", "The day; today by default.")) var on = "今天"

  /// Commits a change whose texts hold no personal number, and prints the case.
  func run(
    _ name: String, texts: [String] = [],
    _ change: (LedgerSession, ID<RetentionCase>, Day) throws -> RetentionChange
  ) throws {
    try LedgerSession.run(options) { session in
      try session.require(numbers, in: texts, of: "text")
      let id = try session.id(of: name, RetentionCase.self)
      _ = try session.commit(.retention(try change(session, id, try session.day(on))))
      session.printMade(id.ref, asJSON: output.json)
    }
  }
}

extension RetentionCommand {
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: say("登记苗头", "Opens a case."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: .entityName) var enterprise: String
    @Option(
      help: help(
        "苗头：intent courted land lease headChanged shrinking refusesVisits，或中文",
        "Signs: intent, courted, land, lease, headChanged, shrinking, refusesVisits."))
    var signs = ""
    @Option(help: help("发现了什么", "What was noticed.")) var text = ""
    @Option(help: help("外迁原因（问题编号）", "Issues that drive it away.")) var issues = ""

    func run() throws {
      try LedgerSession.run(more.options) { session in
        try session.require(more.numbers, in: [text], of: "text")
        var draft = RetentionCase()
        draft.enterprise = try session.id(of: enterprise, Enterprise.self)
        draft.signs = try session.codes(signs, RetentionWords.signs)
        (draft.text, draft.openedOn) = (text, try session.day(more.on))
        draft.issues = try session.ids(of: issues, Issue.self)
        let receipt = try session.commit(.retention(.open(draft)))
        session.printMade(receipt, .retention, asJSON: more.output.json)
      }
    }
  }

  struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "judge", abstract: say("定等级：关注、预警、紧急", "Judges how urgent it is."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Argument(help: help("等级", "watch, warning or urgent.")) var level: String
    @Option(help: help("理由", "Why.")) var reason: String

    func run() throws {
      try more.run(name, texts: [reason]) { session, id, day in
        .judge(id, try session.code(level, RetentionWords.level), reason: reason, on: day)
      }
    }
  }

  struct Link: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "link", abstract: say("挂上外迁原因和联合走访", "Links driver issues and joint visits."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Option(help: help("问题编号", "Ids of issues.")) var issues = ""
    @Option(help: help("走访编号", "Ids of visits.")) var visits = ""

    func run() throws {
      try more.run(name) { session, id, _ in
        .link(
          id, issues: try session.ids(of: issues, Issue.self),
          visits: try session.ids(of: visits, Visit.self))
      }
    }
  }

  struct Notes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note", abstract: say("记进展", "Writes a note."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Argument(help: help("进展", "The note.")) var text: String

    func run() throws {
      try more.run(name, texts: [text]) { _, id, day in .note(id, text, on: day) }
    }
  }

  struct Briefing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "brief", abstract: say("发一份有编号的信息专报", "Briefs the leaders, with a number."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Argument(help: help("内容", "What they are told.")) var text: String
    @Option(help: help("报送领导", "To whom.")) var to: String

    func run() throws {
      try LedgerSession.run(more.options) { session in
        try session.require(more.numbers, in: [text], of: "text")
        var brief = Brief()
        brief.retention = try session.id(of: name, RetentionCase.self)
        (brief.text, brief.addressee, brief.on) = (text, to, try session.day(more.on))
        let receipt = try session.commit(.retention(.brief(brief)))
        session.printMade(receipt, .brief, asJSON: more.output.json)
      }
    }
  }

  struct Engage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "engage", abstract: say("定联合走访，上门挽留", "Plans the joint visit."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Option(help: help("方案", "The plan.")) var plan: String
    @Option(help: help("同去镇街", "The town that goes along.")) var town: String
    @Option(help: help("上门日期", "The day of the visit.")) var visitOn: String

    func run() throws {
      try more.run(name, texts: [plan]) { session, id, day in
        .engage(
          id, plan: plan, town: try session.id(of: town, Unit.self),
          visitOn: try session.day(visitOn), on: day)
      }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: say("了结，写做法和教训", "Closes it, with what was learnt."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Argument(help: help("结果", "retained, partlyMoved, left or falseAlarm.")) var outcome: String
    @Option(help: help("做法和教训", "What was learnt.")) var lessons = ""
    @Option(help: help("企业谁确认留驻", "Who says that it stays.")) var confirmation = ""

    func run() throws {
      try more.run(name, texts: [lessons, confirmation]) { session, id, day in
        .close(
          id, try session.code(outcome, RetentionWords.outcome), lessons: lessons,
          confirmation: confirmation, on: day)
      }
    }
  }

  struct Grant: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grant", abstract: say("准许谁查看", "Says who of the office may read it too."))
    @OptionGroup var more: RetentionOptions
    @Argument(help: help("编号", "Its id.")) var name: String
    @Argument(help: help("人员", "People.")) var readers: [String]

    func run() throws {
      try more.run(name) { session, id, _ in
        .grant(id, try readers.map { try session.id(of: $0, Person.self) })
      }
    }
  }
}

extension LedgerSession {
  /// Several codes, by their words in either language.
  fileprivate func codes<Code: Coded>(_ text: String, _ field: Phrase) throws -> [Code] {
    try text.split { "、,， ".contains($0) }.map { try code(String($0), field) }
  }

  fileprivate func code<Code: Coded>(_ text: String, _ field: Phrase) throws -> Code {
    do throws(FieldProblem) { return try Code(fieldText: text) } catch {
      throw Stop(.usage, error.phrase(for: field), options)
    }
  }
}

// MARK: - What is printed

extension RetentionCase: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [
      .id,
      .init(title: EntityKind.enterprise.phrase) { session.name(of: $0.enterprise.ref) },
      .init(title: RetentionWords.level) { $0.level.phrase.text(in: session.options.language) },
      .init(title: RetentionWords.state) { $0.state.phrase.text(in: session.options.language) },
      .init(title: RetentionWords.opened) { $0.openedOn.iso },
      .init(title: RetentionWords.driversShort) {
        $0.issues.map(\.description).joined(separator: "、")
      },
    ]
  }

  static func sheet(_ row: RetentionCase, in session: LedgerSession) -> String {
    let (workspace, language) = (session.workspace, session.options.language)
    let table = TextTable(columns: columns(session), language: language).text(of: [row])
    let judged = row.judgements.map {
      "\($0.on.iso)  \($0.level.phrase.text(in: language))  \($0.reason)"
    }
    let briefs = workspace.briefs(of: row.id).map {
      "\($0.on.iso)  \($0.number)  \($0.addressee)  \($0.text)"
    }
    let moves = row.moves.map { move in
      let what = (move.to?.phrase ?? RetentionWords.note).text(in: language)
      return [move.on.iso, what, move.note, move.confirmation].filter { !$0.isEmpty }
        .joined(separator: "  ")
    }
    return ([table, row.text] + judged + briefs + moves).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}
