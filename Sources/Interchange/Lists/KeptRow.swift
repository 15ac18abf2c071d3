import Domain

/// Lists that go out and do not come in: their entries are made where their rules are.
extension Demand: ListRow {}
extension TalentEvent: ListRow {}
extension SchoolPlace: ListRow {}
extension CampaignMeasure: ListRow {}
extension CampaignOutput: ListRow {}
extension CampaignRound: ListRow {}
extension Feedback: ListRow {}
extension Approval: ListRow {}
extension ApprovalStep: ListRow {}
extension ReportedFigure: ListRow {}
extension CommonClass: ListRow {}
extension Meeting: ListRow {}
extension Decision: ListRow {}
extension LectureSession: ListRow {}
extension DutyRoster: ListRow {}
extension DutyCall: ListRow {}
extension OutreachCall: ListRow {}
