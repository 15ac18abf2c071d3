/// What items of an agenda and their slides are called.
extension MeetingItem.Kind {
  package var phrase: Phrase {
    switch self {
    case .figures: Phrase("主要数据", "Headline figures")
    case .categories: Phrase("各类问题", "By category")
    case .towns: Phrase("各镇街", "By town")
    case .units: Phrase("各承办单位", "By unit")
    case .trend: Phrase("逐周变化", "Week by week")
    case .red: Phrase("红灯问题", "Red issues")
    case .issue: Phrase("议定问题", "Issue")
    case .topic: Phrase("其他议题", "Topic")
    case .projects: Phrase("重点项目进度", "Key projects")
    case .lastDecisions: Phrase("上次议定事项", "Decided last time")
    }
  }
}

extension MeetingItem.Field {
  package var phrase: Phrase {
    switch self {
    case .topic: Phrase("议题", "topic")
    case .question: Phrase("要定的事", "to decide")
    case .opinion: Phrase("拟办意见", "proposal")
    case .unit: Phrase("责任单位", "unit")
    case .person: Phrase("责任人", "person")
    case .dueOn: Phrase("期限", "due on")
    case .isSkipped: Phrase("跳过", "skipped")
    case .isOnPaper: Phrase("不投屏", "on paper only")
    }
  }
}

extension ItemNumber {
  /// `7`, `纸1`.
  package var phrase: Phrase {
    switch self {
    case .onWall(let number): Phrase(verbatim: "\(number)")
    case .onPaper(let number): Phrase("纸\(number)", "P\(number)")
    }
  }
}

extension Workspace {
  /// What an item is called: the issue's title, what somebody called it, or its kind.
  package func phrase(of item: MeetingItem) -> Phrase {
    if let title = item.issue.flatMap({ self[$0]?.title }) { return Phrase(verbatim: title) }
    return item.topic.isEmpty ? item.kind.phrase : Phrase(verbatim: item.topic)
  }

  /// What is on the wall at a stop.
  package func phrase(of stop: Wall.Stop) -> Phrase {
    switch stop {
    case .opening: PresentingWords.agenda
    case .closing: PresentingWords.closing
    case .item(let id): live(id).map { phrase(of: $0) } ?? Phrase(verbatim: id.description)
    }
  }

  /// `领导小组会`, with the topic where there is one.
  package func phrase(of meeting: Meeting) -> Phrase {
    let name = name(of: meeting.ref) ?? ""
    guard !name.isEmpty else { return meeting.kind.phrase }
    return Phrase("\(meeting.kind.phrase.zh) \(name)", "\(meeting.kind.phrase.en): \(name)")
  }
}

extension Instant {
  /// `9:48`, as a clock on the wall shows it.
  package var clockTime: String {
    let text = iso.dropFirst(11).prefix(5)
    return String(text.first == "0" ? text.dropFirst() : text)
  }
}

/// What a run of a meeting says around its slides.
package enum PresentingWords {
  package static let agenda = Phrase("议程", "Agenda")
  package static let closing = Phrase("本次议定", "Decided today")
  package static let nothingDecided = Phrase("还没有议定事项", "nothing decided yet")
  package static let toDecide = Phrase("要定的事", "To decide")
  package static let proposed = Phrase("拟办", "proposed")
  package static let decided = Phrase("已定", "decided")
  package static let noOpinion = Phrase("还没有拟办意见，按 j 写", "nothing proposed yet; j writes it")
  package static let noOwner = Phrase("没有责任单位，按 j 补上", "nobody to do it; j adds somebody")
  package static let noRed = Phrase("没有红灯问题", "No issue is red.")
  package static let noGroups = Phrase("还没有登记的问题", "No issue is registered yet.")
  package static let firstTime = Phrase("以前没有开过这类会", "No such meeting was held before.")
  package static let noneLastTime = Phrase("上次会没有议定事项", "Nothing was decided last time.")
  package static let noProjects = Phrase(
    "没有明确责任人的重点项目", "no key project was given to anybody")
  package static let undone = Phrase("未办", "not done")
  package static let rehearsal = Phrase("演练", "rehearsal")
  package static let notRecorded = Phrase(
    "演练：不记录，真开会时这一下就是“同意”", "rehearsal: nothing is recorded; in the meeting this agrees")
  package static let largerFont = Phrase(
    "看不清？按 Ctrl 和 + 放大字号，60 列 18 行也够", "too small? Ctrl and + enlarge it; 60 x 18 will do")
  package static let visited = Phrase("已走访", "visited")
  package static let open = Phrase("未结", "open")
  package static let handled = Phrase("有效", "valid")

  package static func frozen(_ moment: Instant) -> Phrase {
    let day = moment.day.longPhrase
    return Phrase("数据截至 \(day.zh) \(moment.clockTime)", "as of \(day.en) \(moment.clockTime)")
  }

  /// `第 7 项 / 12`, of those on the wall; `不投屏 纸1`.
  package static func place(_ number: ItemNumber, of count: Int) -> Phrase {
    switch number {
    case .onWall(let number): Phrase("第 \(number) 项 / \(count)", "\(number) / \(count)")
    case .onPaper:
      Phrase("\(paperOnly.zh) \(number.phrase.zh)", "\(paperOnly.en) \(number.phrase.en)")
    }
  }

  package static func decidedOn(_ day: Day, today: Day) -> Phrase {
    let date = day.shortPhrase(today: today)
    return Phrase("\(date.zh)议定", "decided \(date.en)")
  }

  package static func onPaper(_ count: Int) -> Phrase {
    Phrase("另有\(count)件不投屏，见纸质材料", "\(count) more on paper only")
  }

  package static func andMore(_ count: Int, issues: Int) -> Phrase {
    Phrase("其余 \(count) 个共 \(issues) 件", "\(count) more with \(issues)")
  }

  package static func andMore(_ count: Int) -> Phrase {
    Phrase("还有 \(count) 条", "\(count) more")
  }

  package static func redOf(_ shown: Int, _ all: Int) -> Phrase {
    shown < all
      ? Phrase("红灯 \(all) 件，列出最久的 \(shown) 件", "\(all) red; the \(shown) oldest")
      : Phrase("红灯 \(all) 件", "\(all) red")
  }

  /// `第 1–10 个，共 43 个`.
  package static func projects(_ shown: Range<Int>, of count: Int) -> Phrase {
    let (first, last) = (shown.lowerBound + 1, shown.upperBound)
    return Phrase("第 \(first)–\(last) 个，共 \(count) 个", "\(first)–\(last) of \(count)")
  }

  /// Why a share has no number.
  package static func noData(_ counter: Counter) -> Phrase {
    Phrase("“\(counter.phrase.zh)”还没有", "none “\(counter.phrase.en)” yet")
  }

  package static let noUnit = Phrase("还没有承办单位", "no unit has it yet")

  package static func leads(_ unit: String) -> Phrase {
    Phrase("\(unit) 牵头", "\(unit) leads")
  }

  package static func joins(_ units: String) -> Phrase {
    Phrase("\(units) 协办", "with \(units)")
  }

  package static func issues(_ count: Int) -> Phrase {
    Phrase("需要议定的问题 \(count) 件", "\(counted(count, "issue")) to decide")
  }

  package static func days(_ days: Int) -> Phrase { Phrase("\(days)天", "\(days) d") }

  package static let openFor = Phrase("反映至今", "open for")

  package static func daysOpen(_ days: Int) -> Phrase {
    Phrase("反映至今 \(days) 天", "\(days) d since it came in")
  }

  package static func agreed(_ sentence: Phrase) -> Phrase {
    Phrase("已定：\(sentence.zh)", "decided: \(sentence.en)")
  }

  package static func sitting(minutes: Int, onThis: Int) -> Phrase {
    Phrase("已开 \(minutes) 分 本项 \(onThis) 分", "\(minutes) min, this item \(onThis)")
  }

  package static func next(_ words: Phrase) -> Phrase {
    Phrase("下一项：\(words.zh)", "next: \(words.en)")
  }

  // MARK: Keys

  package static let nextSlide = Phrase("下一项", "next")
  package static let previousSlide = Phrase("上一项", "previous")
  package static let agree = Phrase("同意", "agree")
  package static let agreeHelp = Phrase(
    "同意：按拟办意见议定，转到下一项", "agree: decided as proposed, and on to the next item")
  package static let amend = Phrase("改", "change")
  package static let amendHelp = Phrase(
    "改拟办意见后议定；已定的改议定事项", "decide something else; what is decided is corrected")
  package static let step = Phrase("办理", "next step")
  package static let attendance = Phrase("到会", "attendance")
  package static let blank = Phrase("黑屏", "blank")
  package static let blankHelp = Phrase("黑屏；再按恢复", "blank the screen; again shows it")
  package static let jump = Phrase("跳到这一项", "go there")
  package static let digit = Phrase("数字跳到第几项", "digits go to an item")
  package static let opening = Phrase("回到议程", "to the agenda")
  package static let ending = Phrase("到本次议定", "to what was decided")
  package static let end = Phrase("结束会议", "end the meeting")
  package static let endHelp = Phrase(
    "结束会议：记到会和纪要号，写出纪要", "end the meeting: attendance, minutes number, the minutes are written")
  package static let leave = Phrase("离开", "leave")
  package static let rejoin = Phrase("跟上投屏", "rejoin the wall")
  /// Whoever records follows again; the wall goes on.
  package static func nothingToDecide(isFollowing: Bool) -> Phrase {
    let back = isFollowing ? ("f 跟上", "f follows again") : ("s 接着开", "s goes on")
    return Phrase(
      "这一页没有要议定的：Esc 离开，在议程里按 c 加一项，再按 \(back.0)",
      "nothing to decide here: Esc leaves, c in the agenda adds an item, \(back.1)")
  }
  package static let onlyDecisions = Phrase(
    "投屏时只撤销本次会的议定", "on the wall only what this meeting decided is taken back")
  package static let noIssue = Phrase("这一项不是问题，没有下一步", "this is no issue and has no next step")
  package static let isRehearsal = Phrase("演练时不记录", "a rehearsal records nothing")
  package static let isWithTheWall = Phrase("已经跟着投屏", "it is where the wall is")
  package static let followed = Phrase("跟随", "following")
  package static let leaveQuestion = Phrase("离开会议？", "Leave the meeting?")
  package static let stay = Phrase("继续开会", "go on")
  package static let away = Phrase("暂离，会议不结束", "leave for now; the meeting goes on")
  package static let over = Phrase("会议已经结束", "the meeting has ended")
  package static let takenOver = Phrase(
    "已由别人接手主持，这里转为跟随", "somebody took it over; this terminal follows now")

  package static func jumping(_ digits: String) -> Phrase {
    Phrase("跳到第 \(digits) 项：回车", "item \(digits): Enter")
  }

  package static func noSuchPlace(_ place: Int, of count: Int) -> Phrase {
    Phrase("没有第 \(place) 项，共 \(count) 项", "there is no item \(place); there are \(count)")
  }

  package static let endsWithMeeting = Phrase(
    "会议正在投屏：先离开会议（Esc），再结束投屏", "the meeting is on the wall: leave it (Esc), then end projecting")

  // MARK: The agenda before the meeting

  package static let start = Phrase("开会投屏", "run it")
  package static let startHelp = Phrase(
    "开会投屏：冻结数据，投屏，逐项议定", "run the meeting: figures are frozen, the screen is projected")
  package static let rehearse = Phrase("演练", "rehearse")
  package static let rehearseHelp = Phrase(
    "演练：照议程走一遍，什么都不记录", "walk through the agenda; nothing is recorded")
  package static let follow = Phrase("跟随会议", "follow")
  package static let followHelp = Phrase(
    "跟随会议（记录席）：跟着投屏翻页，在这里记录", "follow a meeting: turns its pages, records here")
  package static let nobodySits = Phrase("没有会议正在开", "no meeting is being run")
  package static let prepare = Phrase("备齐议程", "prepare")
  package static let prepareHelp = Phrase(
    "备齐议程：数据、红灯、上会问题连同拟办意见", "figures, red issues and the issues to decide, with proposals")
  package static let addIssue = Phrase("加一项", "add")
  package static let moveUp = Phrase("上移", "up")
  package static let moveDown = Phrase("下移", "down")
  package static let writeMaterials = Phrase("输出材料", "write the materials")
  package static let skip = Phrase("跳过/恢复", "skip")
  package static let paper = Phrase("不投屏/投屏", "paper only")
  package static let edit = Phrase("拟办意见", "proposal")
  package static let emptyAgenda = Phrase(
    "议程还是空的：b 备齐，c 加一项", "the agenda is empty: b prepares it, c adds an item")
  package static let skipped = Phrase("跳过", "skipped")
  package static let paperOnly = Phrase("不投屏", "paper")
  package static let nothingMissing = Phrase("该上会的都已在议程里", "everything that belongs there is there")

  /// `加了 2 项：出口退税单证要求、高压线迁移`.
  package static func added(_ items: [Phrase]) -> Phrase {
    let list = Phrase.list(items)
    return Phrase("加了 \(items.count) 项：\(list.zh)", "\(items.count) added: \(list.en)")
  }

  package static let takeOverQuestion = Phrase("会正在开", "The meeting is being run")
  package static let takeOver = Phrase("接手主持（会议从停下的地方继续）", "take over, where it stands")
  package static let followInstead = Phrase("跟随（记录席）", "follow")
  package static let notNow = Phrase("都不", "neither")
  package static let itemIssue = Phrase("问题", "issue")
  package static let minutesNumber = Phrase("纪要号", "number of the minutes")
  package static let addTitle = Phrase("加入议程", "Add to the agenda")
  package static let attendanceTitle = Phrase("到会", "Attendance")
  package static let endTitle = Phrase("结束会议", "End the meeting")

  package static let otherDay = Phrase("不是今天的会", "The meeting is not today's")
  package static let openToday = Phrase(
    "今天就开：冻结数据，逐项议定", "open it today: figures are frozen, items decided")

  package static func planned(for day: Day, today: Day) -> Phrase {
    let (then, now) = (day.fullPhrase(today: today), today.fullPhrase(today: today))
    return Phrase("定在\(then.zh)，今天是\(now.zh)", "it is planned for \(then.en); today is \(now.en)")
  }

  package static func presents(_ name: String, since: Instant) -> Phrase {
    Phrase("\(name)从\(since.clockTime)起在投屏主持", "\(name) has presented it since \(since.clockTime)")
  }

  package static func agendaOf(_ meeting: String) -> Phrase {
    Phrase("议程 \(meeting)", "Agenda of \(meeting)")
  }

  package static func proposalOf(_ item: String) -> Phrase {
    Phrase("拟办意见 \(item)", "Proposal: \(item)")
  }

  package static func deciding(_ item: String) -> Phrase {
    Phrase("议定 \(item)", "Decide: \(item)")
  }

  package static func willEnd(decisions: Int, undecided: Int, waiting: Int) -> Phrase {
    let left = undecided == 0 ? ("", "") : ("，\(undecided) 项没有议", ", \(undecided) not")
    return Phrase(
      "将记录：议定 \(decisions) 条\(left.0)，\(waiting) 件问题继续办理，写出纪要",
      "Will record: \(decisions) decided\(left.1), \(counted(waiting, "issue")) go on, "
        + "minutes are written")
  }
}
