import Domain
import TerminalKit

/// The forms a person can ask for from the lists.
enum FormRequest: Equatable {
  case visit
  case step
  /// 办理 with its step chosen already, for the issues it was offered for.
  case take(StepChoice, of: [ID<Issue>])
  case triage
  case newIssue
  case letter
  case edit
  case pair
  /// The list of meetings and what they decided.
  case meetings
  /// Correcting the newest visit to the enterprise in hand.
  case editVisit
  /// A meeting on the issues in hand.
  case newMeeting
  case classes
  /// Enterprises that may leave, for those who keep them.
  case retention
  case duplicates
  case join
  /// Letters and minutes, to read and to print.
  case papers
  /// What became of the problems of the enterprise in hand.
  case notice
  /// A new entry of the registry.
  case add(EntityKind)
  /// A report to read.
  case report(ReportName)

  /// What is done all day, and what stands behind it in footer and help.
  static let usual: [FormRequest] = [.visit, .step, .edit, .pair]
  static let others: [FormRequest] =
    [
      .triage, .newIssue, .letter, .meetings, .classes, .newMeeting, .editVisit, .duplicates, .join,
      .papers, .notice, .retention,
    ] + EntityKind.registry.map(add)

  /// What needs no record in hand.
  static let ofNoRecord: [FormRequest] =
    [.visit, .newIssue, .letter, .meetings, .classes, .papers, .retention]
    + EntityKind.registry.map(add) + ReportName.allCases.map(report)

  /// What is done with a record of the workbench, and has no key that other views show.
  static let ofRecord: [FormRequest] = [.editVisit, .duplicates, .join, .notice]

  /// The others are named in the footer where they push nothing out of it.
  func isInFooter(in scene: Scene) -> Bool {
    key != nil && (Self.usual.contains(self) || scene.size.columns >= columnsForFooter)
  }

  private var columnsForFooter: Int {
    switch self {
    case .classes: WorkbenchLayout.footerOfClasses
    case .letter, .meetings: WorkbenchLayout.footerOfMeetings
    default: WorkbenchLayout.footerOfMore
    }
  }

  /// Whether it is done with all that is marked.
  var takesMarked: Bool {
    switch self {
    case .step, .take, .triage, .join, .newMeeting: true
    default: false
    }
  }

  /// Whether nothing is recorded by it, so that anybody may.
  var onlyShows: Bool {
    switch self {
    case .meetings, .report, .papers, .notice: true
    default: false
    }
  }

  /// The key that opens it; nil for what is reached by the palette alone.
  var key: Key? {
    switch self {
    case .visit: "w"
    case .step: "t"
    case .triage: "b"
    case .newIssue: "c"
    case .letter: "i"
    case .edit: "e"
    case .pair: "p"
    case .meetings: "m"
    case .classes: "l"
    case .take, .newMeeting, .editVisit, .add, .report, .duplicates, .join, .papers, .notice,
      .retention:
      nil
    }
  }

  /// What is said of it while it is new to somebody.
  var explained: Explanation? {
    switch self {
    case .visit: ExplanationWords.visit
    case .step: ExplanationWords.step
    case .triage: ExplanationWords.triage
    case .newIssue: ExplanationWords.newIssue
    case .letter: ExplanationWords.letter
    case .edit: ExplanationWords.edit
    case .pair: ExplanationWords.pair
    case .meetings: ExplanationWords.meetings
    default: nil
    }
  }

  var words: Phrase {
    switch self {
    case .visit: WorkbenchWords.visit
    case .step: WorkbenchWords.step
    case .triage: WorkbenchWords.triage
    case .newIssue: WorkbenchWords.newIssue
    case .letter: WorkbenchWords.letter
    case .edit: WorkbenchWords.edit
    case .pair: WorkbenchWords.pair
    case .meetings: WorkbenchWords.meetings
    case .newMeeting: WorkbenchWords.newMeeting
    case .editVisit: VisitFormWords.editLast
    case .take: WorkbenchWords.step
    case .classes: ClassWords.classes
    case .duplicates: DuplicateWords.check
    case .join: ClassVerb.join.phrase
    case .retention: RetentionWords.open
    case .papers: PaperWords.papers
    case .notice: PaperWords.noticeShort
    case .add(let kind): WorkbenchWords.new(kind)
    case .report(let name): name.heading
    }
  }
}

/// What the lists hand to a form: the record in hand.
enum Target: Equatable {
  case enterprise(ID<Enterprise>?)
  /// The marked issues, so many of them where the filter does not show them, or the selected one
  /// alone.
  case issues([ID<Issue>], selected: ID<Issue>?, hidden: Int = 0, isMarked: Bool = false)
  case pairing(ID<Pairing>?)

  var ref: EntityRef? {
    switch self {
    case .enterprise(let id): id?.ref
    case .issues(_, let id, _, _): id?.ref
    case .pairing(let id): id?.ref
    }
  }

  /// The enterprise it is or is about.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    switch self {
    case .enterprise(let id): id
    case .issues(_, let id, _, _): id.flatMap { workspace[$0]?.enterprise }
    case .pairing(let id): id.flatMap { workspace[$0]?.enterprise }
    }
  }

  /// The marked issues, or the selected one alone; none from the other lists.
  var issues: [ID<Issue>] {
    guard case .issues(let ids, _, _, _) = self else { return [] }
    return ids
  }

  /// The marked issues, be it one; nil where none is marked.
  var marked: [ID<Issue>]? {
    guard case .issues(let ids, _, _, let isMarked) = self, isMarked else { return nil }
    return ids
  }

  var hidden: Int {
    guard case .issues(_, _, let hidden, _) = self else { return 0 }
    return hidden
  }
}

/// The one place where forms are opened from the lists.
enum WorkbenchForms {
  /// Why a form cannot be opened here; nil when it can.
  static func obstacle(
    to request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    if request == .retention { return retentionObstacle(in: scene, workspace) }
    if request == .notice { return noticeObstacle(to: target, in: scene, workspace) }
    if request.onlyShows || request == .classes { return nil }
    if let reason = scene.noForms { return reason }
    switch request {
    case .meetings, .report, .classes, .papers, .notice, .retention: return nil
    case .newIssue: return scene.notAmong(StepTable.registrars, in: workspace)
    case .newMeeting: return meetingObstacle(on: target, in: scene, workspace)
    case .letter: return scene.notTaking(.reply, in: workspace)
    case .visit: return scene.unwritable(.visit, in: workspace)
    case .pair: return scene.unwritable(.pairing, in: workspace)
    case .add(let kind): return scene.unwritable(kind.guarded, in: workspace)
    case .triage:
      return scene.notTaking(.triage, in: workspace)
        ?? workspace.obstacle(toTriage: target.marked, seenBy: scene.actor)
    case .editVisit:
      let visit = target.enterprise(in: workspace).flatMap { workspace.lastVisit(of: $0.ref) }
      return scene.unwritable(.visit, in: workspace)
        ?? (visit == nil ? VisitFormWords.noVisit : nil)
    case .edit:
      return editObstacle(on: target, in: scene, workspace)
        ?? (target.ref == nil ? WorkbenchWords.nothingSelected : nil)
    case .duplicates: return duplicates(of: target, in: workspace)
    case .step, .take, .join: return target.issues.isEmpty ? WorkbenchWords.selectIssue : nil
    }
  }

  /// Issues that wait for a meeting take a step (T8); other meetings are the office's.
  private static func meetingObstacle(
    on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    target.issues.isEmpty
      ? scene.unwritable(.meeting, in: workspace) : scene.notTaking(.coordinate, in: workspace)
  }

  /// Contacts of his own enterprise a commissioner keeps up to date too; what was written of an issue
  /// is corrected by whoever wrote it today, and by the head (T26).
  private static func editObstacle(
    on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    switch target {
    case .enterprise: scene.unwritable(.registry, .contacts, in: workspace)
    case .issues(_, let id?, _, _):
      workspace.refusal(of: .amend, for: id, by: scene.actor, on: scene.today)?
        .phrase(in: workspace)
    case .issues: scene.notAmong(StepTable.amenders, in: workspace)
    case .pairing: scene.unwritable(.pairing, in: workspace)
    }
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
    case .classes: return ClassBoard()
    case .retention: return RetentionBoard()
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
