/// One thing of the ledger: it has an id, it may be struck as a wrong entry, it is never deleted.
package protocol Entity: Equatable, Sendable {
  /// With every field empty or at its default.
  init()
  static var kind: EntityKind { get }
  /// Where the workspace keeps entities of this kind.
  static var table: WritableKeyPath<Workspace, Table<Self>> { get }
  var id: ID<Self> { get set }
  /// Set when the entry was a mistake (T27): it then stands outside every list, counter and clock.
  var struck: Strike? { get set }
  /// What this entity belongs to; a relation is stored once, on the many side (C1).
  var owners: [EntityRef] { get }
  /// The names and codes it is found by; folded, so they are only reckoned where they matter.
  var keys: [EntryKey] { get }
  var any: AnyEntity { get }
  /// Hands over every text that people write into it, but for why it was struck.
  mutating func show(to visitor: inout some TextVisitor)
  /// What is seen of it while the screen is projected (C14).
  ///
  /// Only here so that it is compiled for each kind, as `load` is.
  func hidden(by veil: Veil) -> Self
  /// Takes its place in the workspace.
  ///
  /// Only here so that it is compiled for each kind: generic code that learns its kind while running
  /// is several times slower. The one beside `Workspace` does for all.
  func load(into workspace: inout Workspace)
  /// The one with this number, struck or not; nil when there is none.
  ///
  /// Only here so that it is compiled for each kind, as `load` is.
  static func entity(_ ref: EntityRef, in workspace: Workspace) -> (any Entity)?
}

/// Who struck an entry as a mistake, when, and why.
///
/// Held at one remove: every entry has room for it, and hardly any was struck.
package indirect enum Strike: Equatable, Sendable {
  case entry(by: ID<Person>, at: Instant, reason: String)

  package init(by: ID<Person>, at: Instant, reason: String) {
    self = .entry(by: by, at: at, reason: reason)
  }

  package var by: ID<Person> { content.by }
  package var at: Instant { content.at }
  package var reason: String {
    get { content.reason }
    set { self = .entry(by: by, at: at, reason: newValue) }
  }

  private var content: (by: ID<Person>, at: Instant, reason: String) {
    switch self {
    case .entry(let by, let at, let reason): (by, at, reason)
    }
  }
}

/// An entity of any kind: what a storage reads and writes.
///
/// Held at one remove: to copy it is to count one more holder, whatever kind it is, and code that passes
/// it on need not know how to copy all of them.
package indirect enum AnyEntity: Equatable, Sendable {
  case office(Office)
  case enterprise(Enterprise)
  case park(Park)
  case site(OldSite)
  case project(Project)
  case unit(Unit)
  case person(Person)
  case pairing(Pairing)
  case visit(Visit)
  case issue(Issue)
  case step(Step)
  case reply(Reply)
  case callback(Callback)
  case dispatch(DispatchDoc)
  case measure(Measure)
  case `extension`(Extension)
  case `return`(ReturnRequest)
  case meeting(Meeting)
  case decision(Decision)
  case meetingItem(MeetingItem)
  case override(Override)
  case note(Note)
  case proposal(Proposal)
  case figure(ReportedFigure)
  case category(Category)
  case calendar(CalendarYear)
  case sla(SLAVersion)
  case thresholds(Thresholds)
  case filter(SavedFilter)
  case settingDraft(SettingDraft)
  case commonClass(CommonClass)
  case countermeasure(Countermeasure)
  case notSame(NotSame)
  case notCommon(NotCommon)
  case projectMonthly(ProjectMonthly)
  case projectPlan(ProjectPlan)
  case retention(RetentionCase)
  case brief(Brief)
  case card(Card)
  case excuse(Excuse)
  case demand(Demand)
  case event(TalentEvent)
  case schoolPlace(SchoolPlace)
  case campaignMeasure(CampaignMeasure)
  case output(CampaignOutput)
  case campaignRound(CampaignRound)
  case feedback(Feedback)
  case approval(Approval)
  case approvalStep(ApprovalStep)
  case topic(PolicyTopic)
  case policyForm(PolicyForm)
  case lecture(LectureSession)
  case roster(DutyRoster)
  case dutyCall(DutyCall)
  case outreach(OutreachCall)
  case listExport(ListExport)
  case codeWord(CodeWord)

  /// The entity inside, whatever its kind.
  package var value: any Entity {
    switch self {
    case .office(let value): value
    case .enterprise(let value): value
    case .park(let value): value
    case .site(let value): value
    case .project(let value): value
    case .unit(let value): value
    case .person(let value): value
    case .pairing(let value): value
    case .visit(let value): value
    case .issue(let value): value
    case .step(let value): value
    case .reply(let value): value
    case .callback(let value): value
    case .dispatch(let value): value
    case .measure(let value): value
    case .extension(let value): value
    case .return(let value): value
    case .meeting(let value): value
    case .decision(let value): value
    case .meetingItem(let value): value
    case .override(let value): value
    case .note(let value): value
    case .proposal(let value): value
    case .figure(let value): value
    case .category(let value): value
    case .calendar(let value): value
    case .sla(let value): value
    case .thresholds(let value): value
    case .filter(let value): value
    case .settingDraft(let value): value
    case .commonClass(let value): value
    case .countermeasure(let value): value
    case .notSame(let value): value
    case .notCommon(let value): value
    case .projectMonthly(let value): value
    case .projectPlan(let value): value
    case .retention(let value): value
    case .brief(let value): value
    case .card(let value): value
    case .excuse(let value): value
    case .demand(let value): value
    case .event(let value): value
    case .schoolPlace(let value): value
    case .campaignMeasure(let value): value
    case .output(let value): value
    case .campaignRound(let value): value
    case .feedback(let value): value
    case .approval(let value): value
    case .approvalStep(let value): value
    case .topic(let value): value
    case .policyForm(let value): value
    case .lecture(let value): value
    case .roster(let value): value
    case .dutyCall(let value): value
    case .outreach(let value): value
    case .listExport(let value): value
    case .codeWord(let value): value
    }
  }

  package var ref: EntityRef { value.ref }
}

extension Entity {
  package var ref: EntityRef { id.ref }
}

/// One entity before and after a change; `before` is nil where the change created it.
package struct Touch: Equatable, Sendable {
  package let before: AnyEntity?
  package let after: AnyEntity

  package init(before: AnyEntity?, after: AnyEntity) {
    self.before = before
    self.after = after
  }

  /// Whether it changed this entity or a part of its file.
  package func isAbout(_ ref: EntityRef) -> Bool {
    after.ref == ref
      || (ref.kind == .issue && after.ref.kind.isPartOfIssue && after.value.owners.contains(ref))
  }
}
