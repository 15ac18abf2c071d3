import Domain

/// How the key projects of the demo office get on: a plan each, and a report each month by the 20th
/// (P20), a few late, two forgotten.
struct DemoProgress {
  let registry: DemoRegistry
  /// Nobody reports on June before July.
  private static let lastReported = 5
  /// Where the municipal projects stand among all projects: the first ones.
  private var municipal: Range<Int> { 0..<registry.figures.municipalProjects }

  var entries: [DemoEntry] {
    municipal.map(planning)
      + municipal.flatMap { index in
        (2...Self.lastReported).compactMap { reporting(index, in: $0) }
      } + [replanning].compactMap(\.self)
  }

  private func owner(of index: Int) -> ID<Person> {
    registry.staff.owners[index % registry.staff.owners.count]
  }

  private func month(_ number: Int) -> Month { DemoDays.day(number, 1).month }
}

// MARK: - Plans

extension DemoProgress {
  /// The scheme gave each to somebody, who laid down the year (P20).
  private func planning(_ index: Int) -> DemoEntry {
    let day = DemoDays.workday(4 + index % 5, after: DemoDays.firstVisit)
    return DemoEntry(
      on: day, .visits, by: owner(of: index),
      .changes("plan") { _, _ in [.project(.plan(plan(index, from: 2)))] })
  }

  private func plan(_ index: Int, from first: Int) -> ProjectPlan {
    var plan = ProjectPlan()
    (plan.project, plan.from) = (ID(index + 1), month(first))
    plan.points = (first...12).map { ProjectPlan.Point(month($0), planned(index, $0)) }
    return plan
  }

  /// So many percent by the end of a month: from where it began, a little every month.
  private func planned(_ index: Int, _ month: Int) -> Int {
    min(100, 3 + index * 7 % 31 + (month - 1) * (4 + index % 4))
  }

  /// The parcels of F11 wait for the power line: their plan was put off from June on, with the reason.
  private var replanning: DemoEntry? {
    guard municipal.count > 1 else { return nil }
    return DemoEntry(
      on: DemoDays.day(5, 29), .visits, by: owner(of: 1),
      .changes("replan") { _, _ in
        var plan = plan(1, from: 6)
        plan.points = plan.points.map { .init($0.month, max(0, $0.percent - 8)) }
        plan.reason = "高压线迁改推迟，基坑6月才能开挖"
        return [.project(.plan(plan))]
      })
  }
}

// MARK: - Reports

extension DemoProgress {
  /// Two forgot May, one of them April as well; two came late in May.
  private func reporting(_ index: Int, in month: Int) -> DemoEntry? {
    if index == 19, month >= 4 { return nil }
    if index == 30, month == 5 { return nil }
    let closes = WorkCalendar.china2018.reportsClose(in: self.month(month))
    let isLate = month == 5 && [6, 14].contains(index)
    let day = DemoDays.workday(isLate ? 2 + index % 2 : -(index % 6), after: closes)
    return DemoEntry(
      on: day, .visits, by: owner(of: index),
      .changes("report") { workspace, found in
        [.project(.report(report(index, month, on: day, workspace, found), raising: []))]
      })
  }

  private func report(
    _ index: Int, _ month: Int, on day: Day, _ workspace: Workspace, _ found: DemoFound
  ) -> ProjectMonthly {
    var report = ProjectMonthly()
    (report.project, report.month) = (ID(index + 1), self.month(month))
    report.planned = planned(index, month)
    report.actual = actual(index, month)
    (report.asOf, report.submittedOn) = (day, day)
    (report.difficulties, report.suggestions) = troubles(index, month)
    if index == 11, month == 4 {
      report.actual = actual(index, 3) - 2
      report.note = "监理核减：二层钢筋返工，退回重算"
    }
    return report
  }

  /// What is built stays built.
  private func actual(_ index: Int, _ month: Int) -> Int {
    (2...month).map { max(0, planned(index, $0) - lag(index, $0)) }.max() ?? 0
  }

  /// What stands on the ground by the last month reported.
  func stage(of index: Int) -> Project.Stage {
    switch actual(index, Self.lastReported) {
    case ..<10: .preparation
    case ..<20: .started
    case ..<100: .building
    default: .completed
    }
  }

  /// Most keep up, some are behind, a few far behind; the parcels wait (S6).
  private func lag(_ index: Int, _ month: Int) -> Int {
    switch index {
    case 0..<registry.figures.linkedProjects: min(12, (month - 1) * 4)
    case 9, 27: month >= 4 ? 6 + month * 6 : 9
    case _ where index % 7 == 5: 8 + month
    case _ where index % 5 == 3: -2
    default: index % 4
    }
  }

  private func troubles(_ index: Int, _ month: Int) -> (String, String) {
    if index < registry.figures.linkedProjects {
      return ("地块内高压线未迁改，涉及村里政策处理", "请供电公司和大溪镇明确迁改时间")
    }
    let lag = lag(index, month)
    guard lag > 3 else { return ("", month == 5 && index % 3 == 0 ? "建议竣工验收联合踏勘" : "") }
    let all = [
      ("施工图审查等了两轮", "图审、人防、消防一次性告知"), ("桩基遇流沙层，换了工法", "工期顺延，请协调设计变更"),
      ("雨天多，主体封顶推迟", "抢晴天，夜间施工请发许可"), ("设备从国外订货，到港晚", "先做配套用房"),
      ("配套道路未通，材料运不进", "请交通局先通便道"),
    ]
    return all[index % all.count]
  }
}
