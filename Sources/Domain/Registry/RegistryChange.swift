/// What a person may do with one kind of entry in the registry.
package enum EntryChange<Entry: Fielded>: Equatable, Sendable {
  /// Adds the entry under the next free id; its own id is ignored.
  case add(Entry)
  case edit(ID<Entry>, [FieldEdit<Entry.Field>])
}

/// What a person may do with the registry.
package enum RegistryChange: Equatable, Sendable {
  case enterprise(EntryChange<Enterprise>)
  case park(EntryChange<Park>)
  case site(EntryChange<OldSite>)
  case project(EntryChange<Project>)
  case unit(EntryChange<Unit>)
  case person(EntryChange<Person>)
  case figure(EntryChange<ReportedFigure>)
  case demand(EntryChange<Demand>)
  case event(EntryChange<TalentEvent>)
  case schoolPlace(EntryChange<SchoolPlace>)
  case campaignMeasure(EntryChange<CampaignMeasure>)
  case output(EntryChange<CampaignOutput>)
  case campaignRound(EntryChange<CampaignRound>)
  case feedback(EntryChange<Feedback>)
  case approval(EntryChange<Approval>)
  case approvalStep(EntryChange<ApprovalStep>)
  case topic(EntryChange<PolicyTopic>)
}

/// Why a change to the registry is refused.
package enum RegistryRefusal: Equatable, Sendable {
  case unknown(EntityRef)
  case fieldProblem(field: Phrase, FieldProblem)
  case fieldsMissing([Phrase])
  /// Another entry bears the name or the code.
  case nameTaken(String, by: EntityRef)
  case creditCodeTaken(String, by: EntityRef)
  case loginTaken(String, by: EntityRef)
  /// Nobody would be head of office any more.
  case lastHead
  case unknownReference(EntityRef)
  /// An enterprise is said to lie in a unit that is no 镇街.
  case notATown(EntityRef)
  /// The town that stood there was emptied.
  case townGivenUp(ID<Unit>)
  /// Somebody is said to have come to what has not been yet.
  case attendedBefore(Day)
  /// The enterprise is on neither list of twenty, and no other ground is named.
  case noSchoolingRight(EntityRef)
  /// Places at schools for one enterprise are put down to an issue of these.
  case issueOfAnother([EntityRef], of: EntityRef)
  case doneInFuture(Day)
  case toldInFuture(Day)
  /// A leader is told of an issue that nobody raised on a visit of his.
  case notRaisedBefore(EntityRef, leader: EntityRef)
  case endsBeforeItBegins(Day)
  case doneBeforeStart(Day, start: Day)

  /// The name of the field it speaks of, in forms and in lists.
  package var field: String? {
    switch self {
    case .nameTaken: Enterprise.Field.name.rawValue
    case .creditCodeTaken: Enterprise.Field.creditCode.rawValue
    case .loginTaken: Person.Field.login.rawValue
    case .notATown, .townGivenUp: Enterprise.Field.town.rawValue
    case .attendedBefore: TalentEvent.Field.attended.rawValue
    case .noSchoolingRight: SchoolPlace.Field.basis.rawValue
    case .issueOfAnother: SchoolPlace.Field.issue.rawValue
    case .doneInFuture, .doneBeforeStart: ApprovalStep.Field.doneOn.rawValue
    case .toldInFuture: Feedback.Field.on.rawValue
    case .notRaisedBefore: Feedback.Field.issues.rawValue
    case .endsBeforeItBegins: CampaignRound.Field.to.rawValue
    case .fieldProblem, .fieldsMissing, .unknown, .unknownReference, .lastHead: nil
    }
  }

  /// The words over that field, where they tell which it is.
  package var label: Phrase? {
    switch self {
    case .fieldProblem(let label, _): label
    case .fieldsMissing(let labels): labels.first
    default: nil
    }
  }
}
