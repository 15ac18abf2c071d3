import Domain

/// What an import would do, in words, for whoever has to say yes: all of it, or with something wrong
/// nothing.
package struct ImportPlan {
  /// How many rows are new, change what is there, say nothing new.
  package let (new, changed, unchanged): (Int, Int, Int)
  /// What becomes of which field: `第3行 Q0001 霜降：行业 泵业 → 阀门`.
  package let changes: [Phrase]
  /// Everything wrong, each with its line and column.
  package let problems: [Phrase]
  /// Names that are nearly somebody's, and whose they may be: a person says.
  package let questions: [Question]
  /// The columns that were passed over.
  package let passedOver: [String]
  /// Nil where something is wrong, or nothing to do.
  package let change: Change?
  /// The line that asks for one of the changes, counted from 1 as a refusal does.
  package let line: (_ change: Int) -> Int?

  package struct Question: Equatable, Sendable {
    package let name: String
    package let near: [EntityRef]

    package init(name: String, near: [EntityRef]) {
      (self.name, self.near) = (name, near)
    }
  }

  package init(
    counts: (new: Int, changed: Int, unchanged: Int), changes: [Phrase], problems: [Phrase],
    questions: [Question], passedOver: [String], change: Change?,
    line: @escaping (_ change: Int) -> Int?
  ) {
    (new, changed, unchanged) = counts
    (self.changes, self.problems, self.questions) = (changes, problems, questions)
    (self.passedOver, self.change, self.line) = (passedOver, change, line)
  }

  /// `新增 3，更改 1，不变 719，有误 0；未对应的列：地区`.
  package var summary: Phrase {
    let passed =
      passedOver.isEmpty
      ? Phrase("", "")
      : Phrase(
        "；未对应的列：\(passedOver.joined(separator: "、"))",
        "; columns passed over: \(passedOver.joined(separator: ", "))")
    return Phrase(
      "新增 \(new)，更改 \(changed)，不变 \(unchanged)，有误 \(problems.count)\(passed.zh)",
      "new \(new), changed \(changed), unchanged \(unchanged), wrong \(problems.count)\(passed.en)")
  }
}
