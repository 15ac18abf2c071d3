/// What lights, deadlines and whose move it is are called (interface.md 2, 8).
extension Light.Colour {
  package var phrase: Phrase {
    switch self {
    case .green: Phrase("绿正常", "green: on time")
    case .blue: Phrase("蓝临期", "blue: due soon")
    case .yellow: Phrase("黄超期", "yellow: late")
    case .red: Phrase("红严重", "red: seriously late")
    case .grey: Phrase("灰暂缓", "grey: at rest")
    }
  }

  /// So many of this colour: `红 4`.
  package func counted(_ count: Int) -> Phrase {
    switch self {
    case .green: Phrase("绿 \(count)", "\(count) green")
    case .blue: Phrase("蓝 \(count)", "\(count) blue")
    case .yellow: Phrase("黄 \(count)", "\(count) yellow")
    case .red: Phrase("红 \(count)", "\(count) red")
    case .grey: Phrase("灰 \(count)", "\(count) grey")
    }
  }

  /// One letter for a column, which never hangs on the colour alone.
  package var letter: Phrase {
    switch self {
    case .green: Phrase("绿", "G")
    case .blue: Phrase("蓝", "B")
    case .yellow: Phrase("黄", "Y")
    case .red: Phrase("红", "R")
    case .grey: Phrase("灰", "-")
    }
  }

  /// As a list is asked for them: by the letter it shows, too.
  static var signed: [FieldShape.Choice] {
    allCases.map { FieldShape.Choice(code: $0.rawValue, phrase: $0.phrase, sign: $0.letter) }
  }
}

extension Light {
  /// The colour by its word: what is over is grey too, but nobody put it off.
  package var colourPhrase: Phrase {
    switch reasons.first {
    case .over?, .takenOver?: Phrase("灰已结", "grey: over")
    default: colour.phrase
    }
  }

  /// Everything that speaks for the colour: `超3个工作日；重办1次`.
  package func phrase(today: Day) -> Phrase {
    .sentences(reasons.map { $0.phrase(today: today) })
  }
}

extension Light.Reason {
  package func phrase(today: Day) -> Phrase {
    switch self {
    case .over(let state): state.phrase
    case .takenOver: Phrase("历史件，未经本系统核实", "from an old ledger, not verified here")
    case .putAside(let day): day.reviewPhrase(today: today)
    case .reviewLate(let days):
      Phrase("复核超\(days)个工作日", "review late by \(days) working days")
    case .late(let days): .late(days)
    case .flaggedLate(let days):
      Phrase("重点件超\(days)个工作日", "flagged, and late by \(days) working days")
    case .redone(let times): Phrase("重办\(times)次", "redone \(times) times")
    case .unsigned(let days):
      Phrase("\(days)个工作日未签收", "not signed for in \(days) working days")
    case .silent(let days):
      Phrase("\(days)个工作日没有进展", "no progress noted in \(days) working days")
    case .dueIn(let left, by: let due): DueWords.phrase(left: left, due: due, today: today)
    case .nothingOwed: Phrase("无须办理", "nothing owed")
    case .uncovered(let year): year.shortPhrase
    }
  }
}

extension StepDue {
  /// For a column: `还剩2天` in working days, `今天到期`, `超3个工作日`, `6月27日复核`.
  package func phrase(today: Day) -> Phrase {
    if task == .review, left >= 0 { return due.reviewPhrase(today: today) }
    return DueWords.phrase(left: left, due: due, today: today)
  }

  /// In full: `答复 6月11日 周一 到期，还剩2天`.
  package func fullPhrase(today: Day) -> Phrase {
    let words = left < 0 ? .late(-left) : phrase(today: today)
    let (task, day) = (task.phrase, due.fullPhrase(today: today))
    let gap = uncovered.map { Phrase("（\($0.shortPhrase.zh)）", " (\($0.shortPhrase.en))") }
    let (zh, en) = (gap?.zh ?? "", gap?.en ?? "")
    guard self.task != .review || left < 0 else { return Phrase(words.zh + zh, words.en + en) }
    return Phrase(
      "\(task.zh) \(day.zh) 到期，\(words.zh)\(zh)", "\(task.en) due \(day.en), \(words.en)\(en)")
  }
}

extension StepDue.Task {
  package var phrase: Phrase {
    switch self {
    case .dispatch: Phrase("分办交办", "triage and dispatch")
    case .sign: Phrase("签收", "signature")
    case .firstMeasure: Phrase("首项措施", "first measure")
    case .reply: Phrase("答复", "reply")
    case .meeting: Phrase("协调会", "meeting")
    case .review: Phrase("复核", "review")
    case .callback: Phrase("回访", "call back")
    case .close: Phrase("销号", "closing")
    }
  }
}

extension Workspace {
  /// 期限 in full: the signature first where one is owed, then what the light goes by.
  package func duePhrase(of id: ID<Issue>, asOf day: Day) -> Phrase? {
    let dues = [signDue(of: id, asOf: day), due(of: id, asOf: day)].compactMap {
      $0?.fullPhrase(today: day)
    }
    return dues.isEmpty ? nil : .sentences(dues)
  }

  /// 该谁办, a unit by its name; empty where nobody has to do anything.
  package func moverPhrase(of issue: Issue, asOf day: Day = .distantFuture) -> Phrase {
    switch mover(of: issue, asOf: day) {
    case .unit: Phrase(verbatim: issue.leadUnit.flatMap { name(of: $0.ref) } ?? "")
    case .nobody: Phrase(verbatim: "")
    case let mover: mover.phrase
    }
  }

  /// `反映至今 36 天`: nil once nobody has anything to do about it, and on the day it came in.
  package func agePhrase(of issue: Issue, asOf day: Day) -> Phrase? {
    guard issue.isOpen, let days = daysOpen(issue.id, asOf: day), days > 0 else { return nil }
    return PresentingWords.daysOpen(days)
  }
}

extension Mover {
  package var phrase: Phrase {
    switch self {
    case .office: Phrase("本办", "office")
    case .unit: Phrase("单位", "unit")
    case .enterprise: Phrase("企业", "enterprise")
    case .nobody: Phrase("无", "nobody")
    }
  }
}

extension Phrase {
  fileprivate static func late(_ days: Int) -> Phrase {
    Phrase("超\(days)个工作日", "\(days) working days late")
  }
}

extension Day {
  fileprivate func reviewPhrase(today: Day) -> Phrase {
    let day = shortPhrase(today: today)
    // English has to say the day before a narrow column ends.
    return Phrase("\(day.zh)复核", "check \(day.en)")
  }
}
