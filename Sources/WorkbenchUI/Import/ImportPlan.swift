import Domain

/// What an import would do, in words, for whoever has to say yes: all of it, or with something wrong
/// nothing.
package struct ImportPlan: Equatable, Sendable {
  /// How many rows are new, change what is there, say nothing new.
  package let new: Int
  package let changed: Int
  package let unchanged: Int
  /// What becomes of which field, then what comes in; of very many the first.
  ///
  /// `第3行 Q0001 霜降：行业 泵业 → 阀门`, `第4行 新增 谷雨泵业`.
  package let deeds: [Phrase]
  /// What is allowed and may not be meant.
  package let warnings: [Phrase]
  /// Everything wrong, each with its line and column.
  package let problems: [Phrase]
  /// What a rule refuses of it, told among the problems.
  package let refusal: Refusal?
  /// Names that are nearly somebody's, and whose they may be: a person says.
  package let questions: [NearName]
  /// New names much like known ones: a person may say that they are the same.
  package let alike: [NearName]
  /// The columns that were passed over.
  package let passedOver: [String]
  /// The fields none of the columns fills.
  package let unfilled: [Phrase]
  /// What is taken for said where a column is missing.
  package let assumed: [Phrase]
  /// How many lines stand above the header, such as a title: they are passed over too.
  package let linesAbove: Int
  /// What stands there first: who sees a row of his own here sees that it was taken for no row.
  package let title: String
  /// The lines of rows that add up others, such as 合计: so are they.
  package let sums: [Int]
  /// Nil where something is wrong, or nothing to do.
  package let change: Change?
  /// The line that asks for each of the changes.
  package let lines: [Int]

  package struct NearName: Equatable, Sendable {
    package let name: String
    package let near: [EntityRef]

    package init(name: String, near: [EntityRef]) {
      (self.name, self.near) = (name, near)
    }

    /// All there are, then, and not whom the name is near to.
    package var isOfCategories: Bool { near.first?.kind == .category }
  }

  package init(
    counts: (new: Int, changed: Int, unchanged: Int), deeds: [Phrase] = [],
    warnings: [Phrase] = [], problems: [Phrase] = [], refusal: Refusal? = nil,
    questions: [NearName] = [], alike: [NearName] = [], passedOver: [String] = [],
    unfilled: [Phrase] = [],
    assumed: [Phrase] = [], linesAbove: Int = 0, title: String = "", sums: [Int] = [],
    change: Change?, lines: [Int] = []
  ) {
    (new, changed, unchanged) = counts
    (self.deeds, self.warnings) = (deeds, warnings)
    (self.problems, self.refusal, self.questions) = (problems, refusal, questions)
    self.alike = alike
    (self.passedOver, self.unfilled) = (passedOver, unfilled)
    (self.assumed, self.linesAbove, self.title, self.sums) = (assumed, linesAbove, title, sums)
    (self.change, self.lines) = (change, lines)
  }

  /// `新增 3，更改 1，不变 719，有误 0；未对应的列：地区；上面2行不是表头，跳过`.
  package var summary: Phrase {
    let counts = Phrase(
      "新增 \(new)，更改 \(changed)，不变 \(unchanged)，有误 \(problems.count)",
      "new \(new), changed \(changed), unchanged \(unchanged), wrong \(problems.count)")
    return .sentences([counts] + passed + assumed)
  }

  /// `已存：新增 3，更改 1`: rows of the list, however many entries a row makes.
  package var done: Phrase {
    Phrase("已存：新增 \(new)，更改 \(changed)", "saved: new \(new), changed \(changed)")
  }

  /// What is in the list and comes into no field.
  private var passed: [Phrase] {
    var passed: [Phrase] = []
    if !passedOver.isEmpty {
      let columns = Phrase.names(passedOver)
      passed.append(Phrase("未对应的列：\(columns.zh)", "columns passed over: \(columns.en)"))
    }
    return passed + Self.above(linesAbove, titled: title) + Self.sums(sums)
  }

  /// What is said of so many lines above the header; nothing of none.
  package static func above(_ lines: Int, titled title: String) -> [Phrase] {
    guard lines > 0 else { return [] }
    let title = Phrase(verbatim: String(title.prefix(longestTitle))).onOneLine
    return [
      Phrase(
        "上面\(lines)行不是表头，跳过" + (title.zh.isEmpty ? "" : "：“\(title.zh)”"),
        "\(counted(lines, "line")) above the header passed over"
          + (title.en.isEmpty ? "" : ": “\(title.en)”"))
    ]
  }

  private static let longestTitle = 40

  /// What is said of rows that add up others, of many the first; nothing of none.
  package static func sums(_ lines: [Int]) -> [Phrase] {
    guard !lines.isEmpty else { return [] }
    let first = Phrase.names(lines.map(String.init), atMost: mostSums)
    return [Phrase("第\(first.zh)行是合计，跳过", "sums passed over: line \(first.en)")]
  }

  private static let mostSums = 5

  /// What is said below the deeds where they are not all.
  package var rest: Phrase? {
    let rest = new + changed - deeds.count
    return rest > 0 ? Phrase("……其余 \(rest) 条不再列出", "... and \(rest) more") : nil
  }

  /// The line of the list that asks for one of the changes, counted from 1 as a refusal does.
  package func line(ofChange number: Int) -> Int? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
