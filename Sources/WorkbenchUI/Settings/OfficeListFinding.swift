import Domain

/// What `/` finds in a list of the office: the same words as `--filter`, and what stands in its cells.
extension OfficeList {
  /// The places of the rows that are asked for, in order.
  func places(
    matching text: String, of kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [Int] {
    let found = try refs(matching: text, of: kind, scene, workspace)
    let terms = text.split(whereSeparator: \.isWhitespace).compactMap { SearchTerm(String($0)) }
    return rows.indices.filter { found.contains(rows[$0].ref) || rows[$0].matches(terms) }
  }

  /// What a query of the kind's own fields finds; nothing in lists that have none.
  private func refs(
    matching text: String, of kind: EntityKind, _ scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> Set<EntityRef> {
    switch kind {
    case .unit: try Self.found(Unit.self, text, scene, workspace)
    case .person: try Self.found(Person.self, text, scene, workspace)
    case .enterprise: try Self.found(Enterprise.self, text, scene, workspace)
    case .park: try Self.found(Park.self, text, scene, workspace)
    case .site: try Self.found(OldSite.self, text, scene, workspace)
    case .project: try Self.found(Project.self, text, scene, workspace)
    case .demand: try Self.found(Demand.self, text, scene, workspace)
    case .event: try Self.found(TalentEvent.self, text, scene, workspace)
    case .schoolPlace: try Self.found(SchoolPlace.self, text, scene, workspace)
    case .campaignMeasure: try Self.found(CampaignMeasure.self, text, scene, workspace)
    case .output: try Self.found(CampaignOutput.self, text, scene, workspace)
    case .campaignRound: try Self.found(CampaignRound.self, text, scene, workspace)
    case .feedback: try Self.found(Feedback.self, text, scene, workspace)
    case .approval: try Self.found(Approval.self, text, scene, workspace)
    case .approvalStep: try Self.found(ApprovalStep.self, text, scene, workspace)
    case .figure: try Self.found(ReportedFigure.self, text, scene, workspace)
    case .topic: try Self.found(PolicyTopic.self, text, scene, workspace)
    default: []
    }
  }

  private static func found<Row: Findable>(
    _: Row.Type, _ text: String, _ scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> Set<EntityRef> {
    let spelled = try workspace.spellingOut(text, for: Row.kind)
    let query = try Query<Row.Asked>(parsing: spelled, today: scene.today)
    let rows = workspace[keyPath: Row.table].live.filter {
      workspace.asSeen($0, by: scene.actor).matches(query, in: workspace, on: scene.today)
    }
    return Set(rows.map(\.ref))
  }
}

extension OfficeList.Row {
  /// Whether words are found in what it shows.
  fileprivate func matches(_ terms: [SearchTerm]) -> Bool {
    let text = SearchText([ref.description] + cells.flatMap { [$0.zh, $0.en] })
    return terms.allSatisfy { $0.matches(text) }
  }
}
