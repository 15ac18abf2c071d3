/// What the screen of pairs that may be the same matter says.
package enum DuplicateWords {
  package static let title = Phrase("查重：是不是同一件事", "The same matter?")
  package static let notSame = Phrase("不是同一件", "not the same")
  package static let related = Phrase("相关", "related")
  package static let merge = Phrase("合并办理", "merge")
  package static let over = Phrase("已经办完，不能再并", "it is over and is not merged any more")
  package static let allSeen = Phrase("都看过了", "all seen")
  package static let next = Phrase("下一件", "next one")
  package static let previous = Phrase("上一件", "one before")
  package static let guessed = Phrase("（按词语猜的）", " (by its words)")
  package static let registered = Phrase("登记", "told on")
  package static let check = Phrase("查重", "check for duplicates")
  package static let nothingFound = Phrase("没有疑似重复的", "nothing may be the same")

  /// `1/3  相似 43%`: the likeness orders, it does not decide.
  package static func place(_ place: Int, of count: Int, likeness: Int) -> Phrase {
    Phrase("\(place)/\(count)  相似 \(likeness)%", "\(place)/\(count)  \(likeness)% alike")
  }

  /// `已记录 W2018-0898 与 W2018-0937 不是同一件`.
  package static func recorded(_ pair: NotSame) -> Phrase {
    let verdict = pair.isRelated ? related : notSame
    return Phrase(
      "已记录 \(pair.issue) 与 \(pair.other) \(verdict.zh)",
      "recorded: \(pair.issue) and \(pair.other) are \(verdict.en)")
  }

  package static func toSee(_ labels: [String]) -> Phrase {
    let list = Phrase.names(labels)
    return Phrase("\(list.zh)：按回车并排看", "\(list.en): Enter shows them side by side")
  }

  package static func seen(_ labels: [String]) -> Phrase {
    let list = Phrase.names(labels)
    return Phrase("看过了：\(list.zh)", "seen: \(list.en)")
  }
}
