import ArgumentParser
import Domain
import JSONText

/// `issue duplicates`: what may be the same matter, side by side; without an id, all new issues that
/// have a candidate (C9).
struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: say("查重：并排看疑似重复的问题", "Shows issues that may be the same matter side by side."),
    discussion: say(
      """
      看过之后：issue merge W2018-0002 --into W2018-0001 --reason 同一件事，
      issue not-same 或 issue related 记下结论；分办时加 --saw-duplicates 是
      """,
      """
      Then: issue merge W2018-0002 --into W2018-0001 --reason same, issue not-same or issue related;
      triage takes --saw-duplicates yes
      """))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("问题编号，可省", "Ids of issues; all new ones without.")) var issues: [String] = []

  func run() throws {
    try LedgerSession.run(options) { session in
      let workspace = session.workspace
      let pairs = try pairs(in: session).compactMap { pair in
        workspace[pair.0].flatMap { one in workspace[pair.1].map { (one, $0) } }
      }
      if output.json {
        Output.print(JSON.array(pairs.map { Self.json($0, $1, workspace) }).text())
      } else {
        let sheets = pairs.map { session.sideBySide($0, $1) }
        let none = DuplicateWords.nothingFound.text(in: options.language)
        Output.print(sheets.isEmpty ? none : sheets.joined(separator: "\n\n"))
      }
    }
  }

  private func pairs(in session: LedgerSession) throws -> [(ID<Issue>, ID<Issue>)] {
    let workspace = session.workspace
    guard !issues.isEmpty else { return workspace.duplicatesToSee.map { ($0.new, $0.other) } }
    return try issues.map { try session.id(of: $0, Issue.self) }.compactMap { workspace[$0] }
      .flatMap { issue in workspace.duplicateCandidates(of: issue).map { (issue.id, $0) } }
  }

  private static func json(_ one: Issue, _ other: Issue, _ workspace: Workspace) -> JSON {
    [
      "issue": .string(one.id.description), "other": .string(other.id.description),
      "category": .string(workspace.likelyCategory(of: one)),
      "likeness": .integer(Int64(workspace.likeness(of: one, other))),
    ]
  }
}

extension LedgerSession {
  /// Two columns, a fact in each row.
  fileprivate func sideBySide(_ one: Issue, _ other: Issue) -> String {
    let facts = zip(facts(of: one), facts(of: other))
    let width = facts.map { $0.0.columns }.max() ?? 0
    let rows = facts.map { left, right in
      left + String(repeating: " ", count: width - left.columns + 3) + right
    }
    let likeness = workspace.likeness(of: one, other)
    let words = DuplicateWords.place(1, of: 1, likeness: likeness).text(in: options.language)
    return (rows + [String(words.drop { $0 != " " }).trimmingBlanks]).joined(separator: "\n")
  }

  private func facts(of issue: Issue) -> [String] {
    let language = options.language
    return [
      "\(issue.id) \(issue.title)", issue.objects.map(name(of:)).joined(separator: "、"),
      "\(issue.registeredOn.iso)  \(issue.state.phrase.text(in: language))",
      workspace.category(workspace.likelyCategory(of: issue))?.phrase.text(in: language) ?? "",
      String(issue.details.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(40)),
    ]
  }
}

/// What a pair is said to be.
protocol PairVerdict: SendableMetatype {
  static var isRelated: Bool { get }
}

enum NotSamePair: PairVerdict { static let isRelated = false }
enum RelatedPair: PairVerdict { static let isRelated = true }

/// `issue not-same`, `issue related`: remembers a pair that is not one matter.
struct JudgeCommand<Verdict: PairVerdict>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = ActionCode.judge(related: Verdict.isRelated).phrase.zh
    let english = Verdict.isRelated ? "related" : "not the same matter"
    return CommandConfiguration(
      commandName: Verdict.isRelated ? "related" : "not-same",
      abstract: say(words, "Remembers that two issues are \(english)."))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(help: help("一件", "One issue.")) var one: String
  @Argument(help: help("另一件", "The other.")) var other: String
  @Option(help: help("理由", "Why.")) var reason = ""

  func run() throws {
    try LedgerSession.run(options) { session in
      try session.require(numbers, in: [reason], of: "reason")
      let pair = IssueChange.Pair(
        try session.id(of: one, Issue.self), try session.id(of: other, Issue.self),
        isRelated: Verdict.isRelated, reason: reason)
      let receipt = try session.commit(.issue(.judge(pair)))
      session.printMade(receipt, .notSame, asJSON: output.json)
    }
  }
}
