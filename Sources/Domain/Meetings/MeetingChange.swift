/// What a person may do with meetings and what they decided.
package enum MeetingChange: Equatable, Sendable {
  /// Plans a meeting; the issues of a 协调会 wait for it from this day on (T8).
  case call(Meeting, on: Day)
  case edit(ID<Meeting>, [FieldEdit<Meeting.Field>])
  /// It was held: minutes, decisions, and where its issues go (T9, T9b).
  case hold(ID<Meeting>, Outcome, on: Day)
  /// It is called off, and its issues go back to be triaged (T9b).
  case cancel(ID<Meeting>, reason: String, on: Day)
  /// What was decided is done.
  case finish(ID<Decision>, on: Day, note: String)
  case amend(ID<Decision>, [FieldEdit<Decision.Field>])
  case item(MeetingItemChange)
  case present(PresentingChange)

  package struct Outcome: Equatable, Sendable {
    package var minutes = ""
    package var decisions: [Decision] = []
    /// The issues that do not go on but back to be triaged, each with its reason.
    package var returned: [Returned] = []
    /// Who came; nil where that is left as it is.
    package var attendees: [EntityRef]?
    package var guests: String?
    package init() {}
  }

  package struct Returned: Equatable, Sendable {
    package let issue: ID<Issue>
    package let reason: String

    package init(_ issue: ID<Issue>, reason: String) {
      self.issue = issue
      self.reason = reason
    }
  }
}

/// Why a change to a meeting or a decision is refused.
package enum MeetingRefusal: Error, Equatable, Sendable {
  case unknown(ID<Meeting>)
  case unknownDecision(ID<Decision>)
  /// Neither an issue nor a class nor a topic.
  case subjectMissing
  case reasonMissing
  case unitMissing
  case dayMissing
  /// A day to come must not lie before this one.
  case dayBefore(Day)
  case inTheFuture(Day)
  case unknownReference(EntityRef)
  case alreadyHeld(Day)
  case calledOff(Day)
  case minutesMissing
  case decisionMissing
  /// A line of decisions in which one part names neither whose it is nor a day.
  case decisionUnread(line: Int, String)
  /// A decision that would be due before the meeting made it.
  case decisionDueBefore(line: Int, due: Day, held: Day)
  case alreadyDone(Day)
  /// Whoever it was given to finishes it, or the office.
  case notYours(ID<Decision>)
  case notOnAgenda(ID<Issue>)
  case unknownItem(ID<MeetingItem>)
  /// Nothing on its agenda can be shown.
  case agendaEmpty
  case onAgendaAlready(ID<Issue>)
  /// It is not being run.
  case notSitting
  /// It is being run, and is ended first.
  case sitting(since: Instant)
  /// Somebody else turns its pages.
  case presented(by: ID<Person>, since: Instant)
  /// Nobody is to do it.
  case ownerMissing
  case alreadyDecided(ID<Decision>)
  case fieldProblem(field: Phrase, FieldProblem)
}
