extension Workspace {
  /// What the office proposes to decide on an issue where nobody wrote anything else: whoever has the
  /// move does what comes next, within a working week.
  ///
  /// A commissioner's or the head's question of the card for the leading group comes first (C7).
  func preparedOpinion(on id: ID<Issue>, day: Day) -> Opinion? {
    guard let issue = live(id) else { return nil }
    let due = calendar.day(workdays: 5, after: day)
    let unit = issue.leadUnit.flatMap { live($0) }
    let head = people.live.first { $0.isActive && $0.holds(.head, on: day) }
    let words = PreparedWords(issue.state)
    let isOurs = words.isForOffice || unit == nil
    return Opinion(
      question: askedOfLeaders(on: id) ?? words.question, text: words.opinion,
      unit: isOurs ? nil : unit?.id, person: isOurs ? head?.id : nil, dueOn: due)
  }

  private func askedOfLeaders(on issue: ID<Issue>) -> String? {
    members(Card.self, of: issue.ref).last { $0.rung == .leadership && $0.answer == .accepted }?
      .reason
  }

  /// What was decided on an item.
  package func decision(on item: MeetingItem) -> Decision? {
    members(Decision.self, of: item.ref).last
  }

  /// The agenda of a meeting, in its order.
  package func items(of meeting: ID<Meeting>) -> [MeetingItem] {
    members(MeetingItem.self, of: meeting.ref).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
  }

  /// Where a run of a meeting stops, one after the other.
  ///
  /// Whoever records looks at what is kept for paper too.
  package func stops(of meeting: ID<Meeting>, withPaper: Bool = false) -> [Wall.Stop] {
    let items = items(of: meeting).filter { $0.isOnWall || withPaper && !$0.isSkipped }
    return [.opening] + items.map { .item($0.id) } + [.closing]
  }

  /// The meeting of the same kind that was held before it; what it decided is looked through first.
  package func meeting(before meeting: Meeting) -> Meeting? {
    let day = meeting.satOn ?? meeting.proposedOn
    return meetings.live.filter { other in
      other.kind == meeting.kind && other.id != meeting.id && other.heldOn.map { $0 <= day } == true
    }.max { ($0.heldOn ?? .epoch, $0.id) < ($1.heldOn ?? .epoch, $1.id) }
  }

  /// The meeting that is being run; the one opened last where there are several.
  package var sittingMeeting: Meeting? {
    let sitting = (0..<meetings.count).filter { place in
      meetings[at: place].isSitting && meetings[at: place].struck == nil
    }
    return sitting.map { meetings[at: $0] }
      .max { ($0.sitting?.openedAt ?? .epoch) < ($1.sitting?.openedAt ?? .epoch) }
      .flatMap { live($0.id) }
  }
}

/// The words an opinion begins with: kept as people wrote them, in the language of the ledger.
private struct PreparedWords {
  let question: String
  let opinion: String
  var isForOffice = false

  init(_ state: IssueState) {
    switch state {
    case .registered, .triaged:
      question = "由哪家单位牵头，何时答复企业？"
      opinion = "商定牵头单位并交办"
      isForOffice = true
    case .coordinating:
      question = "各单位意见怎样统一，由谁落实？"
      opinion = "汇总各单位意见，提出解决办法"
    case .suspended, .longTerm:
      question = "条件何时具备，怎样答复企业？"
      opinion = "说明条件和时间，向企业当面解释"
    case .replied, .resolved:
      question = "企业是否认可，可否销号？"
      opinion = "回访企业，认可的予以销号"
      isForOffice = true
    case .dispatched, .inProgress, .followUp, .closed, .merged, .declined, .withdrawn:
      question = "怎样办成，何时书面答复企业？"
      opinion = "拿出解决办法，书面答复企业"
    }
  }
}
