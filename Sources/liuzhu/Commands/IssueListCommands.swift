import ArgumentParser
import Domain

/// The day on which issues are looked at.
struct PastOptions: ParsableArguments {
  @Option(help: help("截至哪天，默认今天", "As of this day; today by default."))
  var asOf: String?
}

/// `issue list`: the queue as it stands, or as it stood at the end of any day before (C0.2).
struct ListIssues: ParsableCommand {
  static var configuration: CommandConfiguration { List<Issue>.configuration }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var wanted: ListOptions
  @OptionGroup var past: PastOptions

  func run() throws {
    try LedgerSession.run(options) { session in
      try session.turnBack(to: past)
      try session.list(try session.issues(filter: wanted.filter), wanted, asJSON: output.json)
    }
  }
}

/// `issue show`: everything of one issue, or what was known of it at the end of any day before.
struct ShowIssue: ParsableCommand {
  static var configuration: CommandConfiguration { Show<Issue>.configuration }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var past: PastOptions
  @Argument(help: .entityName) var name: String

  func run() throws {
    try LedgerSession.run(options) { session in
      try session.turnBack(to: past)
      if let issue = try session.issue(called: name) { session.show(issue, asJSON: output.json) }
    }
  }
}

extension LedgerSession {
  fileprivate mutating func turnBack(to past: PastOptions) throws {
    askedDay = try past.asOf.map { try dayAsOf($0) }
  }

  /// Those a query finds as they stood then; who may not see one today does not see its past.
  fileprivate func issues(filter: String) throws -> [Issue] {
    guard asOf < today else { return try rows(Issue.self, filter: filter) }
    let query = try query(filter, of: Issue.self)
    return try rows(Issue.self, filter: "").compactMap { workspace.issue($0.id, asOf: asOf) }
      .filter { $0.matches(query, in: workspace, on: asOf) }
  }

  fileprivate func issue(called name: String) throws -> Issue? {
    let id = try id(of: name, Issue.self)
    guard let issue = try seen(id) else { return nil }
    guard asOf < today else { return issue }
    guard let past = workspace.issue(id, asOf: asOf) else {
      throw Stop(.refused, PastWords.cameLater(issue), options)
    }
    return past
  }
}

private enum PastWords {
  static func cameLater(_ issue: Issue) -> Phrase {
    let day = issue.registeredOn.longPhrase
    return Phrase(
      "\(issue.id) 那天还没有：它是\(day.zh)登记的，--as-of 不能更早（C0.2）",
      "\(issue.id) was not there yet: it was registered on \(day.en), the first --as-of has (C0.2)")
  }
}
