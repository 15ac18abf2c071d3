import Domain

/// What the demo office does besides issues: what enterprises look for, events, places at schools, the
/// thirty measures, what the campaign brought, and two approvals it sees through (P5, P21, S2, S9).
struct DemoServices {
  let enterprises: [Enterprise]
  let staff: DemoStaff

  private let opening = DemoDays.opening

  var demands: [Demand] {
    let posts = [
      ("数控技工", "数控车床三年以上", 12), ("模具设计师", "会三维制图", 2), ("外贸业务员", "英语或西语", 3),
      ("焊工", "持证", 15), ("机械工程师", "本科", 4), ("电气自动化工程师", "本科或高级工", 3),
      ("车间主任", "管过百人车间", 1), ("装配工", "", 30), ("财务主管", "中级职称", 1),
      ("品质工程师", "", 2), ("泵业水力研发", "硕士", 2), ("叉车工", "持证", 4),
    ]
    let hands = ["焊工", "装配工", "叉车工"]
    let people = posts.enumerated().map { place, post in
      var demand = Demand()
      (demand.name, demand.skill, demand.count) = post
      demand.sort = hands.contains(post.0) ? .labour : .talent
      return filled(demand, place)
    }
    let money = [("智能化技改项目", 3000), ("新厂区二期", 12000), ("海外仓", 800)]
    return people
      + money.enumerated().map { place, project in
        var demand = Demand()
        (demand.name, demand.count, demand.sort) = (project.0, project.1, .investment)
        return filled(demand, place + people.count)
      }
  }

  private func filled(_ demand: Demand, _ place: Int) -> Demand {
    var demand = demand
    demand.enterprise = ID(place * 31 % enterprises.count + 1)
    demand.foundOn = DemoDays.workday(place * 5, after: opening)
    demand.neededBy = demand.foundOn?.adding(days: 120)
    return demand
  }

  /// What became of some of them three weeks later.
  func news(of place: Int, _ demand: Demand) -> (day: Day, edits: [FieldEdit<Demand.Field>])? {
    let state = [Demand.State.open, .open, .matched, .met][place % 4]
    guard state != .open, let found = demand.foundOn else { return nil }
    let day = DemoDays.workday(15, after: found)
    return (
      day,
      [
        FieldEdit(.state, from: demand.text(.state), to: state.fieldText),
        FieldEdit(.stateOn, from: "", to: day.fieldText),
      ]
    )
  }

  var events: [TalentEvent] {
    let names: [(String, TalentEvent.Sort, Day, String)] = [
      ("春季企业用工招聘会", .jobFair, DemoDays.day(3, 3), "人力资源市场"),
      ("高层次人才项目路演", .roadshow, DemoDays.day(5, 17), "创业大厦"),
      ("职业院校校企对接会", .school, DemoDays.day(6, 20), "职业技术学校"),
    ]
    return names.enumerated().map { place, name in
      var event = TalentEvent()
      (event.name, event.sort, event.on, event.place) = (name.0, name.1, name.2, name.3)
      event.unit = DemoUnit.id(name.1 == .jobFair ? "人社局" : "人才办")
      event.invited = (1...8).map { ID($0 * (place + 2)) }
      event.willing = Array(event.invited.prefix(6))
      return event
    }
  }

  /// One entry for each schooling issue that found places: the children are counted, no more (F8).
  func schoolPlaces(in workspace: Workspace) -> [SchoolPlace] {
    workspace.issues.live.compactMap { issue in
      guard let count = issue.beneficiaries, count > 0,
        let enterprise = issue.primaryObject?.id(as: Enterprise.self)
      else { return nil }
      var place = SchoolPlace()
      (place.enterprise, place.issue, place.count) = (enterprise, issue.id, count)
      place.year = 2018
      place.grade = count % 2 == 0 ? .primary : .juniorMiddle
      if workspace[enterprise]?.hasSchoolingRight != true { place.basis = "营商专员挂钩企业，教育局专题会议定" }
      place.arrangedOn = DemoDays.day(6, 1)
      return place
    }
  }
}

// MARK: - The campaign

extension DemoServices {
  /// The round of spring is over, that of summer has just begun (P1).
  static var rounds: [CampaignRound] {
    let days = [
      (DemoDays.firstVisit, DemoDays.roundEnd), (DemoDays.day(6, 1), DemoDays.day(9, 30)),
    ]
    return days.enumerated().map { place, days in
      var round = CampaignRound()
      (round.campaign, round.noticeOn) = ("大走访大调研大服务", DemoDays.opening)
      (round.number, round.from, round.to) = (place + 1, days.0, days.1)
      round.targets = CampaignRound.Target.allCases
      return round
    }
  }

  var measures: [CampaignMeasure] {
    Self.measures.enumerated().map { place, written in
      var measure = CampaignMeasure()
      (measure.number, measure.name) = (place + 1, written.name)
      measure.unit = DemoUnit.id(written.unit)
      measure.state = [.moving, .done, .standing, .waiting][place % 4]
      guard measure.state != .waiting else { return measure }
      measure.progress = measure.state == .moving ? "方案已定，正在落实" : "已发文，各窗口照办"
      measure.progressOn = DemoDays.day(5, 31)
      return measure
    }
  }

  /// Written for the demo office; the real thirty are the city's to enter.
  private static let measures: [(name: String, unit: String)] = [
    ("审批事项一次告知", "行政服务中心"), ("项目审批全程代办", "行政服务中心"), ("企业开办联办", "市场监管局"),
    ("用地指标优先保障", "国土局"), ("工业用地弹性出让", "国土局"), ("竣工联合验收", "住建局"),
    ("用电报装限时", "供电公司"), ("天然气价格联动", "发改局"), ("技改补助预拨", "经信局"),
    ("小微园租金指导", "经信局"), ("规上企业培育", "经信局"), ("科技项目辅导", "科技局"),
    ("专利快速维权", "科技局"), ("环评分类管理", "环保局"), ("危废集中收集", "环保局"),
    ("安全标准化帮扶", "安监局"), ("货车通行证网办", "交通局"), ("园区公交延伸", "交通局"),
    ("人才公寓配租", "人才办"), ("高层次人才随到随认", "人才办"), ("代理招聘", "人社局"),
    ("技能工人培训补贴", "人社局"), ("20强企业职工子女就学", "教育局"), ("企业法律体检", "司法局"),
    ("公证上门", "司法局"), ("应急转贷", "金融办"), ("融资担保降费", "金融办"),
    ("出口信用保险", "商务局"), ("政策资金兑现限时", "财政局"), ("非公党建指导", "两新工委"),
  ]

  var outputs: [CampaignOutput] {
    let written: [(CampaignOutput.Sort, String, String)] = [
      (.project, "智能泵阀产业园", "经信局"), (.project, "新能源电机扩产", "经信局"),
      (.policy, "20强企业员工子女就学保障办法", "教育局"), (.policy, "产业园人才新政", "人才办"),
      (.service, "周四电话会诊", "行政服务中心"), (.service, "项目月分析例会", "经信局"),
    ]
    return written.enumerated().map { place, row in
      var output = CampaignOutput()
      (output.sort, output.name, output.unit) = (row.0, row.1, DemoUnit.id(row.2))
      output.on = DemoDays.workday(place * 12 + 20, after: opening)
      return output
    }
  }
}

// MARK: - Approvals

extension DemoServices {
  /// One is nearly through, the other waits at a counter for longer than it should.
  var approvals: [Approval] {
    ["新厂房建设全程代办", "油库改造补办手续"].enumerated().map { place, name in
      var approval = Approval()
      (approval.name, approval.enterprise) = (name, ID(place * 2 + 1))
      approval.agent = staff.commissioners[place]
      approval.startedOn = DemoDays.day(5, 2 + place)
      return approval
    }
  }

  var approvalSteps: [ApprovalStep] {
    let ways = [
      [("项目备案", "发改局"), ("用地规划许可", "住建局"), ("环评批复", "环保局"), ("施工许可", "住建局")],
      [("安全评价", "安监局"), ("消防设计审查", "住建局"), ("竣工验收", "住建局")],
    ]
    return ways.enumerated().flatMap { place, way in
      way.enumerated().map { number, counter in
        var step = ApprovalStep()
        (step.approval, step.name) = (ID(place + 1), counter.0)
        step.unit = DemoUnit.id(counter.1)
        step.due = DemoDays.workday(number * 8 + 6, after: DemoDays.day(5, 3))
        if number < 3 - place * 2 { step.doneOn = step.due.map { DemoDays.workday(-1, after: $0) } }
        return step
      }
    }
  }
}
