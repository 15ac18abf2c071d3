import Domain
import TerminalKit

/// 批量分办: new issues one a row, filled in from what was decided for similar ones.
///
/// Enter agrees and goes on, Tab changes the row below the list; when all are agreed to, one question
/// sends them to their units, a letter for each.
struct BatchTriage: Restorable {
  enum Action: Equatable {
    case accepted
    case changed
    case taken(back: Int)
    case moved(ListMove)
    case stepped(by: Int)
    case pressed(Key)
    /// A key that edits the text of the field.
    case typed(Key)
    case finished
    case left
  }

  var rows: [TriageRow]
  private(set) var current = 0
  /// The caret is in the fields of the current row.
  private(set) var isChanging = false
  /// It is there because something was missing: Enter agrees as soon as nothing is.
  private var isMending = false
  var run = TriageRun()

  init(_ issues: [ID<Domain.Issue>], in scene: Scene, _ workspace: Workspace) {
    rows = issues.compactMap { TriageRow($0, in: scene, workspace) }
  }

  static let draftName = DraftName(.triage).text

  var takesText: Bool { isChanging }
  var isList: Bool { !isChanging }
  var movesByRow: Bool { false }
  var accepted: [TriageRow] { rows.filter(\.isAccepted) }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if rows.isEmpty { return [Binding([.enter, .escape, "q"], .left, FormWords.leave)] }
    let finish = Binding(
      [.control("s"), .function(2)], Action.finished, TriageWords.finish, unless: scene.readOnly)
    if isChanging {
      return [
        Binding([.tab], .stepped(by: 1), FormWords.nextField), finish,
        Binding([.escape], .changed, TriageWords.stopChanging),
        moving(.enter, FormWords.nextField), moving(.down, FormWords.nextField),
        moving(.up, FormWords.previousField),
        Binding([.backTab], .stepped(by: -1), FormWords.previousField, place: .help),
      ] + rows[current].form.textBindings(Action.typed)
    }
    return [
      Binding([.enter], .accepted, TriageWords.accept),
      Binding([.tab, .character("e")], .changed, TriageWords.change), finish,
      Binding([.escape, .character("q")], .left, FormWords.leave),
      Binding([.character(" ")], .taken(back: current), TriageWords.toggle, place: .help),
    ] + ListMove.bindings(Action.moved)
  }

  private func moving(_ key: Key, _ words: Phrase) -> Binding<Action> {
    Binding([key], .pressed(key), rows[current].form.use(of: key, else: words), place: .help)
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard rows.indices.contains(current) else { return [.pop] }
    switch action {
    case .accepted: return accept(in: scene, workspace)
    case .changed: (isChanging, isMending) = (!isChanging, false)
    case .taken(let row): rows[row].isAccepted = false
    case .moved(let wanted):
      let page = height(in: scene, workspace)
      move(to: wanted.place(from: current, of: rows.count, page: page))
    case .stepped(let step): return move(by: step, in: scene, workspace)
    case .pressed(let key):
      if type(.key(key), in: scene, workspace) != nil { return [] }
      if key == .enter, let opened = openField(in: scene, workspace) { return opened }
      if key == .enter, isMending || isInLastField { return accept(in: scene, workspace) }
      return move(by: key == .up ? -1 : 1, in: scene, workspace)
    case .typed(let key): return type(.key(key), in: scene, workspace) ?? []
    case .finished: return ask(in: scene, workspace)
    case .left: return leave()
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard isChanging, rows[current].form.type(typing, in: scene, workspace) else { return nil }
    rows[current].isAccepted = false
    rows[current].answered(in: scene, workspace)
    return []
  }

  /// What may be the same matter, side by side.
  private mutating func openField(in scene: Scene, _ workspace: Workspace) -> [Effect]? {
    let focused = rows[current].form.focused
    guard let screen = focused?.editor.opened(in: scene, workspace) else { return nil }
    run.ask(.aboutDuplicates(of: rows[current].issue))
    return [.push(screen)]
  }

  /// They were looked at; a row that only waited for that is agreed to, and one that was merged is gone.
  mutating func agreeToDuplicates(
    of issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard let row = rows.firstIndex(where: { $0.issue == issue }) else {
      return rows.isEmpty
        ? [.order(.dropDraft(named: Self.draftName)), .answer(.records([issue.ref]))] : []
    }
    rows[row].sawDuplicates(in: scene, workspace)
    return isMending && row == current ? accept(in: scene, workspace) : []
  }

  private var isInLastField: Bool {
    rows[current].form.focus == rows[current].form.fields.count - 1
  }

  /// Only Enter agrees to a row: behind the last field Tab stays, as in every form.
  private mutating func move(
    by step: Int, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let isMoved = rows[current].form.move(by: step, in: scene, workspace)
    rows[current].answered(in: scene, workspace)
    return isMoved || step < 0 ? [] : [.say(.notice(TriageWords.lastField))]
  }

  private mutating func accept(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard rows[current].accept(in: scene, workspace) else {
      (isChanging, isMending) = (true, true)
      if rows[current].lacksOnlyDuplicates, let opened = openField(in: scene, workspace) {
        return opened
      }
      return [.say(.error(FormWords.toMend(max(1, rows[current].form.problems))))]
    }
    (isChanging, isMending) = (false, false)
    let order = Array(rows.indices.dropFirst(current + 1)) + Array(rows.indices.prefix(current))
    guard let next = order.first(where: { !rows[$0].isAccepted }) else {
      return ask(in: scene, workspace)
    }
    current = next
    return []
  }

  /// Goes to a row a rule refused, its fields open.
  mutating func show(_ issue: ID<Domain.Issue>) {
    guard let row = rows.firstIndex(where: { $0.issue == issue }) else { return }
    rows[row].isAccepted = false
    (current, isChanging) = (row, true)
  }

  mutating func move(to row: Int) { current = min(max(0, row), max(0, rows.count - 1)) }

  /// What is no longer to be triaged leaves the list, and what is left is asked anew; the row in hand
  /// stays in hand.
  ///
  /// One that was merged is nobody's candidate any more.
  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    guard !run.isRunning else { return }
    let inHand = rows.indices.contains(current) ? rows[current].issue : nil
    rows.removeAll { workspace.live($0.issue)?.state != .registered }
    for row in rows.indices { rows[row].refresh(in: scene, workspace) }
    if let place = rows.firstIndex(where: { $0.issue == inHand }) {
      current = place
    } else {
      move(to: current)
      (isChanging, isMending) = (false, false)
    }
  }
}
