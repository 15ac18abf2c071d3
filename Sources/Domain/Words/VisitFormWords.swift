/// What the form of a visit says.
package enum VisitFormWords {
  package static let editLast = Phrase("修改最近一次走访", "correct the newest visit")
  package static let noVisit = Phrase("还没有走访过，按 w 记走访", "never visited; w logs a visit")
  package static let title = Phrase("记走访", "Log a visit")
  package static let nextProblem = Phrase("下一个问题", "next problem")
  package static let tellDone = Phrase("写当场怎么办的", "tell what was done there")
  package static let backToProblem = Phrase("回到问题", "back to the problem")
  package static let problems = Phrase("发现问题", "problems found")
  package static let doneOnTheSpot = Phrase("当场办结？", "done there?")
  package static let doneWithoutProblem = Phrase(
    "写了当场办结的做法，请先写是什么问题", "say what the problem was before what was done")
  package static let problemsHint = Phrase(
    "一行一个，回车写下一个；Tab 写当场怎么办的，空着就交办公室",
    "one a line; Tab: what was done there, empty: to the office")
  package static let roundHint = Phrase(
    "集中走访的第几轮，如 1；空着就按日期算", "which round of the campaign, as 1; empty: by its date")
  package static let unregistered = Phrase(
    "“需政府解决”里的话没有登记成问题", "what is wanted from government is no issue yet")
  package static let register = Phrase("登记为一件", "register it as one")
  package static let leaveUnregistered = Phrase("不登记", "leave it unregistered")
  package static let nothingSaid = Phrase("这次走访什么也没有写", "nothing was written of this visit")
  package static let allEmpty = Phrase(
    "经营情况、困难、需政府解决、发现问题、提供服务都空着", "what was said, found and done are all empty")

  package static func summary(issues: Int, done: Int) -> Phrase {
    Phrase(
      "将记录：走访 1 次" + (issues > 0 ? "，新问题 \(issues) 个" : "")
        + (done > 0 ? "（其中当场办结 \(done) 个）" : ""),
      "Will record: 1 visit" + (issues > 0 ? ", \(counted(issues, "new issue"))" : "")
        + (done > 0 ? " (\(done) done on the spot)" : ""))
  }

  package static func recorded(_ visit: String, issues: [String]) -> Phrase {
    let list = issues.joined(separator: " ")
    return Phrase(
      "已记走访 \(visit)" + (issues.isEmpty ? "" : "，登记问题 \(list)"),
      "visit \(visit) recorded" + (issues.isEmpty ? "" : ", issues \(list)"))
  }
}
