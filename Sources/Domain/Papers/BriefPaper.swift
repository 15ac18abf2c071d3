/// 信息专报: what the leaders were told of an enterprise that may leave, and nothing that came after
/// (C1, C11).
extension Workspace {
  func briefPaper(_ brief: Brief) -> Paper? {
    guard let known = live(brief.retention) else { return nil }
    var paper = Paper(
      PaperWords.heading(EntityKind.brief.phrase, by: officeName), on: brief.on)
    paper.number = brief.number
    paper.addressee = brief.addressee
    paper.signature = officeName
    paper.blocks = [
      .text(
        PaperWords.fact(
          EntityKind.enterprise.phrase,
          Phrase(verbatim: fullNames(of: [known.enterprise.ref]))))
    ]
    paper.blocks += brief.text.split(whereSeparator: \.isNewline).map {
      .text(onPaper(String($0)))
    }
    paper.blocks.append(.text(PaperWords.confidential))
    return paper
  }
}
