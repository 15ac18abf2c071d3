import Domain

extension StoragePromise {
  package static let all = [
    whatOneRecordsOthersRead, newestState, refused, retried, ordered, history, historyOfIssue,
    reopened, ids,
    cleared, conflicts, rulesAcross, interleaved,
  ]

  private static let whatOneRecordsOthersRead = StoragePromise(
    "what one session records, others have after a refresh"
  ) { office in
    let receipt = try office.desks[0].add("霜降压缩机股份有限公司")
    let news = try office.desks[1].storage.refresh(&office.desks[1].workspace)
    try require(news.last?.touches == receipt.touches, "the refresh tells \(news)")
    try require(
      office.desks[1].workspace.isSame(as: office.desks[0].workspace), "the workspaces differ")
    let again = try office.desks[1].storage.refresh(&office.desks[1].workspace)
    try require(again.isEmpty, "the same news come twice")
  }

  private static let newestState = StoragePromise(
    "a decision is made on the newest state, and what came between is told"
  ) { office in
    try office.desks[1].add("霜降压缩机股份有限公司")
    let first = try office.desks[0].add("谷雨泵业有限公司")
    try require(first.meanwhile.count == 1, "told of \(first.meanwhile.count) changes")
    let second = try office.desks[1].add("惊蛰机床有限公司")
    try require(
      second.meanwhile.flatMap(\.touches) == first.touches, "told \(second.meanwhile)")
    try require(office.desks[1].workspace.enterprises.count == 3, "some are missing")
  }

  private static let refused = StoragePromise(
    "a decision that is refused leaves nothing behind"
  ) { office in
    try office.desks[1].add("霜降压缩机股份有限公司")
    let refusal = Refusal.undo(.reasonMissing)
    var desk = office.desks[0]
    do {
      _ = try desk.storage.commit(
        &desk.workspace, CommitID("refused"), Author(.head, at: Desk.now, why: "contract")
      ) { (_) throws(Refusal) in throw refusal }
      throw BrokenPromise(description: "it was recorded")
    } catch let error as StorageError {
      try require(error == .refused(refusal), "it said \(error)")
    }
    try office.refresh()
    try require(desk.workspace.isSame(as: office.desks[1].workspace), "the workspaces differ")
    try require(try desk.storage.changes(0).count == 2, "something was recorded")
  }

  private static let retried = StoragePromise(
    "an action tried again is answered with its first result"
  ) { office in
    let id = CommitID("once")
    let change = Change.registry(.enterprise(.add(.named("霜降压缩机股份有限公司", town: nil))))
    let first = try office.desks[0].record(change, as: id)
    for index in office.desks.indices {
      let again = try office.desks[index].record(change, as: id)
      try require(again.seq == first.seq && again.touches == first.touches, "\(again)")
      try require(office.desks[index].workspace.enterprises.count == 1, "recorded twice")
    }
  }

  private static let ordered = StoragePromise(
    "the log tells every change, in order, as its receipt did"
  ) { office in
    var receipts: [Receipt] = []
    for (index, name) in ["霜降", "谷雨", "惊蛰", "立夏"].enumerated() {
      receipts.append(try office.desks[index % 3].add(name + "机械有限公司"))
    }
    receipts.append(try office.desks[0].edit(.frost, .shortName, to: "霜降"))
    let start = receipts[0].seq - 1
    let log = try office.desks[2].storage.changes(start)
    try require(log.map(\.seq) == Array(start + 1...start + 5), "\(log.map(\.seq))")
    try require(log.map(\.touches) == receipts.map(\.touches), "the touches differ")
    try require(log.allSatisfy { $0.author.why == "contract" && $0.author.person == .head }, "who")
    try require(try office.desks[0].storage.changes(start + 5).isEmpty, "changes after the last")
    let (readable, obstacle) = office.desks[2].storage.readable(start)
    try require(readable.map(\.seq) == log.map(\.seq) && obstacle == nil, "not all can be read")
  }

  private static let history = StoragePromise(
    "the history of an entity is its own changes, from the beginning"
  ) { office in
    for name in ["霜降机械有限公司", "谷雨机械有限公司"] { try office.desks[0].add(name) }
    try office.desks[1].edit(.frost, .shortName, to: "霜降")
    try office.desks[2].edit(.rain, .shortName, to: "谷雨")
    try office.desks[1].edit(.frost, .shortName, to: "")
    let history = office.desks[0].storage.history(ID<Enterprise>.frost.ref).recorded
    let names = history.flatMap(\.touches).compactMap { touch -> String? in
      guard case .enterprise(let after) = touch.after else { return nil }
      return after.shortName
    }
    try require(names == ["", "霜降", ""], "\(names)")
    try require(history.first?.touches.first?.before == nil, "it existed before")
  }

  private static let historyOfIssue = StoragePromise(
    "the history of an issue holds what stands in its file, and nobody else's"
  ) { office in
    try office.desks[0].add("霜降机械有限公司")
    for title in ["用地指标", "环评批复"] {
      let draft = Domain.Issue.draft(title, of: ID<Enterprise>.frost.ref, kind: .problem)
      try office.desks[0].record(.issue(.register(draft)))
    }
    try office.refresh()
    let issue = ID<Issue>(year: 2018, 1)
    try office.desks[1].record(.issue(.step(issue, [.note("已现场核查")], on: .thursday)))
    let history = office.desks[2].storage.history(issue.ref).recorded
    let texts = history.flatMap(\.touches).compactMap { touch -> String? in
      switch touch.after {
      case .issue(let issue): issue.title
      case .note(let note): note.text
      default: nil
      }
    }
    try require(texts == ["用地指标", "已现场核查"], "\(texts)")
    try require(history.count == 2, "\(history.count) records")
  }

  private static let reopened = StoragePromise(
    "whoever comes later finds everything"
  ) { office in
    for number in 1...30 { try office.desks[number % 3].add("第\(number)机械有限公司") }
    try office.refresh()
    let late = try office.join()
    try require(late.workspace.isSame(as: office.desks[0].workspace), "the workspaces differ")
    try require(late.storage.status().seq == office.desks[0].storage.status().seq, "seq differs")
  }

  private static let ids = StoragePromise(
    "two people never get the same number"
  ) { office in
    var seen: Set<EntityRef> = []
    for number in 1...12 {
      let receipt = try office.desks[number % 3].add("第\(number)机械有限公司")
      let made = receipt.touches.filter { $0.before == nil }.map(\.after.ref)
      try require(made.count == 1 && seen.insert(made[0]).inserted, "\(made)")
    }
  }

  private static let cleared = StoragePromise(
    "a field that was emptied stays empty"
  ) { office in
    try office.desks[0].add("霜降机械有限公司")
    try office.desks[0].edit(.frost, .shortName, to: "霜降")
    try office.desks[0].edit(.frost, .shortName, to: "")
    let late = try office.join()
    try require(late.workspace[.frost]?.shortName == "", "it came back")
  }

  private static let conflicts = StoragePromise(
    "one field set by two is a conflict told to the second, other fields are taken in"
  ) { office in
    try office.desks[0].add("霜降机械有限公司")
    try office.refresh()
    let edits = { (field: Enterprise.Field, text: String) in
      Change.registry(.enterprise(.edit(.frost, [FieldEdit(field, from: "", to: text)])))
    }
    try office.desks[0].record(edits(.sector, "压缩机"))
    try office.desks[1].record(edits(.employees, "300人"))
    let refusal = try office.desks[2].refusal(of: edits(.sector, "泵业"))
    guard case .conflict(_, let conflicts)? = refusal, let conflict = conflicts.first else {
      throw BrokenPromise(description: "it said \(String(describing: refusal))")
    }
    try require(conflict.theirs == "压缩机" && conflict.mine == "泵业", "\(conflict)")
    try require(office.desks[2].workspace[.frost]?.employees == "300人", "not taken in")
  }

  private static let rulesAcross = StoragePromise(
    "of two who pair one enterprise the second is refused, in words"
  ) { office in
    try office.desks[0].add("霜降机械有限公司")
    for name in ["孙丙", "李丁"] {
      try office.desks[0].record(.registry(.person(.add(.named(name, .commissioner)))))
    }
    try office.refresh()
    try office.desks[1].record(.pairing(.begin(.test(.frost, ID(2)))))
    let refusal = try office.desks[2].refusal(of: .pairing(.begin(.test(.frost, ID(3)))))
    try require(refusal == .pairing(.enterpriseTaken(by: ID(1))), "\(String(describing: refusal))")
    let words = refusal?.phrase(in: office.desks[2].workspace).zh ?? ""
    try require(words.contains("P002 孙丙"), words)
  }

  private static let interleaved = StoragePromise(
    "any interleaving of many changes ends in the same state for everybody"
  ) { office in
    var dice = Dice(seed: 20_180_503)
    for number in 1...8 { try office.desks[0].add("第\(number)机械有限公司") }
    for round in 1...120 {
      let desk = Int.random(in: 0..<3, using: &dice)
      let id = ID<Enterprise>(Int.random(in: 1...8, using: &dice))
      let field: Enterprise.Field = Bool.random(using: &dice) ? .shortName : .sector
      try office.desks[desk].edit(id, field, to: round % 5 == 0 ? "" : "第\(round)次")
    }
    try office.refresh()
    let late = try office.join()
    for desk in office.desks {
      try require(desk.workspace.isSame(as: late.workspace), "the workspaces differ")
    }
  }
}
