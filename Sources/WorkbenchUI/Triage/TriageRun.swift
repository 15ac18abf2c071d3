import Domain

/// The end of 批量分办: the question, then one change for the triage and one for each letter.
struct TriageRun {
  /// Letters still to be sent, and the one on its way.
  private(set) var letters: [PlannedLetter] = []
  private(set) var sending: PlannedLetter?
  private(set) var recorded: [EntityRef] = []
  /// Letters that could not be sent: to which unit, and why.
  private(set) var refused: [Phrase] = []
  private(set) var isRunning = false
  private(set) var isAsked: Asked?

  enum Asked: Equatable {
    case whetherToDispatch
    case howToLeave
    case givingUp
    case aboutDuplicates(of: ID<Domain.Issue>)
  }

  mutating func ask(_ question: Asked?) { isAsked = question }

  /// Plans the letters and answers the first change.
  mutating func begin(
    _ rows: [TriageRow], withLetters: Bool, on day: Day, in workspace: Workspace
  ) -> Commit {
    isRunning = true
    let triages = rows.compactMap { row in
      row.request.map { IssueChange.TriageRow(row.issue, $0) }
    }
    letters = withLetters ? PlannedLetter.all(for: triages, in: workspace) : []
    return Commit(.issue(.triageAll(triages, on: day)))
  }

  /// Sends letters for what is triaged already; answers the first.
  mutating func begin(_ planned: [PlannedLetter], on day: Day) -> Commit? {
    (isRunning, letters) = (true, planned)
    return next()?.commit(on: day)
  }

  /// Notes what became of the letter on its way, or of the triage before the first.
  mutating func note(_ outcome: Outcome, in workspace: Workspace) {
    switch outcome {
    case .recorded(let receipt): recorded += receipt.touches.map(\.after.ref)
    case .refused(let error):
      let unit = sending.map { workspace.name(of: $0.unit.ref) ?? $0.unit.description } ?? ""
      refused.append(TriageWords.notSent(to: unit, error.phrase(in: workspace)))
    }
  }

  /// The next letter; nil when all are sent.
  mutating func next() -> PlannedLetter? {
    sending = letters.isEmpty ? nil : letters.removeFirst()
    return sending
  }

  /// Nothing was recorded: the rows are as before.
  mutating func stop() { self = TriageRun() }

  /// What came of it: how many were triaged, the numbers of the letters, and those not sent.
  func said(_ triaged: Int?, in workspace: Workspace) -> Message {
    let words = TriageWords.done(
      triaged, letters: workspace.documentNumbers(of: recorded), notSent: refused)
    return refused.isEmpty ? .notice(words) : .error(words)
  }
}

extension BatchTriage {
  mutating func ask(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if isChanging, rows.indices.contains(current), !rows[current].isAccepted {
      // What is being changed is agreed to by asking.
      return update(.accepted, in: scene, workspace)
    }
    let triages = accepted.compactMap { row in
      row.request.map { IssueChange.TriageRow(row.issue, $0) }
    }
    guard !triages.isEmpty else { return [.say(.error(TriageWords.nothingAccepted))] }
    run.ask(.whetherToDispatch)
    // Enter, pressed for every row, sends nothing: a numbered letter is not taken back (T27).
    let letters = PlannedLetter.all(for: triages, in: workspace)
    return [
      .push(
        Question(
          title: TriageWords.dispatch(triages.count, units: letters.count),
          lines: PlannedLetter.lines(of: letters, on: scene.today, in: workspace),
          choices: [
            Question.Choice("y", TriageWords.both), Question.Choice("f", TriageWords.triageOnly),
            Question.Choice("n", TriageWords.notYet),
          ], selected: 1))
    ]
  }

  mutating func leave() -> [Effect] {
    guard draft != nil else { return [.pop] }
    run.ask(.howToLeave)
    return [.push(Question.leavingChangedForm)]
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let asked = run.isAsked
    run.ask(nil)
    switch (asked, answer) {
    case (.whetherToDispatch, .choice(0)): return begin(withLetters: true, scene, workspace)
    case (.whetherToDispatch, .choice(1)): return begin(withLetters: false, scene, workspace)
    case (.aboutDuplicates(let issue), .choice):
      return agreeToDuplicates(of: issue, in: scene, workspace)
    case (.howToLeave, .choice(Question.givingUp)) where begun > 1:
      run.ask(.givingUp)
      return [.push(Question.yesOrNo(title: TriageWords.giveUpQuestion(begun)))]
    case (.givingUp, .choice(0)):
      return Question.left(by: Question.givingUp, keeping: nil, named: Self.draftName)
    case (.howToLeave, .choice(let choice)):
      return Question.left(by: choice, keeping: draft, named: Self.draftName)
    default: return []
    }
  }

  private mutating func begin(
    withLetters: Bool, _ scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard !accepted.isEmpty else { return [.say(.error(TriageWords.nothingAccepted))] }
    let commit = run.begin(
      accepted, withLetters: withLetters, on: scene.today, in: workspace)
    return [.order(.commit(commit))]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    // A letter that fails stops no other; before the first of them nothing was recorded.
    if case .refused(let error) = outcome, run.sending == nil {
      return refused(error, in: workspace)
    }
    run.note(outcome, in: workspace)
    if let letter = run.next() { return [.order(.commit(letter.commit(on: scene.today)))] }
    return [
      .order(.dropDraft(named: Self.draftName)), .say(run.said(accepted.count, in: workspace)),
      .answer(.records(run.recorded)),
    ]
  }

  /// The whole run was refused for the sake of one row: it opens with the reason.
  private mutating func refused(
    _ error: StorageError, in workspace: Workspace
  ) -> [Effect] {
    run.stop()
    if case .refused(.row(let row, _)) = error, accepted.indices.contains(row - 1) {
      show(accepted[row - 1].issue)
    }
    return [.say(.error(error.phrase(in: workspace)))]
  }
}

// MARK: - Drafts

extension BatchTriage {
  /// How many issues something was decided on or typed for.
  private var begun: Int { rows.count { $0.form.isDirty || $0.isAccepted } }

  /// What stands in each row, by issue and field, and which were agreed to.
  var draft: Draft? {
    guard begun > 0, !run.isRunning else { return nil }
    var draft = FormDraft(focus: rows.indices.contains(current) ? "\(rows[current].issue)" : "")
    for row in rows { row.write(to: &draft) }
    return Draft(name: Self.draftName, text: draft.text)
  }

  /// Takes up the rows a draft names, as far as they are still to be triaged.
  mutating func restore(_ draft: Draft, in scene: Scene, _ workspace: Workspace) {
    let draft = FormDraft(text: draft.text)
    let issues = Set(
      draft.texts.keys.compactMap { ID<Domain.Issue>(String($0.prefix { $0 != "." })) })
    rows = issues.sorted().filter { workspace.live($0)?.state == .registered }
      .compactMap { TriageRow($0, in: scene, workspace) }
    for row in rows.indices { rows[row].restore(draft, in: scene, workspace) }
    let place = rows.firstIndex { $0.issue.description == draft.focus }
    move(to: place ?? 0)
  }
}
