extension Workspace {
  /// The entity an id of any kind names, struck or not; nil when there is none.
  package func entity(_ ref: EntityRef) -> (any Entity)? {
    switch ref.kind {
    case .office: self[ID<Office>(ref)]
    case .enterprise: self[ID<Enterprise>(ref)]
    case .park: self[ID<Park>(ref)]
    case .site: self[ID<OldSite>(ref)]
    case .project: self[ID<Project>(ref)]
    case .unit: self[ID<Unit>(ref)]
    case .person: self[ID<Person>(ref)]
    case .pairing: self[ID<Pairing>(ref)]
    case .visit: self[ID<Visit>(ref)]
    case .issue: self[ID<Issue>(ref)]
    case .step: self[ID<Step>(ref)]
    case .reply: self[ID<Reply>(ref)]
    case .callback: self[ID<Callback>(ref)]
    case .dispatch: self[ID<DispatchDoc>(ref)]
    case .measure: self[ID<Measure>(ref)]
    case .extension: self[ID<Extension>(ref)]
    case .return: self[ID<ReturnRequest>(ref)]
    case .meeting: self[ID<Meeting>(ref)]
    case .decision: self[ID<Decision>(ref)]
    case .meetingItem: self[ID<MeetingItem>(ref)]
    case .override: self[ID<Override>(ref)]
    case .note: self[ID<Note>(ref)]
    case .proposal: self[ID<Proposal>(ref)]
    case .figure: self[ID<ReportedFigure>(ref)]
    case .category: self[ID<Category>(ref)]
    case .calendar: self[ID<CalendarYear>(ref)]
    case .sla: self[ID<SLAVersion>(ref)]
    case .thresholds: self[ID<Thresholds>(ref)]
    case .filter: self[ID<SavedFilter>(ref)]
    case .settingDraft: self[ID<SettingDraft>(ref)]
    case .commonClass: self[ID<CommonClass>(ref)]
    case .countermeasure: self[ID<Countermeasure>(ref)]
    case .notSame: self[ID<NotSame>(ref)]
    case .notCommon: self[ID<NotCommon>(ref)]
    case .projectMonthly: self[ID<ProjectMonthly>(ref)]
    case .projectPlan: self[ID<ProjectPlan>(ref)]
    case .retention: self[ID<RetentionCase>(ref)]
    case .brief: self[ID<Brief>(ref)]
    case .card: self[ID<Card>(ref)]
    case .excuse: self[ID<Excuse>(ref)]
    case .demand: self[ID<Demand>(ref)]
    case .event: self[ID<TalentEvent>(ref)]
    case .schoolPlace: self[ID<SchoolPlace>(ref)]
    case .campaignMeasure: self[ID<CampaignMeasure>(ref)]
    case .output: self[ID<CampaignOutput>(ref)]
    case .campaignRound: self[ID<CampaignRound>(ref)]
    case .feedback: self[ID<Feedback>(ref)]
    case .approval: self[ID<Approval>(ref)]
    case .approvalStep: self[ID<ApprovalStep>(ref)]
    case .topic: self[ID<PolicyTopic>(ref)]
    case .policyForm: self[ID<PolicyForm>(ref)]
    case .lecture: self[ID<LectureSession>(ref)]
    case .roster: self[ID<DutyRoster>(ref)]
    case .dutyCall: self[ID<DutyCall>(ref)]
    case .outreach: self[ID<OutreachCall>(ref)]
    case .listExport: self[ID<ListExport>(ref)]
    case .codeWord: self[ID<CodeWord>(ref)]
    }
  }

  /// Whether there is such an entity and it counts.
  package func has(_ ref: EntityRef) -> Bool {
    guard let entity = entity(ref) else { return false }
    return entity.struck == nil
  }

  /// The entity an id names, unless it was struck.
  package func live<Row: Entity>(_ id: ID<Row>) -> Row? {
    self[id].flatMap { $0.struck == nil ? $0 : nil }
  }

  /// Where an enterprise, park, site or project lies; a project without a town of its own where
  /// its enterprise does.
  package func town(of ref: EntityRef) -> ID<Unit>? {
    switch ref.kind {
    case .enterprise: enterprises.place(of: ID(ref)).flatMap { enterprises[at: $0].town }
    case .park: parks.place(of: ID(ref)).flatMap { parks[at: $0].town }
    case .site: sites.place(of: ID(ref)).flatMap { sites[at: $0].town }
    case .project:
      projects.place(of: ID(ref)).flatMap { place in
        projects[at: place].town ?? projects[at: place].enterprise.flatMap { town(of: $0.ref) }
      }
    default: nil
    }
  }
}
