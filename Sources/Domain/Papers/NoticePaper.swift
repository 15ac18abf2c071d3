/// 告知单: an enterprise is told what became of its problems.
extension Workspace {
  /// Whether it ever had a problem that it can be told of; asked with every key.
  package func hasNotice(for enterprise: ID<Enterprise>, on day: Day) -> Bool {
    let problem = firstPlace(Issue.self, of: enterprise.ref) { place in
      issues[at: place].registeredOn <= day && issues[at: place].history == nil
    }
    return problem != nil && enterprises.livePlace(of: enterprise) != nil
  }

  /// Nil where it never had one.
  func noticePaper(_ enterprise: Enterprise, on day: Day) -> Paper? {
    let issues = issues(of: enterprise.ref).compactMap { issue($0.id, asOf: day) }
      .filter { $0.history == nil && $0.struck == nil }
    guard !issues.isEmpty else { return nil }
    var paper = Paper(PaperWords.heading(PaperWords.notice, by: officeName), on: day)
    paper.addressee = enterprise.name
    paper.signature = officeName
    paper.blocks = [
      .text(PaperWords.noticeOpening(issues.count)),
      .table(Paper.Grid(PaperWords.noticeColumns, rows: issues.map { resultRow($0, on: day) })),
      .text(PaperWords.noticeClosing),
    ]
    return paper
  }

  /// Number, problem, unit, result and answer, as it stood on a day.
  func resultRow(_ issue: Issue, on day: Day) -> [Phrase] {
    let reply = lastMember(Reply.self, of: issue.id.ref) { $0.receivedOn <= day }
    let outcome = issue.state == .closed ? issue.closing?.phrase : reply?.result.phrase
    return [
      Phrase(verbatim: issue.id.description), onPaper(issue.title),
      Phrase(verbatim: issue.leadUnit.flatMap { name(of: $0.ref) } ?? ""),
      outcome ?? issue.state.phrase, onPaper(reply?.text ?? ""),
    ]
  }
}
