import Domain
import JSONText

/// Every kind's record behind one door: what a journal line holds of a change, and back.
package enum Records {
  /// The whole entity as one document, without its id.
  package static func document(of entity: AnyEntity) -> JSON { document(of: recorded(entity)) }

  /// The merge patch of a touch and the one back; `old` is empty for a new entity.
  package static func difference(_ touch: Touch) -> (set: JSON, old: JSON) {
    recorded(touch.after).difference(from: touch.before.map(recorded))
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

  private static func document<Row: Documented>(of row: Row) -> JSON {
    Row.record.document(of: row)
  }

  private static func recorded(_ entity: AnyEntity) -> any Documented {
    switch entity {
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
    case .demand(let value): value
    case .event(let value): value
    case .schoolPlace(let value): value
    case .campaignMeasure(let value): value
    case .output(let value): value
    case .campaignRound(let value): value
    case .feedback(let value): value
    case .approval(let value): value
    case .approvalStep(let value): value
    case .category(let value): value
    case .calendar(let value): value
    case .sla(let value): value
    case .thresholds(let value): value
    case .codeWord(let value): value
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
    case .topic(let value): value
    case .policyForm(let value): value
    case .lecture(let value): value
    case .roster(let value): value
    case .dutyCall(let value): value
    case .outreach(let value): value
    case .listExport(let value): value
    }
  }

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

  func difference(from before: (any Documented)?) -> (set: JSON, old: JSON) {
    Self.record.difference(from: before as? Self, to: self)
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
    var row = before.flatMap { $0 as? Self } ?? Self()
    row.id = id.id(as: Self.self) ?? .unassigned
    do throws(RecordFailure) {
      try record.merge(patch, shown, into: &row)
    } catch {
      return (row, error)
    }
    return (row, nil)
  }
}
