import Domain
import Interchange
import TestSupport
import Testing

/// Papers as HTML and Markdown: whole, harmless, and under names that any disk takes.
struct PaperFilesTests {
  private func paper() throws -> (paper: Paper, name: String) {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    try office.apply(.issue(.dispatch([issue], StepRequest.Dispatching(), on: office.today)))
    let ref = try #require(office.workspace.papers().first)
    let paper = try #require(office.workspace.paper(of: ref, on: office.today))
    return (paper, office.workspace.paperName(of: ref))
  }

  private func paper(saying text: String) throws -> Paper {
    var paper = try paper().paper
    let column = (Phrase("问题", "problem"), share: 1)
    paper.blocks = [.table(Paper.Grid([column], rows: [[Phrase(verbatim: text)]]))]
    return paper
  }

  @Test func `the page is for A4 and asks nothing of anybody else`() throws {
    let html = try paper().paper.html(in: .chinese)
    for part in [
      "@page { size: A4", "<title>交办〔2018〕1号 示例市留驻办交办函</title>", "<p class=\"to\">教育局：</p>",
    ] {
      #expect(html.contains(part))
    }
    for part in ["<script", "http:", "https:", "src=", "url("] { #expect(!html.contains(part)) }
  }

  @Test func `what people wrote is never markup`() throws {
    let html = try paper(saying: "<b>“A&B”</b> 1 < 2").html(in: .chinese)
    #expect(html.contains("&lt;b&gt;“A&amp;B”&lt;/b&gt; 1 &lt; 2"))
    #expect(!html.contains("<b>"))
    let markdown = try paper(saying: "甲|乙").markdown(in: .chinese)
    #expect(markdown.contains("| 甲\\|乙 |"))
  }

  @Test func `every tag that opens closes`() throws {
    let html = try paper().paper.html(in: .english)
    for tag in [
      "html", "head", "body", "style", "table", "thead", "tbody", "tr", "th", "td", "div",
    ] {
      let opened = html.count(of: "<\(tag)>") + html.count(of: "<\(tag) ")
      #expect(opened == html.count(of: "</\(tag)>"), "\(tag)")
    }
  }

  @Test func `Markdown has the same rows and the slip behind them`() throws {
    let markdown = try paper().paper.markdown(in: .chinese)
    #expect(markdown.contains("# 示例市留驻办交办函\n\n**交办〔2018〕1号**\n\n教育局："))
    #expect(markdown.contains("| 1 | W2018-0001 | 霜降压缩机股份有限公司 | 员工子女入学名额不足 |"))
    #expect(markdown.contains("## 回执"))
  }

  @Test func `a file is named by its number and its unit, without what a disk would refuse`() throws
  {
    let (paper, name) = try paper()
    #expect(
      PaperFormat.html.fileName(of: paper, called: name, in: .chinese) == "交办〔2018〕1号 教育局.html")
    let odd = PaperFormat.markdown.fileName(of: paper, called: "甲/乙:丙\n丁", in: .chinese)
    #expect(odd == "交办〔2018〕1号 甲-乙-丙-丁.md")
    let report = Paper(Phrase("示例市留驻办单位台账与三率", "示例市留驻办: Units and their rates"), on: .thursday)
    let names = Language.allCases.map { PaperFormat.html.fileName(of: report, called: "", in: $0) }
    #expect(names == ["示例市留驻办单位台账与三率.html", "示例市留驻办 - Units and their rates.html"])
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
