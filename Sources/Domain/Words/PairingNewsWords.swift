/// What a commissioner is told when he sits down, in the office's words (interface.md 2).
package enum PairingNewsWords {
  package static let view = Phrase("专员", "commissioners")
  package static let own = Phrase("我的企业", "my enterprise")
  package static let since = Phrase("上次来之后的变化", "since the last contact")
  package static let sinceOwn = Phrase("上次来之后的变化", "since you were there")
  package static let nothing = Phrase("没有新的变化", "nothing new")
  package static let month = Phrase("本月", "this month")
  package static let nothingOwed = Phrase("没有要做的", "nothing is owed")
  package static let nothingOpen = Phrase("没有未结的问题", "no open issue")
  /// `未结的问题  2  待销号 1`: what is solved is not open any more, and stands among the rows as work
  /// that is left (C4).
  package static func open(_ issues: [Issue]) -> Phrase {
    let live = issues.count(where: \.state.isLive)
    let toClose = issues.count - live
    let count = live > 0 ? "  \(live)" : ""
    let rest =
      toClose > 0 ? Phrase("  待销号 \(toClose)", "  to be closed \(toClose)") : Phrase("", "")
    return Phrase("未结的问题\(count)\(rest.zh)", "open issues\(count)\(rest.en)")
  }
  package static let common = Phrase("全市共性问题", "common matters of the city")
  package static let noReports = Phrase("还没有反映过问题", "no problem was reported yet")
  package static let toPage = Phrase("看这家企业", "the enterprise")
  package static let openIssue = Phrase("打开", "open")
  package static let contactState = Phrase("本月联系", "this month")

  /// `上次来之后的变化（6月5日 现场走访）`.
  package static func since(_ visit: Visit?, isOwn: Bool, today: Day) -> Phrase {
    let words = isOwn ? sinceOwn : since
    guard let visit else { return words }
    let (day, kind) = (visit.on.shortPhrase(today: today), visit.kind.phrase)
    return Phrase("\(words.zh)（\(day.zh) \(kind.zh)）", "\(words.en) (\(day.en), \(kind.en))")
  }

  /// `您反映的 2 件：1 件已解决，1 件住建局 6月15日前答复`.
  package static func reported(_ count: Int, _ parts: [Phrase], isOwn: Bool) -> Phrase {
    guard count > 0 else { return noReports }
    let words = reported(count, isOwn: isOwn)
    let zh = parts.map(\.zh).joined(separator: "，")
    let en = parts.map(\.en).joined(separator: ", ")
    return Phrase("\(words.zh)：\(zh)", "\(words.en): \(en)")
  }

  /// `您反映的 2 件`, what they are called where they are shown.
  package static func reported(_ count: Int, isOwn: Bool) -> Phrase {
    Phrase(
      "\(isOwn ? "您反映的" : "反映的") \(count) 件", "\(isOwn ? "you reported" : "reported") \(count)")
  }

  package static func counted(_ count: Int, _ what: Phrase) -> Phrase {
    Phrase("\(count) 件\(what.zh)", "\(count) \(what.en)")
  }

  /// `含本企业1件`.
  package static func ownAmong(_ count: Int) -> Phrase {
    Phrase("含本企业\(count)件", "\(count) of yours")
  }

  package static func met(_ day: Day, today: Day) -> Phrase {
    let day = day.shortPhrase(today: today)
    return Phrase("已联系（\(day.zh)）", "done on \(day.en)")
  }

  /// `还差，6月29日 周五 前`.
  package static func owed(_ duty: Obligation, today: Day) -> Phrase {
    let day = duty.due.fullPhrase(today: today)
    guard duty.status != .late else {
      return Phrase("已逾期，应在 \(day.zh) 前", "late, was due by \(day.en)")
    }
    return Phrase("还差，\(day.zh) 前", "still owed, by \(day.en)")
  }
}

extension Obligation {
  /// How this month's contact stands, in a word for a column.
  package var contactPhrase: Phrase {
    switch status {
    case .due: Phrase("还没联系", "not yet")
    case .met: Phrase("已联系", "done")
    default: status.phrase
    }
  }
}

extension Workspace {
  /// What became of what somebody reported, counted by its words, in the order of the work.
  package func fates(of issues: [ID<Issue>], on day: Day) -> [Phrase] {
    let fates = issues.compactMap { self[$0] }.map { (fate(of: $0, on: day), $0.isOpen) }
    let ended = fates.filter { !$0.1 }.map(\.0)
    let open = fates.filter(\.1).map(\.0)
    return [ended, open].flatMap { phrases in
      var order: [Phrase] = []
      for phrase in phrases where !order.contains(phrase) { order.append(phrase) }
      return order.map { phrase in
        PairingNewsWords.counted(phrases.count { $0 == phrase }, phrase)
      }
    }
  }

  /// `已解决`, `住建局 6月15日前答复`, `6月8日开协调会`, or the state it is in.
  private func fate(of issue: Issue, on day: Day) -> Phrase {
    switch issue.state {
    case .closed: return (issue.closing ?? .solved).fatePhrase
    case .dispatched, .inProgress, .followUp:
      let unit = issue.leadUnit.flatMap { name(of: $0.ref) }
      guard let unit, let due = due(of: issue.id, asOf: day) else { return issue.state.phrase }
      let by = due.due.shortPhrase(today: day)
      let task = due.task.phrase
      guard due.left >= 0 else {
        return Phrase("\(unit)应在\(by.zh)前\(task.zh)，已超期", "\(unit): \(task.en) was due \(by.en)")
      }
      return Phrase("\(unit) \(by.zh)前\(task.zh)", "\(unit): \(task.en) by \(by.en)")
    case .coordinating:
      guard let meeting = openMeeting(of: issue.id), meeting.proposedOn >= day else {
        return issue.state.phrase
      }
      let on = meeting.proposedOn.shortPhrase(today: day)
      return Phrase("\(on.zh)开协调会", "meeting on \(on.en)")
    default: return issue.state.phrase
    }
  }
}

extension ClosingOutcome {
  fileprivate var fatePhrase: Phrase {
    self == .solved ? Phrase("已解决", "solved") : Phrase("已销号（\(phrase.zh)）", "closed (\(phrase.en))")
  }
}
