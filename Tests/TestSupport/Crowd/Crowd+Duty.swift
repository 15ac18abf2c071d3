import Domain

// MARK: - Thursdays, and asking enterprises

extension Crowd {
  mutating func dutyChange() -> Change {
    let call = any(office.workspace.dutyCalls.all) ?? ID(1)
    let enterprise = any(office.workspace.enterprises.all) ?? .frost
    switch roll(4) {
    case 0:
      var roster = DutyRoster()
      roster.on = office.workspace.nextThursday(from: office.today)
      if roll(3) == 0 { roster.skippedReason = "全体开会" } else { roster.people = [.coordinator] }
      return .duty(.arrange(roster))
    case 1:
      var call = DutyCall()
      (call.question, call.enterprise) = ("补贴何时申报", roll(3) == 0 ? nil : enterprise)
      (call.isAnswered, call.answer) = (roll(2) == 0, "7月1日起")
      return .duty(.log(call, issue: roll(3) == 0 ? FoundProblem(title: "补贴未到位") : nil))
    case 2: return .duty(.amend(call, [], issue: FoundProblem(title: "补贴未到位")))
    default: return outreachChange(enterprise)
    }
  }

  private mutating func outreachChange(_ enterprise: ID<Enterprise>) -> Change {
    var call = OutreachCall()
    (call.enterprise, call.on) = (enterprise, office.today)
    call.outcome = OutreachCall.Outcome.allCases[roll(OutreachCall.Outcome.allCases.count)]
    call.concern = roll(2) == 0 ? OutreachCall.burden : ""
    call.nextTryOn = roll(2) == 0 ? office.today.adding(days: 2) : nil
    return .outreach(.log(call))
  }
}
