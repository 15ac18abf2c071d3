import Domain

/// The forms of the registry: one for each kind of entry, all made from the entry's own fields.
enum RegistryForms {
  /// What is entered in forms, as the first day goes.
  static let kinds: [EntityKind] = [
    .enterprise, .unit, .person, .park, .site, .project, .figure,
    .demand, .event, .schoolPlace, .campaignMeasure, .output, .campaignRound, .feedback, .approval,
    .approvalStep, .topic,
  ]

  /// Opens an entry of the registry to be corrected; nil for what is no entry of it.
  static func editing(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch workspace.entity(ref).map({ workspace.asSeen($0.any, by: scene.actor) }) {
    case .enterprise(let entry): screen(entry, RegistryChange.enterprise, scene, workspace)
    case .park(let entry): screen(entry, RegistryChange.park, scene, workspace)
    case .site(let entry): screen(entry, RegistryChange.site, scene, workspace)
    case .project(let entry): screen(entry, RegistryChange.project, scene, workspace)
    case .unit(let entry): screen(entry, RegistryChange.unit, scene, workspace)
    case .person(let entry): screen(entry, RegistryChange.person, scene, workspace)
    case .figure(let entry): screen(entry, RegistryChange.figure, scene, workspace)
    case .demand(let entry): screen(entry, RegistryChange.demand, scene, workspace)
    case .event(let entry): screen(entry, RegistryChange.event, scene, workspace)
    case .schoolPlace(let entry): screen(entry, RegistryChange.schoolPlace, scene, workspace)
    case .campaignMeasure(let entry):
      screen(entry, RegistryChange.campaignMeasure, scene, workspace)
    case .output(let entry): screen(entry, RegistryChange.output, scene, workspace)
    case .campaignRound(let entry): screen(entry, RegistryChange.campaignRound, scene, workspace)
    case .feedback(let entry): screen(entry, RegistryChange.feedback, scene, workspace)
    case .approval(let entry): screen(entry, RegistryChange.approval, scene, workspace)
    case .approvalStep(let entry): screen(entry, RegistryChange.approvalStep, scene, workspace)
    case .topic(let entry): screen(entry, RegistryChange.topic, scene, workspace)
    default: nil
    }
  }

  /// Opens an empty entry of a kind; nil for what is no kind of the registry.
  static func adding(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch kind {
    case .enterprise: screen(Enterprise(), RegistryChange.enterprise, scene, workspace)
    case .park: screen(Park(), RegistryChange.park, scene, workspace)
    case .site: screen(OldSite(), RegistryChange.site, scene, workspace)
    case .project: screen(Project(), RegistryChange.project, scene, workspace)
    case .unit: screen(Unit(), RegistryChange.unit, scene, workspace)
    case .person: screen(Person(), RegistryChange.person, scene, workspace)
    case .figure: screen(ReportedFigure(), RegistryChange.figure, scene, workspace)
    case .demand: screen(Demand(), RegistryChange.demand, scene, workspace)
    case .event: screen(TalentEvent(), RegistryChange.event, scene, workspace)
    case .schoolPlace: screen(SchoolPlace(), RegistryChange.schoolPlace, scene, workspace)
    case .campaignMeasure:
      screen(CampaignMeasure(), RegistryChange.campaignMeasure, scene, workspace)
    case .output: screen(CampaignOutput(), RegistryChange.output, scene, workspace)
    case .campaignRound: screen(CampaignRound(), RegistryChange.campaignRound, scene, workspace)
    case .feedback: screen(Feedback(), RegistryChange.feedback, scene, workspace)
    case .approval: screen(Approval(), RegistryChange.approval, scene, workspace)
    case .approvalStep: screen(ApprovalStep(), RegistryChange.approvalStep, scene, workspace)
    case .topic: screen(PolicyTopic(), RegistryChange.topic, scene, workspace)
    default: nil
    }
  }

  private static func screen<Entry: Registered>(
    _ entry: Entry, _ wrap: @escaping (EntryChange<Entry>) -> RegistryChange, _ scene: Scene,
    _ workspace: Workspace
  ) -> any Screen {
    FormScreen(EntryForm(entry, as: { .registry(wrap($0)) }, in: scene, workspace))
  }
}
