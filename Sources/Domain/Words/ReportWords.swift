/// What reports are called, and the words around their figures (C17).
extension ReportName {
  package var title: Phrase {
    switch self {
    case .briefing: Phrase("领导小组简报", "Briefing for the leading group")
    case .analysis: Phrase("月分析例会材料", "Monthly analysis of projects")
    case .commissioners: Phrase("专员月报", "Commissioners by month")
    case .units: Phrase("单位台账与三率", "Units and their rates")
    case .letters: Phrase("文书台账", "Letters that were sent")
    case .closings: Phrase("销号台账", "Closed issues")
    case .matters: Phrase("共性清单与个性清单", "Common and individual matters")
    case .policy: Phrase("政策需求与宣讲计划", "Policy on demand")
    case .duty: Phrase("周四值班与接线记录", "Thursdays and their calls")
    case .coverage: Phrase("覆盖率与未访清单", "Coverage, and who was not visited")
    case .demands: Phrase("人才与投资需求库", "Demand for talent and money")
    case .comparison: Phrase("与上期比较", "Comparison with the period before")
    case .integrity: Phrase("完整性检查", "Integrity")
    case .figures: Phrase("通报数核对", "Published figures reconciled")
    }
  }
}

extension ReportName {
  /// `R1 领导小组简报`.
  package var heading: Phrase {
    Phrase("\(rawValue) \(title.zh)", "\(rawValue) \(title.en)")
  }
}

extension Report {
  package var heading: Phrase { name.heading }

  /// `截至 2018年6月7日 周四`, with the first day of a period where there is one.
  package var dated: Phrase {
    let day = asOf.longPhrase
    guard let since else { return Phrase("截至 \(day.zh)", "as of \(day.en)") }
    return Phrase(
      "\(since.longPhrase.zh) 至 \(day.zh)", "\(since.longPhrase.en) to \(day.en)")
  }
}

package enum ReportWords {
  package static let basisTitle = Phrase("口径", "basis")
  package static let total = Phrase("合计", "total")
  package static let item = Phrase("项目", "item")
  package static let count = Phrase("数", "count")
  package static let share = Phrase("比率", "share")
  package static let fraction = Phrase("分子/分母", "of")
  package static let number = Phrase("编号", "number")
  package static let name = Phrase("名称", "name")
  package static let town = Phrase("镇街", "town")
  package static let object = Phrase("对象", "object")
  package static let category = Phrase("类别", "category")
  package static let days = Phrase("天数", "days")
  package static let why = Phrase("原因", "why")
  package static let hidden = Phrase("【已隐】", "[hidden]")
  package static let asOfTitle = Phrase("截至", "as of")

  package static let day = Phrase("日期", "date")

  package static func shown(_ count: Int) -> Phrase {
    Phrase("明细 \(count)", "rows \(count)")
  }
  static let withheld = Phrase("明细只给本办和领导看", "the rows are for the office and its leaders")

  package static func items(_ count: Int) -> Phrase { Phrase("共 \(count) 项", "\(count) in all") }
  package static func items(_ count: Int, open: Int) -> Phrase {
    Phrase("共 \(count) 项，其中在办 \(open)", "\(count) in all, \(open) open")
  }

  package static func shown(_ count: Int, of all: Int) -> Phrase {
    Phrase("列出 \(count) 件，共 \(all) 件", "\(count) of \(all) shown")
  }

  // MARK: Bases

  package static let validBasis = Phrase(
    "有效＝登记－合并－不予受理－撤回；各率只计有效件，历史件不计入",
    "valid = registered - merged - declined - withdrawn; shares are of valid issues, old ledgers apart"
  )
  package static let solvedBasis = Phrase(
    "解决＝回访确认已解决，含已销号；解释认可、长期跟踪不算解决",
    "solved = confirmed by a callback; explained or long-term is not solved")

  package static let concludedBasis = Phrase("已见效/已立", "concluded of those opened")

  package static func basis(of rate: RateName) -> Phrase {
    switch rate {
    case .replied: Phrase("书面或当场答复过/有效", "answered at least once / valid")
    case .solved: Phrase("企业确认解决/有效", "confirmed solved / valid")
    case .solvedNaively:
      Phrase("企业确认解决/登记，通报常用", "confirmed solved / registered, as often published")
    case .closed: Phrase("已销号/有效", "closed / valid")
    case .content: Phrase("最近一次联系上的回访基本满意以上/联系上的", "content when last reached / reached")
    case .responded: Phrase("每次交办都在时限内签收/应签收", "signed for in time, each time / due")
    case .repliedOnTime: Phrase("每段承办都按时答复/应答复（含超期未答）", "answered in time, each time / due or late")
    case .calledBack: Phrase("联系上或三天三次未联系上/办复", "reached, or tried on three days / replied")
    }
  }

  /// `响应率：每次交办都在时限内签收/应签收`.
  static func named(_ rate: RateName) -> Phrase {
    let (name, basis) = (rate.phrase, basis(of: rate))
    return Phrase("\(name.zh)：\(basis.zh)", "\(name.en): \(basis.en)")
  }

  static func takenOver(_ counts: Counts) -> Phrase {
    let count = counts[.takenOver]
    return Phrase("另有历史件 \(count) 件，未经本系统核实", "besides \(count) of old ledgers, not verified here")
  }

  package static func fewAreGrey(_ few: Int) -> Phrase {
    Phrase("按件数排列；不足 \(few) 件的比率仅供参考，以灰色显示", "by volume; shares of fewer than \(few) are grey")
  }

  // MARK: Overview

  package static let overview = Phrase("总览", "overview")
  package static let reports = Phrase("报表", "Reports")
  package static let openByLight = Phrase("未结和待销号按灯", "Open or to be closed, by light")
  package static let light = Phrase("灯", "light")
  package static let byState = Phrase("按环节", "By state")
  package static let state = Phrase("环节", "state")
  package static let byWeek = Phrase("按周", "By week")
  package static let week = Phrase("周一", "week of")
  package static let openAtEnd = Phrase("周末未结", "open")

  // MARK: R1

  package static let headline = Phrase("总体", "Overall")
  package static let byObject = Phrase("按对象", "By object")
  package static let byCategory = Phrase("按类别", "By category")
  package static let byUnit = Phrase("按承办单位", "By unit")
  package static let byTown = Phrase("按镇街", "By town")
  package static let registry = Phrase("名录", "registry")
  package static let visited = Phrase("已访", "visited")
  package static let coverage = Phrase("覆盖率", "coverage")
  package static let red = Phrase("红灯问题", "Red issues")

  package static let decisionsDue = Phrase("待落实的议定事项", "Decisions not yet done")
  package static let owner = Phrase("落实", "owner")

  package static let months = Phrase("本月与上月", "This month and the last")
  package static let sinceLastMonth = Phrase("比上月", "change")
  package static let visitsOfMonth = Phrase("走访联系（次）", "visits")
  package static let enterprisesOfMonth = Phrase("走访联系企业（家）", "enterprises visited")
  package static let openAtEndOfMonth = Phrase("期末未结", "open at its end")

  /// `6月1日至6月7日`.
  static func days(_ first: Day, _ last: Day) -> Phrase {
    let (from, to) = (first.shortPhrase(today: last), last.shortPhrase(today: first))
    return Phrase("\(from.zh)至\(to.zh)", "\(first.iso) - \(last.iso)")
  }

  // MARK: R2

  package static let projects = Phrase("重点项目进度", "Key projects")
  package static let averages = Phrase("逐月平均进度（%）", "Progress by month (%)")
  package static let missingReports = Phrase("月报迟报未报", "Reports late or missing")
  package static let compliance = Phrase("联系走访和月报", "Contacts, visits and reports")
  package static let contactsMade = Phrase("当月联系", "contacts")
  package static let visitsMade = Phrase("当季实地", "visits on site")
  package static let reportsInTime = Phrase("月报按时", "reports in time")
  package static let projectIssues = Phrase("项目未结问题", "Open issues of projects")
  package static let lastDecisions = Phrase("上次例会议定事项", "What the last meeting decided")
  package static let heldOn = Phrase("开会", "held")
  package static let doneOrNot = Phrase("落实没有", "done?")
  package static let progressBasis = Phrase(
    "有责任人的重点项目，按灯、落后点数、名称排列；落后不足10点绿，10至30点黄，30点以上红；缺月报黄，连缺两个月红",
    "projects somebody answers for, by light, points behind and name; green below 10 points, yellow to "
      + "30, red beyond; a missing report yellow, two in a row red")

  static func reviewed(_ month: Month, close: Day) -> Phrase {
    let day = close.longPhrase
    return Phrase(
      "\(month.phrase.zh)，月报截止 \(day.zh)；联系按月、实地走访按季，都算到截至日",
      "\(month.iso), reports close \(day.en); contacts by month, visits by quarter, until the day")
  }

  /// `已落实 5月10日`, `未落实`, `超期未落实`.
  static func done(_ decision: Decision, asOf day: Day) -> Phrase {
    if let done = decision.doneOn, done <= day {
      let words = done.shortPhrase(today: day)
      return Phrase("已落实 \(words.zh)", "done \(words.en)")
    }
    let isLate = decision.dueOn.map { $0 < day } == true
    return isLate ? Phrase("超期未落实", "late, not done") : Phrase("未落实", "not yet")
  }

  // MARK: R3

  package static let contacts = Phrase("联系", "contacts")
  package static let lastVisit = Phrase("最近走访", "last visit")
  package static let found = Phrase("梳理", "found")
  package static let talent = Phrase("人才", "talent")
  package static let schooling = Phrase("入学", "schooling")
  package static let others = Phrase("其他", "others")
  package static let contactsBasis = Phrase(
    "联系＝本人参加的走访次数（各种方式）；未结为挂钩企业的有效未结问题",
    "contacts = visits of any kind he took part in; open = open issues of his enterprise")
  package static let contactOfMonthBasis = Phrase(
    "本月联系＝截至日所在月，整月挂钩的专员或顶岗人联系过企业没有；已说明的不算已联系，月中才挂钩的不计",
    "this month = whether whoever has the enterprise for the whole month, or stands in, was in touch; "
      + "excused is not in touch")
  package static let foundBasis = Phrase(
    "梳理＝专员登记或走访中发现的问题，截至日累计", "found = entered by him or on a visit of his, until the day")

  /// What is in the total and in no row.
  static func foundByUnlisted(_ count: Int) -> Phrase {
    Phrase(
      "合计含本期已无挂钩的专员梳理的 \(count) 件",
      "the total holds \(count) found by commissioners without a pairing in the period")
  }

  static let notCounted = Phrase("不计", "not counted")

  static func contact(_ status: Obligation.Status) -> Phrase {
    switch status {
    case .met: Phrase("已联系", "in touch")
    case .due, .late: Phrase("未联系", "not yet")
    case .excused, .skipped: status.phrase
    }
  }

  // MARK: R5

  package static let documentNumber = Phrase("文号", "document")
  package static let letterKind = Phrase("文种", "kind")
  package static let letterIssues = Phrase("件数", "issues")
  package static let letterBasis = Phrase(
    "编了号的交办函、转办函、催办函、督办单；办复、未结按截至日", "numbered letters; answered and open as of the day")

  /// `2018-06-26起`: the first of several days.
  static func from(_ day: Day) -> Phrase { Phrase("\(day.iso)起", "\(day.iso) on") }

  // MARK: R6

  package static let registeredOn = Phrase("登记", "registered")
  package static let dueOn = Phrase("期限", "due")
  package static let repliedOn = Phrase("答复", "replied")
  package static let closedOn = Phrase("销号", "closed")
  package static let outcome = Phrase("结果", "outcome")
  package static let reached = Phrase("已联系上", "reached")
  package static let notCalled = Phrase("未联系上", "not reached")
  package static let closingBasis = Phrase(
    "已销号的有效件，按销号先后；期限为最后一段承办时限，含延期", "closed valid issues, in order; due of the last leg, extended")

  // MARK: R7

  package static let common = Phrase("全市共性问题清单", "Common matters of the city")
  package static let individual = Phrase("进驻企业个性问题清单", "Individual matters of paired enterprises")
  package static let measures = Phrase("对策", "countermeasures")
  package static let commonBasis = Phrase(
    "共性清单：截至日已立的共性类；件数为有效成员，家数按企业去重，已办＝答复并回访过，各栏不相加",
    "common: the classes opened until the day; issues are valid members, firms are distinct, "
      + "done = answered and called back; columns are not added up")
  package static let individualBasis = Phrase(
    "个性清单：当日有专员挂钩的企业未归入共性类的未结问题，按企业排列",
    "individual: open issues in no class, of enterprises with a commissioner on the day")
  static func unpaired(_ count: Int) -> Phrase {
    Phrase(
      "另有未结个性问题 \(count) 件，企业没有专员", "\(count) more are of enterprises without a commissioner")
  }

  // MARK: R10

  package static let onSite = Phrase("现场", "on site")
  package static let unvisited = Phrase("未访", "unvisited")
  package static let unvisitedList = Phrase("未访清单", "Not visited")
  package static let rounds = Phrase("各轮走访", "Visits by round")
  package static let roundHead = Phrase("轮次", "round")
  package static let roundsByTown = Phrase("各镇街各轮应访", "What each round owes each town")
  package static let targets = Phrase("应访", "to visit")
  package static let dueBy = Phrase("截止", "until")

  /// Why a visit may count here in none and below in one.
  package static let roundsBasis = Phrase(
    "本表按走访注明的轮次；下表按日期，未注明轮次的走访也计入当时的一轮",
    "by the round a visit names; below by its day, where a visit that names none counts too")

  package static func round(_ number: Int?) -> Phrase {
    number.map { Phrase("第\($0)轮", "round \($0)") } ?? Phrase("未注明轮次", "no round")
  }

  package static func coverageBasis(_ day: Day) -> Phrase {
    let words = day.longPhrase
    return Phrase(
      "分母为 \(words.zh) 在册名录；走访含现场、座谈、电话、会议，不含书面",
      "of the registry of \(words.en); visits of any kind but written ones")
  }
  /// They are told of every day alike.
  static let placesBasis = Phrase(
    "小微园、老旧工业点没有列入日期，按现有名录计",
    "parks and old sites carry no day of entry: they are counted as they are listed now")

  // MARK: R12

  package static let movement = Phrase("未结变动", "Open issues")
  package static let sharesAtEnd = Phrase("期末各率", "Shares at the end")
  package static let period = Phrase("时段", "period")
  package static let opening = Phrase("期初未结", "opening")
  package static let closing = Phrase("期末未结", "closing")
  package static let balance = Phrase("核对", "check")
  package static let balanced = Phrase("平", "balances")
  package static let unbalanced = Phrase("不平", "does not")
  package static let comparisonBasis = Phrase(
    "期初未结＋新登记＋重回未结－解决－其他销号－合并－不予受理－撤回＝期末未结",
    "opening + registered + back - solved - otherwise closed - merged - declined - withdrawn = closing"
  )

  static let eachTime = Phrase(
    "结了又重新打开的，每次都计，“解决”因此可以多于解决的件数",
    "what was reopened counts each time, so more may be “solved” than there are issues solved")

  // MARK: R13

  package static let checks = Phrase("检查项", "Checks")
  package static let check = Phrase("检查", "check")
  package static let findings = Phrase("明细", "Findings")
  package static let what = Phrase("说明", "what")
  package static let integrityBasis = Phrase(
    "不改任何数字，只列出需要人看一眼的", "changes no figure; lists what a person should look at")

  // MARK: R14

  package static let said = Phrase("原文", "said")
  package static let range = Phrase("可能范围", "range")
  package static let subject = Phrase("对应台账", "ledger counts")
  package static let noSubject = Phrase("台账无对应", "nothing")
  package static let ledger = Phrase("台账数", "ledger")
  package static let verdict = Phrase("核对", "verdict")
  package static let published = Phrase("通报口径", "as published")
  package static let sources = Phrase("专员梳理的是否计入", "With and without commissioners")
  package static let withCommissioners = Phrase("登记（含专员梳理）", "registered, all")
  package static let ofCommissioners = Phrase("其中专员梳理", "of these by commissioners")
  package static let withoutCommissioners = Phrase("登记（不含专员梳理）", "without commissioners")
  package static let figuresBasis = Phrase(
    "通报数照原文保存，不与台账数混算；各数截至日可能不同",
    "figures stand as published, never mixed with counts; their days may differ")
  package static let rangeNote = Phrase(
    "“多”“余”指超过该数、不到下一个整数；“约”按上下一成核对",
    "“more than” reaches to the next number as round; “about” allows a tenth")

  static func verdict(on range: FigureRange, counted: Int?) -> Phrase {
    guard let counted else { return Phrase("无法核对", "cannot be checked") }
    if counted > range.most {
      let more = counted - range.most
      return Phrase("台账多 \(more)", "ledger has \(more) more")
    }
    if counted < range.least {
      let fewer = range.least - counted
      return Phrase("台账少 \(fewer)", "ledger has \(fewer) fewer")
    }
    return Phrase("相符", "agrees")
  }
}

extension ReportedRate {
  /// `832/N（N 待核，原文为900多）` where the whole is no exact number, never a share of its own.
  package var phrase: Phrase {
    let part = numerator.said
    guard denominator.qualifier != .exact else {
      return Phrase("\(part.zh)/\(denominator.value)", "\(part.en)/\(denominator.value)")
    }
    let all = denominator.said
    return Phrase(
      "\(part.zh)/N（N 待核，原文为\(all.zh)）", "\(part.en)/N (N to be checked, published as \(all.en))")
  }

  /// Between which shares it lies: `83.3%-92.3%`.
  package var percents: Phrase {
    Phrase(verbatim: isExact ? least.percent : "\(least.percent)-\(most.percent)")
  }
}

extension Period.Flow {
  var phrase: Phrase {
    switch self {
    case .registered: Phrase("新登记", "new")
    case .back: Phrase("重回未结", "back")
    case .solved: Phrase("解决", "solved")
    case .closedOtherwise: Phrase("其他销号", "otherwise")
    case .merged: Phrase("合并", "merged")
    case .declined: Phrase("不受理", "declined")
    case .withdrawn: Phrase("撤回", "withdrawn")
    }
  }
}
