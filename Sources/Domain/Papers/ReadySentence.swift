/// 转发文字: what is sent on by 微信 or 浙政钉 beside a letter, ready to be copied; no document, and
/// nothing is recorded of it.
extension Workspace {
  /// Of a numbered letter for its unit, of a meeting to come for those who are asked, of an issue for
  /// its enterprise; nil for what nobody is told of so.
  package func readySentence(about ref: EntityRef, on today: Day) -> Phrase? {
    if let letter = ref.id(as: DispatchDoc.self).flatMap({ live($0) }) { return sentence(letter) }
    if let meeting = ref.id(as: Meeting.self).flatMap({ live($0) }) {
      return meeting.isPlanned ? sentence(meeting) : nil
    }
    if let id = ref.id(as: Issue.self) {
      return issue(id, asOf: today).flatMap { sentence($0, on: today) }
    }
    return nil
  }

  private func sentence(_ letter: DispatchDoc) -> Phrase? {
    guard letter.kind != .minutes, letter.number != nil else { return nil }
    return SentenceWords.letter(wording(of: letter), letter.kind, by: letter.dueOn)
  }

  private func sentence(_ meeting: Meeting) -> Phrase {
    SentenceWords.meeting(
      from: officeName, meeting.kind.phrase, onPaper(meeting.topic), on: meeting.proposedOn,
      at: meeting.place, units: joinedNames(of: meeting.units))
  }

  private func sentence(_ issue: Issue, on today: Day) -> Phrase? {
    guard issue.struck == nil, issue.history == nil else { return nil }
    let owed = issue.isOpen ? self.due(of: issue.id, asOf: today)?.due : nil
    // A day that has gone by promises nothing.
    let due = owed.flatMap { $0 < today ? nil : $0 }
    let outcome = issue.state == .closed ? issue.closing.map { SentenceWords.over($0.phrase) } : nil
    return SentenceWords.issue(
      from: officeName, to: joinedNames(of: issue.objects), issue.id, onPaper(issue.title),
      unit: issue.leadUnit.flatMap { name(of: $0.ref) }, outcome ?? issue.state.phrase, due: due)
  }
}
