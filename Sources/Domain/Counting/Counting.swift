extension Workspace {
  /// Every issue as it counts on a day, in the order of their ids.
  ///
  /// Each table is gone through from its beginning, which memory is quick at, and only single fields
  /// are read.
  func countedIssues(asOf day: Day) -> [CountedIssue] {
    var reckonings = (0..<issues.count).map { place in
      IssueReckoning(
        issues[at: place].id, registeredOn: issues[at: place].registeredOn, asOf: day)
    }
    noteExtensions(in: &reckonings)
    takeSteps(until: day, into: &reckonings)
    takeCalls(until: day, into: &reckonings)
    var counted: [CountedIssue] = []
    counted.reserveCapacity(issues.count)
    for place in reckonings.indices where issues[at: place].struck == nil {
      guard issues[at: place].registeredOn <= day else { continue }
      let issue =
        reckonings[place].isChanged
        ? countedIssue(issues[at: place].id, asOf: day)
        : reckonings[place].counted(of: frame(at: place), in: self)
      if let issue { counted.append(issue) }
    }
    return counted
  }

  private func noteExtensions(in reckonings: inout [IssueReckoning]) {
    for issue in extensions.live.lazy.map(\.issue) {
      if let place = issues.place(of: issue) { reckonings[place].mayBeExtended = true }
    }
  }

  private func takeSteps(until day: Day, into reckonings: inout [IssueReckoning]) {
    var last = 0
    for place in 0..<steps.count where steps[at: place].struck == nil {
      guard let issue = reckonings.place(of: steps[at: place].issue, near: &last)
      else { continue }
      if steps[at: place].on <= day {
        reckonings[issue].take(mark(at: place), of: frame(at: issue), in: self)
      } else {
        reckonings[issue].goOn(changingFields: !steps[at: place].amended.isEmpty)
      }
    }
  }

  private func takeCalls(until day: Day, into reckonings: inout [IssueReckoning]) {
    var last = 0
    for place in 0..<callbacks.count where callbacks[at: place].struck == nil {
      guard callbacks[at: place].on <= day,
        let issue = reckonings.place(of: callbacks[at: place].issue, near: &last)
      else { continue }
      reckonings[issue].take(callMark(at: place))
    }
  }

  private func callMark(at place: Int) -> CallMark {
    CallMark(
      on: callbacks[at: place].on, isReached: callbacks[at: place].isReached,
      isContent: callbacks[at: place].satisfaction?.isContent == true)
  }
}

extension [IssueReckoning] {
  /// Where the one of an issue stands, for whoever looks up one after the other: as far from the last
  /// place as its number says, where they follow one another.
  fileprivate func place(of id: ID<Issue>, near last: inout Int) -> Int? {
    if indices.contains(last) {
      let near = last + Int(id.number) - Int(self[last].id.number)
      if indices.contains(near), self[near].id == id {
        last = near
        return near
      }
    }
    let place = firstPlace { $0.id < id }
    guard indices.contains(place), self[place].id == id else { return nil }
    last = place
    return place
  }
}

// MARK: - One issue

extension Workspace {
  /// One issue as it counts on a day; nil before it was registered.
  package func countedIssue(_ id: ID<Issue>, asOf day: Day) -> CountedIssue? {
    guard let past = past(id, asOf: day) else { return nil }
    var reckoning = IssueReckoning(id, registeredOn: past.issue.registeredOn, asOf: day)
    reckoning.mayBeExtended = true
    for step in past.steps { reckoning.take(step, of: past.issue, in: self) }
    for place in places(Callback.self, of: id.ref) where callbacks[at: place].on <= day {
      reckoning.take(callMark(at: place))
    }
    return reckoning.counted(of: past.issue, in: self)
  }

  /// The issues whose count an entity has a say in; nil where that may be all of them.
  func issuesCounted(by row: any Entity) -> [ID<Issue>]? {
    let kind = row.ref.kind
    switch kind {
    case .issue: return [row.ref].compactMap { $0.id(as: Issue.self) }
    case _ where kind.isPartOfIssue: return row.owners.compactMap { $0.id(as: Issue.self) }
    case .enterprise:
      let projects = members(Project.self, of: row.ref).map(\.ref)
      return (projects + [row.ref]).flatMap { issues(of: $0).map(\.id) }
    case .park, .site, .project, .commonClass: return issues(of: row.ref).map(\.id)
    case .office, .unit, .person, .pairing, .visit, .figure, .countermeasure, .excuse, .filter,
      .thresholds, .codeWord, .projectMonthly, .projectPlan, .demand, .event, .schoolPlace,
      .campaignMeasure, .output, .campaignRound, .approval, .approvalStep, .retention, .brief:
      return []
    default: return nil
    }
  }
}
