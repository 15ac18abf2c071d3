/// What the lists of the workbench are called, their columns and their orders.
extension WorkbenchWords {
  package static let enterprises = Phrase("企业", "Enterprises")
  package static let issues = Phrase("问题", "Issues")
  package static let pairings = Phrase("专员", "Commissioners")
  package static let details = Phrase("详情", "Details")

  package static let number = Phrase("编号", "number")
  package static let title = Phrase("标题", "title")
  package static let name = Phrase("名称", "name")
  package static let town = Phrase("镇街", "town")
  package static let enterprise = Phrase("企业", "enterprise")
  /// How far an issue is; of everything else it is `standing`.
  package static let state = Phrase("环节", "state")
  package static let standing = Phrase("状态", "state")
  package static let move = Phrase("该谁办", "move")
  package static let unit = Phrase("单位", "unit")
  package static let age = Phrase("天数", "age")
  package static let openOfAll = Phrase("问题", "open")
  package static let allIssues = Phrase("问题", "issues")
  package static let lastVisit = Phrase("最近走访", "visited")
  package static let commissioner = Phrase("专员", "commissioner")
  package static let personName = Phrase("姓名", "name")
  package static let paired = Phrase("挂钩企业", "enterprise")
  package static let export = Phrase("导出本列表", "export the list")
  package static let lastContact = Phrase("最近联系", "contact")

  package static let byVisit = Phrase("按走访先后", "by visit")
  package static let byName = Phrase("按名称", "by name")
  package static let byOpen = Phrase("按未结多少", "by open issues")
  package static let byNumber = Phrase("按编号", "by number")
  package static let light = Phrase("灯", "light")
  package static let due = Phrase("期限", "due")
  package static let byDue = Phrase("按期限先后", "by due date")
  package static let byAge = Phrase("按反映先后", "by age")
  package static let byState = Phrase("按环节", "by state")
  package static let byUnit = Phrase("按单位", "by unit")
  package static let byContact = Phrase("按联系先后", "by contact")

  package static let nothingHere = Phrase("还没有", "nothing yet")
  package static let nothingOpen = Phrase("没有未结的，按 o 看全部", "nothing is open; o shows all")
  package static let nothingFound = Phrase("没有找到；Esc 清除筛选", "nothing found; Esc clears the filter")
  package static let neverVisited = Phrase("未访", "never")

  package static let today = Phrase("今天", "today")

  package static func only(_ name: String) -> Phrase { Phrase("仅看\(name)", "only \(name)") }
  package static func marked(_ count: Int) -> Phrase { Phrase("选中 \(count)", "\(count) marked") }
  package static func days(_ count: Int) -> Phrase { Phrase("\(count)天", "\(count) d") }
  /// How long ago a day is: `12天前`.
  package static func ago(_ day: Day?, on today: Day) -> Phrase {
    guard let count = day?.days(to: today) else { return neverVisited }
    return count <= 0 ? self.today : Phrase("\(count)天前", "\(count) d ago")
  }
  /// `5月4日` in a history, which leaves out the year.
  package static func monthDay(_ day: Day) -> Phrase { day.shortPhrase(today: day) }
}

/// What the details say around the facts.
extension WorkbenchWords {
  package static let category = Phrase("类别", "category")
  package static let noCategory = Phrase("还没定", "none yet")
  package static let lead = Phrase("牵头", "lead")
  package static let coUnits = Phrase("协办", "co-units")
  /// What stands behind a name in brackets.
  package static func aside(_ words: Phrase) -> Phrase {
    Phrase("（\(words.zh)）", " (\(words.en))")
  }
  package static let handled = Phrase("承办", "units")
  package static let source = Phrase("来自", "from")
  package static let explanation = Phrase("详情", "details")
  package static let nextStep = Phrase("下一步", "next step")
  package static let contacts = Phrase("联系人", "contacts")
  package static let visits = Phrase("走访", "visits")
  package static let phone = Phrase("电话", "phone")
  package static let since = Phrase("挂钩", "paired")
  package static let handover = Phrase("交接", "handover")
  package static let charter = Phrase("告知", "charter")
  package static let parks = Phrase("小微园", "parks")
  package static let nobodyPaired = Phrase("未挂钩", "not paired")
  package static let noFurtherStep = Phrase("这里没有要办的了", "nothing is left to do")
  package static let selectSomething = Phrase("在左边选一行，这里看详情", "select a row to see it here")

  package static func possible(_ steps: [Phrase], others: Int) -> Phrase {
    let (all, more) = (Phrase.list(steps), others > 0)
    return Phrase(
      all.zh + (more ? "（其余 \(others) 项按 t 看）" : ""),
      all.en + (more ? " (t: \(others) more)" : ""))
  }
  package static func openIssues(_ live: Int, toClose: Int) -> Phrase {
    toClose == 0
      ? Phrase("未结问题 \(live)", "open issues \(live)")
      : Phrase("未结问题 \(live)  待销号 \(toClose)", "open issues \(live)  to be closed \(toClose)")
  }
  package static func changed(by name: String) -> Phrase {
    Phrase("\(name) 刚刚更新", "changed by \(name) a moment ago")
  }
  package static func since(_ day: Phrase) -> Phrase { Phrase("自 \(day.zh)", "since \(day.en)") }
  package static func charterRead(_ day: Phrase) -> Phrase {
    Phrase("\(day.zh) 已告知不参与企业管理、无偿", "told on \(day.en): no say in management, no fee")
  }
  package static func moreVisits(_ count: Int) -> Phrase {
    Phrase("另有 \(count) 次", "\(count) more")
  }
}
