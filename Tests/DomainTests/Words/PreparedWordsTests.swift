import TestSupport
import Testing

@testable import Domain

/// What the office proposes where nobody wrote anything else.
struct PreparedWordsTests {
  @Test(arguments: IssueState.allCases)
  func `what is prepared is said to everybody in his own language`(state: IssueState) {
    let words = PreparedWords(state)
    words.question.expectBothLanguages()
    words.opinion.expectBothLanguages()
    #expect(PreparedWords.phrase(of: words.opinion.zh) == words.opinion)
    #expect(PreparedWords.phrase(of: words.question.zh) == words.question)
  }

  @Test func `what somebody wrote stays as it was written`() {
    #expect(PreparedWords.phrase(of: "七月举办") == Phrase(verbatim: "七月举办"))
    #expect(PreparedWords.recorded("to be held in July") == "to be held in July")
  }

  @Test func `an item and a decision are kept in one language, whoever left them as they were`() {
    let words = PreparedWords(.inProgress)
    var item = MeetingItem()
    (item.question, item.opinion) = (words.question.zh, words.opinion.zh)
    let read = item.said(in: .english)
    #expect(read.opinion == words.opinion.en && read.question == words.question.en)
    #expect(read.recorded == item)
    #expect(Decision(words.opinion.en).recorded.text == words.opinion.zh)
    #expect(Decision(words.opinion.zh).phrase == words.opinion)
  }
}
