import Domain

/// One issue somewhere on its way from registration to an answer, and what was recorded with it.
struct BenchIssue {
  private let number: Int
  private let enterprise: ID<Enterprise>

  /// How far it came, by the rules of its steps.
  private static let way: [(rule: Rule, state: IssueState)] = [
    (.register, .registered), (.triage, .triaged), (.dispatch, .dispatched), (.sign, .inProgress),
    (.measure, .followUp), (.reply, .replied),
  ]

  init(number: Int, enterprises: Int) {
    self.number = number
    enterprise = ID(number % max(1, enterprises) + 1)
  }

  var entities: [AnyEntity] {
    let way = Self.way.prefix(number % Self.way.count + 1)
    let steps = way.indices.map { AnyEntity.step(step($0)) }
    let isDispatched = way.count > 2
    return [.issue(issue(way.last?.state ?? .registered))] + steps
      + (isDispatched ? [.dispatch(letter)] : [])
  }

  private var id: ID<Issue> { ID(year: 2018, number + 1) }
  private var registeredOn: Day { BenchOffice.day.adding(days: -(number % 90) - 10) }

  private func issue(_ state: IssueState) -> Issue {
    var issue = Issue()
    issue.id = id
    issue.title = "\(BenchOffice.trades[number % 10])项目手续补办第\(number)件"
    issue.objects = [enterprise.ref]
    issue.registeredOn = registeredOn
    issue.category = "07"
    issue.complexity = number % 3 == 0 ? .complex : .simple
    issue.scope = .individual
    issue.leadUnit = ID(1)
    issue.state = state
    return issue
  }

  private func step(_ place: Int) -> Step {
    var step = Step()
    step.id = ID(number * Self.way.count + place + 1)
    step.issue = id
    step.rule = Self.way[place].rule
    step.to = Self.way[place].state
    step.on = registeredOn.adding(days: place)
    step.at = Instant(day: step.on, hour: 9)
    step.by = ID(1)
    step.reason = "按职责分工办理"
    if step.rule == .dispatch { step.refs = [letter.ref] }
    return step
  }

  private var letter: DispatchDoc {
    var letter = DispatchDoc()
    letter.id = ID(year: 2018, number + 1)
    letter.unit = ID(1)
    letter.on = registeredOn.adding(days: 2)
    letter.number = number + 1
    letter.dueOn = registeredOn.adding(days: 20)
    letter.issues = [id]
    return letter
  }
}
