extension Workspace {
  /// The reports of a project, by their months.
  package func monthlies(of project: ID<Project>) -> [ProjectMonthly] {
    members(ProjectMonthly.self, of: project.ref).sorted { $0.month < $1.month }
  }

  package func monthly(of project: ID<Project>, in month: Month) -> ProjectMonthly? {
    members(ProjectMonthly.self, of: project.ref).first { $0.month == month }
  }

  /// The plans of a project, in the order they came.
  package func plans(of project: ID<Project>) -> [ProjectPlan] {
    members(ProjectPlan.self, of: project.ref)
  }

  /// The plan a month is measured by: the newest that begins in it or before.
  package func plan(of project: ID<Project>, for month: Month) -> ProjectPlan? {
    plans(of: project).last { $0.from <= month && !$0.points.isEmpty }
  }

  /// What was planned of a month; nil where no plan says so.
  package func planned(_ project: ID<Project>, in month: Month) -> Int? {
    plan(of: project, for: month)?.percent(in: month)
  }

  /// 计划节点 as they stand now: those of the newest plan that speaks of them.
  package func milestones(of project: Project) -> String {
    plans(of: project.id).last { !$0.milestones.isEmpty }?.milestones ?? project.milestones
  }

  /// Whether it came after its window had closed (T13); a late one counts as late for good.
  package func isLate(_ monthly: ProjectMonthly) -> Bool {
    monthly.submittedOn > calendar.reportsClose(in: monthly.month)
  }

  /// What a new report of a project begins with: the first month that is owed, what is planned of it,
  /// as it stood last.
  package func draftMonthly(
    of project: ID<Project>, in month: Month? = nil, on day: Day
  ) -> ProjectMonthly {
    var draft = ProjectMonthly()
    draft.project = project
    draft.month = month ?? monthToReport(of: project, on: day)
    let before = monthlies(of: project).last { $0.month < draft.month }
    draft.planned = planned(project, in: draft.month) ?? before?.planned ?? 0
    draft.actual = before?.actual ?? 0
    draft.asOf = min(day, draft.month.lastDay)
    draft.submittedOn = day
    return draft
  }

  /// What a new plan begins with: from the first month that was not reported, as it was planned so far.
  package func nextPlan(of project: ID<Project>, on day: Day) -> ProjectPlan {
    var next = ProjectPlan()
    next.project = project
    let reported = monthlies(of: project).last?.month
    next.from = reported.map { max($0.adding(months: 1), day.month) } ?? day.month
    next.points = plan(of: project, for: next.from)?.points.filter { $0.month >= next.from } ?? []
    return next
  }

  /// The month before, where it is missing; else this month.
  private func monthToReport(of project: ID<Project>, on day: Day) -> Month {
    let before = day.month.adding(months: -1)
    let isOwed = self[project].map { owesReport($0, of: before) } ?? false
    return isOwed && monthly(of: project, in: before) == nil ? before : day.month
  }
}

extension WorkCalendar {
  /// The last day on which a month's reports are in time: the 20th, and where that is not worked the
  /// last working day before it (T13).
  package func reportsClose(in month: Month) -> Day {
    let last = month.firstDay.adding(days: 19)
    return lastWorkday(in: month.firstDay...last) ?? last
  }
}
