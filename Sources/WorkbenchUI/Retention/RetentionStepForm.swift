import Domain

/// 办理 of a case: what is done next, and what that needs (C11).
struct RetentionStepForm: FormContent {
  var form: Form
  private let id: ID<RetentionCase>
  private var verb: RetentionVerb?

  enum Field: String {
    case verb, level, reason, issues, visits, text, addressee, plan, town, visitOn, outcome, lessons
    case confirmation, readers, on
  }

  init(
    _ id: ID<RetentionCase>, choosing choice: RetentionVerb? = nil, in scene: Scene,
    _ workspace: Workspace
  ) {
    self.id = id
    let verbs = RetentionVerb.allCases.filter { $0 != .open }
    form = Form([
      FormField(
        Field.verb.rawValue, StepFormWords.possible,
        ChoiceField(
          verbs.map { Option($0.rawValue, $0.phrase) }, selected: choice?.rawValue ?? ""),
        isRequired: true)
    ])
    answered(in: scene, workspace)
    if choice != nil { form.go(to: 1, in: scene, workspace) }
  }

  var draftName: DraftName { DraftName(.retention, id.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    StepFormWords.title(
      workspace[id].map { RetentionWords.label($0, in: workspace) } ?? id.description)
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    workspace.live(id).map(RetentionWords.summary)
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { workspace[id]?.enterprise }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let chosen = RetentionVerb(rawValue: form[Field.verb])
    guard chosen != verb else { return }
    verb = chosen
    let asked = chosen.map { self.fields(of: $0, in: scene, workspace) } ?? []
    form.replaceFields(from: 1, with: asked, in: scene, workspace)
  }
}

// MARK: - What a verb asks for

extension RetentionStepForm {
  private typealias Fields = KeyedFields<Field>

  private func fields(
    of verb: RetentionVerb, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let known = workspace.live(id)
    let field = Fields(Field.self, areRequired: true, in: scene, workspace)
    let on = field.pastDay(.on)
    switch verb {
    case .judge: return judgement(of: known, field, workspace) + [on]
    case .link: return links(of: known, field, workspace)
    case .note: return [field(.text, RetentionWords.note, .lines), on]
    case .brief: return brief(field) + [on]
    case .engage: return engagement(of: known, field, workspace) + [on]
    case .close: return ending(of: known, field) + [on]
    case .grant: return [readers(of: known, field)]
    case .open: return []
    }
  }

  private func judgement(
    of known: RetentionCase?, _ field: Fields, _ workspace: Workspace
  ) -> [FormField] {
    let level = known.flatMap { workspace.proposedLevel(of: $0) ?? $0.level } ?? .watch
    return [
      field(.level, RetentionWords.level, RetentionCase.Level.shape, level.rawValue),
      field(.reason, StepField.reason.phrase, .line),
    ]
  }

  private func links(
    of known: RetentionCase?, _ field: Fields, _ workspace: Workspace
  ) -> [FormField] {
    let issues = field(
      .issues, RetentionWords.drivers, .references([.issue]), isRequired: false)
    return [issues, known.flatMap { visits(to: $0, workspace) }].compactMap(\.self)
  }

  /// The visits to the enterprise since, the newest first.
  private func visits(to known: RetentionCase, _ workspace: Workspace) -> FormField? {
    let visits = workspace.members(Visit.self, of: known.enterprise.ref)
      .filter { $0.on >= known.openedOn && !known.visits.contains($0.id) }
    guard !visits.isEmpty else { return nil }
    let options = visits.map { visit in
      let names = workspace.joinedNames(of: visit.visitors)
      return Option(visit.id.description, Phrase(verbatim: "\(visit.on.iso) \(names)"))
    }
    return FormField(Field.visits.rawValue, RetentionWords.visits, ChoicesField(options))
  }

  private func brief(_ field: Fields) -> [FormField] {
    [
      field(.addressee, RetentionWords.addressee, .line),
      field(.text, RetentionWords.briefText, .lines),
    ]
  }

  private func engagement(
    of known: RetentionCase?, _ field: Fields, _ workspace: Workspace
  ) -> [FormField] {
    let town = known.flatMap { workspace.town(of: $0.enterprise.ref) }?.description ?? ""
    return [
      field(.plan, RetentionWords.plan, .lines, hint: RetentionWords.planHint),
      field(.town, RetentionWords.town, .town, town),
      field(.visitOn, RetentionWords.visitOn, .day),
    ]
  }

  private func ending(of known: RetentionCase?, _ field: Fields) -> [FormField] {
    let ends = known?.state.next.filter(\.isFinal) ?? []
    let outcome = ChoiceField(ends.map { Option($0.rawValue, $0.phrase) })
    return [
      FormField(Field.outcome.rawValue, RetentionWords.outcome, outcome, isRequired: true),
      field(.lessons, RetentionWords.lessons, .lines),
      field(.confirmation, RetentionWords.confirmation, .line, isRequired: false),
    ]
  }

  private func readers(of known: RetentionCase?, _ field: Fields) -> FormField {
    let readers = known?.grants.map(\.description).joined(separator: "、") ?? ""
    return field(
      .readers, RetentionWords.readers, .references([.person]), readers, isRequired: false)
  }
}

// MARK: - Saving

extension RetentionStepForm {
  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    guard let verb else { return nil }
    let day = Day(iso: form[Field.on]) ?? scene.today
    return .retention(change(verb, on: day))
  }

  private func change(_ verb: RetentionVerb, on day: Day) -> RetentionChange {
    switch verb {
    case .judge:
      .judge(
        id, RetentionCase.Level(rawValue: form[Field.level]) ?? .watch, reason: form[Field.reason],
        on: day)
    case .link: .link(id, issues: form.ids(Field.issues), visits: form.ids(Field.visits))
    case .note, .open: .note(id, form[Field.text], on: day)
    case .brief: .brief(brief(on: day))
    case .engage:
      .engage(
        id, plan: form[Field.plan], town: ID(form[Field.town]),
        visitOn: Day(iso: form[Field.visitOn]), on: day)
    case .close:
      .close(
        id, RetentionCase.State(rawValue: form[Field.outcome]) ?? .watching,
        lessons: form[Field.lessons], confirmation: form[Field.confirmation], on: day)
    case .grant: .grant(id, form.ids(Field.readers))
    }
  }

  private func brief(on day: Day) -> Brief {
    var brief = Brief()
    (brief.retention, brief.on) = (id, day)
    (brief.addressee, brief.text) = (form[Field.addressee], form[Field.text])
    return brief
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    guard let known = workspace[id] else { return FormWords.unchanged }
    return RetentionWords.recorded(RetentionWords.label(known, in: workspace), known)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .retention(let refusal) = refusal else { return nil }
    let field: Field? =
      switch refusal {
      case .reasonMissing: .reason
      case .textMissing: .text
      case .addresseeMissing: .addressee
      case .planMissing: .plan
      case .townMissing: .town
      case .visitDayMissing: .visitOn
      case .lessonsMissing: .lessons
      case .confirmationMissing: .confirmation
      case .notFrom, .driversOpen: .outcome
      case .foreign: .issues
      case .unknownReader: .readers
      case .beforeOpening, .inTheFuture: .on
      case .leadersNotTold, .over: .verb
      case .unknown, .enterpriseMissing, .signsMissing, .alreadyOpen: nil
      }
    return field?.rawValue
  }
}
