extension Workspace {
  /// Takes in reports and plans of key projects (P20, C12): who answers for a project writes of his
  /// own, a coordinator for him (C16).
  mutating func apply(_ change: ProjectChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .report(let draft, let titles): try report(draft, raising: titles, by: actor)
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    case .plan(let draft): try plan(draft, by: actor)
    }
  }

  private mutating func report(
    _ draft: ProjectMonthly, raising titles: [String], by actor: Actor
  ) throws(Refusal) {
    try requireMayReport(draft.project, by: actor)
    var monthly = draft.trimmed
    monthly.id = projectMonthlies.nextID()
    monthly.struck = nil
    monthly.by = actor.id
    // What an owner hands in comes on the day he does so; the office may take in what came before.
    if monthly.submittedOn == .epoch || !actor.isAny(of: .coordinator) {
      monthly.submittedOn = actor.today
    }
    try check(monthly, since: nil, today: actor.today)
    put(monthly)
    for (line, title) in titles.enumerated() {
      try raise(title, line: line + 1, from: monthly, by: actor)
    }
  }

  /// A difficulty becomes an issue that keeps where it came from (T1).
  private mutating func raise(
    _ title: String, line: Int, from monthly: ProjectMonthly, by actor: Actor
  ) throws(Refusal) {
    guard !title.trimmingBlanks.isEmpty else { throw .project(.titleMissing(line: line)) }
    var issue = Issue()
    (issue.title, issue.details) = (title, monthly.difficulties)
    issue.objects = [monthly.project.ref]
    issue.source = .monthly(monthly.id)
    issue.registeredOn = monthly.submittedOn
    try register(issue, by: actor)
  }

  mutating func edit(
    _ id: ID<ProjectMonthly>, _ edits: [FieldEdit<ProjectMonthly.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let monthly = live(id) else { throw .project(.unknown(id)) }
    try requireMayReport(monthly.project, by: actor)
    var edited = try monthly.applying(edits) { .project(.fieldProblem(field: $0, $1)) }.trimmed
    if !actor.isAny(of: .coordinator) { edited.submittedOn = monthly.submittedOn }
    guard edited != monthly else { return }
    try check(edited, since: monthly, today: actor.today)
    put(edited)
  }

  func requireMayReport(_ project: ID<Project>, by actor: Actor) throws(Refusal) {
    guard live(project) != nil else { throw .project(.unknownProject(project)) }
    try requireMayWrite(.projectMonthly, of: [project.ref], by: actor)
  }
}

// MARK: - What a report must be

extension Workspace {
  private func check(
    _ monthly: ProjectMonthly, since before: ProjectMonthly?, today: Day
  ) throws(Refusal) {
    do throws(ProjectRefusal) {
      try checkShape(of: monthly, today: today)
      let others = monthlies(of: monthly.project).filter { $0.id != monthly.id }
      if let same = others.first(where: { $0.month == monthly.month }) {
        throw .reportedBefore(same.id)
      }
      try checkRise(of: monthly, among: others)
      let isReplanned = before?.planned != monthly.planned || before?.month != monthly.month
      if isReplanned { try checkPlan(of: monthly, among: others) }
    } catch {
      throw .project(error)
    }
  }

  private func checkShape(of monthly: ProjectMonthly, today: Day) throws(ProjectRefusal) {
    guard monthly.month.firstDay <= today else { throw .monthAhead(monthly.month) }
    if let excess = monthly.excess {
      throw .notAPercentage(field: excess.field.phrase, excess.percent)
    }
    guard monthly.month.firstDay <= monthly.asOf, monthly.asOf <= today else {
      throw .asOfOutside(monthly.month)
    }
    guard monthly.asOf <= monthly.submittedOn, monthly.submittedOn <= today else {
      throw .submittedOutside(monthly.asOf)
    }
  }

  /// What is built stays built; where it does not, somebody says why (C12).
  private func checkRise(
    of monthly: ProjectMonthly, among others: [ProjectMonthly]
  ) throws(ProjectRefusal) {
    let before = others.last { $0.month < monthly.month }
    if let before, before.actual > monthly.actual, monthly.note.isEmpty {
      throw .fellWithoutNote(from: before.actual, in: before.month, to: monthly.actual)
    }
    let after = others.first { $0.month > monthly.month }
    if let after, after.actual < monthly.actual, after.note.isEmpty {
      throw .laterIsLower(after.month, after.actual)
    }
  }

  /// The plan changes only with a reason and from a month on (C12).
  private func checkPlan(
    of monthly: ProjectMonthly, among others: [ProjectMonthly]
  ) throws(ProjectRefusal) {
    if let planned = planned(monthly.project, in: monthly.month) {
      guard planned == monthly.planned else {
        throw .plannedOtherwise(planned, in: monthly.month)
      }
      return
    }
    let before = others.last { $0.month < monthly.month }
    if let before, before.planned > monthly.planned {
      throw .plannedOtherwise(before.planned, in: before.month)
    }
  }
}

extension ProjectMonthly {
  fileprivate var trimmed: Self {
    var trimmed = self
    trimmed.difficulties = difficulties.trimmingBlanks
    trimmed.suggestions = suggestions.trimmingBlanks
    trimmed.note = note.trimmingBlanks
    return trimmed
  }
}

// MARK: - Plans

extension Workspace {
  private mutating func plan(_ draft: ProjectPlan, by actor: Actor) throws(Refusal) {
    try requireMayReport(draft.project, by: actor)
    var plan = draft
    plan.id = projectPlans.nextID()
    plan.struck = nil
    (plan.by, plan.on) = (actor.id, actor.today)
    plan.reason = draft.reason.trimmingBlanks
    plan.milestones = draft.milestones.trimmingBlanks
    do throws(ProjectRefusal) { try check(plan) } catch { throw .project(error) }
    put(plan)
  }

  private func check(_ plan: ProjectPlan) throws(ProjectRefusal) {
    guard !plan.points.isEmpty || !plan.milestones.isEmpty else { throw .planEmpty }
    if hasPlan(plan.project), plan.reason.isEmpty { throw .planWithoutReason }
    if let reported = monthlies(of: plan.project).last?.month, plan.from <= reported {
      throw .planReachesBack(reported: reported)
    }
    try checkPoints(of: plan)
  }

  /// Also what was reported without one, and milestones written down beforehand, were a plan.
  func hasPlan(_ project: ID<Project>) -> Bool {
    !plans(of: project).isEmpty || !monthlies(of: project).isEmpty
  }

  private func checkPoints(of plan: ProjectPlan) throws(ProjectRefusal) {
    var last: ProjectPlan.Point?
    for point in plan.points {
      guard (0...100).contains(point.percent) else {
        throw .notAPercentage(field: ProjectMonthly.Field.planned.phrase, point.percent)
      }
      guard point.month >= plan.from else { throw .planPointBefore(point.month, from: plan.from) }
      if let last, point.month <= last.month || point.percent < last.percent {
        throw .planNotRising(point.month)
      }
      last = point
    }
  }
}

// MARK: - Counting again

extension Workspace {
  /// A report that was struck finds its month taken where another came meanwhile.
  func requireRoom(for old: ProjectMonthly) throws(Refusal) {
    if let same = monthly(of: old.project, in: old.month) {
      throw .project(.reportedBefore(same.id))
    }
  }

  /// A plan that was struck finds its months reported by another.
  func requireRoom(for old: ProjectPlan) throws(Refusal) {
    if let reported = monthlies(of: old.project).last?.month, old.from <= reported {
      throw .project(.planReachesBack(reported: reported))
    }
  }
}
