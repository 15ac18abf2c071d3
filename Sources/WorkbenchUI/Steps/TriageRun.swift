import Domain

/// The end of 批量分办: the question, then one change for the triage and one for each letter.
struct TriageRun {
  /// Letters still to be sent, by unit.
  private(set) var letters: [Commit] = []
  private(set) var recorded: [EntityRef] = []
  private(set) var refused: [Phrase] = []
  private(set) var isRunning = false
  private(set) var isAsked: Asked?

  enum Asked {
    case whetherToDispatch
    case howToLeave
  }

  mutating func ask(_ question: Asked?) { isAsked = question }

  /// Plans the letters and answers the first change.
  mutating func begin(
    _ rows: [TriageRow], withLetters: Bool, on day: Day
  ) -> Commit {
    isRunning = true
    let triages = rows.compactMap { row in
      row.request.map { IssueChange.TriageRow(row.issue, $0) }
    }
    letters = withLetters ? Self.letters(triages, on: day) : []
    return Commit(.issue(.triageAll(triages, on: day)))
  }

  /// One for each unit, in the order of the rows.
  private static func letters(_ rows: [IssueChange.TriageRow], on day: Day) -> [Commit] {
    var units: [ID<Unit>] = []
    var issues: [ID<Unit>: [ID<Domain.Issue>]] = [:]
    for row in rows {
      guard let unit = row.request.leadUnit else { continue }
      if issues[unit] == nil { units.append(unit) }
      issues[unit, default: []].append(row.issue)
    }
    return units.map { unit in
      Commit(.issue(.dispatch(issues[unit] ?? [], StepRequest.Dispatching(), on: day)))
    }
  }

  mutating func note(_ receipt: Receipt) { recorded += receipt.touches.map(\.after.ref) }
  mutating func note(_ refusal: Phrase) { refused.append(refusal) }

  /// The next letter; nil when all are sent.
  mutating func next() -> Commit? { letters.isEmpty ? nil : letters.removeFirst() }

  /// Nothing was recorded: the rows are as before.
  mutating func stop() { self = TriageRun() }
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
    let units = Set(requests.compactMap(\.leadUnit)).count
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
    case (.whetherToDispatch, .choice(0)): return begin(withLetters: true, on: scene.today)
    case (.whetherToDispatch, .choice(1)): return begin(withLetters: false, on: scene.today)
    case (.howToLeave, .choice(let choice)):
      return Question.left(by: choice, keeping: draft, named: Self.draftName)
    default: return []
    }
  }

  private mutating func begin(withLetters: Bool, on day: Day) -> [Effect] {
    [.order(.commit(run.begin(accepted, withLetters: withLetters, on: day)))]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded(let receipt): run.note(receipt)
    case .refused(let error) where run.recorded.isEmpty: return refused(error, in: workspace)
    case .refused(let error): run.note(error.phrase(in: workspace))
    }
    if let letter = run.next() { return [.order(.commit(letter))] }
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
    if let refusal = run.refused.first { return [.say(.error(refusal))] }
    let word = workspace.offices.all.first?.documentWord ?? ""
    let letters = run.recorded.compactMap { $0.id(as: DispatchDoc.self) }
      .compactMap { workspace[$0]?.documentNumber(word: word) }
    return [.say(.notice(TriageWords.done(accepted.count, letters: letters)))]
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
