import ArgumentParser
import Domain
import JSONText

/// `project`: the register, and how each gets on against its plan, month by month (P20, C12).
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: say("重点项目：名单、月报、计划", "Key projects: register, monthly reports, plans."),
    subcommands: [
      List<Project>.self, Show<Project>.self, AddEntry<Project>.self, Edit<Project>.self,
      Report.self, Amend.self, Plan.self,
    ])

  /// Hands in the report of a month; what is not given stays as it stood last.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report", abstract: say("报项目月报", "Hands in the report of a month."),
      discussion: FlagHelp.of(
        ProjectMonthly.Field.self,
        besides: [("raise", Phrase("把困难列为问题，可写多次", "raises an issue; may be given again"))]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .entityName) var name: String
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        let titles = flags.take("raise")
        let project = try session.id(of: name, Project.self)
        let month = try flags.values.last { $0.flag == "month" }.map { try session.month($0.value) }
        var monthly = session.workspace.draftMonthly(of: project, in: month, on: session.today)
        try session.fill(&monthly, from: flags)
        let receipt = try session.commit(.project(.report(monthly, raising: titles)))
        session.printMade(receipt, .projectMonthly, asJSON: output.json)
      }
    }
  }

  /// Corrects a report.
  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend", abstract: say("更正一份月报", "Corrects a report."),
      discussion: FlagHelp.of(ProjectMonthly.Field.self))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("月报编号", "The report's id.")) var report: String
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        let flags = try session.flags(rest, numbers)
        try session.edit(report, flags, asJSON: output.json) { .project(.edit($0, $1)) }
      }
    }
  }

  /// Lays down a plan, or another one from a month on.
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: say("定项目计划，或从某月起调整", "Plans a project, or plans it anew."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: .entityName) var name: String
    @Option(help: help("从哪个月起，如 2018-07", "The month it begins with, 2018-07.")) var from: String
    @Option(help: help("某月底应到百分之几，如 “2018-07 55”，可写多次", "Percent by a month: 2018-07 55."))
    var point: [String] = []
    @Option(help: help("新的计划节点", "New milestones.")) var milestones = ""
    @Option(help: help("调整理由", "Why it changes.")) var reason = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [milestones, reason], of: "reason")
        var plan = ProjectPlan()
        plan.project = try session.id(of: name, Project.self)
        plan.from = try session.month(from)
        plan.points = try point.map { text in
          try session.read(text, as: ProjectPlan.Point.self, ProjectWords.points)
        }
        (plan.milestones, plan.reason) = (milestones, reason)
        let receipt = try session.commit(.project(.plan(plan)))
        session.printMade(receipt, .projectPlan, asJSON: output.json)
      }
    }
  }
}

extension LedgerSession {
  func month(_ text: String) throws -> Month {
    try read(text, as: Month.self, ProjectMonthly.Field.month.phrase)
  }

  /// A value of a field that has no entry around it.
  fileprivate func read<Value: FieldValue>(
    _ text: String, as _: Value.Type, _ field: Phrase
  ) throws -> Value {
    do throws(FieldProblem) {
      return try Value(fieldText: text.trimmingBlanks)
    } catch {
      throw Stop(.usage, error.phrase(for: field), options)
    }
  }
}

// MARK: - What is printed

extension Project: CommandEntry {
  /// How it gets on stands behind what the register says, for those who may see that (C16).
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    register(session) + [
      column(WorkbenchWords.light, session) {
        $0.light?.colour.letter.text(in: session.options.language) ?? ""
      },
      column(ProjectWords.planned, session) { $0.planned.map(String.init) ?? "" },
      column(ProjectWords.actual, session) { $0.actual.map(String.init) ?? "" },
    ]
  }

  private static func column(
    _ title: Phrase, _ session: LedgerSession, _ text: @escaping (ProjectStanding) -> String
  ) -> TextTable<Self>.Column {
    TextTable.Column(title: title) { project in
      session.standing(of: project).map(text) ?? ""
    }
  }

  static var standing: [String] { ["light", "planned", "actual", "missing"] }

  static func json(_ row: Project, in session: LedgerSession) -> JSON {
    guard var object = row.any.json.object, let standing = session.standing(of: row) else {
      return row.any.json
    }
    object["light"] = standing.light.map { .string("\($0.colour)") }
    object["planned"] = standing.planned.map { .integer(Int64($0)) }
    object["actual"] = standing.actual.map { .integer(Int64($0)) }
    let missing = session.workspace.missingReports(of: row, on: session.today)
    object["missing"] = .array(missing.map { .string($0.iso) })
    return .object(object)
  }

  /// The register, then month by month.
  static func sheet(_ row: Project, in session: LedgerSession) -> String {
    guard let standing = session.standing(of: row) else { return session.sheet(of: row) }
    let (workspace, language) = (session.workspace, session.options.language)
    let light = standing.light.map { $0.worded.text(in: language) } ?? ""
    let months = TextTable<ProjectMonthly>(
      columns: [
        .id,
        .init(title: ProjectWords.month) { $0.month.iso },
        .init(title: ProjectWords.planned) { "\($0.planned)" },
        .init(title: ProjectWords.actual) { "\($0.actual)" },
        .init(title: ProjectWords.gap) { ProjectWords.gap($0.gap) },
        .init(title: ProjectWords.submitted) { monthly in
          monthly.submittedOn.iso
            + (workspace.isLate(monthly) ? " " + ProjectWords.late.text(in: language) : "")
        },
        .init(title: ProjectMonthly.Field.difficulties.phrase) { $0.difficulties },
      ], language: language
    ).text(of: workspace.monthlies(of: row.id))
    let open = workspace.members(Issue.self, of: row.ref).filter(\.isOpen)
      .map { "\($0.id) \($0.title)" }
    return ([session.sheet(of: row), light, months] + open).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

extension LedgerSession {
  /// Nil where who reads may not know how the project gets on.
  fileprivate func standing(of project: Project) -> ProjectStanding? {
    guard workspace.maySeeReports(of: project.id, by: reader) else { return nil }
    return workspace.standing(of: project, on: today)
  }
}
