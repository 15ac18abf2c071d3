import Domain

/// Those of policies on demand.
extension FullEntities {
  static let topic = make(ID<PolicyTopic>(1)) {
    $0.name = "技改补贴申报"
    $0.units = [ID(1)]
    $0.minutes = 30
    $0.keywords = ["技改", "补贴"]
    $0.isRetired = true
  }
  static let policyForm = make(ID<PolicyForm>(1)) {
    $0.enterprise = ID(1)
    $0.round = 2
    $0.givenOn = day
    $0.givenBy = ID(2)
    $0.dueOn = day
    $0.collectedOn = day
    $0.collectedBy = ID(2)
    $0.topics = [ID(1), ID(3)]
    $0.request = "想听出口退税"
    $0.voidedOn = day
    $0.voidReason = "企业已搬迁"
  }
  static let listExport = make(ID<ListExport>(1)) {
    $0.on = day
    $0.by = ID(1)
    $0.reason = "市里核对企业名录"
    $0.list = "enterprises"
    $0.rows = 911
    $0.sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
  }
  static let lecture = make(ID<LectureSession>(1)) {
    $0.towns = [ID(3)]
    $0.venue = "镇政府三楼"
    $0.on = day
    $0.slot = .afternoon
    $0.topics = [ID(1)]
    $0.units = [ID(1)]
    $0.lecturers = "技改科两人"
    $0.invited = [ID(1), ID(2)]
    $0.plannedOn = day
    $0.fixedOn = day
    $0.fixedBy = ID(1)
    $0.heldOn = day
    $0.attended = [ID(1)]
    $0.feedback = "讲得明白"
    $0.calledOffOn = day
    $0.calledOffReason = "台风"
  }
}
