import Domain

/// One entity of every kind with every field filled, so that a golden line shows every key.
enum FullEntities {
  static let all: [AnyEntity] = [
    office, enterprise, park, site, project, unit, person, pairing, visit, issue, step, reply,
    callback, dispatch, measure, extended, returned, meeting, decision, meetingItem,
    overridden, note, proposal, figure, category, calendar, sla, thresholds, filter, settingDraft,
    commonClass, countermeasure, notSame, notCommon, projectMonthly, projectPlan, retention, brief,
    card, excuse,
    demand, event, schoolPlace, campaignMeasure, output, campaignRound, feedback, approval,
    approvalStep,
    topic, policyForm, lecture, roster, dutyCall, outreach, listExport, codeWord,
  ]

  static let day = Day(iso: "2018-06-07") ?? .epoch
  static let moment = Instant(iso: "2018-06-07T09:30:00.120+08:00") ?? .epoch
  static let strike = Strike(by: ID(2), at: moment, reason: "记错企业")

  /// A blank entity with the given fields set.
  static func make<Row: Entity>(_ id: ID<Row>, _ fill: (inout Row) -> Void) -> AnyEntity {
    var row = Row()
    row.id = id
    fill(&row)
    return row.any
  }

  static let office = make(ID<Office>(1)) {
    $0.name = "留驻办"
    $0.sampleDay = day
    $0.documentWord = "留驻交办"
  }
  static let enterprise = make(ID<Enterprise>(1)) {
    $0.struck = strike
    $0.name = "霜降压缩机股份有限公司"
    $0.shortName = "霜降压缩机"
    $0.creditCode = try? CreditCode(fieldText: "91331081MA00000011")
    $0.town = ID(3)
    $0.siteKind = .park
    $0.sector = "通用设备"
    $0.scale = .aboveIndustry
    $0.isKey = true
    $0.isTaxTop20 = true
    $0.isIndustryTop20 = true
    $0.employees = "300—500"
    $0.talentOfficer = "吴庚"
    $0.contacts = [Contact(name: "郑辛", title: "厂长", phone: "12000000001")]
    $0.isReturned = true
    $0.tags = ["上市", "出口"]
    $0.registeredFrom = day
    $0.registeredTo = day
    $0.status = .movedOut
    $0.remarks = "第一行\n第二行"
  }
  static let park = make(ID<Park>(1)) {
    $0.name = "大溪小微园"
    $0.town = ID(3)
    $0.tenants = [ID(1), ID(2)]
    $0.remarks = "二期在建"
  }
  static let site = make(ID<OldSite>(1)) {
    $0.name = "横峰老旧工业点"
    $0.town = ID(3)
    $0.tenants = [ID(1)]
    $0.remarks = "待改造"
  }
  static let project = make(ID<Project>(1)) {
    $0.name = "泵业小镇一期"
    $0.enterprise = ID(1)
    $0.park = ID(1)
    $0.investment = 12_000
    $0.lists = [.campaign86, .over5000w]
    $0.includedOn = day
    $0.owner = ID(2)
    $0.formerOwners = [Project.FormerOwner(ID(3), until: day)]
    $0.stage = .building
    $0.milestones = "6月封顶"
    $0.town = ID(3)
    $0.remarks = "无"
  }
  static let unit = make(ID<Unit>(1)) {
    $0.name = "安全生产监督管理局"
    $0.shortName = "安监局"
    $0.type = .committee
    $0.liaison = Contact(name: "王壬", title: "科长", phone: "12000000002")
    $0.categories = ["07", "13"]
    $0.parent = ID(2)
    $0.isRetired = true
  }
  static let person = make(ID<Person>(2)) {
    $0.name = "孙丙"
    $0.login = "sunbing"
    $0.unit = ID(1)
    $0.rank = "科员"
    $0.formerPost = "主任科员"
    $0.roles = [RoleGrant(.coordinator), RoleGrant(.head, from: day)]
    $0.phone = "12000000003"
    $0.isActive = false
  }
  static let pairing = make(ID<Pairing>(1)) {
    $0.enterprise = ID(1)
    $0.commissioner = ID(4)
    $0.from = day
    $0.to = day
    $0.endReason = "调离"
    $0.charterReadOn = day
    $0.handoverNote = "储油设施一事正在办"
    $0.parks = [ID(1)]
    $0.reviews = [Pairing.Review(on: day, by: ID(1), note: "联系到位")]
    $0.covers = [Pairing.Cover(by: ID(5), from: day, to: day, reason: "年休")]
    $0.appointment = "温留驻〔2018〕3号"
  }
  static let visit = make(ID<Visit>(1)) {
    $0.kind = .phone
    $0.on = day
    $0.minutes = 40
    $0.visitors = [ID(4)]
    $0.otherVisitors = "律师事务所志愿者"
    $0.objects = [ID<Enterprise>(1).ref, ID<Park>(1).ref]
    $0.round = 2
    $0.situation = "订单饱满"
    $0.difficulties = "招工难"
    $0.wishes = "储油设施改建手续"
    $0.services = [.policy, .partyBuilding]
    $0.serviceText = "讲解人才新政"
    $0.nextVisitOn = day
  }
  static let issue = make(ID<Issue>(year: 2018, 1)) {
    $0.kind = .suggestion
    $0.title = "储油设施改建手续补办"
    $0.details = "不清楚手续"
    $0.objects = [ID<Enterprise>(1).ref, ID<Project>(1).ref]
    $0.source = .visit(ID(1))
    $0.round = 1
    $0.registeredOn = day
    $0.category = "07"
    $0.complexity = .complex
    $0.scope = .common
    $0.commonClass = ID(1)
    $0.severity = .urgent
    $0.isRedFlag = true
    $0.leadUnit = ID(1)
    $0.coUnits = [ID(2)]
    $0.confidentiality = .commercial
    $0.beneficiaries = 18
    $0.reopens = ID(year: 2018, 2)
    $0.history = Issue.HistoryNote(outcome: "已解决", document: "台账第3页", on: day)
    $0.state = .merged
    $0.closing = .solved
    $0.mergedInto = ID(year: 2018, 3)
  }
  static let step = make(ID<Step>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.rule = .dispatch
    $0.from = .triaged
    $0.to = .dispatched
    $0.on = day
    $0.at = moment
    $0.by = ID(2)
    $0.proxy = "安监局"
    $0.reason = "属其职责"
    $0.unit = ID(1)
    $0.refs = [ID<DispatchDoc>(year: 2018, 1).ref]
    $0.reviewOn = day
    $0.outcome = .adopted
    $0.told = "6月7日电话告知"
    $0.cause = .planning
    $0.amended = [Step.Amendment(field: .title, old: "旧", new: "新")]
  }
  static let reply = make(ID<Reply>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.unit = ID(1)
    $0.handler = ID(4)
    $0.document = "安监函〔2018〕7号"
    $0.receivedOn = day
    $0.text = "已备案"
    $0.result = .planned
    $0.planOn = day
    $0.evidence = ["批复.pdf"]
    $0.countermeasure = ID(1)
    $0.recordedBy = ID(2)
  }
  static let callback = make(ID<Callback>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.by = ID(2)
    $0.on = day
    $0.channel = .onSite
    $0.isReached = false
    $0.isSolved = true
    $0.isAnswered = true
    $0.isContacted = false
    $0.accepts = true
    $0.satisfaction = .fairlySatisfied
    $0.comment = "希望再快些"
    $0.override = "专员请假，负责人同意"
  }
  static let dispatch = make(ID<DispatchDoc>(year: 2018, 1)) {
    $0.kind = .phone
    $0.unit = ID(1)
    $0.on = day
    $0.number = 12
    $0.signatory = "孙丙"
    $0.dueOn = day
    $0.takenBy = "王壬"
    $0.promise = "三天内答复"
    $0.issues = [ID(year: 2018, 1)]
    $0.by = ID(2)
    $0.reason = "超期未答复"
    $0.copyTo = "周戊"
    var item = Wording.Item()
    (item.issue, item.objects, item.title) = (ID(year: 2018, 1), "霜降压缩机", "停电")
    (item.details, item.dueOn) = ("每周两次", day)
    var wording = Wording()
    (wording.number, wording.office, wording.unit) = ("交办〔2018〕12号", "示例市留驻办", "供电局")
    wording.items = [item]
    $0.wording = wording
  }
  static let measure = make(ID<Measure>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.text = "现场核查"
    $0.unit = ID(1)
    $0.person = "王壬"
    $0.dueOn = day
    $0.doneOn = day
    $0.doneEvidence = "核查记录"
  }
  static let extended = make(ID<Extension>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.requestedOn = day
    $0.newDue = day
    $0.reason = "等评审"
    $0.approvedBy = ID(1)
    $0.enterpriseToldOn = day
    $0.after = ID(3)
  }
  static let returned = make(ID<ReturnRequest>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.unit = ID(1)
    $0.on = day
    $0.reason = "不属本局"
    $0.suggestedUnit = ID(2)
    $0.overrideReason = "由它主办"
    $0.ruling = .uphold
    $0.ruledBy = ID(2)
    $0.ruledOn = day
  }
  static let overridden = make(ID<Override>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.callback = ID(1)
    $0.person = ID(4)
    $0.by = ID(1)
    $0.on = day
    $0.reason = "专员请假，负责人同意"
  }
  static let figure = make(ID<ReportedFigure>(1)) {
    $0.name = "收集问题"
    $0.value = 900
    $0.qualifier = .moreThan
    $0.asOf = day
    $0.source = "2018年通报"
    $0.subject = .issues
    $0.note = "原文为900多"
  }
  static let note = make(ID<Note>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.on = day
    $0.by = ID(2)
    $0.text = "已到现场"
    $0.rule = .merge
  }
  static let proposal = make(ID<Proposal>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.rule = .longTerm
    $0.on = day
    $0.by = ID(2)
    $0.reason = "列入明年计划"
    $0.basis = "土地法第四十三条"
    $0.reviewOn = day
    $0.answer = HeadAnswer(isConfirmed: true, by: ID(1), on: day, reason: "同意")
  }
  static let category = make(ID<Category>(20)) {
    $0.name = "用电保障"
    $0.english = "power"
    $0.defaultScope = .common
    $0.ownWords = ["停电", "电价"]
    $0.retiredOn = day
    $0.retirement = "并入10"
  }
  static let calendar = make(ID<CalendarYear>(2018)) {
    $0.year = 2018
    $0.holidays = [DaySpan(day, day.adding(days: 1)), DaySpan(day, day)]
    $0.extraWorkdays = [day.adding(days: 2)]
    $0.source = "国办发明电〔2017〕12号"
  }
  static let sla = make(ID<SLAVersion>(2)) {
    $0.name = "SLA-2"
    $0.basis = "温留驻〔2018〕6号"
    for field in SLAVersion.Field.allCases where field.shape == .number {
      try? $0.set(field, to: "2")
    }
    try? $0.set(.from, to: day.iso)
  }
  static let thresholds = make(ID<Thresholds>(2)) {
    $0.name = "标准-2"
    $0.basis = "温留驻〔2018〕6号"
    $0.from = day
    for field in Thresholds.Field.allCases where field.shape == .number {
      try? $0.set(field, to: "2")
    }
    for cadence in Cadence.allCases { $0[cadence] = .advice }
  }
  static let codeWord = make(ID<CodeWord>(7)) {
    $0.list = .excuse
    $0.name = "台风"
    $0.english = "typhoon"
    $0.retiredOn = day
  }
  static let filter = make(ID<SavedFilter>(1)) {
    $0.name = "本镇"
    $0.list = .enterprise
    $0.query = "镇街:泽国"
  }
  static let settingDraft = make(ID<SettingDraft>(1)) {
    $0.list = .calendar
    $0.target = ID<CalendarYear>(2018).ref
    $0.edits = [.init(field: "source", old: "", new: "国办发明电〔2017〕12号")]
    $0.by = ID(2)
    $0.on = day
    $0.answer = HeadAnswer(isConfirmed: true, by: ID(1), on: day, reason: "同意")
  }
  static let commonClass = make(ID<CommonClass>(1)) {
    $0.name = "员工子女入学难"
    $0.category = "03"
    $0.coUnits = [ID(2)]
    $0.owner = ID(2)
    $0.research = "学位缺口42个"
    $0.reviewOn = day
    $0.openedOn = day
    $0.moves = [
      CommonClass.Move(
        to: .concluded, on: day, by: ID(2), unit: ID(1), note: "新增两个班",
        carried: [ID(year: 2018, 1)])
    ]
    $0.state = .concluded
    $0.leadUnit = ID(1)
  }
  static let countermeasure = make(ID<Countermeasure>(1)) {
    $0.commonClass = ID(1)
    $0.text = "开发区学校新增两个班"
    $0.policy = "温教〔2018〕31号"
    $0.on = day
    $0.doneOn = day
    $0.doneEvidence = "9月开学名单"
  }
  static let notSame = make(ID<NotSame>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.other = ID(year: 2018, 2)
    $0.isRelated = true
    $0.reason = "同一厂区，两处道路"
    $0.by = ID(2)
    $0.on = day
  }
  static let notCommon = make(ID<NotCommon>(1)) {
    $0.category = "03"
    $0.issues = [ID(year: 2018, 1), ID(year: 2018, 2)]
    $0.reason = "年级不同，各自能解决"
    $0.by = ID(2)
    $0.on = day
  }
  static let card = make(ID<Card>(1)) {
    $0.issue = ID(year: 2018, 1)
    $0.rung = .supervise
    $0.proposedOn = day
    $0.answer = .snoozed
    $0.on = day
    $0.by = ID(1)
    $0.reason = "等周会"
    $0.snoozedUntil = day
  }
  static let excuse = make(ID<Excuse>(1)) {
    $0.cadence = .pairingWeek
    $0.subject = ID<Pairing>(1).ref
    $0.from = day
    $0.to = day
    $0.cause = Excuse.shut
    $0.reason = "高温停产"
    $0.by = ID(2)
    $0.on = day
  }
}
