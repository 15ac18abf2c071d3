import Domain
import JSONText

/// Every kind's record behind one door: what a journal line holds of a change, and back.
package enum Records {
  /// The whole entity as one document, without its id.
  package static func document(of entity: AnyEntity) -> JSON {
    type(of: entity.ref.kind).document(of: entity)
  }

  /// The merge patch of a touch and the one back; `old` is empty for a new entity.
  package static func difference(_ touch: Touch) -> (set: JSON, old: JSON) {
    type(of: touch.after.ref.kind).difference(touch)
  }

  /// Lays a patch on the entity as it stood, or on a blank one with this id.
  ///
  /// - Throws: `RecordFailure` naming the key whose value has the wrong shape.
  package static func merge(
    _ patch: JSON, of ref: EntityRef, into before: AnyEntity?
  ) throws(RecordFailure) -> AnyEntity {
    let (entity, failure) = merging(Patch(patch), [], of: ref, into: before)
    if let failure { throw failure }
    return entity
  }

  /// Like `merge`, but what this program does not know costs its own field only.
  static func merging(
    _ patch: Patch, _ shown: [Shown], of ref: EntityRef, into before: AnyEntity?
  ) -> (entity: AnyEntity, failure: RecordFailure?) {
    patch.read { type(of: ref.kind).merging($0, shown, id: ref, into: before?.value) }
  }

  /// Lays a patch on the entity of the workspace that has this id, which need not be there yet.
  ///
  /// When it throws, all that this program knows of it is there.
  static func load(
    _ patch: Patch, _ shown: [Shown], of ref: EntityRef, into workspace: inout Workspace
  ) throws(RecordFailure) {
    try patch.read { (patch) throws(RecordFailure) in
      try type(of: ref.kind).load(patch, shown, id: ref, into: &workspace)
    }
  }

  /// The keys of a kind, in the order they are written.
  package static func keys(of kind: EntityKind) -> [String] { type(of: kind).keys }

  private static func type(of kind: EntityKind) -> any Documented.Type {
    switch kind {
    case .office: Office.self
    case .enterprise: Enterprise.self
    case .park: Park.self
    case .site: OldSite.self
    case .project: Project.self
    case .unit: Unit.self
    case .person: Person.self
    case .pairing: Pairing.self
    case .visit: Visit.self
    case .issue: Issue.self
    case .step: Step.self
    case .reply: Reply.self
    case .callback: Callback.self
    case .dispatch: DispatchDoc.self
    case .measure: Measure.self
    case .extension: Extension.self
    case .return: ReturnRequest.self
    case .meeting: Meeting.self
    case .decision: Decision.self
    case .meetingItem: MeetingItem.self
    case .override: Override.self
    case .note: Note.self
    case .proposal: Proposal.self
    case .figure: ReportedFigure.self
    case .demand: Demand.self
    case .event: TalentEvent.self
    case .schoolPlace: SchoolPlace.self
    case .campaignMeasure: CampaignMeasure.self
    case .output: CampaignOutput.self
    case .campaignRound: CampaignRound.self
    case .feedback: Feedback.self
    case .approval: Approval.self
    case .approvalStep: ApprovalStep.self
    case .category: Category.self
    case .calendar: CalendarYear.self
    case .sla: SLAVersion.self
    case .thresholds: Thresholds.self
    case .codeWord: CodeWord.self
    case .filter: SavedFilter.self
    case .settingDraft: SettingDraft.self
    case .commonClass: CommonClass.self
    case .countermeasure: Countermeasure.self
    case .notSame: NotSame.self
    case .notCommon: NotCommon.self
    case .projectMonthly: ProjectMonthly.self
    case .projectPlan: ProjectPlan.self
    case .retention: RetentionCase.self
    case .brief: Brief.self
    case .card: Card.self
    case .excuse: Excuse.self
    case .topic: PolicyTopic.self
    case .policyForm: PolicyForm.self
    case .lecture: LectureSession.self
    case .roster: DutyRoster.self
    case .dutyCall: DutyCall.self
    case .outreach: OutreachCall.self
    case .listExport: ListExport.self
    }
  }
}

extension Documented {
  fileprivate static var keys: [String] { record.keys }

  static func document(of entity: AnyEntity) -> JSON {
    record.document(of: recorded(entity.value))
  }

  static func difference(_ touch: Touch) -> (set: JSON, old: JSON) {
    record.difference(
      from: touch.before.map { recorded($0.value) }, to: recorded(touch.after.value))
  }

  static func merging(
    _ patch: JSONView, _ shown: [Shown], id: EntityRef, into before: (any Entity)?
  ) -> (entity: AnyEntity, failure: RecordFailure?) {
    let (row, failure) = merged(patch, shown, id, before)
    return (row.any, failure)
  }

  static func load(
    _ patch: JSONView, _ shown: [Shown], id: EntityRef, into workspace: inout Workspace
  ) throws(RecordFailure) {
    let (row, failure) = merged(patch, shown, id, workspace.entity(id))
    row.load(into: &workspace)
    if let failure { throw failure }
  }

  private static func merged(
    _ patch: JSONView, _ shown: [Shown], _ id: EntityRef, _ before: (any Entity)?
  ) -> (row: Self, failure: RecordFailure?) {
    var row = recorded(before)
    row.id = id.id(as: Self.self) ?? .unassigned
    do throws(RecordFailure) {
      try record.merge(patch, shown, into: &row)
    } catch {
      return (row, error)
    }
    return (row, nil)
  }

  /// An entity as what its kind says it is; a blank one where there is none.
  private static func recorded(_ entity: (any Entity)?) -> Self {
    entity.flatMap { $0 as? Self } ?? Self()
  }
}
