import TestSupport
import Testing

@testable import Domain

/// Counters and rates of C4, against their definitions read one by one, and the identities of I3.
struct CountsTests {
  @Test(arguments: LivedIn.seeds)
  func `every number is the one its definition gives, on every day`(seed: UInt64) throws {
    let office = try LivedIn.office(seed)
    var day = Day.thursday.adding(days: -1)
    while day <= office.today {
      let counts = Counts(of: office.workspace, asOf: day)
      for counter in Counter.allCases {
        let expected = office.workspace.issues.live.filter {
          office.workspace.defines($0.id, as: counter, on: day)
        }
        #expect(counts.ids(IssueSelection(counter)) == expected.map(\.id), "\(counter) \(day)")
        #expect(counts[counter] == expected.count)
      }
      day = day.adding(days: 3)
    }
  }

  @Test(arguments: LivedIn.seeds)
  func `the identities hold on every day and in every group`(seed: UInt64) throws {
    let office = try LivedIn.office(seed)
    var day = Day.thursday.adding(days: -1)
    while day <= office.today {
      let counts = Counts(of: office.workspace, asOf: day)
      let states = IssueState.allCases.map { counts[state: $0] }
      #expect(counts[.registered] == states.reduce(0, +))
      #expect(
        counts[.valid]
          == counts[.registered] - counts[.merged] - counts[.declined] - counts[.withdrawn])
      #expect(counts[.valid] == counts[.open] + counts[.closed] + counts[state: .resolved])
      for rate in RateName.allCases {
        #expect(counts[rate.numerator] <= counts[rate.denominator], "\(rate)")
      }
      for kind in [IssueGroup.Kind.object, .town, .unit, .category] {
        let sum = counts.groups(kind).reduce(0) { $0 + counts[.valid, in: $1] }
        #expect(sum == counts[.valid], "\(kind)")
      }
      day = day.adding(days: 7)
    }
  }

  @Test(arguments: 1...4)
  func `what follows every change is what a fresh count gives`(seed: UInt64) throws {
    var office = try TestOffice()
    try office.pair()
    var life = RandomLife(seed: seed, everybody: try office.addEveryRole())
    for _ in 1...120 { life.live(in: &office) }
    var counts = Counts(of: office.workspace, asOf: office.today)
    for turn in 1...150 {
      let before = office.workspace
      life.live(in: &office)
      if turn % 40 == 0 { try office.moveFrost() }
      counts.refresh(office.workspace.touches(since: before), in: office.workspace)
      guard counts.day == office.today else {
        counts = Counts(of: office.workspace, asOf: office.today)
        continue
      }
      expectSame(counts, Counts(of: office.workspace, asOf: office.today))
    }
  }

  private func expectSame(_ one: Counts, _ other: Counts) {
    #expect(one.issues == other.issues)
    for counter in Counter.allCases { #expect(one[counter] == other[counter]) }
    for state in IssueState.allCases { #expect(one[state: state] == other[state: state]) }
    for kind in [IssueGroup.Kind.object, .town, .unit, .category] {
      #expect(Set(one.groups(kind)) == Set(other.groups(kind)))
      for group in other.groups(kind) {
        for counter in Counter.allCases {
          #expect(one[counter, in: group] == other[counter, in: group])
        }
      }
    }
    for age in 0..<WeekMarks.count { #expect(one.week(age) == other.week(age)) }
  }

  @Test(arguments: 1...3)
  func `a trend says of every week what its last day says`(seed: UInt64) throws {
    let office = try LivedIn.office(seed)
    let counts = Counts(of: office.workspace, asOf: office.today)
    for age in 0..<WeekMarks.count {
      let monday = office.today.startOfWeek.adding(days: -7 * age)
      let sunday = min(monday.adding(days: 6), office.today)
      let then = Counts(of: office.workspace, asOf: sunday)
      let before = Counts(of: office.workspace, asOf: monday.adding(days: -1))
      #expect(counts.week(age).open == then[.open])
      #expect(counts.week(age).registered == then[.registered] - before[.registered])
      let selection = IssueSelection(week: .open(age))
      #expect(counts.ids(selection) == then.ids(IssueSelection(.open)))
    }
  }

  @Test func `an old ledger stands apart from every other number`() throws {
    var office = try TestOffice()
    try office.takeOver("旧账一件")
    let counts = Counts(of: office.workspace, asOf: office.today)
    #expect(counts[.takenOver] == 1)
    for counter in Counter.allCases where counter != .takenOver { #expect(counts[counter] == 0) }
    for state in IssueState.allCases { #expect(counts[state: state] == 0) }
  }

  @Test func `a merged issue leaves the valid ones and comes back`() throws {
    var office = try TestOffice()
    let issue = try office.mergedIssue()
    var counts = Counts(of: office.workspace, asOf: office.today)
    #expect((counts[.registered], counts[.valid], counts[.merged]) == (2, 1, 1))
    let touches = try office.step(issue, .unmerge(reason: "两件事"), by: .head)
    counts.refresh(touches, in: office.workspace)
    #expect((counts[.registered], counts[.valid], counts[.merged]) == (2, 2, 0))
  }

  @Test func `merged and taken apart, a letter nobody signed for is late as before`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .merge(into: try office.register(), reason: "同一件事"))
    try office.step(issue, .unmerge(reason: "两件事"), by: .head)
    let counts = Counts(of: office.workspace, asOf: office.today)
    #expect((counts[.responseDue], counts[.responded]) == (0, 0))
    let later = Counts(of: office.workspace, asOf: office.today.adding(days: 7))
    #expect((later[.responseDue], later[.responded]) == (1, 0))
  }

  @Test func `another town moves what is counted by town`() throws {
    var office = try TestOffice()
    try office.register()
    var counts = Counts(of: office.workspace, asOf: office.today)
    #expect(counts[.open, in: .town(.daxi)] == 1)
    counts.refresh(try office.moveFrost(), in: office.workspace)
    #expect(counts[.open, in: .town(.daxi)] == 0)
    #expect(counts[.open, in: .town(.zeguo)] == 1)
  }
}

// MARK: - The definitions, as slow and plain as they are written

extension Workspace {
  fileprivate func defines(_ id: ID<Domain.Issue>, as counter: Counter, on day: Day) -> Bool {
    guard let past = past(id, asOf: day) else { return false }
    if past.issue.isTakenOver { return counter == .takenOver }
    let state = past.issue.state
    let isOut = [.merged, .declined, .withdrawn].contains(state)
    switch counter {
    case .registered: return true
    case .takenOver: return false
    case .merged: return state == .merged
    case .declined: return state == .declined
    case .withdrawn: return state == .withdrawn
    case .valid: return !isOut
    default: return !isOut && definesValid(past, as: counter)
    }
  }

  private func definesValid(_ past: PastIssue, as counter: Counter) -> Bool {
    let (issue, day) = (past.issue, past.day)
    switch counter {
    case .open: return issue.state.isLive
    case .solved: return issue.state == .resolved || issue.closing == .solved
    case .closed: return issue.state == .closed
    case .longTerm: return issue.state == .longTerm
    case .replied: return past.steps.contains { $0.to == .replied }
    case .redone: return past.redos > 0
    case .responseDue: return !responses(past).isEmpty
    case .responded: return !responses(past).isEmpty && responses(past).allSatisfy(\.self)
    case .replyDue: return !answers(past).isEmpty
    case .repliedOnTime: return !answers(past).isEmpty && answers(past).allSatisfy(\.self)
    case .reached: return calls(issue.id, day).contains(where: \.isReached)
    case .content:
      return calls(issue.id, day).last(where: \.isReached)?.satisfaction?.isContent == true
    case .calledBack:
      guard let answer = past.arrival(in: .replied) else { return false }
      let since = calls(issue.id, day).filter { $0.on >= answer.on }
      return since.contains(where: \.isReached)
        || Set(since.filter { !$0.isReached }.map(\.on)).count >= 3
    default: return false
    }
  }

  private func calls(_ id: ID<Domain.Issue>, _ day: Day) -> [Callback] {
    members(Callback.self, of: id.ref).filter { $0.on <= day }
  }

  /// Whether each dispatch was signed for, returned or answered within a working day.
  private func responses(_ past: PastIssue) -> [Bool] {
    let steps = past.steps.filter { ![.amend, .merge, .unmerge].contains($0.rule) }
    return steps.indices.filter { steps[$0].rule == .dispatch }.compactMap { place in
      let limit = calendar.day(workdays: 1, after: steps[place].on)
      guard place + 1 < steps.count else { return limit < past.day ? false : nil }
      return steps[place + 1].on <= limit
    }
  }

  private func answers(_ past: PastIssue) -> [Bool] {
    unitClocks(of: past).compactMap { clock in
      guard let end = clock.endedOn else { return clock.due < past.day ? false : nil }
      let step = past.steps.first { $0.rule == clock.endedBy && $0.on == end }
      return step?.to == .replied ? end <= clock.due : nil
    }
  }

  /// What changed from one workspace to another, as a storage would tell it.
  fileprivate func touches(since before: Workspace) -> [Touch] {
    func changed<Row: Entity>(_ table: KeyPath<Workspace, Table<Row>>) -> [Touch] {
      self[keyPath: table].all.compactMap { row in
        let old = before[keyPath: table][row.id]
        return old == row ? nil : Touch(before: old?.any, after: row.any)
      }
    }
    return changed(\.issues) + changed(\.steps) + changed(\.callbacks) + changed(\.extensions)
      + changed(\.dispatches) + changed(\.replies) + changed(\.enterprises)
  }
}

extension TestOffice {
  /// 霜降压缩机 goes to the other town.
  @discardableResult
  fileprivate mutating func moveFrost() throws -> [Touch] {
    let town = workspace[ID<Enterprise>.frost]?.town
    return try edit(
      .frost, .town, from: town?.description ?? "", to: town == .daxi ? "D04" : "D03")
  }
}
