import Domain
import TerminalKit

/// 查重: an issue and what may be the same matter side by side; one merges them, calls them related,
/// or not the same (C9).
///
/// Answers `.choice(0)` once all were looked at; `.cancelled` where one goes back before.
struct DuplicateScreen: Screen {
  let issue: ID<Domain.Issue>
  let category: String
  private(set) var others: [ID<Domain.Issue>] = []
  private(set) var place = 0
  /// Those the person has had before the eyes.
  private var seen: Set<ID<Domain.Issue>> = []

  enum Action: Equatable {
    case moved(by: Int)
    case merged
    case judged(related: Bool)
    case accepted
    case left
  }

  init(_ issue: ID<Domain.Issue>, category: String, in workspace: Workspace) {
    self.issue = issue
    self.category = category
    look(in: workspace)
  }

  private mutating func look(in workspace: Workspace) {
    others =
      workspace.live(issue).map { workspace.duplicateCandidates(of: $0, category: category) } ?? []
    place = min(place, max(0, others.count - 1))
    if let other { seen.insert(other) }
  }

  private var other: ID<Domain.Issue>? { others.indices.contains(place) ? others[place] : nil }
  private var isAllSeen: Bool { others.allSatisfy(seen.contains) }

  var movesByRow: Bool { false }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let canMerge = workspace.live(issue)?.state.isLive == true
    return [
      Binding(["n"], .judged(related: false), DuplicateWords.notSame, unless: scene.readOnly),
      Binding(["l"], .judged(related: true), DuplicateWords.related, unless: scene.readOnly),
      Binding(
        ["m"], .merged, DuplicateWords.merge,
        unless: scene.readOnly ?? (canMerge ? nil : DuplicateWords.over)),
      Binding(
        [.enter], .accepted, isAllSeen ? DuplicateWords.allSeen : DuplicateWords.next),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
      Binding([.down, "j"], .moved(by: 1), DuplicateWords.next, place: .help),
      Binding([.up, "k"], .moved(by: -1), DuplicateWords.previous, place: .help),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard let other else { return [.answer(.choice(0))] }
    switch action {
    case .moved(let step): move(by: step)
    case .merged:
      var screen = FormScreen(
        IssueStepForm([issue], choosing: .verb(.merge), in: scene, workspace))
      screen.fill(StepField.into.rawValue, other.description, in: scene, workspace)
      screen.content.form.countAsOpened()
      screen.content.form.begin(at: 1, in: scene, workspace)
      return [.push(screen)]
    case .judged(let isRelated):
      let pair = IssueChange.Pair(issue, other, isRelated: isRelated)
      return [.commit(.issue(.judge(pair)))]
    case .accepted:
      if isAllSeen { return [.answer(.choice(0))] }
      move(by: 1)
    case .left: return [.pop]
    }
    return []
  }

  private mutating func move(by step: Int) {
    place = (place + step + others.count) % others.count
    if let other { seen.insert(other) }
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .refused(let error): [.say(.error(error.phrase(in: workspace)))]
    case .recorded(let receipt): told(of: receipt) + goOn(workspace)
    }
  }

  private func told(of receipt: Receipt) -> [Effect] {
    receipt.touches.compactMap { touch in
      guard case .notSame(let pair) = touch.after else { return nil }
      return .say(.notice(DuplicateWords.recorded(pair)))
    }
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if case .records = answer { return goOn(workspace) }
    return []
  }

  /// Nothing is left to look at: back to what asked.
  private mutating func goOn(_ workspace: Workspace) -> [Effect] {
    look(in: workspace)
    let isGone = workspace.live(issue)?.state == .merged
    return others.isEmpty || isGone ? [.answer(.choice(0))] : []
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) { look(in: workspace) }
}

// MARK: - Drawing

extension DuplicateScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    let likeness = other.flatMap { workspace[$0] }.flatMap { other in
      workspace[issue].map { workspace.likeness(of: $0, other) }
    }
    canvas.titledRule(
      scene(DuplicateWords.title), at: head.origin, width: head.columns, role: .focus,
      right: scene(DuplicateWords.place(place + 1, of: others.count, likeness: likeness ?? 0)))
    let (left, rest) = body.cutLeft((body.columns - 1) / 2)
    canvas.verticalRule(at: rest.origin, height: rest.rows)
    draw(issue, in: scene, workspace, &canvas, left)
    if let other { draw(other, in: scene, workspace, &canvas, rest.cutLeft(1).rest) }
  }

  private func draw(
    _ id: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas,
    _ area: Rect
  ) {
    guard let issue = workspace[id] else { return }
    let inside = area.inset(rows: 0, columns: 1)
    let page = page(of: issue, width: inside.columns, in: scene, workspace)
    for (row, line) in page.lines.prefix(inside.rows).enumerated() {
      canvas.put(
        line, at: Point(row: inside.row + row, column: inside.column), width: inside.columns)
    }
  }

  private func page(
    of issue: Domain.Issue, width: Int, in scene: Scene, _ workspace: Workspace
  ) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    page.head(issue.id.description, .muted, right: [Span(scene(issue.state.phrase), .accent)])
    page.head(issue.title)
    page.blank()
    let category = workspace.category(workspace.likelyCategory(of: issue))
    let guessed = issue.category.isEmpty ? scene(DuplicateWords.guessed) : ""
    page.row(
      WorkbenchWords.enterprise, issue.objects.map(workspace.label(of:)).joined(separator: "、"))
    page.row(WorkbenchWords.category, (category.map { scene($0.phrase) } ?? "") + guessed)
    page.row(DuplicateWords.registered, scene(issue.registeredOn.shortPhrase(today: scene.today)))
    page.row(WorkbenchWords.unit, issue.leadUnit.flatMap { workspace.name(of: $0.ref) } ?? "")
    page.row(WorkbenchWords.explanation, issue.details)
    if let reply = workspace.lastReply(of: issue.id) {
      page.row(reply)
    }
    return page
  }
}
