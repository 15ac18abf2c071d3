/// What topics, forms and lectures are called, and what their screens say (C10).
extension PolicyTopic.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("宣讲内容", "topic")
    case .units: Phrase("宣讲单位", "units")
    case .minutes: Phrase("时长（分钟）", "minutes")
    case .keywords: Phrase("关键词", "keywords")
    case .isRetired: Phrase("已停用", "retired")
    }
  }
}

extension PolicyForm.State {
  package var phrase: Phrase {
    switch self {
    case .given: Phrase("已发", "handed out")
    case .collected: Phrase("已收", "collected")
    case .void: Phrase("作废", "void")
    }
  }
}

extension LectureSession.Slot {
  package var phrase: Phrase {
    switch self {
    case .morning: Phrase("上午", "morning")
    case .afternoon: Phrase("下午", "afternoon")
    }
  }
}

extension LectureSession.State {
  package var phrase: Phrase {
    switch self {
    case .planned: Phrase("拟排", "planned")
    case .fixed: Phrase("已定", "fixed")
    case .held: Phrase("已讲", "held")
    case .calledOff: Phrase("取消", "called off")
    }
  }
}

extension LectureSession.Field {
  package var phrase: Phrase {
    switch self {
    case .towns: Phrase("镇街", "towns")
    case .on: Phrase("宣讲日期", "day")
    case .slot: Phrase("上下午", "half day")
    case .topics: Phrase("宣讲项", "topics")
    case .units: Phrase("宣讲单位", "units")
    case .venue: Phrase("地点", "venue")
    case .lecturers: Phrase("宣讲人", "lecturers")
    }
  }
}

extension LecturePlan.Reason {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .topicRetired: Phrase("宣讲项已停用", "the topic is retired")
    case .unitGone: Phrase("宣讲单位已撤并，请在宣讲项里换单位", "its unit is gone; give the topic another")
    case .tooFew(let fewest):
      Phrase("不足 \(fewest) 家，可就近并场或上门讲", "fewer than \(fewest); join a town, or go there")
    case .noTime(let unit):
      Phrase(
        "\(workspace.name(of: unit.ref) ?? "")在这段时间排满，可延长时段",
        "\(workspace.name(of: unit.ref) ?? "") has no half day left; take more days")
    case .noTown: Phrase("企业没有填镇街", "the enterprise is in no town")
    }
  }
}

package enum PolicyWords {
  package static let view = Phrase("政策", "policy")
  package static let demand = Phrase("需求", "demand")
  package static let topics = Phrase("宣讲项", "topics")
  package static let forms = Phrase("选项表", "forms")
  package static let lectures = Phrase("宣讲", "lectures")
  package static let state = Phrase("状态", "state")
  package static let request = Phrase("自由需求", "requests")
  package static let feedback = Phrase("反馈", "feedback")
  package static let wishes = Phrase("需求", "wishes")
  package static let served = Phrase("已讲", "served")
  package static let promised = Phrase("已排", "planned")
  package static let open = Phrase("未讲", "open")
  package static let given = Phrase("发放", "handed out")
  package static let collected = Phrase("收回", "collected")
  package static let missing = Phrase("未收", "missing")
  package static let rate = Phrase("回收率", "collected")
  package static let units = Phrase("宣讲单位", "units")
  package static let unitWork = Phrase("单位任务", "By unit")
  package static let sessions = Phrase("场次", "sessions")
  package static let reason = Phrase("原因", "why")
  package static let invited = Phrase("邀请", "invited")
  package static let attended = Phrase("出席", "came")
  package static let enterprises = Phrase("家数", "firms")
  package static let noTown = Phrase("未分镇街", "no town")
  package static let unmet = Phrase("排不上的需求", "Wishes left open")
  package static let plan = Phrase("拟排方案", "Proposal")
  package static let matrix = Phrase("需求矩阵（宣讲项×镇街）", "Demand by topic and town")
  package static let byTown = Phrase("选项表回收", "Forms by town")
  package static let chase = Phrase("催收清单", "Forms to be chased")
  package static let ranking = Phrase("宣讲项排名", "Topics by demand")
  package static let requests = Phrase("清单之外的需求", "What is not on the list")
  package static let schedule = Phrase("宣讲计划", "Lectures")
  package static let due = Phrase("期限", "due")

  // MARK: The first of each

  package static let noTopics = Phrase("还没有宣讲项", "no topic yet")
  package static let topicWays = [
    FirstDayWords.Way(
      key: Phrase(verbatim: "c"), words: Phrase("登记一项政策和宣讲单位", "enter a topic and its units")),
    FirstDayWords.Way(
      key: FirstDayWords.importList, words: Phrase("从表格导入清单", "or take in a list")),
  ]
  package static let noForms = Phrase("还没有发过选项表", "no form was handed out yet")
  package static let formWays = [
    FirstDayWords.Way(
      key: Phrase(verbatim: "c"),
      words: Phrase("一次发给全部企业或几个镇街", "hand them out to all, or to towns"))
  ]
  package static let noLectures = Phrase("还没有排过宣讲", "no lecture was planned yet")
  package static let lectureWays = [
    FirstDayWords.Way(
      key: Phrase(verbatim: "d"),
      words: Phrase("按已收的选项表拟排", "propose some after the forms that are back")),
    FirstDayWords.Way(key: Phrase(verbatim: "c"), words: Phrase("自己加一场", "add one by hand")),
  ]

  package static let formsBasis = Phrase(
    "需求＝已收选项表里的（企业，宣讲项），同一企业同一项只算一次；已讲＝出席过讲这一项的宣讲",
    "a wish = an enterprise and a topic on a collected form, counted once; served = it came to a lecture on it"
  )
  package static let planBasis = Phrase(
    "拟排：每场不超过4项、2个单位，只排工作日上下午，单位和镇街不重复占用，先排需求多的，同数按编号",
    "proposal: at most 4 topics of 2 units each, working half days, nobody twice at once, most wanted first, ties by number"
  )

  /// Behind how many were given out; figures published count these too (R14).
  static func alsoVoid(_ count: Int) -> Phrase {
    Phrase("另作废 \(count) 份，不计在发放里", "\(count) more are void and not counted as given out")
  }

  /// `从未被选：Z41 …、Z44 …`.
  static func never(_ names: [String]) -> Phrase {
    guard !names.isEmpty else { return Phrase("每一项都有企业选", "every topic was chosen") }
    let list = Phrase.names(names)
    return Phrase(
      "从未被选（\(names.count)）：\(list.zh)", "never chosen (\(names.count)): \(list.en)")
  }

  /// `拟排 12 场，满足 388/412 94.2%`.
  package static func coverage(_ plan: LecturePlan) -> Phrase {
    let share = "\(plan.coverage.fraction) \(plan.coverage.percent)"
    return Phrase(
      "拟排 \(plan.sessions.count) 场，满足未讲需求 \(share)",
      "\(counted(plan.sessions.count, "lecture")) proposed, meeting \(share) of the open wishes")
  }

  package static func distributed(_ count: Int) -> Phrase {
    Phrase("已发放 \(count) 张选项表", "\(counted(count, "form")) handed out")
  }

  package static func taken(_ count: Int) -> Phrase {
    Phrase(
      "已写入 \(count) 场拟排，待办公室负责人排定", "\(counted(count, "lecture")) planned; the head fixes them")
  }

  /// `6月12日 上午`.
  package static func halfDay(_ session: LectureSession, today: Day) -> Phrase {
    let (day, slot) = (session.on.shortPhrase(today: today), session.slot.phrase)
    return Phrase("\(day.zh) \(slot.zh)", "\(day.en) \(slot.en)")
  }
}

extension Workspace {
  /// A town by its name; what has none says so.
  package func townName(_ town: ID<Unit>) -> Phrase {
    town == .unassigned ? PolicyWords.noTown : Phrase(verbatim: name(of: town.ref) ?? "\(town)")
  }
}
