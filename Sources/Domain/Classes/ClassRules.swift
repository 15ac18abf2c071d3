extension Workspace {
  mutating func apply(_ change: ClassChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .open(let draft, let issues): try open(draft, issues, by: actor)
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    case .move(let id, let move, let day):
      try refusing(id) { workspace throws(ClassRefusal) in
        try workspace.move(id, move, on: day, by: actor)
      }
    case .add(let draft): try add(draft, by: actor)
    case .finish(let id, let day, let evidence):
      try finish(id, on: day, evidence: evidence, by: actor)
    case .join(let issues, let id, let reason):
      try requireOffice(actor)
      try join(issues, id, reason: reason, by: actor)
    case .leave(let issues, let reason): try leave(issues, reason: reason, by: actor)
    case .putAside(let category, let issues, let reason):
      try putAside(category, issues, reason: reason, by: actor)
    case .takeUp(let id): try takeUp(id, by: actor)
    }
  }

  /// Names the class a refusal is about.
  mutating func refusing(
    _ id: ID<CommonClass>, _ decide: (inout Workspace) throws(ClassRefusal) -> Void
  ) throws(Refusal) {
    do { try decide(&self) } catch { throw .commonClass(id, error) }
  }

  private mutating func open(
    _ draft: CommonClass, _ issues: [ID<Issue>], by actor: Actor
  ) throws(Refusal) {
    try requireOffice(actor)
    let id = try found(draft, ledBy: draft.leadUnit, by: actor)
    if !issues.isEmpty { try join(issues, id, reason: "", by: actor) }
  }

  /// A class, and who leads it where that is known already.
  mutating func found(
    _ draft: CommonClass, ledBy unit: ID<Unit>?, by actor: Actor
  ) throws(Refusal) -> ID<CommonClass> {
    let id = try found(draft, on: actor.today)
    guard let unit else { return id }
    try refusing(id) { workspace throws(ClassRefusal) in
      try workspace.move(id, .assign(unit), on: draft.openedDay(actor.today), by: actor)
    }
    return id
  }

  /// A class that only has its name so far; the next free number is taken.
  private mutating func found(_ draft: CommonClass, on today: Day) throws(Refusal) -> ID<
    CommonClass
  > {
    var opened = draft
    opened.id = nextClassID
    opened.struck = nil
    opened.openedOn = draft.openedDay(today)
    (opened.moves, opened.state, opened.leadUnit) = ([], .gathered, nil)
    guard opened.openedOn <= today else {
      throw .commonClass(opened.id, .inTheFuture(opened.openedOn))
    }
    try check(opened, since: nil)
    put(opened)
    return opened.id
  }

  /// Ledgers from before there were classes speak of codes that nothing stands behind: their numbers
  /// are passed over, or strangers would find themselves in a new class.
  private var nextClassID: ID<CommonClass> {
    var next = classes.nextID()
    while !members(Issue.self, of: next.ref).isEmpty { next = ID(Int(next.number) + 1) }
    return next
  }
}

extension CommonClass {
  fileprivate func openedDay(_ today: Day) -> Day { openedOn == .epoch ? today : openedOn }
}

// MARK: - Moves

extension Workspace {
  private mutating func move(
    _ id: ID<CommonClass>, _ move: ClassMove, on day: Day, by actor: Actor
  ) throws(ClassRefusal) {
    guard let known = live(id) else { throw .unknown }
    try requireOpen(move.verb, known, by: actor)
    try checkDay(day, known, actor)
    var moved = known
    moved.take(try taken(move, known, on: day, by: actor))
    if case .park(_, let review) = move { moved.reviewOn = review }
    put(moved)
  }

  private func checkDay(_ day: Day, _ known: CommonClass, _ actor: Actor) throws(ClassRefusal) {
    guard day <= actor.today else { throw .inTheFuture(day) }
    let last = known.moves.last?.on ?? known.openedOn
    guard day >= last else { throw .beforeLastMove(last) }
  }

  /// What the guards ask for, as the move that is written down.
  private func taken(
    _ move: ClassMove, _ known: CommonClass, on day: Day, by actor: Actor
  ) throws(ClassRefusal) -> CommonClass.Move {
    let state = ClassTable.row(move.verb, from: known.state)?.to ?? known.state
    var taken = CommonClass.Move(to: state, on: day, by: actor.id)
    switch move {
    case .assign(let unit): taken.unit = try checkLead(unit)
    case .research(let note): taken.note = note.trimmingBlanks
    case .progress(let note):
      taken.note = note.trimmingBlanks
      if taken.note.isEmpty { throw .progressMissing }
    case .propose, .implement: break
    case .conclude(let words, let carried):
      taken.note = words.trimmingBlanks
      if taken.note.isEmpty { throw .conclusionMissing }
      taken.carried = try checkCarried(carried, known.id)
    case .park(let reason, let review):
      taken.note = reason.trimmingBlanks
      if taken.note.isEmpty { throw .reasonMissing }
      guard let review else { throw .reviewMissing }
      guard review >= day else { throw .reviewBefore(day) }
    }
    return taken
  }

  private func checkLead(_ unit: ID<Unit>?) throws(ClassRefusal) -> ID<Unit> {
    guard let unit else { throw .leadMissing }
    guard let found = live(unit), !found.isRetired else { throw .unknownUnit(unit) }
    return unit
  }

  /// Every member is answered and called back, or said to go on by itself (C9).
  private func checkCarried(
    _ carried: [ID<Issue>], _ id: ID<CommonClass>
  ) throws(ClassRefusal) -> [ID<Issue>] {
    let open = classMembers(of: id).filter { !$0.isSettled }.map(\.id)
    if let stranger = carried.first(where: { !open.contains($0) }) { throw .notCarried(stranger) }
    let left = open.filter { !carried.contains($0) }
    guard left.isEmpty else { throw .membersOpen(left) }
    return open
  }
}

// MARK: - Who may, and what stands in the way whatever is typed

extension Workspace {
  func requireOpen(
    _ verb: ClassVerb, _ known: CommonClass, by actor: Actor
  ) throws(ClassRefusal) {
    try requireRole(verb, known, by: actor)
    if verb.isMove, ClassTable.row(verb, from: known.state) == nil {
      throw .notFrom(known.state, verb: verb)
    }
    if verb == .propose, countermeasures(of: known.id).isEmpty { throw .countermeasureMissing }
    if verb == .join, isConcluded(known.id) { throw .concluded(known.id) }
  }

  private func requireRole(
    _ verb: ClassVerb, _ known: CommonClass, by actor: Actor
  ) throws(ClassRefusal) {
    if actor.isAny(of: .officeStaff) { return }
    guard verb.isForLeadUnit, actor.isAny(of: .liaison), let unit = actor.person.unit,
      known.leadUnit == unit
    else { throw .notYours(verb.isForLeadUnit ? .officeStaff + [.liaison] : .officeStaff) }
  }

  /// Everything that can be done with a class, in the order of the work.
  package func possibilities(for id: ID<CommonClass>, by actor: Actor) -> [ClassPossibility] {
    guard let known = live(id) else { return [] }
    return ClassVerb.allCases.filter(\.isOfOneClass).map { verb in
      ClassPossibility(verb: verb, refusal: refusal(of: verb, known, by: actor))
    }
  }

  private func refusal(
    of verb: ClassVerb, _ known: CommonClass, by actor: Actor
  ) -> ClassRefusal? {
    do {
      try requireOpen(verb, known, by: actor)
      return nil
    } catch {
      return error
    }
  }
}

/// One thing a person might do with a class now, or why not.
package struct ClassPossibility: Equatable, Sendable {
  package let verb: ClassVerb
  package let refusal: ClassRefusal?
}

// MARK: - Countermeasures

extension Workspace {
  private mutating func add(_ draft: Countermeasure, by actor: Actor) throws(Refusal) {
    try refusing(draft.commonClass) { workspace throws(ClassRefusal) in
      guard let known = workspace.live(draft.commonClass) else { throw .unknown }
      try workspace.requireOpen(.countermeasure, known, by: actor)
      workspace.put(try workspace.checked(draft, known, actor.today))
    }
  }

  private func checked(
    _ draft: Countermeasure, _ known: CommonClass, _ today: Day
  ) throws(ClassRefusal) -> Countermeasure {
    var checked = draft
    checked.id = countermeasures.nextID()
    checked.struck = nil
    checked.text = draft.text.trimmingBlanks
    checked.policy = draft.policy.trimmingBlanks
    if checked.text.isEmpty { throw .textMissing }
    if draft.on == .epoch { checked.on = today }
    guard checked.on <= today else { throw .inTheFuture(checked.on) }
    guard checked.on >= known.openedOn else { throw .beforeLastMove(known.openedOn) }
    return checked
  }

  private mutating func finish(
    _ id: ID<Countermeasure>, on day: Day, evidence: String, by actor: Actor
  ) throws(Refusal) {
    let owner = self[id]?.commonClass ?? .unassigned
    try refusing(owner) { workspace throws(ClassRefusal) in
      guard var known = workspace.live(id), let owner = workspace.live(known.commonClass) else {
        throw .unknownCountermeasure(id)
      }
      try workspace.requireOpen(.finish, owner, by: actor)
      if let done = known.doneOn { throw .finishedBefore(done) }
      guard day <= actor.today else { throw .inTheFuture(day) }
      guard day >= known.on else { throw .beforeLastMove(known.on) }
      known.doneOn = day
      known.doneEvidence = evidence.trimmingBlanks
      workspace.put(known)
    }
  }
}
