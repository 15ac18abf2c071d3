/// What the form of an incoming letter says (收文登记).
package enum LetterFormWords {
  package static let title = Phrase("收文登记", "Incoming letter")
  package static let nothingAnswered = Phrase(
    "还没有选答复的问题：在它后面选一个结果", "no issue is answered yet: choose a result behind one")

  package static let text = Phrase("答复内容", "reply")

  /// Above what a unit has, or instead of it.
  package static func open(_ count: Int, of unit: String) -> Phrase {
    count == 0
      ? Phrase("\(unit)没有在办的问题", "\(unit) has no open issue")
      : Phrase(
        "\(unit)在办的 \(count) 件：来文答复了哪件，就在哪件后面选结果",
        "\(count) with \(unit): choose a result behind each that the letter answers")
  }

  package static func summary(_ count: Int) -> Phrase {
    Phrase("将记录：答复 \(count) 件 → 已答复待回访", "Will record: \(count) replied, to be called back")
  }

  package static func recorded(_ document: String, _ issues: [String]) -> Phrase {
    let list = issues.joined(separator: " ")
    return Phrase("已收文 \(document)，答复 \(list)", "letter \(document) answers \(list)")
  }
}
