/// 会议纪要 of a meeting that was held: what it was on, what it decided, whose that is (P15, P16).
extension Workspace {
  func minutesPaper(_ meeting: Meeting) -> Paper? {
    guard let held = meeting.heldOn else { return nil }
    let kind = meeting.kind.phrase
    var paper = Paper(
      of: meeting.ref, PaperWords.heading(PaperWords.minutes(kind), by: officeName), on: held)
    paper.number = meeting.minutes
    paper.signature = officeName
    paper.blocks = facts(of: meeting, held).map(Paper.Block.text)
    let issues = meeting.issues.compactMap { issue($0, asOf: held) }
    if !issues.isEmpty {
      paper.blocks += [
        .title(PaperWords.discussed),
        .table(Paper.Grid(PaperWords.agendaColumns, rows: rows(issues))),
      ]
    }
    paper.blocks += decided(at: meeting)
    return paper
  }

  private func facts(of meeting: Meeting, _ held: Day) -> [Phrase] {
    let units = meeting.units.compactMap { name(of: $0.ref) }.joined(separator: "、")
    let facts: [(Phrase, Phrase)] = [
      (PaperWords.heldOn, held.longPhrase), (PaperWords.place, Phrase(verbatim: meeting.place)),
      (PaperWords.units, Phrase(verbatim: units)), (PaperWords.topic, onPaper(meeting.topic)),
    ]
    return facts.filter { !$0.1.zh.isEmpty }.map { PaperWords.fact($0.0, $0.1) }
  }

  private func rows(_ issues: [Issue]) -> [[Phrase]] {
    issues.enumerated().map { place, issue in
      [
        Phrase(verbatim: "\(place + 1)"), Phrase(verbatim: issue.id.description),
        Phrase(verbatim: issue.objects.compactMap { name(of: $0) }.joined(separator: "、")),
        onPaper(issue.title),
      ]
    }
  }

  private func decided(at meeting: Meeting) -> [Paper.Block] {
    let decisions = decisions(of: meeting.id)
    guard !decisions.isEmpty else {
      return [.title(PaperWords.decided), .text(PaperWords.nothing)]
    }
    let rows = decisions.enumerated().map { place, decision in
      [
        Phrase(verbatim: "\(place + 1)"), onPaper(decision.text),
        Phrase(verbatim: decision.owner.flatMap { name(of: $0) } ?? officeName),
        decision.dueOn?.longPhrase ?? Phrase(verbatim: ""),
      ]
    }
    return [
      .title(PaperWords.decided), .table(Paper.Grid(PaperWords.decisionColumns, rows: rows)),
    ]
  }
}
