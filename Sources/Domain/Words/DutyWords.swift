/// What Thursday's telephone is called, and what is said of it (P19).
extension DutyRoster.Field {
  package var phrase: Phrase {
    switch self {
    case .on: Phrase("值班日期", "day")
    case .people: Phrase("值班人", "on duty")
    case .units: Phrase("派员单位", "units")
    case .skippedReason: Phrase("停值原因", "why nobody")
    }
  }
}

extension DutyCall.Field {
  package var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业", "enterprise")
    case .caller: Phrase("来电人", "caller")
    case .question: Phrase("咨询内容", "question")
    case .topics: Phrase("涉及政策", "topics")
    case .isAnswered: Phrase("当场答复", "answered")
    case .answer: Phrase("怎么答的", "answer")
    case .on: Phrase("来电日期", "day")
    }
  }
}

package enum DutyWords {
  package static let rosters = Phrase("周四值班", "Thursdays")
  package static let calls = Phrase("接线记录", "calls")
  package static let answered = Phrase("已答", "answered")
  package static let open = Phrase("待答", "open")
  package static let raised = Phrase("转问题", "issue")
  package static let onDuty = Phrase("值班", "on duty")
  package static let skipped = Phrase("停值", "skipped")
  package static let holiday = Phrase("节假日", "holiday")
  package static let notArranged = Phrase("未排", "not arranged")
  package static let toCome = Phrase("待排", "to arrange")
  package static let instead = Phrase("补值", "instead")
  package static let arrange = Phrase("排值班", "arrange")
  package static let logCall = Phrase("记接线", "log a call")
  package static let answer = Phrase("答复、转为问题", "answer, make an issue")
  package static let title = Phrase("转办标题", "title of the issue")
  package static let titleHint = Phrase(
    "当场答不了的写一句标题，就登记为问题", "what cannot be answered becomes an issue under this title")
  package static let byDay = Phrase("按日期", "by day")
  package static let noRosters = Phrase("还没有排过周四值班", "no Thursday was arranged yet")
  package static let noCalls = Phrase("还没有接线记录", "no call was logged yet")
  package static let noneOpen = Phrase("没有待答的来电，按 o 看全部", "no call is open; o shows all")
  package static let rosterWays = [
    FirstDayWords.Way(
      key: Phrase(verbatim: "c"), words: Phrase("排下一个周四", "arrange the next Thursday"))
  ]
  package static let callWays = [
    FirstDayWords.Way(key: Phrase(verbatim: "c"), words: Phrase("记一个来电", "log a call"))
  ]
  package static let basis = Phrase(
    "每周四下午一班，遇节假日自动停值、不算缺；转问题＝来电登记成的问题",
    "one afternoon each Thursday; holidays skip and are never missed; issues = calls that became one"
  )
}

extension DutyRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknownRoster(let id): Phrase("没有编号为 \(id) 的值班", "there is no roster \(id)")
    case .unknownCall(let id): Phrase("没有编号为 \(id) 的来电", "there is no call \(id)")
    case .dayMissing: Phrase("请写值班日期", "please give the day")
    case .inTheFuture(let day): .inTheFuture(day)
    case .notThursday(let day, let next):
      Phrase(
        "\(day.longPhrase.zh)不是周四，下一个要排的是\(next.longPhrase.zh)；周四放假的那一周才可另选一天补值",
        "\(day.longPhrase.en) is no Thursday; next comes \(next.longPhrase.en). Another day stands in only where Thursday is off"
      )
    case .dayOff(let day, let next):
      Phrase(
        "\(day.longPhrase.zh)放假，自动停值；可在同一周另选一个工作日补值，或排\(next.longPhrase.zh)（T15）",
        "\(day.longPhrase.en) is off and skips by itself; take another working day of that week, or \(next.longPhrase.en) (T15)"
      )
    case .arranged(let day, let other):
      Phrase(
        "\(day.longPhrase.zh)已排过（\(other)），请直接修改",
        "\(day.longPhrase.en) is arranged (\(other)); change that")
    case .nobody: Phrase("请写谁值班；不值班的写停值原因", "please say who, or why nobody")
    case .questionMissing: Phrase("请写企业问了什么", "please say what was asked")
    case .answerMissing:
      Phrase("当场答了的请写怎么答的；没答上的把“当场答复”改为否", "please say what was answered, or that it was not")
    case .unknownReference(let ref): Phrase("没有 \(ref)，请核对", "there is no \(ref); please check")
    case .enterpriseMissing:
      Phrase("转为问题要写明企业，请先给这个来电补上企业", "an issue is about an enterprise; give the call one first")
    case .raisedAlready(let call, let issue):
      Phrase(
        "\(call) 已转为 \(workspace.label(of: issue))",
        "\(call) is \(workspace.label(of: issue)) already")
    case .titleMissing: Phrase("请写问题标题", "please give the issue a title")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    }
  }
}
