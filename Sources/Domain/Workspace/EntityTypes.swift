extension EntityKind {
  /// What entities of this kind are, for whoever does the same to every kind.
  package var type: any Entity.Type {
    switch self {
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
    case .category: Category.self
    case .calendar: CalendarYear.self
    case .sla: SLAVersion.self
    case .thresholds: Thresholds.self
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
    case .demand: Demand.self
    case .event: TalentEvent.self
    case .schoolPlace: SchoolPlace.self
    case .campaignMeasure: CampaignMeasure.self
    case .output: CampaignOutput.self
    case .approval: Approval.self
    case .approvalStep: ApprovalStep.self
    case .topic: PolicyTopic.self
    case .policyForm: PolicyForm.self
    case .lecture: LectureSession.self
    }
  }
}
