import Domain
import TerminalKit
import Testing

@testable import liuzhu

/// What is said where no ledger is.
@Suite struct FirstRunWordsTests {
  @Test(arguments: [Language.chinese, .english])
  func `the way with the lists stands in one line of 80 columns`(language: Language) {
    let row = "  3  " + FirstRunWords.lists.text(in: language)
    #expect(row.columns <= 80)
  }
}
