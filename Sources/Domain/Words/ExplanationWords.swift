/// What is said before something is done, for as long as it is new to a person: what comes of it, and
/// how to leave without.
package struct Explanation: Equatable, Sendable {
  /// One line for the smallest screen.
  package let onScreen: Phrase
  /// The same where lines are typed instead of keys.
  package let byLine: Phrase

  init(_ chinese: String, _ english: String, byLine: Phrase? = nil) {
    onScreen = Phrase(chinese, english)
    self.byLine = byLine ?? onScreen
  }
}

/// What is new to people, and how it is explained.
package enum ExplanationWords {
  package static let visit = Explanation(
    "发现的问题一行一件，存下就各登记为一件", "each problem is a line, and an issue once it is saved")
  package static let step = Explanation(
    "选的这一步保存了才记上，Esc 什么也不改", "the step chosen counts once saved, Esc changes nothing",
    byLine: Phrase(
      "选的这一步保存了才记上，“.” 什么也不改", "the step chosen counts once saved, “.” changes nothing"))
  package static let triage = Explanation(
    "回车同意一行；最后问一次才交办，Esc 留着草稿", "Enter agrees to a row; letters go after a last question",
    byLine: Phrase(
      "空行同意一行；最后问一次才交办，“.” 留着草稿",
      "an empty line agrees to a row; letters go after a last question"))
  package static let newIssue = Explanation(
    "存下就有编号，进待分办；Esc 会问要不要留草稿", "saved it has a number; Esc asks whether to keep a draft",
    byLine: Phrase(
      "存下就有编号，进待分办；“.” 会问要不要留草稿", "saved it has a number; “.” asks whether to keep a draft"))
  package static let letter = Explanation(
    "选了单位就列出它的未结问题；填了结果的才记上", "the unit's open issues come up; those answered count")
  package static let edit = Explanation(
    "只记改过的栏，原来的也留在账上；u 可撤销", "what you change is recorded, what was stays; u undoes it")
  package static let pair = Explanation(
    "一家企业同时只有一位专员，从所填日期起算", "one commissioner for each, from the day you give")
  package static let meetings = Explanation(
    "c 新会议，回车录结果；定下的事到期会进待办", "c plans one, Enter takes its result",
    byLine: Phrase(
      "c 新会议，空行录结果；定下的事到期会进待办", "c plans one, an empty line takes its result"))
  package static let filter = Explanation(
    "汉字、拼音、首字母都行，也可 镇街:泽国；Esc 清除", "names, pinyin, or town:泽国; Esc clears it",
    byLine: Phrase(
      "汉字、拼音、首字母都行，也可 镇街:泽国；“.” 清除", "names, pinyin, or town:泽国; “.” clears it"))
  package static let range = Explanation(
    "从这一行起；走到末行再按 v，整段选中", "from this row on; v again on the last one marks all")

  /// How the office is used is counted; what stood in the file was no count.
  package static func habitsDamaged(_ file: String) -> Phrase {
    Phrase("\(file) 读不懂，已跳过，常用功能从头数起", "\(file) cannot be read; habits are counted anew")
  }

  package static let all = [
    visit, step, triage, newIssue, letter, edit, pair, meetings, filter, range,
  ]
}
