import Domain

/// The words of one deed in the demo office: what a person would have typed.
struct DemoScript {
  let issue: Issue
  let day: Day
  let workspace: Workspace
  let checker: ID<Person>

  /// What there is nothing to merge with is withdrawn instead.
  func requests(for deed: DemoLife.Deed) -> [StepRequest] {
    switch deed {
    case .triage: [.triage(triage)]
    case .dispatch: [.dispatch(dispatching)]
    case .sign: [.sign(signer: unitName + "办公室")]
    case .measure: [.measure([measure("现场核查并提出办理方案", in: 7)])]
    case .coordinate: [.coordinate(coordinating)]
    case .suspend: [.suspend(suspending)]
    case .reply(let result):
      // A complex matter is answered only after measures were laid down (T12).
      (issue.complexity == .complex ? [.measure([measure("现场核查并提出办理方案", in: 7)])] : [])
        + [.reply(reply(result))]
    case .callback(let result): [.callback(calling(about: result))]
    case .unsolved: [.callback(unsolved)]
    case .close: [.close(closing)]
    case .onTheSpot: [.reply(onTheSpot)]
    case .decline: [.decline(declining)]
    case .withdraw: [.withdraw(withdrawing)]
    case .merge:
      sibling.map { [.merge(into: $0, reason: "同一企业同一事项，合并办理")] } ?? [.withdraw(withdrawing)]
    }
  }

  private var unit: ID<Unit> {
    issue.leadUnit ?? workspace.responsibleUnits(for: issue.category).first ?? ID(6)
  }

  private var unitName: String { workspace.name(of: unit.ref) ?? unit.description }

  private func later(_ days: Int) -> Day { day.adding(days: days) }

  private var triage: StepRequest.Triage {
    var triage = StepRequest.Triage()
    triage.category = issue.category.isEmpty ? "07" : issue.category
    triage.complexity = ["05", "10", "06", "12"].contains(triage.category) ? .complex : .simple
    triage.scope = ["01", "03"].contains(triage.category) ? .common : .individual
    let category = triage.category
    triage.commonClass = workspace.classes.live.first { $0.category == category }?.id
    triage.leadUnit = workspace.responsibleUnits(for: triage.category).first ?? ID(6)
    triage.sawDuplicates = true
    return triage
  }

  private var dispatching: StepRequest.Dispatching {
    var dispatching = StepRequest.Dispatching()
    dispatching.signatory = "孙丙"
    return dispatching
  }

  private func measure(_ text: String, in days: Int) -> Measure {
    var measure = Measure()
    measure.text = text
    measure.unit = unit
    measure.dueOn = later(days)
    return measure
  }

  private var coordinating: StepRequest.Coordinating {
    var coordinating = StepRequest.Coordinating()
    coordinating.reason = "涉及两家以上单位，请办公室召集"
    coordinating.units = [unit, unit == ID(6) ? ID(7) : ID(6)]
    coordinating.proposedOn = later(5)
    return coordinating
  }

  private var suspending: StepRequest.Suspending {
    var suspending = StepRequest.Suspending()
    suspending.cause = .planning
    suspending.reason = "等规划调整"
    suspending.reviewOn = later(25)
    suspending.enterpriseTold = "电话告知"
    return suspending
  }

  private func reply(_ result: Reply.Result) -> Reply {
    var reply = Reply()
    reply.unit = unit
    reply.document = "\(unitName)函〔2018〕\(issue.id.number % 40 + 1)号"
    reply.receivedOn = day
    reply.result = result
    reply.text = Self.texts[result] ?? ""
    reply.planOn = result.needsPlan ? later(60) : nil
    return reply
  }

  private static let texts: [Reply.Result: String] = [
    .solved: "已到企业现场办理，手续办结，材料已交企业存档。",
    .explained: "按现行政策暂不符合条件，已当面向企业说明依据和可走的其他途径。",
    .planned: "已列入下一年度计划，届时优先安排。",
  ]

  private func calling(about result: Reply.Result) -> StepRequest.CallingBack {
    var calling = StepRequest.CallingBack()
    calling.callback.on = day
    calling.callback.isSolved = result == .solved
    calling.callback.isAnswered = true
    calling.callback.isContacted = true
    calling.callback.accepts = true
    calling.callback.satisfaction = result == .solved ? .satisfied : .fairlySatisfied
    calling.basis = result == .explained ? "《浙江省人才住房补贴办法》第六条" : ""
    calling.reviewOn = result == .planned ? later(60) : nil
    calling.reason = result == .solved ? "" : "企业表示理解"
    return calling
  }

  private var unsolved: StepRequest.CallingBack {
    var calling = calling(about: .solved)
    calling.callback.isSolved = false
    calling.callback.accepts = false
    calling.callback.satisfaction = .dissatisfied
    calling.reason = "企业反映材料退回两次，仍未受理"
    return calling
  }

  private var closing: StepRequest.Closing {
    var closing = StepRequest.Closing()
    closing.evidence = "回访记录"
    closing.beneficiaries = issue.category == "03" ? 1 + Int(issue.id.number) % 3 : nil
    return closing
  }

  private var onTheSpot: Reply {
    var reply = Reply()
    reply.receivedOn = day
    reply.text = "当场讲清办理流程，帮企业填好申请表并网上提交。"
    reply.result = .solved
    return reply
  }

  private var declining: StepRequest.Declining {
    var declining = StepRequest.Declining()
    declining.reason = "属企业间民事纠纷，不在受理范围"
    declining.basis = "《信访条例》第十四条"
    declining.enterpriseTold = "当面告知，并推荐法律服务"
    return declining
  }

  private var withdrawing: StepRequest.Withdrawing {
    var withdrawing = StepRequest.Withdrawing()
    withdrawing.statement = "企业已自行解决，要求撤回"
    withdrawing.checkedBy = checker
    return withdrawing
  }

  /// Another live issue about the same enterprise.
  private var sibling: ID<Issue>? {
    guard let object = issue.primaryObject else { return nil }
    return workspace.members(Issue.self, of: object)
      .first { $0.id != issue.id && $0.state.isLive && $0.primaryObject == object }?.id
  }
}
