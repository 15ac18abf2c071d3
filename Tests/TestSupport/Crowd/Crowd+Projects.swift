import Domain

// MARK: - Projects, and enterprises that may leave

extension Crowd {
  mutating func projectChange() -> Change {
    let project = any(office.workspace.projects.all) ?? ID(1)
    let report = any(office.workspace.projectMonthlies.all) ?? ID(1)
    let month = office.today.month.adding(months: -roll(3))
    switch roll(4) {
    case 0:
      var plan = ProjectPlan()
      (plan.project, plan.from, plan.reason) = (project, month, roll(2) == 0 ? "" : "汛期停工")
      plan.points = (0..<3).map { .init(month.adding(months: $0), 10 + $0 * roll(20)) }
      return .project(.plan(plan))
    case 1:
      let old = office.workspace[report]?.text(.actual) ?? ""
      return .project(.edit(report, [FieldEdit(.actual, from: old, to: "\(roll(101))")]))
    default:
      var draft = office.workspace.draftMonthly(of: project, in: month, on: office.today)
      draft.actual = roll(101)
      draft.note = roll(2) == 0 ? "" : "返工"
      return .project(.report(draft, raising: roll(3) == 0 ? ["高压线未迁"] : []))
    }
  }

  mutating func retentionChange() -> Change {
    let known = any(office.workspace.retentions.all) ?? ID(1)
    let day = office.today.adding(days: -roll(3))
    switch roll(8) {
    case 0, 1:
      var draft = RetentionCase()
      draft.enterprise = any(office.workspace.enterprises.all) ?? .frost
      (draft.text, draft.openedOn) = ("没有地", day)
      return .retention(.open(draft))
    case 2: return .retention(.judge(known, .urgent, reason: "在谈", on: day))
    case 3:
      var brief = Brief()
      (brief.retention, brief.text, brief.addressee) = (known, "有外移倾向", "副市长")
      return .retention(.brief(brief))
    case 4:
      return .retention(
        .engage(known, plan: "同去", town: .daxi, visitOn: office.today, on: day))
    case 5:
      let end = RetentionCase.State.allCases[roll(RetentionCase.State.allCases.count)]
      return .retention(.close(known, end, lessons: "早去", confirmation: "厂长", on: day))
    case 6:
      let visit = Visit.test(on: office.today)
      return .visit(.logNoticing(visit, problems: [], sign: "外地招商"))
    default: return .retention(.note(known, "再谈一次", on: day))
    }
  }
}
