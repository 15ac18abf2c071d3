import Domain
import TerminalKit

/// 批量交办: what is triaged and waits to be sent, a letter for each unit and sort; Enter sends them (T4).
struct DispatchScreen: Screen {
  enum Action: Equatable {
    case sent
    case taken
    /// The letter in hand goes out by telephone, or under somebody's name.
    case otherwise
    case moved(by: Int)
    case left
  }

  private let issues: [ID<Domain.Issue>]
  private(set) var letters: [PlannedLetter] = []
  /// Issues that cannot be sent, with the reason.
  private var unsent: [(issue: ID<Domain.Issue>, why: StepRefusal)] = []
  /// Letters that are to wait.
  private var waiting: Set<PlannedLetter.Address> = []
  private var place = 0
  private var run = TriageRun()

  init(_ issues: [ID<Domain.Issue>], in workspace: Workspace) {
    self.issues = issues
    plan(in: workspace)
  }

  private mutating func plan(in workspace: Workspace) {
    guard !run.isRunning else { return }
    let open = issues.filter { workspace.live($0)?.state == .triaged }
    (letters, unsent) = PlannedLetter.all(for: open, in: workspace)
    place = min(place, max(0, letters.count - 1))
  }

  private var nothingToSend: Phrase? { letters.isEmpty ? TriageWords.nothingToSend : nil }
  private var chosen: [PlannedLetter] { letters.filter { !waiting.contains($0.address) } }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding(
        [.enter, .control("s"), .function(2)], .sent, TriageWords.sendAll,
        unless: scene.readOnly ?? (chosen.isEmpty ? TriageWords.nothingToSend : nil)),
      Binding([" "], .taken, TriageWords.letWait, unless: nothingToSend),
      Binding(
        ["t"], .otherwise, TriageWords.otherwise, unless: scene.readOnly ?? nothingToSend),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
      Binding([.down, "j"], .moved(by: 1), TriageWords.nextLetter, place: .help),
      Binding([.up, "k"], .moved(by: -1), TriageWords.previousLetter, place: .help),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .sent:
      return run.begin(chosen, on: scene.today).map { [.order(.commit($0))] } ?? []
    case .taken:
      let address = letters[place].address
      if waiting.remove(address) == nil { waiting.insert(address) }
      move(by: 1)
    case .otherwise:
      let form = IssueStepForm(
        letters[place].issues, choosing: .verb(.dispatch), in: scene, workspace)
      return [.push(FormScreen(form))]
    case .moved(let step): move(by: step)
    case .left: return [.pop]
    }
    return []
  }

  private mutating func move(by step: Int) {
    place = min(max(0, place + step), max(0, letters.count - 1))
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) { plan(in: workspace) }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    plan(in: workspace)
    return letters.isEmpty ? [.answer(answer)] : []
  }

  /// A letter that fails stops no other, and is named with its reason.
  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    run.note(outcome, in: workspace)
    if let letter = run.next() { return [.order(.commit(letter.commit(on: scene.today)))] }
    return [.say(run.said(nil, in: workspace)), .answer(.records(run.recorded))]
  }
}

// MARK: - Drawing

extension DispatchScreen {
  /// One line of the list: a letter, an issue on it, or one that cannot be sent.
  private enum Line {
    case letter(Int, number: String)
    case issue(ID<Domain.Issue>)
    case unsent(ID<Domain.Issue>)
    case reason(String)
  }

  private func lines(_ columns: Int, in scene: Scene, _ workspace: Workspace) -> [Line] {
    var numbers = PlannedLetter.numbers(of: chosen, on: scene.today, in: workspace)[...]
    let sent = letters.enumerated().flatMap { place, letter in
      let number = waiting.contains(letter.address) ? "" : numbers.popFirst() ?? ""
      return [Line.letter(place, number: number)] + letter.issues.map(Line.issue)
    }
    let rest = unsent.flatMap { issue, why in
      [Line.unsent(issue)]
        + scene(why.phrase(in: workspace)).wrapped(toColumns: columns).map { .reason(String($0)) }
    }
    return sent + rest
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    let count = chosen.reduce(0) { $0 + $1.issues.count }
    canvas.titledRule(
      scene(TriageWords.dispatchTitle), at: head.origin, width: head.columns, role: .focus,
      right: scene(TriageWords.toSend(count, letters: chosen.count)))
    let lines = lines(body.columns - 8, in: scene, workspace)
    let current = lines.firstIndex { if case .letter(place, _) = $0 { true } else { false } } ?? 0
    let shown = Range.visible(lines.count, around: current, in: body.rows)
    for (row, line) in lines[shown].enumerated() {
      draw(line, in: scene, workspace, &canvas, body.line(row))
    }
  }

  private func draw(
    _ line: Line, in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let start = Point(row: area.row, column: area.column + 2)
    let width = area.columns - 3
    switch line {
    case .letter(let place, let number):
      canvas.put(
        words(of: letters[place], number, in: scene, workspace), at: start, width: width)
      canvas.offer(area, isChosen: place == self.place)
    case .issue(let id):
      canvas.put("    " + workspace.label(of: id), at: start, .muted, width: width)
    case .unsent(let id): canvas.put(workspace.label(of: id), at: start, width: width)
    case .reason(let words): canvas.put("    " + words, at: start, .error, width: width)
    }
  }

  /// `[x] 经信局  3 件  交办〔2018〕4号`.
  private func words(
    of letter: PlannedLetter, _ number: String, in scene: Scene, _ workspace: Workspace
  ) -> [Span] {
    let isSent = !waiting.contains(letter.address)
    let unit = workspace.name(of: letter.unit.ref) ?? letter.unit.description
    let words = isSent ? number : scene(TriageWords.waits)
    return [
      Span(isSent ? "[x] " : "[ ] ", isSent ? .accent : .muted), Span(unit + "  "),
      Span(scene(TriageWords.issues(letter.issues.count)) + "  ", .muted),
      Span(words, isSent ? .accent : .muted),
    ]
  }
}
