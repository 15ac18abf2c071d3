/// 邀请名单: who is asked to a 对接会, a 路演 or a job fair, to be signed at the door (P21).
extension Workspace {
  /// Nil where nobody is invited.
  func invitationPaper(_ event: TalentEvent) -> Paper? {
    guard !event.invited.isEmpty, let day = event.on else { return nil }
    let kind = PaperWords.invitation(to: event.sort.phrase)
    var paper = Paper(PaperWords.heading(kind, by: officeName), on: day)
    (paper.kind, paper.number) = (kind, event.id.description)
    paper.signature = officeName
    paper.blocks =
      facts(of: event, on: day).map(Paper.Block.text) + [.table(invitations(to: event.invited))]
    return paper
  }

  private func facts(of event: TalentEvent, on day: Day) -> [Phrase] {
    let facts: [(Phrase, Phrase)] = [
      (TalentEvent.Field.name.phrase, onPaper(event.name)), (PaperWords.heldOn, day.longPhrase),
      (PaperWords.place, onPaper(event.place)),
      (
        TalentEvent.Field.unit.phrase,
        Phrase(verbatim: joinedNames(of: event.unit.map { [$0] } ?? []))
      ),
    ]
    return facts.filter { !$0.1.zh.isEmpty }.map { PaperWords.fact($0.0, $0.1) }
  }

  /// The enterprises one below the other, with room to sign.
  func invitations(to enterprises: [ID<Enterprise>]) -> Paper.Grid {
    let rows = enterprises.compactMap { self[$0] }.enumerated().map { place, enterprise in
      [
        Phrase(verbatim: "\(place + 1)"), Phrase(verbatim: enterprise.name),
        Phrase(verbatim: enterprise.town.flatMap { name(of: $0.ref) } ?? ""), Phrase(verbatim: ""),
      ]
    }
    return Paper.Grid(PaperWords.invitationColumns, rows: rows)
  }
}
