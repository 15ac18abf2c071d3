import Domain

/// Those of the hundred calls.
extension FullEntities {
  static let outreach = make(ID<OutreachCall>(1)) {
    $0.enterprise = ID(1)
    $0.by = ID(2)
    $0.on = day
    $0.outcome = .concern
    $0.concern = OutreachCall.burden
    $0.isExplained = true
    $0.nextTryOn = day
    $0.note = "请总经理再想想"
  }
}
