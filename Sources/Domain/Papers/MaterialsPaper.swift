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
    let numbers = itemNumbers(of: meeting.id)
    paper.blocks = [
      .text(PaperWords.fact(PaperWords.topic, onPaper(meeting.topic))),
      .table(Paper.Grid(PaperWords.materialColumns, rows: rows(items, numbers))),
    ]
    for item in items where item.isOnPaper { paper.blocks += card(of: item, numbers[item.id]) }
    return paper
  }

  private func rows(
    _ items: [MeetingItem], _ numbers: [ID<MeetingItem>: ItemNumber]
  ) -> [[Phrase]] {
    items.map { item in
      [
        numbers[item.id]?.phrase ?? Phrase(verbatim: ""), onPaper(phrase(of: item)),
        item.isOnPaper ? PresentingWords.paperOnly : Phrase(verbatim: ""),
      ]
    }
  }

  private func card(of item: MeetingItem, _ number: ItemNumber?) -> [Paper.Block] {
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
    let title = onPaper(phrase(of: item))
    let head = number.map { Phrase("\($0.phrase.zh) \(title.zh)", "\($0.phrase.en) \(title.en)") }
    return [.title(head ?? title)]
      + facts.filter { !$0.1.zh.isEmpty }.map { .text(PaperWords.fact($0.0, $0.1)) }
  }
}
