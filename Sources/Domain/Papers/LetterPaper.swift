/// 交办函, 转办函, 催办函, 督办单: one unit, many issues, in the words it went out with (P7, C7).
extension Workspace {
  func letterPaper(_ letter: DispatchDoc) -> Paper? {
    guard letter.kind != .minutes, letter.number != nil else { return nil }
    let wording = wording(of: letter)
    var paper = Paper(PaperWords.heading(letter.kind.phrase, by: wording.office), on: letter.on)
    paper.number = wording.number
    paper.addressee = wording.unit
    paper.signature = [wording.office, letter.signatory].filter { !$0.isEmpty }
      .joined(separator: "  ")
    paper.blocks = [.text(PaperWords.opening(letter.kind, issues: wording.items.count))]
    if !letter.reason.isEmpty { paper.blocks.append(.text(onPaper(letter.reason))) }
    paper.blocks += [
      .table(wording.table), .text(PaperWords.closing(letter.kind, by: letter.dueOn)),
    ]
    if !letter.copyTo.isEmpty { paper.blocks.append(.text(PaperWords.copy(letter.copyTo))) }
    paper.slip = wording.slip
    return paper
  }
}

extension Wording {
  fileprivate var table: Paper.Grid {
    let rows = items.enumerated().map { place, item in
      let text = item.title + (item.details.isEmpty ? "" : "。\(item.details)")
      return [
        Phrase(verbatim: "\(place + 1)"), Phrase(verbatim: item.issue.description),
        Phrase(verbatim: item.objects), Phrase(verbatim: text),
        item.dueOn?.longPhrase ?? Phrase(verbatim: ""),
      ]
    }
    return Paper.Grid(PaperWords.issueColumns, rows: rows)
  }

  fileprivate var slip: Paper.Slip {
    let blank = Phrase(verbatim: "")
    let rows = items.map { item in
      [Phrase(verbatim: item.issue.description), Phrase(verbatim: item.title), blank, blank, blank]
    }
    return Paper.Slip(
      heading: PaperWords.slip, lead: PaperWords.slipLead(office, number),
      grid: Paper.Grid(PaperWords.slipColumns, rows: rows), signed: PaperWords.slipSigned)
  }
}
