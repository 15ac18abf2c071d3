import Domain

extension TestOffice {
  /// A key project that the project owner answers for, on the lists from the first of the year.
  package mutating func project(
    _ name: String = "泵业小镇一期", of owner: ID<Person>? = .projectOwner
  ) throws(Refusal) -> ID<Project> {
    var project = Project()
    (project.name, project.owner) = (name, owner)
    project.includedOn = .iso("2018-01-01")
    let id = workspace.projects.nextID()
    try apply(.registry(.project(.add(project))), by: .head)
    return id
  }

  /// Hands in a report on a day, by the owner unless somebody else is named.
  @discardableResult
  package mutating func report(
    _ project: ID<Project>, _ month: Month, planned: Int, actual: Int, on day: String,
    raising titles: [String] = [], by person: ID<Person> = .projectOwner,
    _ fill: (inout ProjectMonthly) -> Void = { _ in }
  ) throws(Refusal) -> ID<ProjectMonthly> {
    today = .iso(day)
    var monthly = ProjectMonthly()
    (monthly.project, monthly.month) = (project, month)
    (monthly.planned, monthly.actual, monthly.asOf) = (planned, actual, today)
    fill(&monthly)
    let id = workspace.projectMonthlies.nextID()
    try apply(.project(.report(monthly, raising: titles)), by: person)
    return id
  }

  /// Lays down a plan of so many percent a month, one after the other.
  @discardableResult
  package mutating func plan(
    _ project: ID<Project>, from month: Month, _ percents: Int..., reason: String = "",
    by person: ID<Person> = .projectOwner
  ) throws(Refusal) -> ID<ProjectPlan> {
    var plan = ProjectPlan()
    (plan.project, plan.from, plan.reason) = (project, month, reason)
    plan.points = percents.enumerated().map { .init(month.adding(months: $0), $1) }
    let id = workspace.projectPlans.nextID()
    try apply(.project(.plan(plan)), by: person)
    return id
  }
}

extension Month {
  /// A month of 2018.
  package static func of2018(_ month: Int) -> Month {
    Month(year: 2018, month: month) ?? Month(of: .epoch)
  }
}
