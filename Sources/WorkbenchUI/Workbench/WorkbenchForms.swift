import Domain

/// The one place where forms are opened from the lists.
enum WorkbenchForms {
  /// Why a form cannot be opened here; nil when it can.
  static func obstacle(
    to request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    switch request {
    case .meetings, .report, .classes, .papers: nil
    case .retention: retentionObstacle(in: scene, workspace)
    case .notice: noticeObstacle(to: target, in: scene, workspace)
    case .visit: scene.noForms ?? visitObstacle(on: target, in: scene, workspace)
    case .editVisit:
      scene.noForms ?? visitObstacle(on: target, in: scene, workspace)
        ?? lastVisitObstacle(to: target, in: workspace)
    case .pair: scene.unwritable(.pairing, in: workspace)
    case .add(let kind): scene.unwritable(kind.guarded, in: workspace)
    case .newIssue: scene.noForms ?? scene.notAmong(StepTable.registrars, in: workspace)
    case .letter: scene.noForms ?? scene.notTaking(.reply, in: workspace)
    case .newMeeting: scene.noForms ?? meetingObstacle(on: target, in: scene, workspace)
    case .triage:
      scene.noForms ?? scene.notTaking(.triage, in: workspace)
        ?? workspace.obstacle(toTriage: target.marked, seenBy: scene.actor)
    case .edit: scene.noForms ?? editObstacle(on: target, in: scene, workspace)
    case .duplicates: scene.noForms ?? duplicates(of: target, in: workspace)
    case .step, .take, .join:
      scene.noForms ?? (target.issues.isEmpty ? WorkbenchWords.selectIssue : nil)
    }
  }

  private static func lastVisitObstacle(
    to target: Target, in workspace: Workspace
  ) -> Phrase? {
    let visit = target.enterprise(in: workspace).flatMap { workspace.lastVisit(of: $0.ref) }
    return visit == nil ? VisitFormWords.noVisit : nil
  }

  /// Issues that wait for a meeting take a step (T8); other meetings are the office's.
  private static func meetingObstacle(
    on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    target.issues.isEmpty
      ? scene.unwritable(.meeting, in: workspace) : scene.notTaking(.coordinate, in: workspace)
  }

  /// Somebody else goes to another's enterprise.
  private static func visitObstacle(
    on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    scene.unwritable(.visit, in: workspace)
      ?? target.enterprise(in: workspace)
      .flatMap { workspace.refusal(toWrite: [.visit], of: $0.ref, by: scene.actor) }?
      .phrase(in: workspace)
  }

  /// Contacts of his own enterprise a commissioner keeps up to date too; what was written of an issue
  /// is corrected by whoever wrote it today, and by the head (T26).
  private static func editObstacle(
    on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    let obstacle: Phrase? =
      switch target {
      case .enterprise(let id):
        scene.unwritable(.registry, .contacts, in: workspace)
          ?? id.flatMap {
            workspace.refusal(toWrite: [.registry, .contacts], of: $0.ref, by: scene.actor)
          }?.phrase(in: workspace)
      case .issues(_, let id?, _, _):
        workspace.refusal(of: .amend, for: id, by: scene.actor, on: scene.today)?
          .phrase(in: workspace)
      case .issues: scene.notAmong(StepTable.registrars, in: workspace)
      case .pairing: scene.unwritable(.pairing, in: workspace)
      }
    return obstacle ?? (target.ref == nil ? WorkbenchWords.nothingSelected : nil)
  }

  /// Nobody sees them on a wall, and elsewhere those who keep one (C14, C16).
  private static func retentionObstacle(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    if scene.isProjecting { return RetentionWords.hiddenOnWall }
    let isHis =
      workspace.mayKeep(by: scene.actor) || !workspace.retentions(seenBy: scene.actor).isEmpty
    return isHis ? nil : PermissionWords.hidden(.retention)
  }

  private static func noticeObstacle(
    to target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    guard let enterprise = target.enterprise(in: workspace) else {
      return WorkbenchWords.nothingSelected
    }
    let isThere = workspace.hasNotice(for: enterprise, on: scene.today)
    return isThere ? nil : PairingNewsWords.noReports
  }

  private static func duplicates(of target: Target, in workspace: Workspace) -> Phrase? {
    guard let issue = target.ref?.id(as: Issue.self) else { return WorkbenchWords.selectIssue }
    return workspace.anyDuplicate(of: issue) == nil ? DuplicateWords.nothingFound : nil
  }

  /// Who hears of what became of the issue in hand, besides the enterprise.
  private static func leaders(of target: Target, _ workspace: Workspace) -> [EntityRef] {
    target.issues.compactMap { workspace[$0] }.flatMap { workspace.leaders(behind: $0) }.map(\.ref)
  }

  static func open(
    _ request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let screen = screen(for: request, on: target, in: scene, workspace)
    return screen.map { [.push($0)] } ?? [.say(.error(WorkbenchWords.nothingSelected))]
  }

  static func screen(
    for request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    let enterprise = target.enterprise(in: workspace)
    switch request {
    case .visit:
      return FormScreen(VisitForm(for: enterprise?.ref, in: scene, workspace))
    case .step:
      return FormScreen(IssueStepForm(target.issues, hidden: target.hidden, in: scene, workspace))
    case .take(let choice, _):
      return FormScreen(
        IssueStepForm(
          target.issues, hidden: target.hidden, choosing: choice, in: scene, workspace))
    case .triage:
      let new = workspace.newIssues(among: target.marked, seenBy: scene.actor)
      return BatchTriage(new, in: scene, workspace)
    case .newIssue:
      return FormScreen(IssueForm(about: enterprise?.ref, in: scene, workspace))
    case .letter:
      let unit = target.issues.first.flatMap { workspace[$0]?.leadUnit }
      return FormScreen(LetterForm(from: unit, in: scene, workspace))
    case .classes: return ClassesScreen()
    case .retention: return RetentionScreen()
    case .duplicates:
      return target.ref?.id(as: Issue.self).flatMap { workspace[$0] }.map {
        DuplicateScreen($0.id, category: workspace.likelyCategory(of: $0), in: workspace)
      }
    case .join: return FormScreen(ClassJoinForm(target.issues, in: scene, workspace))
    case .pair: return FormScreen(PairingForm(enterprise: enterprise, in: scene, workspace))
    case .meetings: return MeetingsScreen()
    case .newMeeting: return FormScreen(MeetingForm(on: target.issues, in: scene, workspace))
    case .editVisit:
      return enterprise.flatMap { workspace.lastVisit(of: $0.ref) }.flatMap {
        RecordForms.editing($0.ref, in: scene, workspace)
      }
    case .add(let kind): return RecordForms.adding(kind, in: scene, workspace)
    case .report(let name): return ReportScreen(name)
    case .papers: return PapersScreen()
    case .notice:
      return enterprise.map { PapersScreen(of: [$0.ref] + leaders(of: target, workspace)) }
    case .edit: return target.ref.flatMap { RecordForms.editing($0, in: scene, workspace) }
    }
  }
}

extension Workspace {
  fileprivate func obstacle(
    toTriage marked: [ID<Issue>]?, seenBy actor: Actor
  ) -> Phrase? {
    if let marked {
      return marked.contains { isNew($0, seenBy: actor) } ? nil : TriageWords.noneNewMarked
    }
    return issues.firstID { $0.state == .registered } == nil ? TriageWords.nothingNew : nil
  }

  /// The new ones among those that are marked; where none is, all that are new.
  fileprivate func newIssues(among marked: [ID<Issue>]?, seenBy actor: Actor) -> [ID<Issue>] {
    (marked ?? issues.compactMap { $0.state == .registered ? $0.id : nil })
      .filter { isNew($0, seenBy: actor) }
  }

  /// They stand there with all that was told of them, so those alone that he sees whole (C16).
  private func isNew(_ id: ID<Issue>, seenBy actor: Actor) -> Bool {
    live(id).map { $0.state == .registered && seesWhole($0, by: actor) } ?? false
  }
}
