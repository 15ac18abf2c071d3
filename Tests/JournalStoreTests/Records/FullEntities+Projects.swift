import Domain

/// What is kept of how key projects get on.
extension FullEntities {
  static let projectMonthly = make(ID<ProjectMonthly>(1)) {
    $0.project = ID(1)
    $0.month = Month(of: day)
    $0.planned = 45
    $0.actual = 40
    $0.asOf = day
    $0.difficulties = "高压线未迁"
    $0.suggestions = "请供电公司定时间"
    $0.note = "返工"
    $0.submittedOn = day
    $0.by = ID(2)
  }
  static let projectPlan = make(ID<ProjectPlan>(1)) {
    $0.project = ID(1)
    $0.from = Month(of: day)
    $0.points = [ProjectPlan.Point(Month(of: day), 45)]
    $0.milestones = "8月封顶"
    $0.reason = "汛期停工"
    $0.by = ID(2)
    $0.on = day
  }
}
