import Domain

/// Of the office's other services.
extension FullEntities {
  static let demand = make(ID<Demand>(1)) {
    $0.enterprise = ID(1)
    $0.sort = .investment
    $0.name = "智能化技改项目"
    $0.skill = "三年内建成"
    $0.count = 3000
    $0.foundOn = day
    $0.neededBy = day
    $0.state = .matched
    $0.stateOn = day
    $0.remarks = "已见过两家"
  }
  static let event = make(ID<TalentEvent>(1)) {
    $0.name = "春季招聘会"
    $0.sort = .jobFair
    $0.on = day
    $0.place = "人力资源市场"
    $0.unit = ID(1)
    $0.invited = [ID(1), ID(2)]
    $0.willing = [ID(1)]
    $0.attended = [ID(1)]
    $0.remarks = "两家现场录用"
  }
  static let schoolPlace = make(ID<SchoolPlace>(1)) {
    $0.enterprise = ID(1)
    $0.issue = ID(year: 2018, 1)
    $0.year = 2018
    $0.grade = .juniorMiddle
    $0.count = 3
    $0.basis = "专题会议定"
    $0.arrangedOn = day
    $0.remarks = "开发区学校"
  }
  static let campaignMeasure = make(ID<CampaignMeasure>(1)) {
    $0.number = 7
    $0.name = "用电报装限时"
    $0.unit = ID(1)
    $0.state = .moving
    $0.progress = "窗口已设"
    $0.progressOn = day
  }
  static let output = make(ID<CampaignOutput>(1)) {
    $0.sort = .policy
    $0.name = "就学保障办法"
    $0.on = day
    $0.unit = ID(1)
    $0.enterprise = ID(1)
    $0.visit = ID(1)
    $0.remarks = "已发文"
  }
  static let campaignRound = make(ID<CampaignRound>(1)) {
    $0.campaign = "大走访"
    $0.noticeOn = day
    $0.number = 1
    $0.from = day
    $0.to = day
    $0.targets = [.enterprise, .park]
  }
  static let feedback = make(ID<Feedback>(1)) {
    $0.leader = ID(1)
    $0.issues = [ID(year: 2018, 1)]
    $0.on = day
    $0.by = ID(2)
    $0.remarks = "已阅"
  }
  static let approval = make(ID<Approval>(1)) {
    $0.name = "新厂房建设全程代办"
    $0.enterprise = ID(1)
    $0.project = ID(1)
    $0.agent = ID(4)
    $0.startedOn = day
    $0.remarks = "资料已齐"
  }
  static let approvalStep = make(ID<ApprovalStep>(1)) {
    $0.approval = ID(1)
    $0.name = "项目备案"
    $0.unit = ID(1)
    $0.due = day
    $0.doneOn = day
    $0.remarks = "当场办成"
  }
}
