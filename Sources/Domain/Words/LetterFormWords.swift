/// What the form of an incoming letter says (收文登记).
package enum LetterFormWords {
  package static let title = Phrase("收文登记", "Incoming letter")
  package static let nothingAnswered = Phrase(
    "还没有选答复的问题：在它后面选一个结果", "no issue is answered yet: choose a result behind one")

  package static let text = Phrase("答复内容", "reply")

  package static let isPlanned = Phrase(
    "文中有期限，是否“列入计划”？", "The text names a day: is it “planned”?")

  /// What the answer `y` comes to.
  package static func plan(for day: Day) -> Phrase {
    Phrase("列入计划，计划日期\(day.longPhrase.zh)", "planned for \(day.longPhrase.en)")
  }

  package static let isExplained = Phrase("不是，仍按解释说明", "no, it only explains")

  /// Why a command does not take an answer, and how it would.
  package static func undecided(_ answer: Reply, _ day: Day) -> Phrase {
    Phrase(
      "\(answer.issue) 的解释说明里有期限（\(day.longPhrase.zh)），是否列入计划？是的话加 --as-planned，"
        + "只是解释就加 --as-explained",
      "the explanation of \(answer.issue) names a day (\(day.longPhrase.en)): is it planned? "
        + "--as-planned says so, --as-explained says that it only explains")
  }

  /// Above what a unit has, or instead of it.
  package static func open(_ count: Int, of unit: String) -> Phrase {
    count == 0
      ? Phrase("\(unit)没有在办的问题", "\(unit) has no open issue")
      : Phrase(
        "\(unit)在办的 \(count) 件：来文答复了哪件，就在哪件后面选结果",
        "\(count) with \(unit): choose a result behind each that the letter answers")
  }

  package static func summary(_ count: Int) -> Phrase {
    Phrase("将记录：答复 \(count) 件 → 已答复待回访", "Will record: \(count) replied, to call back")
  }

  /// One letter may be taken in by parts, or a number be typed wrong: a person knows which.
  package static func earlier(_ issues: [ID<Issue>]) -> Phrase {
    let named = Phrase.names(issues.map(\.description), atMost: 5)
    return Phrase(
      "这个文号先前已答复 \(named.zh)，请核对", "this number answered \(named.en) before; please check it")
  }

  package static func recorded(_ document: String, _ issues: [String]) -> Phrase {
    let list = issues.joined(separator: " ")
    return Phrase("已收文 \(document)，答复 \(list)", "letter \(document) answers \(list)")
  }
}
