import Domain

/// 收文登记: one letter of a unit answers several of its issues, one save (T12).
///
/// Unit, number and day stand once; below them each issue the unit has, a row each. A result behind
/// one says that the letter answers it, and brings up its sentence.
struct LetterForm: FormContent {
  var form: Form
  /// What the letter was opened for; the name of its draft.
  private let opened: ID<Unit>?
  private var unit: ID<Unit>?
  /// What the unit has, the oldest first.
  private var issues: [ID<Domain.Issue>] = []
  /// Texts with a day in them that somebody said only explain.
  private var explanations: Set<String> = []

  private static let head: [StepField] = [.unit, .document, .receivedOn]

  /// It begins at the unit also where that stands already: the letter in hand may be of another one,
  /// whose name is typed over it.
  init(from unit: ID<Unit>? = nil, in scene: Scene, _ workspace: Workspace) {
    opened = unit
    let values: [StepField: String] = [
      .unit: unit?.description ?? "", .receivedOn: scene.today.iso,
    ]
    form = Form(
      Self.head.map { field in
        FormField(
          field.rawValue, field.phrase,
          field.shape.editor(values[field] ?? "", in: scene, workspace), isRequired: true)
      })
    form.expectPast(StepField.receivedOn.rawValue, in: scene, workspace)
    offerUnits(to: scene.actor, workspace)
    answered(in: scene, workspace)
  }

  /// Those that owe most answers stand ready to be taken.
  private mutating func offerUnits(to actor: Actor, _ workspace: Workspace) {
    guard var editor = form.fields[0].editor as? RecordField else { return }
    editor.offer(workspace.unitsWithIssues(seenBy: actor), now: form.focus == 0)
    form.fields[0].editor = editor
  }

  var draftName: DraftName { DraftName(.letter, opened?.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { LetterFormWords.title }

  /// The issues a result was chosen for.
  private var answeredIssues: [ID<Domain.Issue>] {
    issues.filter { !form[Self.key(.result, $0)].isEmpty }
  }

  private static func key(_ field: StepField, _ issue: ID<Domain.Issue>) -> String {
    "\(issue).\(field.rawValue)"
  }
}

// MARK: - The fields that an answer brings up

extension LetterForm {
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let chosen = EntityRef(form[StepField.unit.rawValue])?.id(as: Unit.self)
    if chosen != unit {
      unit = chosen
      issues = chosen.map { workspace.issues(with: $0, seenBy: scene.actor) } ?? []
    }
    var fields = issues.flatMap { self.fields(of: $0, in: scene, workspace) }
    if let unit, !fields.isEmpty { fields[0].section = open(unit, workspace) }
    form.fields[0].hint = unit.flatMap { issues.isEmpty ? open($0, workspace) : nil }
    guard !form.fields[Self.head.count...].elementsEqual(fields, by: FormField.asksTheSame) else {
      return
    }
    form.replaceFields(from: Self.head.count, with: fields, in: scene, workspace)
  }

  private func open(_ unit: ID<Unit>, _ workspace: Workspace) -> Phrase {
    LetterFormWords.open(issues.count, of: workspace.name(of: unit.ref) ?? unit.description)
  }

  /// Below so many columns a label is cut: in the row in hand the issue is named again, whole.
  private static let wide = 100

  /// The result; once there is one, the sentence, and the day where something is still to come.
  private func fields(
    of issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let key = Self.key(.result, issue)
    let results = Reply.Result.allCases.map { Option($0.rawValue, $0.phrase) }
    let name = Phrase(verbatim: workspace.matter(issue))
    var result = FormField(key, name, ChoiceField(results))
    result.hint = scene.size.columns < Self.wide ? name : nil
    guard let chosen = Reply.Result(rawValue: form[key]) else { return [result] }
    let plan = FormField(
      Self.key(.planOn, issue), StepField.planOn.phrase, DayField(.deadline), isRequired: true)
    return [result, sentence(on: issue, workspace)] + (chosen.needsPlan ? [plan] : [])
      + cited(for: issue, workspace)
  }

  /// What was concluded for its whole class stands there to be looked at, as in the step (C9).
  private func sentence(on issue: ID<Domain.Issue>, _ workspace: Workspace) -> FormField {
    let draft = workspace[issue].flatMap { workspace.draftAnswer(to: $0) } ?? ""
    var field = FormField(
      Self.key(.text, issue), LetterFormWords.text, LineField(draft.cleanedForOneLine),
      isRequired: true)
    field.hint = draft.isEmpty ? nil : StepFormWords.suggestion
    return field
  }

  /// Where the class of a common matter has several countermeasures, the one the answer cites (T12).
  private func cited(for issue: ID<Domain.Issue>, _ workspace: Workspace) -> [FormField] {
    let day = Day(iso: form[StepField.receivedOn.rawValue]) ?? .distantFuture
    let known = workspace[issue].map { workspace.citable(in: $0, on: day) } ?? []
    guard known.count > 1 else { return [] }
    return [
      FormField(
        Self.key(.countermeasure, issue), StepField.countermeasure.phrase,
        ChoiceField(known.options), isRequired: true)
    ]
  }

  /// Somebody else moved an issue on, or gave the unit one: the list is that of now, and what was
  /// answered here already stays on it.
  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    let begun = answeredIssues
    issues = unit.map { workspace.issues(with: $0, seenBy: scene.actor) } ?? []
    issues += begun.filter { !issues.contains($0) }
    answered(in: scene, workspace)
  }
}

extension Workspace {
  /// The units that lead issues they may still answer, those with most first.
  fileprivate func unitsWithIssues(seenBy actor: Actor) -> [EntityRef] {
    var counts: [ID<Unit>: Int] = [:]
    let units: [ID<Unit>] = issues.compactMap {
      $0.state.isWithUnit && seesWhole($0, by: actor) ? $0.leadUnit : nil
    }
    for unit in units { counts[unit, default: 0] += 1 }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return most.prefix(5).map(\.key.ref)
  }

  /// The issues a unit leads or helps with, that it may still answer; those alone that are shown to
  /// whoever asks (C16).
  fileprivate func issues(with unit: ID<Unit>, seenBy actor: Actor) -> [ID<Domain.Issue>] {
    issues.compactMap { issue in
      let isOpen = issue.state.isWithUnit && issue.units.contains(unit)
      return isOpen && seesWhole(issue, by: actor) ? issue.id : nil
    }
  }
}

// MARK: - Saving

extension LetterForm {
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let count = answeredIssues.count
    return count == 0 ? nil : LetterFormWords.summary(count)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    guard let unit else { return nil }
    let answers = answeredIssues.map { reply(to: $0, in: scene) }
    guard !answers.isEmpty else {
      let first = issues.first.map { Self.key(.result, $0) } ?? StepField.unit.rawValue
      throw FormProblem(key: first, words: LetterFormWords.nothingAnswered)
    }
    return .issue(
      .letter(
        IssueChange.Letter(
          unit: unit, document: form[StepField.document.rawValue],
          receivedOn: receivedOn(in: scene), answers: answers)))
  }

  private func receivedOn(in scene: Scene) -> Day {
    Day(iso: form[StepField.receivedOn.rawValue]) ?? scene.today
  }

  private func reply(to issue: ID<Domain.Issue>, in scene: Scene) -> Reply {
    var reply = Reply()
    (reply.issue, reply.receivedOn) = (issue, receivedOn(in: scene))
    reply.result = Reply.Result(rawValue: form[Self.key(.result, issue)]) ?? .solved
    reply.text = form[Self.key(.text, issue)]
    reply.countermeasure = ID(form[Self.key(.countermeasure, issue)])
    reply.planOn = reply.result.needsPlan ? Day(iso: form[Self.key(.planOn, issue)]) : nil
    return reply
  }

  /// An explanation that names a day to come may be a plan (interface.md 4).
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt? {
    let answers = answeredIssues.map { reply(to: $0, in: scene) }
    guard
      let answer = answers.first(where: {
        $0.namedDay != nil && !explanations.contains(Self.mark($0))
      }), let day = answer.namedDay
    else { return nil }
    return FormDoubt(
      key: "\(answer.issue)", title: LetterFormWords.isPlanned,
      lines: [workspace.label(of: answer.issue), answer.text].map { Phrase(verbatim: $0) },
      yes: LetterFormWords.plan(for: day), no: LetterFormWords.isExplained)
  }

  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace
  ) {
    guard let issue = ID<Domain.Issue>(doubt.key) else { return }
    let answer = reply(to: issue, in: scene)
    guard isSo else {
      explanations.insert(Self.mark(answer))
      return
    }
    let plan = answer.asPlan
    form.set(Self.key(.result, issue), to: plan.result.rawValue, in: scene, workspace)
    answered(in: scene, workspace)
    form.set(Self.key(.planOn, issue), to: plan.planOn?.iso ?? "", in: scene, workspace)
  }

  /// Of an answer and its words: once they change it is asked again.
  private static func mark(_ answer: Reply) -> String { "\(answer.issue) \(answer.text)" }

  /// The row that was refused, at the field the rule speaks of.
  func field(of refusal: Refusal) -> String? {
    guard case .row(_, .step(let issue, let refusal)) = refusal else { return nil }
    let own = refusal.fields.map { Self.key($0, issue) } + refusal.fields.map(\.rawValue)
    return own.first { form.field($0) != nil } ?? Self.key(.result, issue)
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let answered: [ID<Domain.Issue>] = receipt.touches.compactMap { touch in
      if case .reply(let reply) = touch.after { reply.issue } else { nil }
    }
    let document = form[StepField.document.rawValue]
    let earlier = workspace.issues(answeredBy: document, besides: answered)
    return .sentences(
      [LetterFormWords.recorded(document, answered.map(\.description))]
        + (earlier.isEmpty ? [] : [LetterFormWords.earlier(earlier)]))
  }
}
