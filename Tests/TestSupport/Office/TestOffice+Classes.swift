import Domain

extension TestOffice {
  /// A class of schooling, with its lead unit if one is named.
  @discardableResult
  package mutating func openClass(
    _ name: String = "员工子女入学难", of issues: ID<Issue>..., leadBy unit: ID<Unit>? = nil
  ) throws(Refusal) -> ID<CommonClass> {
    let id = workspace.classes.nextID()
    var draft = CommonClass()
    draft.name = name
    draft.category = Category.schooling
    draft.leadUnit = unit
    try apply(.commonClass(.open(draft, issues: issues)))
    return id
  }

  @discardableResult
  package mutating func move(
    _ id: ID<CommonClass>, _ moves: ClassMove..., by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    var touches: [Touch] = []
    for move in moves {
      touches += try apply(.commonClass(.move(id, move, on: today)), by: person)
    }
    return touches
  }

  @discardableResult
  package mutating func counter(
    _ id: ID<CommonClass>, _ text: String = "新增两个班", by person: ID<Person> = .coordinator
  ) throws(Refusal) -> ID<Countermeasure> {
    let made = workspace.countermeasures.nextID()
    var draft = Countermeasure()
    draft.commonClass = id
    draft.text = text
    try apply(.commonClass(.add(draft)), by: person)
    return made
  }

  /// A class that came to a state on the shortest way.
  package mutating func commonClass(
    in state: ClassState, of issues: ID<Issue>..., named name: String = "员工子女入学难"
  ) throws(Refusal) -> ID<CommonClass> {
    let id = try openClass(name)
    if !issues.isEmpty { try apply(.commonClass(.join(issues, id, reason: "同一类"))) }
    for leg in Self.way(to: state) {
      if leg == .propose { try counter(id) }
      try move(id, leg)
    }
    return id
  }

  private static func way(to state: ClassState) -> [ClassMove] {
    let research: [ClassMove] = [.assign(.education), .research(note: "")]
    switch state {
    case .gathered: return []
    case .assigned: return [.assign(.education)]
    case .researching: return research
    case .proposed: return research + [.propose]
    case .implementing: return research + [.propose, .implement]
    case .concluded: return research + [.propose, .implement, .conclude("新增两个班", carried: [])]
    case .parked: return research + [.park(reason: "等省厅文件", reviewOn: .iso("2018-12-03"))]
    }
  }
}

extension StepRequest {
  /// Triage of a common matter into a class that is there.
  package static func common(
    _ id: ID<CommonClass>?, newClass: String = "", to unit: ID<Unit> = .education
  ) -> StepRequest {
    guard case .triage(var request) = schooling(to: unit) else { return schooling() }
    request.scope = .common
    request.commonClass = id
    request.newClass = newClass
    return .triage(request)
  }
}
