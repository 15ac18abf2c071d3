import Domain

extension TestOffice {
  /// A leading-group meeting called for today, with these issues on its agenda.
  package mutating func prepared(
    _ issues: [ID<Issue>] = [], kind: Meeting.Kind = .leadingGroup
  ) throws(Refusal) -> ID<Meeting> {
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.issues) = (kind, "督办", issues)
    meeting.proposedOn = today
    let id = workspace.meetings.nextID()
    try apply(.meeting(.call(meeting, on: today)))
    try apply(.meeting(.item(.prepare(id))))
    return id
  }

  /// A meeting that was called and held on a day, and what it decided; it is that day from then on.
  @discardableResult
  package mutating func held(
    _ kind: Meeting.Kind = .leadingGroup, on day: String, deciding decisions: Decision...
  ) throws(Refusal) -> ID<Meeting> {
    today = .iso(day)
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.units) = (kind, "督办", [.education])
    meeting.proposedOn = today
    let id = workspace.meetings.nextID()
    try apply(.meeting(.call(meeting, on: today)))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = workspace.nextMinutesNumber(on: today)
    outcome.decisions = decisions
    try apply(.meeting(.hold(id, outcome, on: today)))
    return id
  }

  /// Opens it as the terminal with this number.
  @discardableResult
  package mutating func open(
    _ meeting: ID<Meeting>, seat: Int = 1, takesOver: Bool = false,
    by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    let figures = MeetingFigures(of: workspace, on: today)
    return try apply(
      .meeting(
        .present(.open(meeting, .init(seat: seat, figures: figures, takesOver: takesOver)))),
      by: person)
  }
}
