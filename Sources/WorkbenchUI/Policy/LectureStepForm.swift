import Domain

/// 办理 of a lecture: it is fixed, or held with who came, or called off.
struct LectureStepForm: FormContent {
  var form: Form
  private let session: LectureSession
  private var what: What?

  enum What: String {
    case fix, hold, cancel
  }

  enum Field: String {
    case what, on, attended, others, feedback, reason
  }

  init(_ session: LectureSession, in scene: Scene, _ workspace: Workspace) {
    self.session = session
    let first: What = session.state == .planned ? .fix : .hold
    let options = [first, .cancel].map { Option($0.rawValue, $0.phrase) }
    form = Form([
      FormField(
        Field.what.rawValue, PairingFormWords.what,
        ChoiceField(options, selected: first.rawValue), isRequired: true)
    ])
    answered(in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.lectureStep, session.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    StepFormWords.title(workspace.label(of: session.id))
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    PolicyWords.halfDay(session, today: scene.today)
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    switch what {
    case .fix: PolicyScreenWords.willFix(session.invited.count)
    case .hold: PolicyScreenWords.willHold(Set(came).count, of: session.invited.count)
    case .cancel, nil: nil
    }
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let chosen = What(rawValue: form[Field.what])
    guard chosen != what else { return }
    what = chosen
    form.replaceFields(
      from: 1, with: chosen.map { fields(of: $0, in: scene, workspace) } ?? [], in: scene,
      workspace)
  }

  private func fields(
    of what: What, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let field = KeyedFields(Field.self, in: scene, workspace)
    switch what {
    case .fix: return []
    case .hold:
      return [
        invited(workspace),
        field(.others, PolicyScreenWords.others, .references([.enterprise])),
        field(.feedback, PolicyWords.feedback, .lines),
        field(.on, PolicyScreenWords.heldOn, .day, min(session.on, scene.today).iso),
      ]
    case .cancel: return [field(.reason, StepField.reason.phrase, .line)]
    }
  }

  /// All of them came, until those who did not are unmarked.
  private func invited(_ workspace: Workspace) -> FormField {
    let options = session.invited.map { id in
      Option(id.description, Phrase(verbatim: workspace.name(of: id.ref) ?? id.description))
    }
    let all = session.invited.map(\.description).joined(separator: "、")
    var field = FormField(
      Field.attended.rawValue, PolicyWords.attended, ChoicesField(options, marked: all))
    field.hint = PolicyScreenWords.attendedHint
    return field
  }

  private var came: [ID<Enterprise>] {
    [Field.attended, .others].flatMap { form.ids($0) }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    switch what {
    case .fix: return .policy(.fix([session.id]))
    case .hold:
      let day = Day(iso: form[Field.on]) ?? scene.today
      let outcome = LectureSession.Outcome(came, feedback: form[Field.feedback])
      return .policy(.hold(session.id, outcome, on: day))
    case .cancel:
      return .policy(
        .cancel(session.id, reason: form[Field.reason], on: scene.today))
    case nil: return nil
    }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: session.id))
  }

  func field(of refusal: Refusal) -> String? {
    guard case .lecture(let refusal) = refusal else { return nil }
    return switch refusal {
    case .reasonMissing: Field.reason.rawValue
    case .nobodyCame: Field.attended.rawValue
    case .inTheFuture, .notYetDue, .beforeItsDay: Field.on.rawValue
    default: Field.what.rawValue
    }
  }
}

extension LectureStepForm.What {
  fileprivate var phrase: Phrase {
    switch self {
    case .fix: ActionCode.fixLectures.phrase
    case .hold: ActionCode.holdLecture.phrase
    case .cancel: ActionCode.cancelLecture.phrase
    }
  }
}

extension EntryForm where Entry == LectureSession {
  /// Planning a lecture by hand, or changing what is planned.
  init(_ session: LectureSession, in scene: Scene, _ workspace: Workspace) {
    self.init(
      session,
      as: { change in
        switch change {
        case .add(let draft): .policy(.plan([draft]))
        case .edit(let id, let edits): .policy(.edit(id, edits))
        }
      }, in: scene, workspace)
  }
}
