/// A report as a paper: to be printed, and taken to whoever reads no screen (C17).
extension Report {
  package func paper(by office: String) -> Paper {
    var paper = Paper(PaperWords.heading(name.title, by: office), on: asOf)
    paper.number = number
    paper.signature = office
    paper.isWide = tables.contains { $0.columns.reduce(0) { $0 + $1.width } > Self.portraitColumns }
    paper.blocks = ([dated] + basis).map(Paper.Block.text) + tables.flatMap(\.blocks)
    paper.blocks += notes.map(Paper.Block.text)
    return paper
  }

  /// `简报〔2018〕5号`: the brief of a month that is over, for there is one of each month (R1).
  private var number: String {
    let month = Month(of: asOf)
    guard name == .briefing, asOf == month.lastDay else { return "" }
    return DocumentNumber.text(word: "简报", year: month.year, number: month.month)
  }

  /// What a sheet that stands takes in the letters of a table.
  private static let portraitColumns = 84
}

extension ReportTable {
  fileprivate var blocks: [Paper.Block] {
    let shown = columns.indices.filter { !columns[$0].isBar }
    let cells = (rows + (totals.map { [$0] } ?? [])).map { row in shown.map { row[$0].words } }
    let grid = Paper.Grid(
      shown.map { (columns[$0].title, share: columns[$0].width + 2) }, rows: cells)
    return [.title(title), .table(grid)] + notes.map(Paper.Block.text)
  }
}
