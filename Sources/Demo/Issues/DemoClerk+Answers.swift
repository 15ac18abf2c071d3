import Domain

// MARK: - Answers

extension DemoClerk {
  /// The answer of a unit, as one row of its letter.
  func answer(_ result: Reply.Result) -> Reply {
    var reply = Reply()
    (reply.issue, reply.unit, reply.receivedOn, reply.result) = (issue.id, unit, day, result)
    reply.text = words(of: result)
    reply.planOn = result.needsPlan ? DemoDays.workday(10, after: day) : nil
    reply.countermeasure = workspace.citable(in: issue, on: day).first?.id
    return reply
  }

  private func words(of result: Reply.Result) -> String {
    switch result {
    case .solved: one.done
    case .partly: "前期手续已办好，剩余部分已排定时间。"
    case .explained:
      one.matter.kind == .problem ? "现行政策暂不符合条件，已当面说明依据和可走的其他途径。" : one.done
    case .planned: "已列入下一步计划，条件具备后优先安排。"
    case .unsolvable: "受上位规划限制，目前无法解决，将持续关注。"
    }
  }

  /// Whatever was laid down is done before the unit answers (T12).
  var measuresDone: [Change] {
    let open = workspace.openMeasures(of: issue.id, on: DemoDays.today.adding(days: 400))
    guard !open.isEmpty, issue.lane == .followUp else { return [] }
    let done = open.map { measure in
      var done = measure
      (done.doneOn, done.doneEvidence) = (day, "单位书面答复")
      return done
    }
    return [.issue(.step(issue.id, [.measure(done)], on: day))]
  }

  var answerAtOnce: Reply {
    var reply = Reply()
    (reply.receivedOn, reply.result) = (day, .solved)
    reply.text = "当场讲清流程，帮企业填好表网上提交，" + one.done
    return reply
  }
}

// MARK: - Calls

extension DemoClerk {
  func calling(_ answer: DemoAct.Answer) -> StepRequest.CallingBack {
    var calling = StepRequest.CallingBack()
    calling.callback.on = day
    calling.callback.channel = issue.id.number % 9 == 0 ? .onSite : .phone
    guard answer != .missed else { return missed(calling) }
    let isSolved = [.solved, .discontent, .byHandler].contains(answer)
    calling.callback.isSolved = isSolved
    calling.callback.isAnswered = true
    calling.callback.isContacted = issue.id.number % 13 != 0
    calling.callback.accepts = answer != .refused
    calling.callback.satisfaction = satisfaction(answer)
    calling.callback.override = answer == .byHandler ? "经办人休假，企业急等结果，由本人核实" : ""
    return answer == .refused ? refused(calling) : accepted(calling, isSolved)
  }

  private func satisfaction(_ answer: DemoAct.Answer) -> Callback.Satisfaction {
    switch answer {
    case .discontent, .refused: .dissatisfied
    case .accepted: .fairlySatisfied
    default: [.satisfied, .verySatisfied, .satisfied, .fairlySatisfied][Int(issue.id.number) % 4]
    }
  }

  private func missed(_ draft: StepRequest.CallingBack) -> StepRequest.CallingBack {
    var calling = draft
    (calling.callback.isReached, calling.callback.comment) = (false, "无人接听")
    calling.reason = "三天三次未联系上"
    return calling
  }

  private func refused(_ draft: StepRequest.CallingBack) -> StepRequest.CallingBack {
    var calling = draft
    calling.reason = "企业反映只来看过一次，问题还在"
    return calling
  }

  /// What is accepted without being solved says what it rests on, or what comes next (T15–T17).
  private func accepted(
    _ draft: StepRequest.CallingBack, _ isSolved: Bool
  ) -> StepRequest.CallingBack {
    var calling = draft
    guard !isSolved else {
      calling.reason = draft.callback.satisfaction == .dissatisfied ? "事情办成了，嫌来回跑的次数多" : ""
      return calling
    }
    calling.reason = "企业表示理解"
    calling.basis = "《企业扶持政策实施细则》第六条"
    calling.reviewOn = later(85)
    var measure = Measure()
    (measure.text, measure.unit) = ("余下部分按排定时间办完", unit)
    measure.dueOn = DemoDays.workday(20, after: day)
    calling.measures = [measure]
    return calling
  }

  var confirmation: [StepRequest] {
    workspace.pendingProposal(of: issue.id).map {
      [.confirm($0.id, isConfirmed: true, reason: "同意")]
    } ?? []
  }
}

// MARK: - Endings

extension DemoClerk {
  var closing: StepRequest.Closing {
    var closing = StepRequest.Closing()
    (closing.evidence, closing.beneficiaries) = ("回访记录", one.children)
    return closing
  }

  func ending(_ outcome: ClosingOutcome) -> StepRequest.Closing {
    var closing = StepRequest.Closing()
    (closing.outcome, closing.evidence) = (outcome, "单位书面答复")
    return closing
  }

  var declining: StepRequest.Declining {
    var declining = StepRequest.Declining()
    declining.reason = "属企业间民事纠纷，已进入诉讼程序"
    declining.basis = "诉讼与信访分离的规定"
    declining.enterpriseTold = "当面告知，并推荐法律服务团"
    return declining
  }

  var withdrawing: StepRequest.Withdrawing {
    var withdrawing = StepRequest.Withdrawing()
    (withdrawing.statement, withdrawing.checkedBy) = ("企业已自行解决，要求撤回", staff.desk)
    return withdrawing
  }

  /// Into the other one of its category about the same object.
  var merging: [StepRequest] {
    guard let object = issue.primaryObject else { return [] }
    let twin = workspace.issues(of: object).first {
      $0.id != issue.id && $0.category == issue.category && $0.state.isLive
    }
    return twin.map { [.merge(into: $0.id, reason: "同一企业同一件事，合并办理")] } ?? []
  }
}
