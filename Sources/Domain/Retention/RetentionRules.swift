extension Workspace {
  /// Opens cases and leads them to their end (C11): leaders, the head and the paired commissioner
  /// (C16).
  mutating func apply(_ change: RetentionChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .open(let draft):
      try requireMayWrite(.retention, of: [draft.enterprise.ref], by: actor)
      try open(draft, by: actor)
    case .brief(let draft): try brief(draft, by: actor)
    case .grant(let id, let readers): try grant(id, readers, by: actor)
    case .link(let id, let issues, let visits): try link(id, issues, visits, by: actor)
    case .judge(let id, let level, let reason, let day):
      let reason = reason.trimmingBlanks
      guard !reason.isEmpty else { throw .retention(.reasonMissing) }
      try alter(id, on: day, by: actor) { known throws(RetentionRefusal) in
        known.judgements.append(.init(level, on: day, by: actor.id, reason: reason))
      }
    case .note(let id, let text, let day):
      let text = text.trimmingBlanks
      guard !text.isEmpty else { throw .retention(.textMissing) }
      try alter(id, on: day, by: actor) { known throws(RetentionRefusal) in
        known.moves.append(.init(to: nil, on: day, by: actor.id, note: text))
      }
    case .engage(let id, let plan, let town, let visitOn, let day):
      let move = try engagement(id, plan, town, visitOn, on: day, by: actor)
      try alter(id, on: day, by: actor) { known throws(RetentionRefusal) in
        try known.take(move)
      }
    case .close(let id, let end, let lessons, let confirmation, let day):
      let move = try ending(id, end, lessons, confirmation, on: day, by: actor)
      try alter(id, on: day, by: actor) { known throws(RetentionRefusal) in
        try known.take(move)
      }
    }
  }

  /// Whoever noticed a sign on a visit says so, whether or not he keeps the case (C11): it opens one,
  /// or stands as a note in the one there is.
  mutating func takeSign(_ text: String, on visit: Visit, by actor: Actor) throws(Refusal) {
    guard let enterprise = visit.objects.lazy.compactMap({ $0.id(as: Enterprise.self) }).first
    else { throw .retention(.enterpriseMissing) }
    let text = text.trimmingBlanks.isEmpty ? RetentionCase.unsaid : text.trimmingBlanks
    if var known = openRetention(of: enterprise) {
      known.moves.append(.init(to: nil, on: visit.on, by: actor.id, note: text))
      return put(known)
    }
    var draft = RetentionCase()
    (draft.enterprise, draft.openedOn, draft.text) = (enterprise, visit.on, text)
    try open(draft, by: actor)
  }

  private mutating func open(_ draft: RetentionCase, by actor: Actor) throws(Refusal) {
    var known = draft
    known.id = retentions.nextID()
    (known.struck, known.by, known.text) = (nil, actor.id, draft.text.trimmingBlanks)
    (known.moves, known.visits, known.grants) = ([], [], [])
    if known.openedOn == .epoch { known.openedOn = actor.today }
    do throws(RetentionRefusal) {
      guard live(known.enterprise) != nil else { throw .enterpriseMissing }
      guard !known.text.isEmpty || !known.signs.isEmpty else { throw .signsMissing }
      if let other = openRetention(of: known.enterprise) { throw .alreadyOpen(other.id) }
      guard known.openedOn <= actor.today else { throw .inTheFuture(known.openedOn) }
      try checkDrivers(known.issues, of: known.enterprise)
    } catch {
      throw .retention(error)
    }
    put(known)
  }

  /// Changes a case that is open, on a day since it was opened.
  private mutating func alter(
    _ id: ID<RetentionCase>, on day: Day, by actor: Actor,
    _ change: (inout RetentionCase) throws(RetentionRefusal) -> Void
  ) throws(Refusal) {
    var known = try requireMayKeep(id, by: actor)
    do throws(RetentionRefusal) {
      guard known.isOpen else { throw .over(known.state) }
      try known.checkDay(day, today: actor.today)
      try change(&known)
    } catch {
      throw .retention(error)
    }
    put(known)
  }

  @discardableResult
  func requireMayKeep(
    _ id: ID<RetentionCase>, by actor: Actor
  ) throws(Refusal) -> RetentionCase {
    guard let known = live(id) else { throw .retention(.unknown(id)) }
    try requireMayWrite(.retention, of: [known.enterprise.ref], by: actor)
    return known
  }

  private mutating func grant(
    _ id: ID<RetentionCase>, _ readers: [ID<Person>], by actor: Actor
  ) throws(Refusal) {
    var known = try requireMayKeep(id, by: actor)
    guard actor.isAny(of: .head, .leader) else { throw .permission(.needsRole([.head, .leader])) }
    for reader in readers where live(reader)?.isActive != true {
      throw .retention(.unknownReader(reader))
    }
    known.grants = readers
    put(known)
  }
}

extension RetentionCase {
  /// What stands there where a sign was ticked and nothing written.
  static let unsaid = "走访中发现苗头，未写明"

  fileprivate func checkDay(_ day: Day, today: Day) throws(RetentionRefusal) {
    let last = max(openedOn, moves.last { $0.to != nil }?.on ?? openedOn)
    guard day >= last else { throw .beforeOpening(last) }
    guard day <= today else { throw .inTheFuture(day) }
  }

  fileprivate mutating func take(_ move: Move) throws(RetentionRefusal) {
    guard let next = move.to, state.next.contains(next) else {
      throw .notFrom(state, to: move.to ?? state)
    }
    moves.append(move)
  }
}

// MARK: - What its moves need

extension Workspace {
  /// The leaders know of it, and town and office go there together on a day (C11).
  private func engagement(
    _ id: ID<RetentionCase>, _ plan: String, _ town: ID<Unit>?, _ visitOn: Day?, on day: Day,
    by actor: Actor
  ) throws(Refusal) -> RetentionCase.Move {
    do throws(RetentionRefusal) {
      guard !briefs(of: id).isEmpty else { throw .leadersNotTold }
      guard !plan.trimmingBlanks.isEmpty else { throw .planMissing }
      guard let town, live(town) != nil else { throw .townMissing }
      guard let visitOn, visitOn >= day else { throw .visitDayMissing }
      return .init(
        to: .engaged, on: day, by: actor.id, note: plan.trimmingBlanks, town: town,
        visitOn: visitOn)
    } catch {
      throw .retention(error)
    }
  }

  private func ending(
    _ id: ID<RetentionCase>, _ end: RetentionCase.State, _ lessons: String,
    _ confirmation: String, on day: Day, by actor: Actor
  ) throws(Refusal) -> RetentionCase.Move {
    let (lessons, confirmation) = (lessons.trimmingBlanks, confirmation.trimmingBlanks)
    do throws(RetentionRefusal) {
      if end == .retained {
        let open = (live(id)?.issues ?? []).filter { !isSettledOrPlanned($0) }
        guard open.isEmpty else { throw .driversOpen(open) }
        guard !confirmation.isEmpty else { throw .confirmationMissing }
      }
      guard !lessons.isEmpty else { throw .lessonsMissing(end) }
    } catch {
      throw .retention(error)
    }
    return .init(to: end, on: day, by: actor.id, note: lessons, confirmation: confirmation)
  }

  /// Solved, or answered with a day by which it will be.
  private func isSettledOrPlanned(_ id: ID<Issue>) -> Bool {
    guard let issue = live(id) else { return true }
    switch issue.state {
    case .resolved, .longTerm: return true
    case .closed: return issue.closing == .solved
    default: return lastReply(of: id)?.planOn != nil
    }
  }

  private mutating func link(
    _ id: ID<RetentionCase>, _ issues: [ID<Issue>], _ visits: [ID<Visit>], by actor: Actor
  ) throws(Refusal) {
    var known = try requireMayKeep(id, by: actor)
    do throws(RetentionRefusal) {
      guard known.isOpen else { throw .over(known.state) }
      try checkDrivers(issues, of: known.enterprise)
      for visit in visits where live(visit)?.objects.contains(known.enterprise.ref) != true {
        throw .foreign(visit.ref)
      }
    } catch {
      throw .retention(error)
    }
    known.issues += issues.filter { !known.issues.contains($0) }
    known.visits += visits.filter { !known.visits.contains($0) }
    put(known)
  }

  /// About the enterprise or a project of its own.
  private func checkDrivers(
    _ issues: [ID<Issue>], of enterprise: ID<Enterprise>
  ) throws(RetentionRefusal) {
    for id in issues {
      let isOwn = live(id)?.objects.contains { object in
        object == enterprise.ref
          || object.id(as: Project.self).flatMap { self[$0]?.enterprise } == enterprise
      }
      guard isOwn == true else { throw .foreign(id.ref) }
    }
  }

  private mutating func brief(_ draft: Brief, by actor: Actor) throws(Refusal) {
    let known = try requireMayKeep(draft.retention, by: actor)
    var brief = draft
    if brief.on == .epoch { brief.on = actor.today }
    brief.id = briefs.nextID(year: brief.on.year)
    (brief.struck, brief.by) = (nil, actor.id)
    (brief.text, brief.addressee) = (
      draft.text.trimmingBlanks, draft.addressee.trimmingBlanks
    )
    do throws(RetentionRefusal) {
      guard known.isOpen else { throw .over(known.state) }
      guard !brief.text.isEmpty else { throw .textMissing }
      guard !brief.addressee.isEmpty else { throw .addresseeMissing }
      guard brief.on >= known.openedOn else { throw .beforeOpening(known.openedOn) }
      guard brief.on <= actor.today else { throw .inTheFuture(brief.on) }
    } catch {
      throw .retention(error)
    }
    brief.names = names(of: [office?.ref, known.enterprise.ref].compactMap(\.self))
    put(brief)
  }
}
