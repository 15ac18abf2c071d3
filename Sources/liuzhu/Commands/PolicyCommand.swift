import ArgumentParser
import Domain

/// `policy`: topics, forms, the proposal of lectures, and the lectures (P18, C10).
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: say("政策点单：宣讲项、选项表、拟排、宣讲", "Policies: topics, forms, proposals, lectures."),
    discussion: say(
      "需求矩阵、排名、单位任务、未满足和催收清单见 liuzhu report R8。",
      "Demand by topic and town, what stays open and which forms are missing: liuzhu report R8."),
    subcommands: [
      EntryCommand<PolicyTopic>.self, PolicyFormCommand.self, PolicyPlanCommand.self,
      PolicySessionCommand.self,
    ])
}

/// `policy form`: handed out in one go, collected one by one.
struct PolicyFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: say("选项表：查看、发放、收回、作废", "Forms: list, show, distribute, collect, void."),
    subcommands: [
      List<PolicyForm>.self, Show<PolicyForm>.self, Distribute.self, Collect.self, Void.self,
    ])

  struct Distribute: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "distribute",
      abstract: say("发给全部在册企业，或几个镇街、几家企业", "To everybody, some towns, or a few by name."))
    @OptionGroup var options: GlobalOptions
    @Option(help: help("只发这些镇街", "These towns alone.")) var towns = ""
    @Option(help: help("只发这些企业", "These enterprises alone.")) var enterprises = ""
    @Option(help: help("第几轮，默认最近一轮", "Which round; the newest by default.")) var round: Int?
    @Option(help: help("哪天前交回", "To be back by this day.")) var dueOn: String
    @Option(help: help("哪天发的，默认今天", "Handed out on; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        let named = try session.ids(of: enterprises, Enterprise.self)
        let towns = try session.ids(of: towns, Unit.self)
        let recipients: PolicyForm.Recipients =
          !named.isEmpty ? .enterprises(named) : towns.isEmpty ? .everybody : .towns(towns)
        let receipt = try session.commit(
          .policy(
            .distribute(
              recipients, round: round ?? session.workspace.policyRound, on: try session.day(on),
              dueOn: try session.day(dueOn))))
        session.settle()
        Output.note(PolicyWords.distributed(receipt.touches.count).text(in: options.language))
      }
    }
  }

  struct Collect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "collect",
      abstract: say("录入收回的一张", "Enters a form that came back."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("企业，或选项表编号", "The enterprise, or the form's id.")) var form: String
    @Option(help: help("宣讲项编号，逗号隔开", "Numbers of topics, commas between them."))
    var topics = ""
    @Option(help: help("清单之外的需求", "What is not on the list.")) var request = ""
    @Option(help: help("哪天收回，默认今天", "The day; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [request], of: "request")
        let id = try session.policyForm(form)
        let answer = PolicyForm.Answer(
          try session.ids(of: topics, PolicyTopic.self), request: request)
        _ = try session.commit(.policy(.collect(id, answer, on: try session.day(on))))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct Void: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void", abstract: say("作废一张", "Voids a form."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("企业，或选项表编号", "The enterprise, or the form's id.")) var form: String
    @Option(help: help("原因", "The reason.")) var reason: String
    @Option(help: help("哪天，默认今天", "The day; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let id = try session.policyForm(form)
        _ = try session.commit(.policy(.void(id, reason: reason, on: try session.day(on))))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}

extension LedgerSession {
  /// The form an id names, or the newest of the enterprise a word names.
  fileprivate func policyForm(_ word: String) throws -> ID<PolicyForm> {
    if let id = ID<PolicyForm>(word.trimmingBlanks) { return id }
    let enterprise = try id(of: word, Enterprise.self)
    guard let form = workspace.newestForm(of: enterprise) else {
      throw Stop(.refused, PolicyCommandWords.noForm(workspace.label(of: enterprise)), options)
    }
    return form.id
  }
}

/// `policy plan`: the same ledger and days give the same proposal.
struct PolicyPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: say("按已收的选项表拟排宣讲，--take 写入拟排", "Proposes lectures; --take writes them down."))
  @OptionGroup var options: GlobalOptions
  @Option(help: help("从哪天起，默认明天", "The first day; tomorrow by default.")) var from: String?
  @Option(help: help("到哪天止，默认三周", "The last day; three weeks by default.")) var to: String?
  @Option(help: help("一项满几家起讲", "So many enterprises for a topic at least.")) var fewest: Int?
  @Option(help: help("不足几家的镇街并场", "Towns with fewer are joined.")) var smallTown: Int?
  @Option(help: help("格式：text、csv、json、markdown", "text, csv, json or markdown."))
  var format = ReportFormat.text
  @Flag(help: help("写入拟排，待负责人排定", "Writes them down for the head to fix.")) var take = false

  func run() throws {
    try LedgerSession.run(options) { session in
      var terms = LectureTerms.usual(after: session.today)
      if let from { terms.from = try session.day(from) }
      if let to { terms.to = try session.day(to) }
      if let fewest { terms.fewest = max(1, fewest) }
      if let smallTown { terms.smallTown = smallTown }
      let plan = session.workspace.lecturePlan(terms, asOf: session.today)
      let report = Report(
        name: .policy, asOf: session.today, basis: [PolicyWords.planBasis],
        tables: plan.tables(in: session.workspace))
      format.print(report.seen(by: session.reader, in: session.workspace), of: session)
      guard take else { return }
      let receipt = try session.commit(.policy(.plan(plan.sessions)))
      Output.note(PolicyWords.taken(receipt.touches.count).text(in: options.language))
    }
  }
}

/// `policy session`: planned, fixed, held, called off.
struct PolicySessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: say(
      "宣讲：查看、加场、修改、排定、记出席、取消", "Lectures: list, show, add, edit, fix, hold, cancel."),
    subcommands: [
      List<LectureSession>.self, Show<LectureSession>.self, Add.self, Edit<LectureSession>.self,
      Fix.self,
      Hold.self, Cancel.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("自己加一场", "Plans a lecture by hand."),
      discussion: FlagHelp.of(LectureSession.Field.self))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var draft = LectureSession()
        try session.fill(&draft, from: try session.flags(rest, numbers))
        let receipt = try session.commit(.policy(.plan([draft])))
        session.printMade(receipt, .lecture, asJSON: output.json)
      }
    }
  }

  struct Fix: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fix", abstract: say("排定几场", "Fixes lectures; the head does."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("宣讲编号，可写几个", "Ids of lectures.")) var sessions: [String]

    func run() throws {
      try LedgerSession.run(options) { session in
        let ids = try sessions.map { try session.id(of: $0, LectureSession.self) }
        _ = try session.commit(.policy(.fix(ids)))
        for id in ids { session.printMade(id.ref, asJSON: output.json) }
      }
    }
  }

  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold", abstract: say("记讲过的一场和出席企业", "Writes down who came."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("宣讲编号", "The lecture's id.")) var session: String
    @Option(help: help("来了的企业", "Who came.")) var attended = ""
    @Option(help: help("邀请的都来了，除了这些", "All who were invited, but these.")) var allBut: String?
    @Option(help: help("反馈", "What they said.")) var feedback = ""
    @Option(help: help("哪天讲的，默认今天", "The day; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { ledger in
        try ledger.require(numbers, in: [feedback], of: "feedback")
        let id = try ledger.id(of: session, LectureSession.self)
        var came = try ledger.ids(of: attended, Enterprise.self)
        if let allBut {
          let missing = try ledger.ids(of: allBut, Enterprise.self)
          came += (ledger.workspace[id]?.invited ?? []).filter { !missing.contains($0) }
        }
        let outcome = LectureSession.Outcome(came, feedback: feedback)
        _ = try ledger.commit(.policy(.hold(id, outcome, on: try ledger.day(on))))
        ledger.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel", abstract: say("取消一场", "Calls a lecture off."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("宣讲编号", "The lecture's id.")) var session: String
    @Option(help: help("原因", "The reason.")) var reason: String

    func run() throws {
      try LedgerSession.run(options) { ledger in
        try ledger.require(numbers, in: [reason], of: "reason")
        let id = try ledger.id(of: session, LectureSession.self)
        _ = try ledger.commit(.policy(.cancel(id, reason: reason, on: ledger.today)))
        ledger.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}

enum PolicyCommandWords {
  static func noForm(_ label: String) -> Phrase {
    Phrase(
      "\(label) 没有选项表，先发一张：liuzhu policy form distribute --enterprises …",
      "\(label) has no form; hand one out: liuzhu policy form distribute --enterprises …")
  }
}

extension LectureSession: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .policy(.edit(id, edits))
  }
}
