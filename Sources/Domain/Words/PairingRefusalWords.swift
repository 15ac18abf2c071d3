/// What is said when a change to a pairing is refused.
extension PairingRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let pairing): Self.unknown(pairing)
    case .enterpriseMissing: Phrase("请选一家已登记的企业", "please choose a registered enterprise")
    case .commissionerMissing:
      Phrase("请选一位已登记的营商专员", "please choose a registered commissioner")
    case .beginMissing:
      Phrase("请写挂钩联系从哪天开始", "please give the day the pairing begins")
    case .enterpriseTaken(let other): Self.enterpriseTaken(other, in: workspace)
    case .commissionerTaken(let other): Self.commissionerTaken(other, in: workspace)
    case .notACommissioner(let person):
      Phrase(
        "\(workspace.label(of: person)) 当时不是营商专员，请先在“人员”中给他这个角色（C1）",
        "\(workspace.label(of: person)) was no commissioner then; grant the role first (C1)")
    case .charterNotRead:
      Phrase(
        "请先向企业说明营商专员“不参与企业管理、全程无偿”并填写日期，原已挂钩的填选派文件号",
        "first tell the enterprise that the service is free and does not meddle, and give the day; "
          + "for a pairing that stood before, give the appointment's number")
    case .endsBeforeItBegins(let begin):
      Phrase(
        "结束日期早于开始的\(begin.longPhrase.zh)，请改为当天或以后（C1）",
        "it began on \(begin.longPhrase.en); give that day or a later one (C1)")
    case .alreadyEnded(let end):
      Phrase(
        "这份挂钩联系已于\(end.longPhrase.zh)结束，要再联系请新增一份",
        "it ended on \(end.longPhrase.en) already; begin a new one to go on")
    case .inTheFuture(let day): .inTheFuture(day)
    case .reasonMissing: Phrase("结束挂钩联系请写明原因", "please say why the pairing ends")
    case .leaveReasonMissing:
      Phrase("请写专员为什么离岗：年休、学习、出差", "please say why the commissioner is away")
    case .standsInForHimself:
      Phrase("专员不能给自己顶岗，请另选一位（C8）", "nobody stands in for himself; choose another (C8)")
    case .covered(let cover): Self.covered(cover, in: workspace)
    case .substituteAway(let person, let away): Self.substituteAway(person, away, in: workspace)
    case .standsIn(let other): Self.standsIn(other, in: workspace)
    case .reviewNoteMissing:
      Phrase("评估请写明看到了什么、接下来怎么办", "a review says what was found, and what comes of it")
    case .handoverNoteMissing:
      Phrase(
        "交接请写清企业情况和未了的事，接手的人要看", "the one who comes needs a handover note")
    }
  }

  private static func covered(_ cover: Pairing.Cover, in workspace: Workspace) -> Phrase {
    let (person, days) = (workspace.label(of: cover.by), cover.daysPhrase)
    return Phrase(
      "\(days.zh)已由 \(person) 顶岗；请避开这几天，要改就从同一天起重新安排（C8）",
      "\(person) stands in \(days.en); choose other days, or arrange it anew from the same day (C8)"
    )
  }

  private static func substituteAway(
    _ person: ID<Person>, _ away: Pairing.Cover, in workspace: Workspace
  ) -> Phrase {
    let (label, days) = (workspace.label(of: person), away.daysPhrase)
    return Phrase(
      "\(label) 自己\(days.zh)也离岗（\(away.reason)），企业会没人管；请另选一位专员（C8）",
      "\(label) is away \(days.en) himself (\(away.reason)); choose another commissioner (C8)")
  }

  private static func standsIn(_ other: ID<Pairing>, in workspace: Workspace) -> Phrase {
    let label = workspace.label(of: other)
    return Phrase(
      "这几天他正给 \(label) 顶岗；请先给那一家另安排人（C8）",
      "he stands in for \(label) in those days; arrange for another there first (C8)")
  }

  private static func unknown(_ pairing: ID<Pairing>) -> Phrase {
    Phrase(
      "没有编号为 \(pairing) 的挂钩联系，请核对编号", "there is no pairing \(pairing); check the id")
  }

  /// I1, from the side of the enterprise.
  private static func enterpriseTaken(_ other: ID<Pairing>, in workspace: Workspace) -> Phrase {
    guard let pairing = workspace[other] else { return unknown(other) }
    let enterprise = workspace.label(of: pairing.enterprise)
    let commissioner = workspace.label(of: pairing.commissioner)
    let time = pairing.timeWords
    return Phrase(
      "\(enterprise) \(time.zh)由 \(commissioner) 挂钩联系（\(other)），一家企业同时只有一位专员；"
        + "请先结束或交接原来的（I1）",
      "\(enterprise) is paired with \(commissioner) \(time.en) (\(other)); an enterprise has one "
        + "commissioner at a time: end that pairing or hand it over first (I1)")
  }

  /// I1, from the side of the commissioner.
  private static func commissionerTaken(_ other: ID<Pairing>, in workspace: Workspace) -> Phrase {
    guard let pairing = workspace[other] else { return unknown(other) }
    let enterprise = workspace.label(of: pairing.enterprise)
    let commissioner = workspace.label(of: pairing.commissioner)
    let time = pairing.timeWords
    return Phrase(
      "\(commissioner) \(time.zh)挂钩联系 \(enterprise)（\(other)），一位专员同时只联系一家企业；"
        + "请先结束原来的，或另选专员（I1）",
      "\(commissioner) is paired with \(enterprise) \(time.en) (\(other)); a commissioner has one "
        + "enterprise at a time: end that pairing or choose somebody else (I1)")
  }
}

extension Pairing {
  /// When it holds: 从2018年5月2日 周三起.
  fileprivate var timeWords: Phrase {
    guard let to else { return Phrase("从\(from.longPhrase.zh)起", "since \(from.longPhrase.en)") }
    return Phrase(
      "从\(from.longPhrase.zh)到\(to.longPhrase.zh)",
      "from \(from.longPhrase.en) to \(to.longPhrase.en)")
  }
}

extension Phrase {
  /// I5: nothing is recorded before it happened.
  package static func inTheFuture(_ day: Day) -> Phrase {
    Phrase(
      "\(day.longPhrase.zh)还没到，请填今天或以前的日期（I5）",
      "\(day.longPhrase.en) is yet to come; give today or a day before (I5)")
  }
}
