import Domain
import TerminalKit

/// Going through one group of 待办: what is still to come, and which form each takes.
struct AgendaRun: Equatable {
  let task: AgendaTask
  /// As they stood when it began.
  let subjects: [EntityRef]
  var place: Int

  /// What is next; nil when all are done.
  var subject: EntityRef? { subjects.indices.contains(place) ? subjects[place] : nil }
  /// New issues are gone through in a list of their own, and what waits to be sent goes out unit by
  /// unit.
  var isOfOne: Bool {
    task == .triage || task == .dispatch || (subjects.count == 1 && !task.isOneByOne)
  }
  var stopped: Phrase { AgendaWords.stopped(at: place + 1, of: subjects.count) }

  /// The form that does it; nil where there is nothing to fill in.
  func screen(
    for item: AgendaItem, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch item.matter {
    case .plain: plainScreen(item, in: scene, workspace)
    case .card(let card): numbered(CardForm(card, in: scene, workspace))
    case .duty(let duty): dutyScreen(duty, in: scene, workspace)
    case .duplicate:
      item.subject.id(as: Domain.Issue.self).flatMap { workspace.live($0) }.map {
        DuplicateScreen($0.id, category: workspace.likelyCategory(of: $0), in: workspace)
      }
    case .untold(let issues):
      item.subject.id(as: Person.self).map {
        numbered(EntryForm(telling: $0, of: issues, in: scene, workspace))
      }
    case .common(let candidate):
      numbered(ClassForm(from: candidate.category, in: scene, workspace))
    }
  }

  private func numbered(_ content: some FormContent) -> any Screen {
    FormScreen(content, run: FormRun(place: place, count: subjects.count))
  }

  private func plainScreen(
    _ item: AgendaItem, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    if let decision = item.subject.id(as: Decision.self).flatMap({ workspace[$0] }) {
      return numbered(DecisionDoneForm(decision, in: scene, workspace))
    }
    if let draft = item.subject.id(as: SettingDraft.self).flatMap({ workspace[$0] }) {
      return numbered(SettingDraftForm(draft, in: scene, workspace))
    }
    if let step = item.subject.id(as: ApprovalStep.self).flatMap({ workspace[$0] }) {
      return numbered(EntryForm(finishing: step, in: scene, workspace))
    }
    if let known = item.subject.id(as: RetentionCase.self) {
      return numbered(RetentionStepForm(known, in: scene, workspace))
    }
    if let call = item.subject.id(as: OutreachCall.self).flatMap({ workspace[$0] }) {
      return numbered(EntryForm(to: call.enterprise, in: scene, workspace))
    }
    if let session = item.subject.id(as: LectureSession.self).flatMap({ workspace[$0] }) {
      return numbered(LectureStepForm(session, in: scene, workspace))
    }
    guard let issue = item.subject.id(as: Domain.Issue.self) else { return nil }
    let following = subjects[place...].compactMap { $0.id(as: Domain.Issue.self) }
    if task == .triage { return BatchTriage(following, in: scene, workspace) }
    if task == .dispatch { return DispatchScreen(following, in: workspace) }
    guard let choice = choice(of: issue, scene, workspace) else { return nil }
    return numbered(IssueStepForm([issue], choosing: choice, in: scene, workspace))
  }

  private func choice(
    of issue: ID<Domain.Issue>, _ scene: Scene, _ workspace: Workspace
  ) -> StepChoice? {
    switch task {
    case .sign: .verb(.sign)
    case .confirm: .verb(.confirm)
    case .measure: .verb(.measure)
    case .answer: answer(to: issue, scene, workspace)
    case .meeting: .verb(.conclude)
    case .callback: call(about: issue, scene, workspace)
    case .close: .verb(.close)
    case .review: workspace[issue]?.state == .suspended ? .verb(.resume) : .verb(.continue)
    case .triage, .duplicate, .commonMatter, .dispatch, .card, .confirmSetting, .decision, .contact,
      .projectReport, .retention, .approval, .pairing, .progress, .forms, .coverage, .feedback,
      .outreach, .roster, .lecture, .chase:
      nil
    }
  }

  /// The reply; where measures stand in its way, the form that settles them with it (T12).
  private func answer(
    to issue: ID<Domain.Issue>, _ scene: Scene, _ workspace: Workspace
  ) -> StepChoice {
    let possible = StepMenu(for: [issue], in: scene, workspace).possible.map(\.choice)
    let ways: [StepChoice] = [.verb(.reply), .chain(.signMeasureReply)]
    return ways.first(where: possible.contains) ?? .verb(.reply)
  }

  /// The one that closes too, as it is offered first where the steps of the issue are opened.
  private func call(
    about issue: ID<Domain.Issue>, _ scene: Scene, _ workspace: Workspace
  ) -> StepChoice {
    let possible = StepMenu(for: [issue], in: scene, workspace).possible.map(\.choice)
    let closing = StepChoice.chain(.callBackAndClose)
    return possible.contains(closing) ? closing : .verb(.callback)
  }

  private func dutyScreen(
    _ duty: Obligation, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    let pairing = duty.subject.id(as: Pairing.self).flatMap { workspace[$0] }
    switch task {
    case .contact:
      let place = pairing?.enterprise.ref ?? duty.subject
      return numbered(VisitForm(for: place, in: scene, workspace))
    case .pairing:
      return pairing.map { pairingScreen($0, duty, in: scene, workspace) }
    case .projectReport:
      return duty.subject.id(as: Project.self).map {
        let month = duty.window.lowerBound.month
        return numbered(ProjectReportForm($0, month: month, in: scene, workspace))
      }
    case .progress:
      return duty.subject.id(as: CommonClass.self).map {
        numbered(ClassStepForm($0, choosing: .progress, in: scene, workspace))
      }
    case .roster: return numbered(EntryForm(on: duty.due, in: scene, workspace))
    case .forms:
      return workspace.openForms(ofTown: duty.subject, on: scene.today).first.map {
        numbered(CollectForm($0, in: scene, workspace))
      }
    case .coverage:
      return workspace.unvisited(of: duty, on: scene.today).first.map {
        numbered(VisitForm(for: $0, in: scene, workspace))
      }
    case .meeting where duty.status != .late: return analysisScreen(duty, in: scene, workspace)
    default: return numbered(ExcuseForm(duty, in: scene, workspace))
    }
  }

  /// What has ended is not handed over any more: the enterprise gets the next commissioner.
  private func pairingScreen(
    _ pairing: Pairing, _ duty: Obligation, in scene: Scene, _ workspace: Workspace
  ) -> any Screen {
    let isHandover = duty.cadence == .handover
    if isHandover, pairing.to != nil {
      return numbered(PairingForm(enterprise: pairing.enterprise, in: scene, workspace))
    }
    let what: PairingEndForm.What = isHandover ? .handOver : .review
    return numbered(PairingEndForm(pairing, choosing: what, in: scene, workspace))
  }

  /// What came of it once its day is there; until then it is planned, or what is planned changes.
  private func analysisScreen(
    _ duty: Obligation, in scene: Scene, _ workspace: Workspace
  ) -> any Screen {
    guard let meeting = workspace.plannedAnalysis else {
      return numbered(MeetingForm(of: .monthlyAnalysis, on: duty.due, in: scene, workspace))
    }
    return meeting.proposedOn <= scene.today
      ? numbered(OutcomeForm(of: meeting, in: scene, workspace))
      : numbered(MeetingForm(editing: meeting, in: scene, workspace))
  }
}

extension AgendaTask {
  /// A town's forms are entered one after the other until the last is back, and so are its visits.
  var isOneByOne: Bool { self == .forms || self == .coverage }
}

extension Workspace {
  /// Whom a town has not visited in the rounds that end with a duty's window.
  func unvisited(of duty: Obligation, on day: Day) -> [EntityRef] {
    rounds(in: duty.window).flatMap { unvisited(in: $0, of: duty.subject, asOf: day) }
  }
}
