import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The lines of a file beside a list: what is a name stays one.
struct DetailPageTests {
  private func text(_ page: DetailPage) -> [String] { page.lines.map { $0.map(\.text).joined() } }

  @Test func `words that would break a name into a narrow column stand under it`() throws {
    var page = DetailPage(width: 58, scene: .test(try TestOffice()))
    let name = "X020 立冬泵业年产8万台潜水泵智能化技改项目"
    let why = "R no report for 2 months; 11 points behind"
    page.head(name, right: [Span(why)])
    #expect(text(page) == [name, why])
  }

  @Test func `where both have room they share a line, and short words never leave it`() throws {
    var page = DetailPage(width: 58, scene: .test(try TestOffice()))
    page.head("X001 泵业", right: [Span("R no report for 2 months; 11 points behind")])
    page.head(String(repeating: "长", count: 30), right: [Span("在建")])
    #expect(text(page).count == 3)
    #expect(text(page)[0].hasPrefix("X001 泵业 ") && text(page)[0].hasSuffix("behind"))
    #expect(text(page)[1].hasSuffix("在建"))
  }

  @Test func `days of visits are said as everywhere, those of other years in full`() throws {
    var office = try TestOffice()
    for day in ["2018-05-14", "2018-06-06", "2017-12-05"] {
      try office.log(.test(on: .iso(day)))
    }
    var page = DetailPage(width: 58, scene: .test(office))
    page.visits(to: ID<Enterprise>.frost.ref, in: office.workspace)
    let days = text(page).dropFirst().map { String($0.prefix { $0 != " " }) }
    #expect(days == ["6月6日", "5月14日", "2017年12月5日"])
  }

  @Test(arguments: Visit.Kind.allCases, Language.allCases)
  func `how a visit was made is named whole`(kind: Visit.Kind, language: Language) throws {
    var office = try TestOffice()
    var visit = Visit.test()
    visit.kind = kind
    try office.log(visit)
    let scene = Scene.test(office, language: language)
    var page = DetailPage(width: 58, scene: scene)
    page.visits(to: ID<Enterprise>.frost.ref, in: office.workspace)
    #expect(text(page).contains { $0.contains(scene(kind.phrase) + " ") })
  }
}
