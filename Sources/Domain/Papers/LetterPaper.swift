/// 交办函, 催办函, 督办单: one unit, many issues (P7, C7).
extension Workspace {
  func letterPaper(_ letter: DispatchDoc) -> Paper? {
    guard letter.kind != .minutes, let number = letter.documentNumber(word: documentWord) else {
      return nil
    }
    var paper = Paper(PaperWords.heading(letter.kind.phrase, by: officeName), on: letter.on)
    paper.number = number
    paper.addressee = self[letter.unit]?.name ?? ""
    paper.signature = letter.signatory.isEmpty ? officeName : "\(officeName)  \(letter.signatory)"
    let issues = letter.issues.compactMap { issue($0, asOf: letter.on) }
    paper.blocks = [.text(PaperWords.opening(letter.kind, issues: issues.count))]
    if !letter.reason.isEmpty { paper.blocks.append(.text(onPaper(letter.reason))) }
    paper.blocks += [
      .table(Paper.Grid(PaperWords.issueColumns, rows: rows(of: issues, in: letter))),
      .text(PaperWords.closing(letter.kind)),
    ]
    if !letter.copyTo.isEmpty { paper.blocks.append(.text(PaperWords.copy(letter.copyTo))) }
    paper.slip = slip(for: issues, number)
    return paper
  }

  private func rows(of issues: [Issue], in letter: DispatchDoc) -> [[Phrase]] {
    issues.enumerated().map { place, issue in
      let due = unitClock(of: issue.id, asOf: letter.on)?.due ?? letter.dueOn
      let details = issue.details.isEmpty ? "" : "。\(issue.details)"
      return [
        Phrase(verbatim: "\(place + 1)"), Phrase(verbatim: issue.id.description),
        Phrase(verbatim: joinedNames(of: issue.objects)),
        onPaper(issue.title + details), due?.longPhrase ?? Phrase(verbatim: ""),
      ]
    }
  }

  private func slip(for issues: [Issue], _ number: String) -> Paper.Slip {
    Paper.Slip(
      heading: PaperWords.slip, lead: PaperWords.slipLead(officeName, number),
      grid: Paper.Grid(
        PaperWords.slipColumns,
        rows: issues.map { issue in
          let blank = Phrase(verbatim: "")
          return [
            Phrase(verbatim: issue.id.description), onPaper(issue.title), blank, blank, blank,
          ]
        }),
      signed: PaperWords.slipSigned)
  }
}
