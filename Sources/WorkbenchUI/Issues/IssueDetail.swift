import Domain
import TerminalKit

/// The file of an issue: what it is, who has it, what happened, what can be done next.
struct IssueDetail {
  let issue: Issue
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    addHead(to: &page)
    page.noteChange(of: issue.ref, in: workspace)
    page.blank()
    addFacts(to: &page)
    page.blank()
    for line in workspace.history(of: issue.id, until: scene.today) { add(line, to: &page) }
    page.footRow(WorkbenchWords.nextStep, scene(nextSteps), .accent)
    return page
  }

  /// The title, the light with its reason, the state: on one line where there is room for all.
  private func addHead(to page: inout DetailPage) {
    let state = Span(scene(issue.state.phrase), .accent)
    let light = workspace.light(of: issue.id, asOf: scene.today)
    let shown = light.map { [Span(words(of: $0), $0.colour.role), Span("  ")] } ?? []
    let right = shown + [state]
    let wanted = right.reduce(issue.title.columns + DetailPage.gap) { $0 + $1.text.columns }
    if wanted <= page.width {
      page.head(issue.title, right: right)
    } else {
      page.head(issue.title, right: [state])
      if let light { page.head(words(of: light), light.colour.role) }
    }
  }

  /// `黄超期  2个工作日未签收`: meaning never hangs on the colour alone (C6).
  private func words(of light: Light) -> String {
    // What is over is so by its state, which stands beside it.
    if light.reasons == [.over(issue.state)] { return scene(light.colourPhrase) }
    return scene(light.colourPhrase) + "  " + scene(light.phrase(today: scene.today))
  }

  private func addFacts(to page: inout DetailPage) {
    page.row(WorkbenchWords.enterprise, objects)
    page.row(WorkbenchWords.commissioner, commissioner)
    page.row(WorkbenchWords.category, classification)
    page.row(ClassWords.heading, issue.commonClass.map { workspace.label(of: $0) } ?? "")
    page.row(WorkbenchWords.handled, units)
    page.row(WorkbenchWords.due, due)
    if let reply = workspace.lastReply(of: issue.id) { page.row(reply) }
    page.row(Meeting.Kind.coordination.phrase, meeting)
    page.row(
      WorkbenchWords.source,
      [issue.origin(in: scene, workspace), age].filter { !$0.isEmpty }.joined(separator: "  "))
    page.row(WorkbenchWords.explanation, issue.details)
    page.row(DuplicateWords.related, labels(workspace.related(to: issue.id)))
    page.row(DuplicateWords.check, labels(unseen), .notice)
  }

  /// What may be the same matter, until it is triaged.
  private var unseen: [ID<Issue>] {
    issue.state == .registered ? workspace.duplicateCandidates(of: issue) : []
  }

  private func labels(_ issues: [ID<Issue>]) -> String {
    issues.map { workspace.label(of: $0) }.joined(separator: "、")
  }

  private var objects: String {
    issue.objects.map(workspace.label(of:)).joined(separator: "、")
  }

  private var commissioner: String {
    guard let person = issue.commissioner(in: workspace, on: scene.today) else { return "" }
    return workspace.nameWithUnit(of: person)
  }

  private var classification: String {
    let named = workspace.category(issue.category).map { "\($0.code) \(scene($0.phrase))" }
    let category = issue.category.isEmpty ? scene(WorkbenchWords.noCategory) : issue.category
    let codes = [
      issue.kind.phrase, issue.complexity?.phrase, issue.scope?.phrase, issue.lane?.phrase,
      issue.severity == .normal ? nil : issue.severity.phrase,
    ]
    return ([named ?? category] + codes.map { $0.map { scene($0) } ?? "" })
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var units: String {
    guard let lead = issue.leadUnit.flatMap({ workspace.name(of: $0.ref) }) else { return "" }
    let others = issue.coUnits.compactMap { workspace.name(of: $0.ref) }
    let first = lead + scene(WorkbenchWords.aside(WorkbenchWords.lead))
    guard !others.isEmpty else { return first }
    return first + "  " + others.joined(separator: "、")
      + scene(WorkbenchWords.aside(WorkbenchWords.coUnits))
  }

  private var due: String {
    workspace.duePhrase(of: issue.id, asOf: scene.today).map { scene($0) } ?? ""
  }

  private var meeting: String {
    workspace.meetingPhrase(of: issue.id, asOf: scene.today).map { scene($0) } ?? ""
  }

  private var age: String {
    workspace.agePhrase(of: issue, asOf: scene.today).map { scene($0) } ?? ""
  }
}

// MARK: - What happened

extension IssueDetail {
  private func add(_ line: HistoryLine, to page: inout DetailPage) {
    page.columns(
      [
        (Span(scene(WorkbenchWords.monthDay(line.on)), .muted), 8),
        (Span(scene(line.what)), scene.language == .chinese ? 12 : 20),
        (Span(line.by.flatMap { workspace.name(of: $0.ref) } ?? "", .muted), 6),
      ], Span(scene(line.account).replacingNewlines))
  }
}

// MARK: - What can be done

extension IssueDetail {
  private var nextSteps: Phrase {
    let menu = StepMenu(for: [issue.id], in: scene, workspace)
    let named = menu.possible.prefix(3).map(\.words)
    guard !named.isEmpty else { return WorkbenchWords.noFurtherStep }
    return WorkbenchWords.possible(named, others: menu.items.count - named.count)
  }
}

extension String {
  /// On one line.
  fileprivate var replacingNewlines: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
