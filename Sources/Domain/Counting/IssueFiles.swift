/// The files of all issues until a day, gathered in one pass over each table.
///
/// A table is gone through from its beginning, which memory is quick at, and only single fields are
/// read; what belongs to one issue is threaded together by the way.
struct IssueFiles {
  private var marks: Threads<StepMark>
  private var calls: Threads<CallMark>
  /// Issues with steps after the day, and those of them whose fields such steps changed.
  private var goesOn: [Bool]
  private var isAmended: [Bool]

  init(of workspace: Workspace, asOf day: Day) {
    let count = workspace.issues.count
    marks = Threads(count: count, items: workspace.steps.count)
    calls = Threads(count: count, items: workspace.callbacks.count)
    goesOn = Array(repeating: false, count: count)
    isAmended = goesOn
    let places = IssuePlaces(of: workspace)
    gatherSteps(of: workspace, asOf: day, places)
    gatherCalls(of: workspace, asOf: day, places)
  }

  private mutating func gatherSteps(of workspace: Workspace, asOf day: Day, _ places: IssuePlaces) {
    for place in 0..<workspace.steps.count where workspace.steps[at: place].struck == nil {
      guard let issue = places[workspace.steps[at: place].issue, in: workspace] else { continue }
      if workspace.steps[at: place].on <= day {
        marks.add(workspace.mark(at: place), to: issue)
      } else {
        goesOn[issue] = true
        if !workspace.steps[at: place].amended.isEmpty { isAmended[issue] = true }
      }
    }
  }

  private mutating func gatherCalls(of workspace: Workspace, asOf day: Day, _ places: IssuePlaces) {
    for place in 0..<workspace.callbacks.count where workspace.callbacks[at: place].struck == nil {
      guard workspace.callbacks[at: place].on <= day,
        let issue = places[workspace.callbacks[at: place].issue, in: workspace]
      else { continue }
      calls.add(workspace.callMark(at: place), to: issue)
    }
  }

  /// The file of the issue at a place.
  func file(at place: Int, of workspace: Workspace, asOf day: Day) -> IssueFile {
    let frame =
      isAmended[place]
      ? workspace.past(workspace.issues[at: place].id, asOf: day).map { IssueFrame($0.issue) } : nil
    return IssueFile(
      frame: frame ?? workspace.frame(at: place), marks: marks[place], calls: calls[place],
      goesOn: goesOn[place])
  }
}

/// Lists that grow in any order and lie in one array.
private struct Threads<Item> {
  private var items: [Item] = []
  private var next: [Int32] = []
  private var heads: [Int32]
  private var tails: [Int32]

  init(count: Int, items room: Int) {
    heads = Array(repeating: -1, count: count)
    tails = heads
    items.reserveCapacity(room)
    next.reserveCapacity(room)
  }

  mutating func add(_ item: Item, to list: Int) {
    let place = Int32(items.count)
    items.append(item)
    next.append(-1)
    if tails[list] < 0 { heads[list] = place } else { next[Int(tails[list])] = place }
    tails[list] = place
  }

  subscript(list: Int) -> [Item] {
    var found: [Item] = []
    var place = heads[list]
    while place >= 0 {
      found.append(items[Int(place)])
      place = next[Int(place)]
    }
    return found
  }
}

/// Where issues stand in their table: as far behind the first of their year as their numbers say.
private struct IssuePlaces {
  private var years: [Int16: (place: Int, number: Int32)] = [:]

  init(of workspace: Workspace) {
    for place in 0..<workspace.issues.count {
      let id = workspace.issues[at: place].id
      if place > 0, workspace.issues[at: place - 1].id.year == id.year { continue }
      years[id.year] = (place, id.number)
    }
  }

  subscript(id: ID<Issue>, in workspace: Workspace) -> Int? {
    guard let year = years[id.year] else { return nil }
    let near = year.place + Int(id.number) - Int(year.number)
    if 0..<workspace.issues.count ~= near, workspace.issues[at: near].id == id { return near }
    return workspace.issues.place(of: id)
  }
}

// MARK: - Reading single fields

extension Workspace {
  fileprivate func frame(at place: Int) -> IssueFrame {
    IssueFrame(
      id: issues[at: place].id, kind: issues[at: place].kind,
      object: issues[at: place].objects.first, unit: issues[at: place].leadUnit,
      category: issues[at: place].category, lane: issues[at: place].lane,
      severity: issues[at: place].severity, registeredOn: issues[at: place].registeredOn,
      isTakenOver: issues[at: place].history != nil, state: issues[at: place].state,
      closing: issues[at: place].closing)
  }

  fileprivate func callMark(at place: Int) -> CallMark {
    CallMark(
      on: callbacks[at: place].on, isReached: callbacks[at: place].isReached,
      isContent: callbacks[at: place].satisfaction?.isContent == true)
  }

  /// The file of one issue, read for itself.
  func file(of id: ID<Issue>, asOf day: Day) -> IssueFile? {
    guard let now = live(id) else { return nil }
    let steps = steps(of: id)
    let marks = steps.lazy.filter { $0.on <= day }.map { mark($0) }
    let calls = members(Callback.self, of: id.ref).filter { $0.on <= day }.map(CallMark.init)
    return IssueFile(
      frame: IssueFrame(past(id, asOf: day)?.issue ?? now), marks: Array(marks),
      calls: calls, goesOn: steps.contains { $0.on > day })
  }
}

extension IssueFrame {
  fileprivate init(_ issue: Issue) {
    self.init(
      id: issue.id, kind: issue.kind, object: issue.primaryObject, unit: issue.leadUnit,
      category: issue.category, lane: issue.lane, severity: issue.severity,
      registeredOn: issue.registeredOn, isTakenOver: issue.history != nil,
      state: issue.state, closing: issue.closing)
  }
}

extension CallMark {
  fileprivate init(_ callback: Callback) {
    self.init(
      on: callback.on, isReached: callback.isReached,
      isContent: callback.satisfaction?.isContent == true)
  }
}
