import Domain

/// The end of 批量分办: the question, then one change for the triage and one for each letter.
struct TriageRun {
  /// The issues of one unit, to go out on one document.
  struct Letter {
    let unit: ID<Unit>
    var issues: [ID<Domain.Issue>]
  }

  /// Letters still to be sent, and the one on its way.
  private(set) var letters: [Letter] = []
  private(set) var sending: Letter?
  private(set) var recorded: [EntityRef] = []
  /// Letters that could not be sent: to which unit, and why.
  private(set) var refused: [Phrase] = []
  private(set) var isRunning = false
  private(set) var isAsked: Asked?

  enum Asked {
    case whetherToDispatch
    case howToLeave
    case aboutDuplicates
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
    letters = withLetters ? Self.letters(triages, in: workspace) : []
    return Commit(.issue(.triageAll(triages, on: day)))
  }

  /// One for each unit, in the order of the rows.
  private static func letters(
    _ rows: [IssueChange.TriageRow], in workspace: Workspace
  ) -> [Letter] {
    var letters: [Letter] = []
    for row in rows {
      guard let unit = workspace.addressee(of: row.request) else { continue }
      if let place = letters.firstIndex(where: { $0.unit == unit }) {
        letters[place].issues.append(row.issue)
      } else {
        letters.append(Letter(unit: unit, issues: [row.issue]))
      }
    }
    return letters
  }

  mutating func note(_ receipt: Receipt) { recorded += receipt.touches.map(\.after.ref) }
  mutating func note(_ refusal: Phrase) { refused.append(refusal) }

  /// The next letter; nil when all are sent.
  mutating func next() -> Letter? {
    sending = letters.isEmpty ? nil : letters.removeFirst()
    return sending
  }

  /// Nothing was recorded: the rows are as before.
  mutating func stop() { self = TriageRun() }
}

extension TriageRun.Letter {
  fileprivate func commit(on day: Day) -> Commit {
    Commit(.issue(.dispatch(issues, StepRequest.Dispatching(), on: day)))
  }
}

extension BatchTriage {
  mutating func ask(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if isChanging, rows.indices.contains(current), !rows[current].isAccepted {
      // What is being changed is agreed to by asking.
      return update(.accepted, in: scene, workspace)
    }
    let requests = accepted.compactMap(\.request)
    guard !requests.isEmpty else { return [.say(.error(TriageWords.nothingAccepted))] }
    run.ask(.whetherToDispatch)
    let units = Set(requests.compactMap(workspace.addressee(of:))).count
    return [
      .push(
        Question(
          title: TriageWords.dispatch(requests.count, units: units),
          choices: [
            Question.Choice("y", TriageWords.both), Question.Choice("f", TriageWords.triageOnly),
            Question.Choice("n", TriageWords.notYet),
          ], selected: 0))
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
    defer { run.ask(nil) }
    switch (run.isAsked, answer) {
    case (.whetherToDispatch, .choice(0)): return begin(withLetters: true, scene, workspace)
    case (.whetherToDispatch, .choice(1)): return begin(withLetters: false, scene, workspace)
    case (.aboutDuplicates, .choice):
      agreeToDuplicates(in: scene, workspace)
      return []
    case (.howToLeave, .choice(let choice)):
      return Question.left(by: choice, keeping: draft, named: Self.draftName)
    default: return []
    }
  }

  private mutating func begin(
    withLetters: Bool, _ scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let commit = run.begin(
      accepted, withLetters: withLetters, on: scene.today, in: workspace)
    return [.order(.commit(commit))]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded(let receipt): run.note(receipt)
    case .refused(let error):
      // A letter that fails stops no other; before the first of them nothing was recorded.
      guard let letter = run.sending else { return refused(error, in: workspace) }
      let unit = workspace.name(of: letter.unit.ref) ?? letter.unit.description
      run.note(TriageWords.notSent(to: unit, error.phrase(in: workspace)))
    }
    if let letter = run.next() { return [.order(.commit(letter.commit(on: scene.today)))] }
    return [.order(.dropDraft(named: Self.draftName))] + said(in: workspace)
      + [.answer(.records(run.recorded))]
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

  private func said(in workspace: Workspace) -> [Effect] {
    let word = workspace.offices.all.first?.documentWord ?? ""
    let letters = run.recorded.compactMap { $0.id(as: DispatchDoc.self) }
      .compactMap { workspace[$0]?.documentNumber(word: word) }
    let words = TriageWords.done(accepted.count, letters: letters, notSent: run.refused)
    return [.say(run.refused.isEmpty ? .notice(words) : .error(words))]
  }
}

// MARK: - Drafts

extension BatchTriage {
  /// What was changed, by issue and field; which rows were agreed to is asked again.
  var draft: Draft? {
    guard rows.contains(where: { $0.form.isDirty || $0.isAccepted }), !run.isRunning else {
      return nil
    }
    var draft = FormDraft(focus: rows.indices.contains(current) ? "\(rows[current].issue)" : "")
    for row in rows {
      for field in row.form.fields { draft.texts["\(row.issue).\(field.key)"] = field.editor.value }
    }
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
