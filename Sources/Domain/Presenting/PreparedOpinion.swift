extension Workspace {
  /// What the office proposes to decide on an issue where nobody wrote anything else: whoever has the
  /// move does what comes next, within a working week; what is triaged goes out the next day.
  ///
  /// A commissioner's or the head's question of the card for the leading group comes first (C7).
  func preparedOpinion(on id: ID<Issue>, day: Day) -> Opinion? {
    guard let issue = live(id) else { return nil }
    let unit = issue.leadUnit.flatMap { live($0) }
    let head = people.live.first { $0.isActive && $0.holds(.head, on: day) }
    let words = PreparedWords(issue.state)
    let due = calendar.day(workdays: words.workdays, after: day)
    let isOurs = words.isForOffice || unit == nil
    return Opinion(
      question: askedOfLeaders(on: id) ?? words.question.zh, text: words.opinion.zh,
      unit: isOurs ? nil : unit?.id, person: isOurs ? head?.id : nil, dueOn: due)
  }

  private func askedOfLeaders(on issue: ID<Issue>) -> String? {
    lastMember(Card.self, of: issue.ref) { $0.rung == .leadership && $0.answer == .accepted }?
      .reason
  }

  /// What was decided on an item.
  package func decision(on item: MeetingItem) -> Decision? {
    lastMember(Decision.self, of: item.ref)
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
