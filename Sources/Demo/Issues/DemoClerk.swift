import Domain

/// What is typed in for one act about one issue, and as which change it is saved.
struct DemoClerk {
  let one: DemoCase
  let issue: Issue
  let day: Day
  let workspace: Workspace
  let staff: DemoStaff

  func changes(for act: DemoAct) -> [Change] {
    switch act {
    case .accept(let rung):
      [.card(.accept(issue.id, rung, act: step(for: rung), reason: question(of: rung), on: day))]
    case .declineCard(let rung):
      [.card(.decline(issue.id, rung, reason: "单位已承诺本周到现场，暂不开会"))]
    case .snooze(let rung):
      [
        .card(
          .snooze(
            issue.id, rung, until: DemoDays.day(6, 12), reason: "经办人出差，回来后当面催"))
      ]
    case .mark: [.card(.mark(issue.id, reason: "请领导小组过问，避免企业外移或误工"))]
    default: [.issue(.step(issue.id, requests(for: act), on: day))]
    }
  }

  private func requests(for act: DemoAct) -> [StepRequest] {
    switch act {
    case .triage: [.triage(triage)]
    case .sign: [.sign(signer: signer)]
    case .phone: [.dispatch(phone)]
    case .sendBack(let ruling): [.return(sendingBack(ruling))]
    case .measure: [.measure([measure])]
    case .note: [.note(progress)]
    case .coordinate, .askMeeting: [.coordinate(coordinating)]
    case .conclude: [.conclude(concluding)]
    case .suspend: [.suspend(suspending)]
    case .resume: [.resume(reason: "材料已齐，继续办理")]
    case .extend: [extending]
    case .withhold: [withholding]
    case .atOnce, .atOnceByHead: [.reply(answerAtOnce)]
    default: endings(for: act)
    }
  }

  private func endings(for act: DemoAct) -> [StepRequest] {
    switch act {
    case .call(let answer): [.callback(calling(answer))]
    case .confirm: confirmation
    case .close, .closeByHead: [.close(closing)]
    case .finish(let outcome): [.close(ending(outcome))]
    case .reopen: [.reopen(reason: "企业反映同样的情况又出现")]
    case .takeUp: [.continue(reason: "条件已具备，重新启动")]
    case .decline: [.decline(declining)]
    case .withdraw: [.withdraw(withdrawing)]
    case .merge: merging
    default: []
    }
  }

  var unit: ID<Unit> { issue.leadUnit ?? DemoUnit.id(one.matter.unit) }
  func later(_ days: Int) -> Day { day.adding(days: days) }
}

// MARK: - On the way

extension DemoClerk {
  private var triage: StepRequest.Triage {
    var triage = StepRequest.Triage()
    (triage.category, triage.severity) = (one.matter.category, one.marks.severity)
    triage.complexity = one.matter.complexity
    triage.commonClass = issue.commonClass ?? (one.isCommon ? standingClass : nil)
    triage.scope = triage.commonClass == nil ? .individual : .common
    triage.leadUnit = DemoUnit.id(one.matter.unit)
    triage.coUnits = one.marks.severity == .important ? [town].compactMap(\.self) : []
    (triage.isRedFlag, triage.sawDuplicates) = (one.marks.isFlagged, true)
    return triage
  }

  private var standingClass: ID<CommonClass>? {
    workspace.classes.live.first {
      $0.category == one.matter.category && $0.state != .concluded
    }?.id
  }

  private var town: ID<Unit>? { issue.primaryObject.flatMap { workspace.town(of: $0) } }
  private var unitName: String { workspace.name(of: unit.ref) ?? "" }
  private var signer: String { workspace[unit]?.liaison?.name ?? "办公室" }

  private var phone: StepRequest.Dispatching {
    var phone = StepRequest.Dispatching()
    (phone.kind, phone.takenBy, phone.promise) = (.phone, signer, "两天内到企业")
    return phone
  }

  private func sendingBack(_ ruling: ReturnRequest.Ruling) -> StepRequest.Returning {
    var back = StepRequest.Returning()
    (back.reason, back.ruling) = ("职责在主管部门，本单位只配合", ruling)
    let other = ["经信局", "住建局"].map(DemoUnit.id).first { $0 != unit }
    guard ruling == .reassign else { return back }
    (back.suggestedUnit, back.overrideReason) = (other, "原单位只配合，由它主办")
    return back
  }

  private var measure: Measure {
    var measure = Measure()
    (measure.text, measure.unit) = (one.matter.measure ?? "现场核查，提出办理方案", unit)
    measure.dueOn = DemoDays.workday(14, after: day)
    return measure
  }

  private var progress: String {
    let said = ["已到现场看过，方案在走内部审核", "材料收齐，等上会", "与企业通过电话，进度已告知", "牵头科室已排出时间表"]
    let before = workspace.members(Note.self, of: issue.ref).count
    return said[(Int(issue.id.number) + before) % said.count]
  }

  private var coordinating: StepRequest.Coordinating {
    var coordinating = StepRequest.Coordinating()
    coordinating.reason = "涉及几家单位，意见不一，请办公室召集"
    let others = [town, DemoUnit.id("行政服务中心")].compactMap(\.self).filter { $0 != unit }
    coordinating.units = [unit] + others
    coordinating.proposedOn = DemoDays.workday(3, after: day)
    return coordinating
  }

  private var concluding: StepRequest.Concluding {
    var concluding = StepRequest.Concluding()
    let held = workspace.meetings.live.count { $0.heldOn != nil }
    concluding.minutes = "会议纪要〔2018〕\(held + 1)号"
    concluding.decisions = [
      Decision("\(unitName)牵头，明确办理时限", unit: unit, dueOn: DemoDays.workday(5, after: day)),
      Decision("属地做好配合和群众工作", unit: town, dueOn: DemoDays.workday(8, after: day)),
    ]
    return concluding
  }

  private var suspending: StepRequest.Suspending {
    var suspending = StepRequest.Suspending()
    (suspending.cause, suspending.reason) = (.planning, "等规划调整批复")
    (suspending.reviewOn, suspending.enterpriseTold) = (later(25), "电话告知，企业理解")
    return suspending
  }

  private var withholding: StepRequest {
    let field = Issue.Field.confidentiality
    return .amend(
      FieldEdit(field, from: issue.text(field), to: one.marks.confidentiality.fieldText),
      reason: "企业要求保密，会上只看纸质材料")
  }

  private var extending: StepRequest {
    let due = workspace.unitClock(of: issue.id, asOf: day)?.due ?? day
    return .extend(
      newDue: DemoDays.workday(8, after: due), reason: "须等上级批文，按时办结有困难",
      enterpriseToldOn: day)
  }
}

// MARK: - Cards

extension DemoClerk {
  private func step(for rung: Rung) -> StepRequest? {
    switch rung {
    case .urge: .urge(urging(isByPhone: issue.id.number % 2 == 0))
    case .supervise: .supervise(supervising)
    case .coordinate: .coordinate(coordinating)
    case .remind, .leadership, .publish: nil
    }
  }

  private func urging(isByPhone: Bool) -> StepRequest.Urging {
    var urging = StepRequest.Urging()
    urging.kind = isByPhone ? .urgeByPhone : .urge
    urging.reason = "已过承办期限，请抓紧书面答复"
    urging.dueOn = DemoDays.workday(2, after: day)
    if isByPhone { (urging.takenBy, urging.promise) = (signer, "明天答复") }
    return urging
  }

  private var supervising: StepRequest.Urging {
    var order = StepRequest.Urging()
    (order.reason, order.copyTo) = ("超期五日以上，经催办仍未答复", "分管副市长")
    order.dueOn = DemoDays.workday(3, after: day)
    return order
  }

  private func question(of rung: Rung) -> String {
    switch rung {
    case .leadership: "请明确由谁在什么时候拿出意见"
    case .publish: "督办后五日未答复，列入本月单位通报"
    case .remind: "快到期了，去企业问问进展"
    // The letter, the order and the meeting say why themselves.
    case .urge, .coordinate, .supervise: ""
    }
  }
}
