/// What is done to an agenda before and while a meeting is run.
package enum MeetingItemChange: Equatable, Sendable {
  /// Puts on it what belongs there and is not there yet.
  case prepare(ID<Meeting>)
  case add(MeetingItem)
  case edit(ID<MeetingItem>, [FieldEdit<MeetingItem.Field>])
  /// Before or behind so many others.
  case move(ID<MeetingItem>, by: Int)
}

extension Workspace {
  mutating func apply(_ change: MeetingItemChange, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.meeting, by: actor)
    switch change {
    case .prepare(let id): try item { (it) throws(MeetingRefusal) in try it.prepare(id, by: actor) }
    case .add(let item):
      try self.item { (it) throws(MeetingRefusal) in try it.add(item, by: actor) }
    case .edit(let id, let edits): try edit(id, edits)
    case .move(let id, let step):
      try item { (it) throws(MeetingRefusal) in try it.move(id, by: step) }
    }
  }

  private mutating func item(
    _ work: (inout Workspace) throws(MeetingRefusal) -> Void
  ) throws(Refusal) {
    do { try work(&self) } catch { throw .meeting(error) }
  }

  mutating func edit(
    _ id: ID<MeetingItem>, _ edits: [FieldEdit<MeetingItem.Field>]
  ) throws(Refusal) {
    guard let old = live(id) else { throw .meeting(.unknownItem(id)) }
    let edited = try old.applying(edits) { .meeting(.fieldProblem(field: $0, $1)) }
    guard edited != old else { return }
    do throws(MeetingRefusal) {
      _ = try meetingToCome(old.meeting)
      try check(edited)
    } catch {
      throw .meeting(error)
    }
    put(edited)
  }

  private func check(_ item: MeetingItem) throws(MeetingRefusal) {
    for ref in [item.unit?.ref, item.person?.ref, item.issue?.ref].compactMap(\.self)
    where !has(ref) {
      throw .unknownReference(ref)
    }
  }
}

// MARK: - Putting on

extension Workspace {
  private mutating func prepare(_ id: ID<Meeting>, by actor: Actor) throws(MeetingRefusal) {
    let meeting = try meetingToCome(id)
    let there = items(of: id)
    for kind in usualItems(of: meeting) where !there.contains(where: { $0.kind == kind }) {
      place(MeetingItem(kind, of: id))
    }
    let known = Set(there.compactMap(\.issue))
    for issue in issuesToDecide(at: meeting, on: actor.today) where !known.contains(issue) {
      place(prepared(issue, for: id, on: actor.today))
    }
  }

  /// What it has besides the issues (R1, C12); on a matter of its own what was decided on that before,
  /// where anything was.
  private func usualItems(of meeting: Meeting) -> [MeetingItem.Kind] {
    switch meeting.kind {
    case .coordination, .special: meetings(before: meeting).isEmpty ? [] : [.lastDecisions]
    case .leadingGroup:
      [.figures, .categories, .towns, .units, .trend, .red, .projects, .lastDecisions]
    case .monthlyAnalysis: [.projects, .lastDecisions]
    }
  }

  /// Behind the last of its kind, and before what usually comes later.
  private mutating func place(_ draft: MeetingItem) {
    var order = items(of: draft.meeting)
    var item = draft
    item.id = meetingItems.nextID()
    let behind = order.lastIndex { $0.kind == item.kind }.map { $0 + 1 }
    let kind = live(item.meeting)?.kind ?? .leadingGroup
    let before = order.firstIndex { $0.kind.place(at: kind) > item.kind.place(at: kind) }
    let rank = behind ?? before ?? order.count
    order.insert(item, at: rank)
    arrange(order, but: item.id)
    item.rank = rank
    put(item)
  }

  private mutating func arrange(_ order: [MeetingItem], but added: ID<MeetingItem>? = nil) {
    for (rank, var item) in order.enumerated() where item.rank != rank && item.id != added {
      item.rank = rank
      put(item)
    }
  }

  private func prepared(
    _ issue: ID<Issue>, for meeting: ID<Meeting>, on day: Day
  ) -> MeetingItem {
    var item = MeetingItem(.issue, of: meeting)
    item.issue = issue
    item.isOnPaper = live(issue)?.confidentiality != .normal
    if let opinion = preparedOpinion(on: issue, day: day) { item.take(opinion) }
    return item
  }

  /// Those it was called on; before the leading group also what was put before it, and the worst; with
  /// the projects what holds them up.
  private func issuesToDecide(at meeting: Meeting, on day: Day) -> [ID<Issue>] {
    var found = meeting.issues
    switch meeting.kind {
    case .coordination, .special: break
    case .leadingGroup: found += putBeforeLeaders() + reds(on: day, most: 10).oldest
    case .monthlyAnalysis: found += ofProjects()
    }
    var seen: Set<ID<Issue>> = []
    return found.filter { live($0)?.isOpen == true && seen.insert($0).inserted }
  }

  private func putBeforeLeaders() -> [ID<Issue>] {
    cards.live.filter { $0.rung == .leadership && $0.answer == .accepted }.map(\.issue)
  }

  private func ofProjects() -> [ID<Issue>] {
    projects.live.flatMap { issues(of: $0.ref) }.map(\.id)
  }

  private mutating func add(_ draft: MeetingItem, by actor: Actor) throws(MeetingRefusal) {
    _ = try meetingToCome(draft.meeting)
    if let issue = draft.issue {
      guard let found = live(issue) else { throw .unknownReference(issue.ref) }
      if items(of: draft.meeting).contains(where: { $0.issue == issue }) {
        throw .onAgendaAlready(found.id)
      }
    } else if draft.kind == .issue || draft.kind == .topic && draft.topic.trimmingBlanks.isEmpty {
      throw .subjectMissing
    }
    var item = draft.issue.map { prepared($0, for: draft.meeting, on: actor.today) } ?? draft
    (item.struck, item.firstShownAt) = (nil, nil)
    item.lay(over: draft)
    try check(item)
    place(item)
  }

  private mutating func move(_ id: ID<MeetingItem>, by step: Int) throws(MeetingRefusal) {
    guard let item = live(id) else { throw .unknownItem(id) }
    _ = try meetingToCome(item.meeting)
    var order = items(of: item.meeting)
    guard let place = order.firstIndex(where: { $0.id == id }) else { return }
    order.remove(at: place)
    order.insert(item, at: min(max(0, place + step), order.count))
    arrange(order)
  }
}

extension MeetingItem {
  fileprivate mutating func take(_ opinion: Opinion) {
    question = opinion.question
    self.opinion = opinion.text
    (unit, person, dueOn) = (opinion.unit, opinion.person, opinion.dueOn)
  }

  /// What somebody wrote stands, whatever would be proposed.
  fileprivate mutating func lay(over draft: MeetingItem) {
    for field in Field.allCases where field.shape != .flag && !draft.text(field).isEmpty {
      try? set(field, to: draft.text(field))
    }
    if draft.unit != nil || draft.person != nil { (unit, person) = (draft.unit, draft.person) }
    isSkipped = isSkipped || draft.isSkipped
    isOnPaper = isOnPaper || draft.isOnPaper
  }
}

extension MeetingItem.Kind {
  /// In the order of an agenda that nobody changed; an analysis begins with the projects.
  fileprivate func place(at meeting: Meeting.Kind) -> Int {
    if self == .projects, meeting == .monthlyAnalysis { return -1 }
    return Self.allCases.firstIndex(of: self) ?? 0
  }
}
