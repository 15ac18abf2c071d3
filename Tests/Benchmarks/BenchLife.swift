import Domain

/// The whole life of one issue: nine of ten were answered, called back and closed, as in an office
/// some months old; the tenth is on its way.
struct BenchLife {
  private let number: Int
  private let enterprises: Int
  private var steps: [ID<Step>] = []
  private var letterID = ID<DispatchDoc>.unassigned

  private static let way: [(rule: Rule, state: IssueState)] = [
    (.register, .registered), (.triage, .triaged), (.dispatch, .dispatched), (.sign, .inProgress),
    (.measure, .followUp), (.reply, .replied), (.resolve, .resolved), (.close, .closed),
  ]
  /// Steps of so many issues stand mixed in the ledger, as days bring them.
  private static let mixed = 50

  private init(number: Int, enterprises: Int) {
    self.number = number
    self.enterprises = max(1, enterprises)
  }

  /// Steps and letters are numbered one after the other, as the program numbers them.
  static func entities(issues: Int, enterprises: Int) -> [AnyEntity] {
    var (step, letter) = (0, 0)
    return stride(from: 0, to: issues, by: mixed).flatMap { start in
      var lives = (start..<min(start + mixed, issues)).map {
        BenchLife(number: $0, enterprises: enterprises)
      }
      for place in way.indices {
        for index in lives.indices where lives[index].way.count > place {
          step += 1
          lives[index].steps.append(ID(step))
        }
      }
      for index in lives.indices where lives[index].way.count > 2 {
        letter += 1
        lives[index].letterID = ID(year: 2018, letter)
      }
      return lives.flatMap(\.entities)
    }
  }

  private var entities: [AnyEntity] {
    let steps = way.indices.map { AnyEntity.step(step($0)) }
    return [.issue(issue)] + steps + (way.count > 2 ? [.dispatch(letter)] : [])
      + (way.count > 5 ? [.reply(reply)] : []) + (way.count > 6 ? [.callback(callback)] : [])
  }

  private var way: ArraySlice<(rule: Rule, state: IssueState)> {
    Self.way.prefix(number % 10 == 0 ? number / 10 % 6 + 1 : Self.way.count)
  }

  private var id: ID<Issue> { ID(year: 2018, number + 1) }
  private var registeredOn: Day { BenchOffice.day.adding(days: -(number % 120) - 12) }

  private var issue: Issue {
    var issue = Issue()
    issue.id = id
    issue.title = "\(BenchOffice.trades[number % 10])项目手续补办第\(number)件"
    issue.objects = [ID<Enterprise>(number % enterprises + 1).ref]
    issue.registeredOn = registeredOn
    issue.category = number % 19 < 9 ? "0\(number % 19 + 1)" : "\(number % 19 + 1)"
    issue.complexity = number % 3 == 0 ? .complex : .simple
    issue.scope = .individual
    issue.leadUnit = ID(number % 40 + 1)
    issue.state = way.last?.state ?? .registered
    issue.closing = issue.state == .closed ? .solved : nil
    return issue
  }

  private func step(_ place: Int) -> Step {
    var step = Step()
    step.id = steps[place]
    step.issue = id
    step.rule = Self.way[place].rule
    step.to = Self.way[place].state
    step.on = registeredOn.adding(days: place)
    step.at = Instant(day: step.on, hour: 9)
    step.by = ID(1)
    step.reason = "按职责分工办理"
    if step.rule == .dispatch { step.refs = [letter.ref] }
    if step.rule == .close { step.outcome = .solved }
    return step
  }

  private var letter: DispatchDoc {
    var letter = DispatchDoc()
    letter.id = letterID
    letter.unit = ID(number % 40 + 1)
    letter.on = registeredOn.adding(days: 2)
    letter.number = Int(letterID.number)
    letter.issues = [id]
    return letter
  }

  private var reply: Reply {
    var reply = Reply()
    reply.id = ID(number + 1)
    reply.issue = id
    reply.unit = ID(number % 40 + 1)
    reply.receivedOn = registeredOn.adding(days: 5)
    reply.text = "已会同有关单位现场办理完毕"
    return reply
  }

  private var callback: Callback {
    var callback = Callback()
    callback.id = ID(number + 1)
    callback.issue = id
    callback.by = ID(1)
    callback.on = registeredOn.adding(days: 6)
    callback.isSolved = true
    callback.satisfaction = number % 8 == 0 ? .dissatisfied : .satisfied
    return callback
  }
}
