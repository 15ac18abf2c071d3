/// 反馈单: a leader is told what became of what enterprises told him when he was there (C1).
extension Workspace {
  /// The leaders on whose visit an issue was raised.
  package func leaders(behind issue: Issue) -> [ID<Person>] {
    guard case .visit(let id) = issue.source, let visit = live(id) else { return [] }
    return visit.visitors.filter { self[$0]?.holds(.leader, on: visit.on) == true }
  }

  /// Nil where nothing was ever raised on a visit of his; what he has not heard of stands first.
  func feedbackPaper(_ leader: Person, on day: Day) -> Paper? {
    let raised = issuesRaised(before: leader.id).compactMap { issue($0, asOf: day) }
    guard !raised.isEmpty else { return nil }
    let untold = untold(leader.id, asOf: day)
    let issues =
      raised.filter { untold.contains($0.id) } + raised.filter { !untold.contains($0.id) }
    var paper = Paper(PaperWords.heading(PaperWords.feedback, by: officeName), on: day)
    paper.addressee = leader.name
    paper.signature = officeName
    paper.blocks = [
      .text(
        PaperWords.feedbackOpening(
          issues.count, settled: issues.count { !$0.isOpen }, untold: untold.count)),
      .table(Paper.Grid(PaperWords.feedbackColumns, rows: issues.map { row($0, on: day) })),
    ]
    return paper
  }

  /// In the order of their numbers.
  func issuesRaised(before leader: ID<Person>) -> [ID<Issue>] {
    members(Visit.self, of: leader.ref).flatMap { members(Issue.self, of: $0.ref) }
      .filter { leaders(behind: $0).contains(leader) }.map(\.id).sorted()
  }

  private func row(_ issue: Issue, on day: Day) -> [Phrase] {
    let enterprise = issue.objects.first.flatMap { name(of: $0) } ?? ""
    var cells = resultRow(issue, on: day)
    cells.insert(Phrase(verbatim: enterprise), at: 1)
    return cells
  }
}
