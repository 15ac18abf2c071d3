/// The menu bar, and what is said of an action while it is new to somebody.
package enum MenuWords {
  package static let menu = Phrase("菜单", "menu")
  package static let menuHelp = Phrase(
    "按类列出全部功能，不用字母也能做", "everything by its kind, without a letter to type")
  package static let nextMenu = Phrase("右边一栏", "next menu")
  package static let previousMenu = Phrase("左边一栏", "previous menu")

  package static let here = Phrase("本页", "here")
  package static let steps = Phrase("办理", "steps")
  package static let new = Phrase("新增", "new")
  package static let list = Phrase("列表", "list")
  package static let move = Phrase("移动", "move")
  package static let reports = Phrase("报表", "reports")
  package static let views = Phrase("画面", "views")
  package static let program = Phrase("程序", "program")
}

/// One line before something is done, for as long as it is new to a person: what comes of it, and
/// how to leave without.
///
/// Each fits the smallest screen.
package enum ExplanationWords {
  package static let visit = Phrase(
    "发现的问题一行一件，存下就各登记为一件", "each problem is a line, and an issue once it is saved")
  package static let step = Phrase(
    "先选一步；保存了才记上，Esc 什么也不改", "choose a step; it counts once saved, Esc changes nothing")
  package static let triage = Phrase(
    "回车同意一行；最后问一次才交办，Esc 留着草稿", "Enter agrees to a row; letters go after a last question")
  package static let newIssue = Phrase(
    "存下就有编号，进待分办；Esc 会问要不要留草稿", "saved it has a number; Esc asks whether to keep a draft")
  package static let letter = Phrase(
    "选了单位就列出它的未结问题；填了结果的才记上", "the unit's open issues come up; those answered count")
  package static let edit = Phrase(
    "只记改过的栏，原来的也留在账上；u 可撤销", "what you change is recorded, what was stays; u undoes it")
  package static let pair = Phrase(
    "一家企业同时只有一位专员，从所填日期起算", "one commissioner for each, from the day you give")
  package static let meetings = Phrase(
    "c 新会议，回车录结果；定下的事到期会进待办", "c plans one, Enter takes its result")
  package static let filter = Phrase(
    "汉字、拼音、首字母都行，也可 镇街:泽国；Esc 清除", "names, pinyin, or town:泽国; Esc clears it")
  package static let range = Phrase(
    "从这一行起；走到末行再按 v，整段选中", "from this row on; v again on the last one marks all")

  /// How the office is used is counted; what stood in the file was no count.
  package static func habitsDamaged(_ file: String) -> Phrase {
    Phrase("\(file) 读不懂，已跳过，常用功能从头数起", "\(file) cannot be read; habits are counted anew")
  }

  package static let all = [
    visit, step, triage, newIssue, letter, edit, pair, meetings, filter, range,
  ]
}
