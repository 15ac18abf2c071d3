/// What is said when a step of an issue is refused: which rule says no, and what would satisfy it.
extension StepRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown:
      Phrase("没有这件问题，请核对编号（C1）", "there is no such issue; please check its number (C1)")
    case .titleMissing: Phrase("请写标题（T1）", "please give a title (T1)")
    case .objectMissing:
      Phrase("请至少选一家企业、园区或项目（T1）", "please choose an enterprise, park, site or project (T1)")
    case .unknownObject(let ref):
      Phrase(
        "台账里没有 \(ref)，请先登记或另选（T1）", "\(ref) is not in the registry; add it or choose another (T1)")
    case .sourceMissing:
      Phrase("请写明问题从哪里来：走访、来文、来电（T1）", "please say where it came from (T1)")
    case .takenOver:
      Phrase(
        "这是历史件，只能记进展和更正；要接着办，请新登记一件（C3b）",
        "this is from an old ledger: only notes and amendments; register a new issue to go on (C3b)"
      )
    case .notFrom(let state, let verb): Self.notFrom(state, verb)
    case .changedMeanwhile(let conflict): conflict.phrase(in: workspace)
    case .needsRole(let roles): Self.needs(.anyOf(roles.map(\.phrase)))
    case .notHisEnterprise:
      Phrase(
        "这件事的企业那天不归您联系，请工作人员或挂钩专员办理（C3）",
        "the enterprise was not yours on that day; a coordinator or its commissioner may do it (C3)"
      )
    case .notHisUnit:
      Phrase(
        "这件事不由您的单位承办，请工作人员代办（C3）",
        "your unit does not have this issue; ask a coordinator (C3)")
    case .handlerMayNotVerify:
      Phrase(
        "经办人不能回访自己办的事，请换一个人；确需同一人，由办公室负责人写明理由（C13）",
        "who handled it may not verify it: another person, or the head with a reason (C13)")
    case .notItsCaller(let person): Self.notItsCaller(workspace.label(of: person))
    case .movedOn(let step): Self.movedOn(step, in: workspace)
    case .officeVerifies:
      Phrase(
        "专员当场办结的，由工作人员或办公室负责人回访（C13）",
        "what a commissioner solved on the spot is for a coordinator or the head to verify (C13)")
    case .beforeLastStep(let day):
      Phrase(
        "环节按先后记，上一环节在\(day.longPhrase.zh)：请填那天到今天之间的日期（C1）",
        "steps follow one another: give a day from the last one, \(day.longPhrase.en), to today (C1)"
      )
    case .inTheFuture(let day): .inTheFuture(day)
    case .endedBeforeItBegan(let day):
      Phrase(
        "办结日期早于登记日期，请填\(day.longPhrase.zh)或以后（C3b）",
        "it ended before it was registered: give \(day.longPhrase.en) or a later day (C3b)")
    case .tooLate(let limit):
      Phrase(
        "退回要在交办后1个工作日内（至\(limit.longPhrase.zh)）提出，现在请单位办理并答复（T6）",
        "a return is accepted within one working day, until \(limit.longPhrase.en); now the unit "
          + "has to reply (T6)")
    case .dueBefore(let day):
      Phrase(
        "这个日期请填\(day.longPhrase.zh)或以后（C5）", "give \(day.longPhrase.en) or a later day (C5)")
    case .fieldMissing(let field):
      Phrase("这一步要写“\(field.zh)”，请填上（C3）", "this step needs “\(field.en)”; please fill it in (C3)")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    case .reasonMissing:
      Phrase("这一步要有理由，请写明（C3）", "this step needs a reason; please give one (C3)")
    case .categoryUnknown(let code):
      Phrase("没有“\(code)”这个类别，请从类别表中选（T2）", "there is no category “\(code)”; choose one (T2)")
    case .categoryRetired(let code, let day):
      FieldProblem.retired(
        workspace.categoryPhrase(code), since: day, note: workspace.category(code)?.retirement ?? ""
      ).phrase
    case .unitMissing: Phrase("还没有牵头单位：先选单位（T2）", "choose a lead unit first (T2)")
    case .unknownUnit(let unit):
      Phrase(
        "\(workspace.label(of: unit)) 不在单位名录或已撤并，请另选（C1）",
        "\(workspace.label(of: unit)) is not among the units; choose another (C1)")
    case .notItsUnit(let unit):
      Phrase(
        "\(workspace.label(of: unit)) 不是牵头或协办单位，请核对来文单位（T12）",
        "\(workspace.label(of: unit)) neither leads nor helps; please check who answered (T12)")
    case .unitHasIt(let unit):
      Phrase(
        "已交 \(workspace.label(of: unit)) 办理，换单位请走退回改派（T6）",
        "\(workspace.label(of: unit)) has it; it changes hands by a return (T6)")
    case .unitNotResponsible(let unit, let code):
      Phrase(
        "\(workspace.label(of: unit)) 不负责“\(workspace.categoryPhrase(code).zh)”，请另选，或写明选它的理由（T2）",
        "\(workspace.label(of: unit)) does not answer for “\(workspace.categoryPhrase(code).en)”; "
          + "choose another or say why (T2)")
    case .classMissing:
      Phrase(
        "共性问题请选一个共性类，或写一个拟立的名称（T2）",
        "a common issue needs its class: choose one, or name one to be opened (T2)")
    case .unknownClass(let id):
      Phrase("没有共性类 \(id)，请另选或立一个（T2）", "there is no class \(id); choose or open one (T2)")
    case .classNameTaken(let id):
      Phrase(
        "已有共性类 \(workspace.label(of: id))，请直接选它（T2）",
        "there is \(workspace.label(of: id)) already; choose that one (T2)")
    case .classConcluded(let id):
      Phrase(
        "共性类 \(workspace.label(of: id)) 已见效：先重新调研，或另立（C9）",
        "the class \(workspace.label(of: id)) is concluded: research it again first, or open "
          + "another (C9)")
    case .classNotLed(let id):
      Phrase(
        "合力件交共性类的牵头单位，\(workspace.label(of: id)) 还没有定牵头：先定牵头（T4）",
        "a common matter goes to the unit that leads its class; \(workspace.label(of: id)) has "
          + "none yet: assign one first (T4)")
    case .stillInClass(let id):
      Phrase(
        "它在共性类 \(workspace.label(of: id)) 里，改为个性请先移出（C9）",
        "it belongs to \(workspace.label(of: id)); take it out of the class first (C9)")
    case .countermeasureMissing(let id):
      Phrase(
        "\(workspace.label(of: id)) 有几条对策，请写明答复依据哪一条（T12）",
        "\(workspace.label(of: id)) has several countermeasures; say which one is cited (T12)")
    case .notItsCountermeasure(let id):
      Phrase(
        "对策 \(id) 不是它所在共性类的，或当时还没有，请另选（T12）",
        "countermeasure \(id) is not of its class, or was not there yet; choose another (T12)")
    case .duplicatesNotSeen(let others):
      Phrase(
        "同一对象、同一类别还有 \(Self.list(others).zh)，请看过是否重复再分办（T2）",
        "the same object and category has \(Self.list(others).en) too; look at them first (T2)")
    case .notOneUnit(let units):
      Phrase(
        "一份文件只交一个单位，这里有\(workspace.names(of: units).zh)，请分开交办（T4）",
        "one document goes to one unit; send \(workspace.names(of: units).en) one each (T4)")
    case .sentBackBy(let unit):
      Phrase(
        "\(workspace.label(of: unit)) 刚把它退回改派：请另选单位；该由它办就裁定“维持”（T6）",
        "\(workspace.label(of: unit)) sent it back: choose another unit, or rule “upheld” (T6)")
    case .returnRuled(let day):
      Phrase(
        "退回已于\(day.longPhrase.zh)裁定，不再受理；请单位办理并答复（T6）",
        "a return was ruled on, on \(day.longPhrase.en), and is final; the unit has to reply (T6)")
    case .measureMissing:
      Phrase("先定措施：做什么、谁、何时（T7）", "first the measures: what, who, by when (T7)")
    case .unknownMeasure(let measure):
      Phrase(
        "这件问题没有措施 \(measure)，请核对编号（T7）",
        "this issue has no measure \(measure); please check its number (T7)")
    case .measuresOpen(let measures):
      Self.pastDue(workspace.words(of: measures))
    case .noMeeting:
      Phrase("没有待开的协调会：先请求协调（T8）", "no meeting is to be held: ask for one first (T8)")
    case .decisionMissing:
      Phrase("请至少写一条议定事项，或记会议取消（T9）", "give one decision at least, or call it off (T9)")
    case .suspendedTooOften(let times):
      Phrase(
        "已暂缓\(times)次，不能再暂缓：请单位答复，或请求协调（T10）",
        "it was suspended \(times) times and may not be again: let the unit reply, or ask for "
          + "coordination (T10)")
    case .reviewTooFar(let limit):
      Phrase(
        "复查日期请填\(limit.longPhrase.zh)或以前（T10、T16）",
        "the review may be on \(limit.longPhrase.en) at the latest (T10, T16)")
    case .planDayMissing:
      Phrase(
        "部分解决、列入计划请写计划日期（T12）", "a partial or planned result needs its planned day (T12)")
    case .replyMissing:
      Phrase("还没有书面答复：请写答复内容（T12）", "there is no written reply: please enter it (T12)")
    case .answerMissing(let question):
      Phrase("请填回访结果：\(question.zh)（T13）", "please answer: \(question.en) (T13)")
    case .noProposal:
      Phrase(
        "没有要办公室负责人确认的：先回访，结果要他定的才有（T16、T17）",
        "nothing waits for the head of office; a callback may bring it up (T16, T17)")
    case .proposalPending(let proposal):
      Phrase(
        "\(proposal) 正等办公室负责人确认，先确认再回访（T17）",
        "\(proposal) waits for the head of office; that comes first (T17)")
    case .evidenceMissing:
      Phrase("企业不满意，销号请写佐证（T18）", "the enterprise was dissatisfied: closing needs evidence (T18)")
    case .beneficiariesMissing:
      Phrase("入学问题销号请写受益人数（T18）", "say how many children were helped (T18)")
    case .outcomeNotForKind(let kind):
      Phrase(
        "“\(kind.phrase.zh)”不能这样办结，可选：\(Self.outcomes(of: kind).zh)（T17）",
        "a \(kind.phrase.en) is not closed like that, but as \(Self.outcomes(of: kind).en) (T17)")
    case .reopenTooLate(let limit):
      Phrase(
        "重新打开最迟\(limit.longPhrase.zh)，请新登记一件并注明原编号（T19）",
        "it could be reopened until \(limit.longPhrase.en); register a new one that names it (T19)")
    case .mergeSelf:
      Phrase("不能并入自己，请另选一件（T21）", "an issue is not merged into itself; choose another (T21)")
    case .mergeTargetNotLive(let state):
      Phrase(
        "要并入的那件“\(state.phrase.zh)”，请选在办的一件（T21）",
        "the other one is “\(state.phrase.en)”; choose one that is still open (T21)")
    case .mergeOtherObject:
      Phrase(
        "两件的主要对象不同，请选同一对象的一件（T21）",
        "they are about different objects; choose one about the same (T21)")
    case .checkerSame:
      Phrase("核实人不能是您自己，请另选一人（T23）", "somebody else has to check it, not you (T23)")
    case .notTheLastStep(let step):
      Phrase("只能从最后一步 \(step) 撤起（T27）", "only the last step, \(step), can be struck (T27)")
    case .nothingToCorrect:
      Phrase(
        "没有可以撤销的环节；写错的内容请用“更正内容”改（T26、T27）",
        "there is no step to strike; what was written wrongly is amended (T26, T27)")
    case .documentWentOut(let document) where workspace[document]?.kind == .letter:
      Phrase(
        "\(workspace.documentName(document))已发出，不能撤销；发错了单位就办“退回”改派（T27、T6）",
        "\(workspace.documentName(document)) went out and cannot be struck; from a wrong unit "
          + "it comes back by “return”, and goes to another (T27, T6)")
    case .documentWentOut(let document):
      Phrase(
        "\(workspace.documentName(document))已发出，不能撤销，请另走一步（T27）",
        "\(workspace.documentName(document)) went out and cannot be struck; take "
          + "another step (T27)")
    case .correctionNotYours(let person):
      Phrase(
        "误录由 \(workspace.label(of: person)) 当天撤销，或由办公室负责人撤销（T27）",
        "only \(workspace.label(of: person)) on the same day, or the head, may strike it (T27)")
    case .amendNotYours:
      Phrase(
        "只能更正自己当天录入的内容（专员等在分办以前），其余请办公室负责人更正（T26）",
        "what one typed today one may amend (outside the office before triage); the head amends "
          + "the rest (T26)")
    case .othersMergedIn(let other):
      Phrase("\(other) 已并入这一件，请先取消合并（T24）", "\(other) was merged into it; unmerge that first (T24)")
    case .extensionsUsedUp(let count):
      Phrase(
        "单位这次承办已延期\(count)次，不能再延：请单位答复，或请求协调（C5）",
        "it was extended \(count) times since the unit got it, and may not be again: let the unit "
          + "reply, or ask for coordination (C5)")
    case .extensionTooLate(let due):
      Phrase(
        "延期要在到期前1个工作日提出，本件\(due.longPhrase.zh)到期：请单位答复，或请求协调（C5）",
        "an extension is asked for a working day before it is due, \(due.longPhrase.en): let the "
          + "unit reply, or ask for coordination (C5)")
    case .extensionTooLong(let limit):
      Phrase(
        "单位这次承办最多延到\(limit.longPhrase.zh)（C5）",
        "the unit may have it this time until \(limit.longPhrase.en) (C5)")
    case .noDueYet:
      Phrase(
        "延期只在单位承办期间有：请在交办以后、答复以前提出（C5）",
        "an extension is for while a unit has it: after the dispatch and before the reply (C5)")
    }
  }

  private static func notItsCaller(_ name: String) -> Phrase {
    Phrase(
      "\(name) 不是工作人员，那天也不联系这家企业：请填工作人员或挂钩专员（C3）",
      "\(name) is not of the office, and the enterprise was not theirs on that day: give a "
        + "coordinator or its commissioner (C3)")
  }

  private static func movedOn(_ id: ID<Step>, in workspace: Workspace) -> Phrase {
    let step = workspace[id]
    let name = step.flatMap { workspace.name(of: $0.by.ref) } ?? ""
    let deed = (step?.rule ?? .amend).phrase
    return Phrase(
      "您填写时\(name)记了“\(deed.zh)”，请看过再存（C3）",
      "\(name) recorded “\(deed.en)” meanwhile; please look before you save (C3)")
  }

  private static func needs(_ roles: Phrase) -> Phrase {
    Phrase("这一步由\(roles.zh)办理，请他们来办（C3）", "this step is for a \(roles.en); please ask one (C3)")
  }

  /// Said also where the measures are not on the screen, so it names the step that settles them.
  private static func pastDue(_ measures: Phrase) -> Phrase {
    let step = StepVerb.measure.phrase
    return Phrase(
      "措施\(measures.zh)已到期未完成：先用“\(step.zh)”记完成，或改到以后的日期（T12）",
      "past due and not done: \(measures.en); mark it done by “\(step.en)”, or carry it on (T12)")
  }

  private static func notFrom(_ state: IssueState, _ verb: StepVerb) -> Phrase {
    let next = state.leads(to: verb) ? state.usualNext : verb.onlyFrom
    return Phrase(
      "现在是“\(state.phrase.zh)”，不能“\(verb.phrase.zh)”；\(next.zh)",
      "it is “\(state.phrase.en)”, so “\(verb.phrase.en)” is not possible; \(next.en)")
  }
}

extension StepRefusal {
  private static func list<Row>(_ ids: [ID<Row>]) -> Phrase {
    .names(ids.map(\.description))
  }

  private static func outcomes(of kind: Issue.Kind) -> Phrase {
    .anyOf(kind.outcomes.map(\.phrase))
  }
}

extension Workspace {
  fileprivate func names(of units: [ID<Unit>]) -> Phrase {
    .names(units.map { label(of: $0) })
  }

  /// What they are to do: nobody knows a measure by its number.
  fileprivate func words(of measures: [ID<Measure>]) -> Phrase {
    .names(measures.map { self[$0].map { "“\($0.text)”" } ?? $0.description })
  }

  /// 交办〔2018〕12号.
  fileprivate func documentName(_ id: ID<DispatchDoc>) -> String {
    self[id].flatMap(documentNumber) ?? id.description
  }
}

extension StepVerb {
  fileprivate var begins: [IssueState] {
    let rows = StepTable.rows.filter { $0.verb == self }
    return IssueState.allCases.filter { state in rows.contains { $0.begins.contains(state) } }
  }

  /// Where alone it can be taken, for who asked for it where nothing usual leads there.
  fileprivate var onlyFrom: Phrase {
    let rule = StepTable.rows.first { $0.verb == self }?.rule ?? .amend
    let states = Phrase.anyOf(begins.map(\.phrase))
    return Phrase(
      "仅限\(states.zh)的（\(rule.rawValue)）", "only while it is \(states.en) (\(rule.rawValue))")
  }
}

extension IssueState {
  /// Whether what usually comes next leads to where something can be done; what is in no row of the
  /// table waits for it too.
  fileprivate func leads(to verb: StepVerb) -> Bool {
    verb.begins.isEmpty || verb.begins.contains(where: ahead.contains)
  }

  /// The states that lie before it on the usual way; what is over may go on anywhere.
  private var ahead: [IssueState] {
    let answered: [IssueState] = [.replied, .resolved, .closed]
    return switch self {
    case .registered, .longTerm: [.triaged, .dispatched, .inProgress] + answered
    case .triaged: [.dispatched, .inProgress] + answered
    case .dispatched: [.inProgress] + answered
    case .inProgress, .followUp: answered
    case .coordinating: [.inProgress, .followUp] + answered
    case .suspended: [.inProgress, .followUp, .coordinating] + answered
    case .replied: [.triaged, .inProgress, .followUp, .resolved, .closed]
    case .resolved, .closed, .merged, .declined, .withdrawn: StepTable.live
    }
  }

  /// What usually comes next, for who asked for something that does not.
  fileprivate var usualNext: Phrase {
    switch self {
    case .registered: Phrase("先分办（T2）", "triage it first (T2)")
    case .triaged: Phrase("先交办（T4）", "dispatch it first (T4)")
    case .dispatched: Phrase("先等单位签收或答复（T5、T12）", "the unit signs or replies first (T5, T12)")
    case .inProgress, .followUp: Phrase("先录入答复（T12）", "enter the reply first (T12)")
    case .coordinating: Phrase("先录入协调会结果（T9）", "enter what the meeting decided first (T9)")
    case .suspended: Phrase("先恢复办理（T11）", "resume it first (T11)")
    case .replied: Phrase("先回访企业（T13）", "call the enterprise back first (T13)")
    case .resolved: Phrase("可以销号（T18）或重新打开（T19）", "close it (T18) or reopen it (T19)")
    case .closed: Phrase("要再办，请重新打开（T19）", "reopen it to go on (T19)")
    case .longTerm: Phrase("要再办，请继续办理（T20）", "take it up again to go on (T20)")
    case .merged: Phrase("请到并入的那件办理，或取消合并（T24）", "see the issue it went into, or unmerge (T24)")
    case .declined, .withdrawn: Phrase("要再办，请恢复受理（T25）", "restore it to go on (T25)")
    }
  }
}
