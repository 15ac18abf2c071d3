import Domain

/// Those of Thursday's telephone.
extension FullEntities {
  static let roster = make(ID<DutyRoster>(1)) {
    $0.on = day
    $0.people = [ID(2)]
    $0.units = [ID(1)]
    $0.skippedReason = "全体开会"
    $0.arrangedOn = day
  }
  static let dutyCall = make(ID<DutyCall>(1)) {
    $0.on = day
    $0.by = ID(2)
    $0.enterprise = ID(1)
    $0.caller = "郑辛"
    $0.question = "技改补贴何时申报"
    $0.topics = [ID(1)]
    $0.isAnswered = false
    $0.answer = "待问经信局"
  }
}
