import Domain
import TerminalKit

/// 办理: every possible step of one issue or several marked ones, and the fields the chosen one needs.
struct IssueStepForm: FormContent {
  var form: Form
  private let issues: [ID<Issue>]
  /// So many of them are marked where the filter does not show them.
  private let hidden: Int
  private var choice: StepChoice?
  private var parts: [StepPart] = []
  /// Of the form of 分办 alone.
  private var proposals: TriageProposals?
  /// The chain answered `并销号`, nobody else did.
  private var isClosedByChain = false
  /// The last steps of the issues as the person last saw them.
  private var seen: [ID<Step>]
  /// What somebody else did meanwhile, until something is typed.
  private var news: Phrase?
  private static let step = "step"

  /// The first of `issues` is the one whose fields are shown.
  ///
  /// With a step chosen already, the caret stands where its fields wait for the person; one that was `begun` need not be
  /// possible any more.
  init(
    _ issues: [ID<Issue>], hidden: Int = 0, choosing chosen: StepChoice? = nil,
    begun: StepChoice? = nil, in scene: Scene, _ workspace: Workspace
  ) {
    self.issues = issues
    self.hidden = hidden
    seen = workspace.lastSteps(of: issues)
    let field = StepMenuField(of: issues, begun: begun, in: scene, workspace)
    form = Form([FormField(Self.step, StepFormWords.possible, field, isBare: true)])
    if let first = chosen ?? begun ?? field.menu.usual {
      form.set(Self.step, to: first.code, in: scene, workspace)
    }
    answered(in: scene, workspace)
    guard chosen != nil else { return }
    form.begin(at: 1, in: scene, workspace)
    makeRoom(in: scene, workspace)
  }

  private var issue: ID<Issue> { issues.first ?? .unassigned }
  /// Each step has a draft of its own: what one of them records takes no other with it.
  var draftName: DraftName { DraftName(.step, issue.ref, choice?.code) }

  var further: [ID<Issue>] { Array(issues.dropFirst()) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let label = workspace.label(of: issue)
    if issues.count > 1 {
      return StepFormWords.title(many: issues.count, hidden: hidden, first: label)
    }
    let names = (workspace.live(issue)?.objects ?? []).compactMap(workspace.name(of:))
    let whole = StepFormWords.title("\(label)  \(names.joined(separator: "、"))")
    let taken = standing(in: scene, workspace).map { scene($0).columns } ?? 0
    return !names.isEmpty && scene(whole).fits(scene.size.columns - taken - 7)
      ? whole : StepFormWords.title(label)
  }

  /// Of several the summary names what they are about.
  func matter(columns: Int, in scene: Scene, _ workspace: Workspace) -> [[Span]] {
    guard issues.count == 1, let issue = workspace.live(issue) else { return [] }
    let isCall = parts.contains { $0.form.verb == .callback }
    return StepMatter(issue: issue, isCall: isCall, scene: scene, workspace: workspace)
      .lines(columns: columns)
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    workspace.live(issue)?.objects.lazy.compactMap { $0.id(as: Enterprise.self) }.first
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let states = Set(issues.compactMap { workspace.live($0)?.state })
    return states.count == 1 ? states.first?.phrase : nil
  }
}

// MARK: - The fields that an answer brings up

extension IssueStepForm {
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    news = nil
    let chosen = (form.fields[0].editor as? StepMenuField)?.choice
    if chosen != choice || parts.isEmpty {
      leaveChain(in: scene, workspace)
      choice = chosen
      parts = makeParts(in: scene, workspace)
      proposals = parts.first.flatMap { $0.form.verb == .triage ? TriageProposals($0.form) : nil }
      // Looking through the steps is no change that one could lose.
      form.fields[0].base = form[Self.step]
    }
    repeat { fit(in: scene, workspace) } while follow(in: scene, workspace)
    for part in parts { part.checkDays(of: &form, workspace) }
    makeRoom(in: scene, workspace)
  }

  /// An answer that stands there again may bring up more.
  private mutating func fit(in scene: Scene, _ workspace: Workspace) {
    for _ in 0..<3 {
      let fields = parts.flatMap { $0.fields(given: $0.texts(in: form), in: scene, workspace) }
      guard !form.fields.dropFirst().elementsEqual(fields, by: FormField.asksTheSame) else {
        return
      }
      form.replaceFields(from: 1, with: fields, in: scene, workspace)
      prefillChain(in: scene, workspace)
    }
  }

  /// Unit, scope and level follow the category.
  private mutating func follow(in scene: Scene, _ workspace: Workspace) -> Bool {
    guard let part = parts.first else { return false }
    return proposals?.follow(part, in: &form, scene, workspace) == true
  }

  /// The list of steps keeps to the rows that the fields below it leave.
  private mutating func makeRoom(in scene: Scene, _ workspace: Workspace) {
    guard var menu = form.fields[0].editor as? StepMenuField else { return }
    let layout = FormLayout(form, columns: scene.size.columns, in: scene)
    let (places, rows) = layout.places(workspace)
    menu.rowsBelow = rows - places[0].value.rowRange.upperBound
    form.fields[0].editor = menu
  }

  private func makeParts(in scene: Scene, _ workspace: Workspace) -> [StepPart] {
    let verbs = choice?.verbs ?? []
    return verbs.compactMap { verb in
      workspace.stepForm(verb, of: issue, by: scene.actor, on: scene.today).map { form in
        StepPart(
          form: form, prefix: verbs.count > 1 ? "\(verb.rawValue)." : "", title: title(of: verb),
          isOfSeveral: issues.count > 1)
      }
    }
  }

  /// Over the fields of a step of several stands which it is, over those of one what was chosen.
  private func title(of verb: StepVerb) -> Phrase {
    guard choice?.verbs.count == 1, let menu = form.fields[0].editor as? StepMenuField else {
      return verb.phrase
    }
    return menu.item?.words ?? verb.phrase
  }

  /// 回访并销号 is a callback whose `并销号` is already answered.
  private mutating func prefillChain(in scene: Scene, _ workspace: Workspace) {
    guard choice == .chain(.callBackAndClose), form[StepField.thenClose.rawValue].isEmpty else {
      return
    }
    form.set(StepField.thenClose.rawValue, to: true.fieldText, in: scene, workspace)
    isClosedByChain = true
  }

  /// Its answer goes with it: who only passes over the chain closes nothing.
  private mutating func leaveChain(in scene: Scene, _ workspace: Workspace) {
    guard isClosedByChain else { return }
    isClosedByChain = false
    guard form[StepField.thenClose.rawValue] != false.fieldText else { return }
    form.set(StepField.thenClose.rawValue, to: "", in: scene, workspace)
  }
}

// MARK: - Saving

extension IssueStepForm {
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    if let news { return news }
    if let menu = form.fields[0].editor as? StepMenuField {
      if menu.namesNone { return StepFormWords.noSuchStep }
      if menu.isStranded { return StepFormWords.stranded }
    }
    guard let last = parts.last, let request = try? last.form.request(from: last.texts(in: form))
    else { return nil }
    if case .measure(let measures) = request, measures.isEmpty { return wanting(last) }
    if issues.count == 1, case .extend(let day, _, _) = request, let due = last.form.due {
      return StepFormWords.summary(StepFormWords.putOff(from: due, to: day, today: scene.today))
    }
    let moves = moves(of: request, workspace)
    guard let first = moves.first else { return nil }
    if issues.count == 1 { return StepFormWords.summary(first) }
    return StepFormWords.summary(
      many: issues.prefix(3).compactMap { workspace[$0]?.title }, of: issues.count, first,
      isSame: moves.allSatisfy { $0 == first }, letters: workspace.numbers(for: request, of: issues)
    )
  }

  /// Nothing of 定措施 has to be filled in by itself, but something of it has to be.
  private func wanting(_ part: StepPart) -> Phrase? {
    part.shownKey(.doneMeasures, in: form) == nil ? nil : StepFormWords.measureOrDone
  }

  /// From where to where each of the issues goes.
  private func moves(of request: StepRequest, _ workspace: Workspace) -> [Phrase] {
    issues.compactMap { id in
      workspace.live(id).map {
        StepFormWords.move(from: $0.state, to: workspace.nextState(for: request, of: id))
      }
    }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var requests: [StepRequest] = []
    var day = scene.today
    for part in parts {
      let texts = part.texts(in: form)
      do throws(StepFieldProblem) {
        let request = try part.form.request(from: texts)
        if !part.isPassedOver(request) { requests.append(request) }
        day = try part.form.day(in: texts)
      } catch {
        throw FormProblem(
          key: part.key(error.field),
          words: part.form.phrase(of: error, given: texts, in: workspace))
      }
    }
    guard !changeNothing(requests, workspace), let change = change(requests, on: day) else {
      return nil
    }
    // A line of progress touches nothing that others may have changed.
    let isApart = requests.allSatisfy { [.note, .amend].contains($0.verb) }
    return .issue(isApart ? change : .seeing(seen, change))
  }

  /// They only say again what stands on every one of the issues.
  private func changeNothing(_ requests: [StepRequest], _ workspace: Workspace) -> Bool {
    issues.allSatisfy { id in
      guard let issue = workspace.live(id) else { return false }
      return requests.allSatisfy { $0.changesNothing(of: issue) }
    }
  }

  private func change(_ requests: [StepRequest], on day: Day) -> IssueChange? {
    guard let last = requests.last else { return nil }
    if issues.count == 1 { return .step(issue, requests, on: day) }
    if case .dispatch(let dispatching) = last { return .dispatch(issues, dispatching, on: day) }
    return .each(issues, last, on: day)
  }

  /// In a chain the last step that has such a field; the first is refused for itself only.
  func field(of refusal: Refusal) -> String? {
    guard case .step(_, let refusal) = refusal else { return nil }
    return refusal.fields.lazy
      .flatMap { field in parts.reversed().map { $0.shownKey(field, in: form) } }
      .compactMap(\.self).first
  }

  /// With the number of what went out.
  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.filter { $0.before == nil }.map(\.after.ref)
    let numbers = workspace.documentNumbers(of: made).map { Phrase(verbatim: $0) }
    return .sentences([recorded(in: workspace)] + numbers)
  }

  private func recorded(in workspace: Workspace) -> Phrase {
    if issues.count > 1 { return StepFormWords.recorded(many: issues.count) }
    return StepFormWords.recorded(
      issue.description, now: workspace[issue]?.state ?? .registered)
  }

  /// The state may have moved on: what can be done now is asked anew, what was typed stays, also
  /// where its step cannot be taken any more.
  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    let before = (form.fields[0].editor as? StepMenuField)?.begun
    let begun = form.isDirty ? choice ?? before : nil
    var menu = StepMenuField(of: issues, begun: begun, in: scene, workspace)
    menu.take(form[Self.step], in: scene, workspace)
    form.fields[0].editor = menu
    answered(in: scene, workspace)
    let newest = workspace.lastSteps(of: issues)
    if let step = newest.first(where: { !seen.contains($0) }) {
      news = StepRefusal.movedOn(step).phrase(in: workspace)
    }
    seen = newest
  }
}

extension StepMenuField {
  fileprivate init(
    of issues: [ID<Issue>], begun: StepChoice?, in scene: Scene, _ workspace: Workspace
  ) {
    var menu = StepMenu(for: issues, in: scene, workspace)
    if let begun { menu.keep(begun) }
    self.init(menu)
    self.begun = begun
  }
}

extension Workspace {
  fileprivate func lastSteps(of issues: [ID<Issue>]) -> [ID<Step>] {
    issues.compactMap { lastStep(of: $0)?.id }
  }
}

extension FormField {
  /// Whether two fields ask for the same thing for the same reason under the same heading, whatever was
  /// answered.
  static func asksTheSame(_ one: FormField, _ other: FormField) -> Bool {
    one.key == other.key && one.isRequired == other.isRequired && one.missing == other.missing
      && one.section == other.section
  }
}
