/// What key projects, their reports and plans are called (C12).
extension ProjectMonthly.Field {
  package var phrase: Phrase {
    switch self {
    case .month: Phrase("月份", "month")
    case .planned: Phrase("计划进度（%）", "planned (%)")
    case .actual: Phrase("实际进度（%）", "actual (%)")
    case .asOf: Phrase("进度截至", "as of")
    case .difficulties: Phrase("困难", "difficulties")
    case .suggestions: Phrase("建议", "suggestions")
    case .note: Phrase("回落说明", "why it fell")
    case .submittedOn: Phrase("报送日期", "submitted")
    }
  }
}

extension ProjectMonthly {
  /// `实际 40%，计划 45%`.
  package var progress: Phrase {
    Phrase("实际 \(actual)%，计划 \(planned)%", "\(actual)% done, \(planned)% planned")
  }
}

extension Month {
  /// `2018年6月`.
  package var phrase: Phrase {
    Phrase("\(year)年\(month)月", iso)
  }

  /// `6月`; with the year where it is not the one of `today`.
  package func shortPhrase(today: Day) -> Phrase {
    year == today.year ? Phrase("\(month)月", iso) : phrase
  }
}

extension ProjectLight {
  /// Everything that speaks for the colour: `6月报未报；落后 12 个点`.
  package var phrase: Phrase { .sentences(reasons.map(\.phrase)) }

  /// `连续 2 个月未报`, and shorter for less room; nothing where the last report came.
  package var unreported: [Phrase] {
    reasons.flatMap { reason -> [Phrase] in
      guard case .missing(let months) = reason else { return [] }
      return [
        reason.phrase, Phrase("\(months)个月未报", "\(months) missing"), Phrase("未报", "late"),
      ]
    }
  }
}

extension ProjectLight {
  /// `黄 落后 12 个点`.
  package var worded: Phrase {
    Phrase(
      "\(colour.letter.zh) \(phrase.zh)", "\(colour.letter.en) \(phrase.en)")
  }
}

extension ProjectLight.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .asPlanned: Phrase("按计划", "as planned")
    case .ahead(let points): Phrase("超前 \(points) 个点", "\(points) points ahead")
    case .behind(let points): Phrase("落后 \(points) 个点", "\(points) points behind")
    case .missing(1): Phrase("月报未报", "no report")
    case .missing(let months): Phrase("连续 \(months) 个月未报", "no report for \(months) months")
    case .notYetDue: Phrase("还没到报送期", "nothing is due yet")
    }
  }
}

/// What the view of projects, its page and its forms say.
package enum ProjectWords {
  package static let invested = Phrase("投资", "investment")

  /// `34500万元`, which English counts in yuan.
  package static func investment(_ tenThousands: Int) -> Phrase {
    let yuan = tenThousands == 0 ? "0" : inThousands("\(tenThousands)0000")
    return Phrase("\(tenThousands)万元", "\(yuan) yuan")
  }
  package static let view = Phrase("项目", "projects")
  package static let heading = Phrase("重点项目", "Key projects")
  package static let report = Phrase("月报", "report")
  package static let reportHelp = Phrase("报项目月报：计划、实际、困难、建议", "report the month of the project")
  package static let plan = Phrase("计划", "plan")
  package static let planHelp = Phrase(
    "定计划，或说明理由从某月起调整", "lay down the plan, or change it with a reason")
  package static let raise = Phrase("报问题", "issue")
  package static let raiseHelp = Phrase(
    "把困难报成问题，可涉及几个项目", "raise a difficulty as an issue, of several projects too")
  package static let toPage = Phrase("看这个项目", "the project")
  package static let tracked = Phrase("有责任人/全部", "tracked/all")
  package static let noneTracked = Phrase(
    "没有交给责任人的项目，按 o 看全部", "no project was given to anybody; o shows all")
  package static let nothingOpen = Phrase("没有未结的问题", "no open issue")

  package static let owner = Phrase("责任人", "owner")
  package static let gap = Phrase("差", "gap")
  package static let month = Phrase("月份", "month")
  package static let planned = Phrase("计划", "plan")
  package static let actual = Phrase("实际", "done")
  package static let submitted = Phrase("报送", "came")
  package static let late = Phrase("迟报", "late")
  package static let unreported = Phrase("未报", "missing")
  package static let difficulty = Phrase("困难", "difficulty")
  package static let byLight = Phrase("按灯", "by light")
  package static let byOwner = Phrase("按责任人", "by owner")
  package static let months = Phrase("逐月进度", "month by month")
  package static let thisMonth = Phrase("本月该做的", "owed now")
  package static let nothingOwed = Phrase("没有交给责任人，不用报", "nobody answers for it; nothing is owed")
  package static let noReports = Phrase("还没有月报", "no report yet")
  package static let latest = Phrase("最近月报", "latest report")
  package static let changedPlan = Phrase("计划调整", "plan changed")
  package static let onSite = Phrase("本季实地", "on site")
  package static let contact = Phrase("本月联系", "contact")

  package static func missing(_ months: [Month], today: Day) -> Phrase {
    let all = Phrase.list(months.reversed().map { $0.shortPhrase(today: today) })
    return Phrase("缺 \(all.zh)", "missing \(all.en)")
  }

  /// Below the plan, above it: `-12`, `+3`, `0`.
  package static func gap(_ points: Int) -> String {
    points == 0 ? "0" : points > 0 ? "-\(points)" : "+\(-points)"
  }

  // MARK: Forms

  package static func reporting(_ label: String) -> Phrase {
    Phrase("月报 \(label)", "Report on \(label)")
  }
  /// `2018年2月项目月报`.
  package static func report(of month: Month) -> Phrase {
    let (kind, month) = (EntityKind.projectMonthly.phrase, month.phrase)
    return Phrase("\(month.zh)\(kind.zh)", "\(kind.en) \(month.en)")
  }
  package static func planning(_ label: String) -> Phrase {
    Phrase("项目计划 \(label)", "Plan of \(label)")
  }
  package static let raised = Phrase("列为问题", "raise as issues")
  package static let raisedHint = Phrase(
    "一行一个，各成一件问题并记住来自这份月报", "one a line; each becomes an issue that keeps this report")
  package static let plannedHint = Phrase(
    "到本月底累计应到百分之几；有计划的按计划", "percent of the whole by the end of the month, as planned")
  package static let actualHint = Phrase(
    "累计到百分之几；低于上次要写说明", "percent of the whole; below the last one needs a note")
  package static let from = Phrase("从哪个月起", "from")
  package static let points = Phrase("各月应到（%）", "percent by month")
  package static let pointsHint = Phrase("一行一个月：2018-07 55", "a month a line: 2018-07 55")
  package static let reason = Phrase("调整理由", "reason")
  package static let reasonHint = Phrase("第一次定计划可以不写", "not needed for the first plan")

  /// `报送截止 6月20日 周三；上次 5月 实际 40%`.
  package static func closing(_ day: Day, last: ProjectMonthly?, today: Day) -> Phrase {
    let close = day.fullPhrase(today: today)
    guard let last else { return Phrase("报送截止 \(close.zh)", "closes \(close.en)") }
    let month = last.month.shortPhrase(today: today)
    return Phrase(
      "报送截止 \(close.zh)；上次 \(month.zh) 实际 \(last.actual)%",
      "closes \(close.en); last was \(month.en), \(last.actual)%")
  }

  /// `已保存 XM0012；报成问题 W2018-0933`.
  package static func recorded(_ monthly: String, issues: [String], isLate: Bool) -> Phrase {
    let late = isLate ? Phrase("，过了20日，计迟报", ", after its day: counts as late") : Phrase("", "")
    guard !issues.isEmpty else {
      return Phrase("已报送 \(monthly)\(late.zh)", "reported \(monthly)\(late.en)")
    }
    let list = Phrase.names(issues)
    return Phrase(
      "已报送 \(monthly)\(late.zh)；报成问题 \(list.zh)",
      "reported \(monthly)\(late.en); raised \(list.en)")
  }
}

extension Obligation {
  /// How it stands with a project, in a word for a column: `已报`, `迟报`, `未报`, `6月20日前`.
  package func projectPhrase(today: Day) -> Phrase {
    let isReport = cadence == .projectReport
    switch status {
    case .met: return isReport ? Phrase("已报", "reported") : Phrase("已做", "done")
    case .late:
      if metOn != nil { return ProjectWords.late }
      return isReport ? ProjectWords.unreported : Phrase("没做", "missed")
    case .due:
      let day = due.shortPhrase(today: today)
      return Phrase("\(day.zh)前", "by \(day.en)")
    case .excused, .skipped: return status.phrase
    }
  }
}
