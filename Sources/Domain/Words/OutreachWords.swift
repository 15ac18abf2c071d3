/// What calls to enterprises are called, and what is said of them (P14).
extension OutreachCall.Outcome {
  package var phrase: Phrase {
    switch self {
    case .need: Phrase("需要", "wants one")
    case .noNeed: Phrase("暂不需要", "no need")
    case .concern: Phrase("有顾虑", "has a concern")
    case .notReached: Phrase("未接通", "not reached")
    case .again: Phrase("再联系", "ring again")
    }
  }
}

extension OutreachCall.Field {
  package var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业", "enterprise")
    case .on: Phrase("征询日期", "day")
    case .outcome: Phrase("结果", "outcome")
    case .concern: Phrase("顾虑", "concern")
    case .isExplained: Phrase("已说明约定", "explained")
    case .nextTryOn: Phrase("下次联系", "next try")
    case .note: Phrase("备注", "note")
    }
  }
}

package enum OutreachWords {
  package static let calls = Phrase("征询电话", "outreach")
  package static let log = Phrase("记征询", "log a call")
  package static let again = Phrase("再打一次", "ring again")
  package static let byEnterprise = Phrase("按企业", "by enterprise")
  package static let none = Phrase("还没有打过征询电话", "nobody was asked yet")
  package static let ways = [
    FirstDayWords.Way(key: Phrase(verbatim: "c"), words: Phrase("记一个征询电话", "log a call"))
  ]
  package static let unasked = Phrase("没有这家企业同意的记录", "It has not said that it wants one")
  package static let unaskedLine = Phrase(
    "专员是企业要了才派；已当面同意的可以照样挂钩，否则先打征询电话",
    "a commissioner is sent where one is wanted; where it agreed in person go on, else ask it first"
  )
  package static let pairAnyway = Phrase("企业已当面同意，挂钩", "it agreed in person: pair")
  package static let askFirst = Phrase("先征询", "ask it first")
  package static let notAsked = Phrase(
    "先记一个征询电话，或填选派文件号", "log a call first, or give the appointment")

  /// `征询 100 家：需要 39，暂不需要 40`.
  package static func tally(_ calls: [OutreachCall]) -> Phrase {
    let parts = OutreachCall.Outcome.allCases.map { outcome in
      (outcome.phrase, calls.count { $0.outcome == outcome })
    }.filter { $0.1 > 0 }
    return Phrase(
      parts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "  "),
      parts.map { "\($0.0.en) \($0.1)" }.joined(separator: "  "))
  }

  /// Said behind a pairing that was begun by command.
  package static func noConsent(_ label: String) -> Phrase {
    Phrase(
      "\(label) 没有征询同意的记录；已同意的请补记：liuzhu outreach add --enterprise …",
      "\(label) has not said that it wants one; if it did, log it: liuzhu outreach add --enterprise …"
    )
  }
}

extension OutreachRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let id): Phrase("没有编号为 \(id) 的征询电话", "there is no call \(id)")
    case .unknownEnterprise: Phrase("请选一家已登记的企业", "please choose a registered enterprise")
    case .inTheFuture(let day): .inTheFuture(day)
    case .concernMissing: Self.whichConcern(in: workspace)
    case .nextTryMissing: Phrase("未接通和再联系的请写下次联系日期", "please say when to ring again")
    case .nextTryBefore(let day):
      Phrase(
        "下次联系早于这次的\(day.longPhrase.zh)，请往后写",
        "the call was on \(day.longPhrase.en); ring again later than that")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    }
  }

  private static func whichConcern(in workspace: Workspace) -> Phrase {
    let choices = workspace.answers(of: .concern)
    return Phrase("有顾虑的请选哪一种：\(choices.zh)", "please say which concern: \(choices.en)")
  }
}
