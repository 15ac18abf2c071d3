import Domain
import TestSupport
import Testing

/// Random people do random things to random issues; whatever is refused, nothing leaves the table.
struct RandomLivesTests {
  @Test(arguments: 1...6)
  func `no sequence of commands ever leaves the table`(seed: UInt64) throws {
    var office = try TestOffice()
    try office.pair()
    var life = RandomLife(seed: seed, everybody: try office.addEveryRole())
    for _ in 1...1000 { life.live(in: &office) }
    #expect(life.accepted > 300)
    #expect(Set(office.workspace.steps.all.map(\.rule)).count > 22)
    try check(office.workspace)
  }

  private func check(_ workspace: Workspace) throws {
    for issue in workspace.issues.live {
      try checkSteps(workspace.steps(of: issue.id), of: issue)
      #expect(Fold(workspace.steps(of: issue.id)).state == issue.state)
      if issue.closing == .solved { checkSolved(issue, workspace) }
    }
    let byState = IssueState.allCases.map { state in
      workspace.issues.live.filter { $0.state == state }.count
    }
    #expect(byState.reduce(0, +) == Array(workspace.issues.live).count)
  }

  /// I2, I5: each step starts where the one before ended, on the table, not earlier.
  private func checkSteps(_ steps: [Step], of issue: Issue) throws {
    #expect(steps.first?.rule == .register)
    for (before, step) in zip(steps, steps.dropFirst()) {
      #expect(step.from == before.to)
      #expect(StepTable.allows(step.rule, from: step.from, to: step.to), "\(step)")
      #expect(before.on <= step.on)
      #expect(step.on <= step.at.day)
    }
  }

  /// I4: solved means answered, and confirmed by somebody else.
  private func checkSolved(_ issue: Issue, _ workspace: Workspace) {
    let reply = workspace.lastReply(of: issue.id)
    let callback = workspace.lastCallback(of: issue.id)
    #expect(reply != nil)
    #expect(callback?.isSolved == true)
    if callback.flatMap({ workspace.override(of: $0) }) == nil {
      #expect(callback?.by != reply?.handler)
    }
  }
}

/// A seeded crowd.
struct RandomLife {
  private var dice: Dice
  private let people: [ID<Person>]
  private(set) var accepted = 0

  init(seed: UInt64, everybody: ID<Person>) {
    dice = Dice(seed: seed)
    people = [everybody, everybody, .coordinator, .otherCoordinator, .head, .commissioner]
  }

  mutating func live(in office: inout TestOffice) {
    if Int.random(in: 0..<20, using: &dice) == 0 { office.today = office.today.adding(days: 1) }
    let person = people[Int.random(in: 0..<people.count, using: &dice)]
    do {
      try office.apply(.issue(change(office, by: person)), by: person)
      accepted += 1
    } catch {
      // Refusals are what a crowd like this mostly gets.
    }
  }

  private mutating func change(_ office: TestOffice, by person: ID<Person>) -> IssueChange {
    let issues = office.workspace.issues.all
    guard issues.count > 6, Int.random(in: 0..<60, using: &dice) > 0 else {
      return .register(.draft("第\(issues.count)件", kind: kind()))
    }
    let issue = issues[Int.random(in: 0..<issues.count, using: &dice)]
    let day = office.today.adding(days: -Int.random(in: 0...6, using: &dice) / 6)
    let requests = likely(requests(issues, office), for: issue.id, by: person, in: office)
    let count = Int.random(in: 1...4, using: &dice) / 4 + 1
    return .step(issue.id, (0..<count).compactMap { _ in pick(requests) }, on: day)
  }

  private mutating func pick(_ requests: [StepRequest]) -> StepRequest? {
    requests.randomElement(using: &dice)
  }

  /// Mostly what could be begun, so that lives get long; now and then anything.
  private mutating func likely(
    _ requests: [StepRequest], for issue: ID<Issue>, by id: ID<Person>, in office: TestOffice
  ) -> [StepRequest] {
    guard Int.random(in: 0..<4, using: &dice) > 0, let person = office.workspace[id] else {
      return requests
    }
    let actor = Actor(person, at: office.now)
    let possible = office.workspace.possibilities(for: issue, by: actor, on: office.today)
      .filter(\.isPossible).map(\.verb)
    return requests.filter { possible.contains($0.verb) }
  }

  private mutating func kind() -> Issue.Kind {
    Issue.Kind.allCases.randomElement(using: &dice) ?? .problem
  }

  private mutating func requests(_ issues: [Issue], _ office: TestOffice) -> [StepRequest] {
    let other = issues.randomElement(using: &dice)?.id ?? .unassigned
    let proposal = office.workspace.proposals.all.last { $0.answer == nil }?.id ?? .unassigned
    let result = Reply.Result.allCases.randomElement(using: &dice) ?? .solved
    return [
      .schooling(), .schooling(.complex), .schooling(to: .industry), .byLetter, .byPhone,
      .sign(signer: "卫丑"), .sendBack(.reassign), .sendBack(.uphold), .enrolling, .meeting,
      .minutes, .calledOff, .pause, .resume(reason: "齐了"), .answer(result), .answer(result),
      .content, .content, .solved(.dissatisfied), .unsolved(accepts: true),
      .unsolved(accepts: false), .missed, .close, .close(as: .adopted), .close(as: .answered),
      .reopen(reason: "又出现"), .continue(reason: "变了"), .refusal, .takenBack,
      .merge(into: other, reason: "同一件"), .unmerge(reason: "不同"), .restore(reason: "不服"),
      .correct(nil, reason: "录错"), .note("进展"),
      .confirm(proposal, isConfirmed: Bool.random(using: &dice), reason: "看过"),
      .amend(FieldEdit(.severity, from: "normal", to: "urgent"), reason: "升级"),
      .extend(newDue: office.today.adding(days: 6), reason: "勘查", enterpriseToldOn: office.today),
    ]
  }
}
