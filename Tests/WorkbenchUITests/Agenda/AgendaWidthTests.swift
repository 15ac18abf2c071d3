import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What becomes of names and remarks where there is much room, or too little.
extension AgendaViewTests {
  @Test(arguments: [(160, 48), (300, 100)], Language.allCases)
  func `on a wide screen what is said of a thing stays beside it`(
    size: (Int, Int), language: Language
  ) throws {
    let desk = try desk(size.0, size.1, language: language)
    let line = (0..<size.1).map { desk.line($0) }.first { $0.contains("W2018-0004") } ?? ""
    let start = try #require(line.firstRange(of: "W2018-0004")).lowerBound
    #expect(line.contains("霜降压缩机"))
    #expect(String(line[start...]).columns <= 88)
  }

  @Test func `a title longer than that is whole where there is room`() throws {
    let title = String(repeating: "储油设施改建", count: 6)
    let office = try TestOffice.withIssue(title)
    #expect(Desk(300, 100, of: office.entities, view: nil).screen.contains(title))
  }

  @Test func `in English the longest name of a group is whole at 120 columns`() throws {
    let line = try desk(language: .english).line(4)
    let divider = try #require(line.firstIndex(of: "│"))
    let figures = 18
    #expect(
      AgendaTask.coverage.phrase.en.columns + figures <= String(line[..<divider]).columns)
  }
}
