/// What the office proposes to decide where nobody wrote anything else, by how far an issue is.
///
/// The ledger keeps a proposal as a text that anybody may edit, in Chinese; as long as nobody did, and
/// in what was decided by it, everybody reads it in his own language.
package struct PreparedWords: Equatable, Sendable {
  package let question: Phrase
  package let opinion: Phrase
  /// The office has the next move itself.
  private(set) var isForOffice = false
  /// How long whoever has the move may take.
  private(set) var workdays = 5

  init(_ state: IssueState) {
    switch state {
    case .registered:
      question = Phrase("由哪家单位牵头，何时答复企业？", "Which unit leads, and when does it answer?")
      opinion = Phrase("商定牵头单位并交办", "agree on the unit that leads, and dispatch it")
      isForOffice = true
    case .triaged:
      question = Phrase(
        "为何还没交办，何时书面答复企业？",
        "Why was it not dispatched yet, and when does the enterprise have it in writing?")
      opinion = Phrase(
        "当天交办牵头单位，按期书面答复", "dispatch it to its lead unit today, which answers in time")
      (isForOffice, workdays) = (true, 1)
    case .coordinating:
      question = Phrase("各单位意见怎样统一，由谁落实？", "How do the units agree, and who carries it out?")
      opinion = Phrase("汇总各单位意见，提出解决办法", "bring the units' views together and propose a way out")
    case .suspended, .longTerm:
      question = Phrase("条件何时具备，怎样答复企业？", "When can it be done, and what is the enterprise told?")
      opinion = Phrase(
        "说明条件和时间，向企业当面解释", "say what it waits for and until when, and explain it in person")
    case .replied, .resolved:
      question = Phrase("企业是否认可，可否销号？", "Does the enterprise accept it, and can it be closed?")
      opinion = Phrase("回访企业，认可的予以销号", "call the enterprise back, and close what it accepts")
      isForOffice = true
    case .dispatched, .inProgress, .followUp, .closed, .merged, .declined, .withdrawn:
      question = Phrase(
        "怎样办成，何时书面答复企业？", "How is it done, and when does the enterprise have it in writing?")
      opinion = Phrase("拿出解决办法，书面答复企业", "work out a solution and answer in writing")
    }
  }

  /// All of them by what the ledger keeps.
  private static let known = Dictionary(
    IssueState.allCases.map(Self.init).flatMap { [$0.question, $0.opinion] }.map { ($0.zh, $0) },
    uniquingKeysWith: { one, _ in one })

  /// How a text of the ledger is said to everybody; what somebody wrote stays as it is.
  package static func phrase(of text: String) -> Phrase {
    known[text] ?? Phrase(verbatim: text)
  }

  /// What the ledger keeps where somebody left a proposal as he read it.
  static func recorded(_ text: String) -> String {
    known.values.first { $0.en == text }?.zh ?? text
  }
}

extension MeetingItem {
  package var asked: Phrase { PreparedWords.phrase(of: question) }
  package var proposed: Phrase { PreparedWords.phrase(of: opinion) }

  /// The same as somebody reads and edits it.
  package func said(in language: Language) -> MeetingItem {
    var item = self
    (item.question, item.opinion) = (asked.text(in: language), proposed.text(in: language))
    return item
  }

  /// The same as the ledger keeps it.
  package var recorded: MeetingItem {
    var item = self
    item.question = PreparedWords.recorded(question)
    item.opinion = PreparedWords.recorded(opinion)
    return item
  }
}

extension Decision {
  /// What was decided, as everybody reads it.
  package var phrase: Phrase { PreparedWords.phrase(of: text) }

  /// The same as somebody reads and edits it.
  package func said(in language: Language) -> Decision {
    var decision = self
    decision.text = phrase.text(in: language)
    return decision
  }

  /// The same as the ledger keeps it.
  package var recorded: Decision {
    var decision = self
    decision.text = PreparedWords.recorded(text)
    return decision
  }
}
