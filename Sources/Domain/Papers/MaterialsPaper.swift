/// 会议材料 of a meeting to come: its agenda, and whole the items that are read from paper and not
/// from the wall.
extension Workspace {
  func materialsPaper(_ meeting: Meeting) -> Paper? {
    let items = items(of: meeting.id).filter { !$0.isSkipped }
    guard meeting.heldOn == nil, meeting.calledOffOn == nil, !items.isEmpty else { return nil }
    var paper = Paper(
      PaperWords.heading(PaperWords.materials(meeting.kind.phrase), by: officeName),
      on: meeting.proposedOn)
    paper.signature = officeName
    paper.blocks = [
      .text(PaperWords.fact(PaperWords.topic, onPaper(meeting.topic))),
      .table(Paper.Grid(PaperWords.materialColumns, rows: rows(items))),
    ]
    for item in items where item.isOnPaper { paper.blocks += card(of: item) }
    return paper
  }

  private func rows(_ items: [MeetingItem]) -> [[Phrase]] {
    items.enumerated().map { place, item in
      [
        Phrase(verbatim: "\(place + 1)"), onPaper(phrase(of: item)),
        item.isOnPaper ? PresentingWords.paperOnly : Phrase(verbatim: ""),
      ]
    }
  }

  private func card(of item: MeetingItem) -> [Paper.Block] {
    let issue = item.issue.flatMap { self[$0] }
    let objects = joinedNames(of: issue?.objects ?? [])
    let opinion = Decision(item.opinion, unit: item.unit, person: item.person, dueOn: item.dueOn)
    let facts: [(Phrase, Phrase)] = [
      (EntityKind.enterprise.phrase, Phrase(verbatim: objects)),
      (Issue.Field.details.phrase, onPaper(issue?.details ?? "")),
      (MeetingItem.Field.question.phrase, onPaper(item.asked)),
      (
        MeetingItem.Field.opinion.phrase,
        item.opinion.isEmpty
          ? Phrase(verbatim: "")
          : onPaper(opinion.sentence(in: self, on: item.dueOn ?? .epoch))
      ),
    ]
    return [.title(onPaper(phrase(of: item)))]
      + facts.filter { !$0.1.zh.isEmpty }.map { .text(PaperWords.fact($0.0, $0.1)) }
  }
}
