/// One line of an issue's file: on which day what happened, by whom, and what it says.
package struct HistoryLine: Equatable, Sendable {
  package let on: Day
  package let what: Phrase
  package let by: ID<Person>?
  package let account: Phrase

  init(_ on: Day, _ what: Phrase, by person: ID<Person>?, _ account: Phrase) {
    (self.on, self.what, self.by, self.account) = (on, what, person, account)
  }
}

extension Workspace {
  /// What happened to an issue until the end of a day, by days; within one the steps come first, then
  /// returns, letters, notes, decisions and feedback.
  package func history(of issue: ID<Issue>, until day: Day) -> [HistoryLine] {
    var lines = steps(of: issue).map { line(of: $0, day) }
    lines += live(issue).flatMap { line(ofTakenOver: $0) }.map { [$0] } ?? []
    lines += returns(of: issue).filter { $0.ruling == .uphold }.map { line(of: $0, day) }
    lines += urgings(of: issue).map { line(of: $0, day) }
    lines += members(Note.self, of: issue.ref).map { line(of: $0) }
    lines += members(Decision.self, of: issue.ref).compactMap { line(of: $0, day) }
    lines += members(Feedback.self, of: issue.ref).compactMap { line(of: $0) }
    return lines.enumerated().filter { $0.element.on <= day }
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  /// `4月19日  交办  钱乙  交办〔2018〕54号  消防大队  交办函`.
  private func line(of step: Step, _ day: Day) -> HistoryLine {
    let documents = step.refs.compactMap { $0.id(as: DispatchDoc.self) }.compactMap { live($0) }
    let numbers = documents.compactMap { documentNumber(of: $0) }.map { Phrase(verbatim: $0) }
    return HistoryLine(
      step.on, step.rule.phrase, by: step.by, .separated(numbers + [account(of: step, today: day)]))
  }

  /// What an old ledger said of it: nobody vouches for that here (C3b).
  private func line(ofTakenOver issue: Issue) -> HistoryLine? {
    guard let note = issue.history else { return nil }
    return HistoryLine(
      note.on ?? issue.registeredOn, Counter.takenOver.phrase, by: nil,
      .separated([note.outcome, note.document].map { Phrase(verbatim: $0) }))
  }

  /// One that was upheld: the other is a step of the issue (L8).
  private func line(of back: ReturnRequest, _ day: Day) -> HistoryLine {
    let unit = Phrase(verbatim: name(of: back.unit.ref) ?? "")
    return HistoryLine(
      back.ruledOn, Rule.sendBack.phrase, by: back.ruledBy,
      .separated([unit, gist(of: back.any, today: day)]))
  }

  /// `5月15日  催办函  钱乙  催办〔2018〕14号  5月17日  请抓紧书面答复`.
  private func line(of urging: DispatchDoc, _ day: Day) -> HistoryLine {
    let due = urging.dueOn.map { [$0.shortPhrase(today: day)] } ?? []
    let texts = [urging.takenBy, urging.promise, urging.reason, urging.copyTo]
    let number = Phrase(verbatim: documentNumber(of: urging) ?? "")
    return HistoryLine(
      urging.on, urging.kind.phrase, by: urging.by,
      .separated([number] + due + texts.map { Phrase(verbatim: $0) }))
  }

  private func line(of note: Note) -> HistoryLine {
    let what = note.rule?.phrase ?? StepVerb.note.phrase
    return HistoryLine(note.on, what, by: note.by, Phrase(verbatim: note.text))
  }

  /// `5月30日  议定  扩班一个  教育局  6月30日`; what was done by that day says so.
  private func line(of decision: Decision, _ day: Day) -> HistoryLine? {
    guard let held = self[decision.meeting]?.heldOn else { return nil }
    let owner = decision.owner.flatMap { name(of: $0) }.map { Phrase(verbatim: $0) }
    let state =
      decision.isOpen(asOf: day)
      ? MeetingWords.due(decision, on: day, in: self) : MeetingWords.done
    return HistoryLine(
      held, MeetingWords.decided, by: nil,
      .separated([decision.phrase, owner ?? MeetingWords.office, state]))
  }

  private func line(of told: Feedback) -> HistoryLine? {
    guard let day = told.on else { return nil }
    let leader = Phrase(verbatim: told.leader.flatMap { name(of: $0.ref) } ?? "")
    return HistoryLine(
      day, FeedbackWords.told, by: told.by, .separated([leader, Phrase(verbatim: told.remarks)]))
  }
}
