/// What a proposal of lectures goes by (C10); the numbers are this program's suggestion.
package struct LectureTerms: Equatable, Sendable {
  package var from: Day
  package var to: Day
  /// A topic is lectured on in a town for so many enterprises at least.
  package var fewest = 5
  /// Towns with fewer enterprises that wait are joined.
  package var smallTown = 10

  package init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }

  /// The three weeks that follow.
  package static func usual(after day: Day) -> LectureTerms {
    LectureTerms(from: day.adding(days: 1), to: day.adding(days: 21))
  }
}

/// A proposal of lectures for the wishes that are open: the same ledger and terms give the same
/// proposal, on every machine (C10).
package struct LecturePlan: Equatable, Sendable {
  package let terms: LectureTerms
  package fileprivate(set) var sessions: [LectureSession] = []
  package fileprivate(set) var unmet: [Unmet] = []
  /// The wishes that were open, and those the proposal meets.
  package fileprivate(set) var wishes = 0
  package fileprivate(set) var met = 0

  package var coverage: Rate { Rate(met, of: wishes) }

  /// Wishes of one topic in the towns of one place that stay open, and why.
  package struct Unmet: Equatable, Sendable {
    package let topic: ID<PolicyTopic>
    package let towns: [ID<Unit>]
    package let enterprises: [ID<Enterprise>]
    package let reason: Reason
  }

  package enum Reason: Equatable, Sendable {
    case topicRetired
    /// No unit is left that lectures on it.
    case unitGone
    /// Fewer than the terms ask for.
    case tooFew(Int)
    /// Its unit has no half day left between the days asked for.
    case noTime(ID<Unit>)
    /// The enterprises are in no town.
    case noTown
  }
}

extension Workspace {
  /// Greedy by wishes newly served, ties by the number of the topic.
  package func lecturePlan(_ terms: LectureTerms, asOf day: Day) -> LecturePlan {
    var planner = LecturePlanner(self, terms, PolicyDemand(of: self, asOf: day))
    planner.run()
    return planner.plan
  }
}

private struct LecturePlanner {
  private let workspace: Workspace
  private let demand: PolicyDemand
  private(set) var plan: LecturePlan
  /// Half days that are taken, of units and of towns.
  private var taken: Set<HalfDay> = []
  private let halfDays: [(day: Day, slot: LectureSession.Slot)]

  private struct HalfDay: Hashable {
    let of: ID<Unit>
    let day: Day
    let slot: LectureSession.Slot
  }

  /// One topic as it is wanted in one place.
  fileprivate struct Want {
    let topic: ID<PolicyTopic>
    let enterprises: [ID<Enterprise>]
    let units: [ID<Unit>]
  }

  fileprivate struct Draft {
    let towns: [ID<Unit>]
    var wants: [Want]
    var units: [ID<Unit>]
    var served: Int { wants.reduce(0) { $0 + $1.enterprises.count } }
  }

  init(_ workspace: Workspace, _ terms: LectureTerms, _ demand: PolicyDemand) {
    (self.workspace, self.demand) = (workspace, demand)
    plan = LecturePlan(terms: terms)
    let days = terms.from <= terms.to ? Array(terms.from.number...terms.to.number) : []
    halfDays = days.map(Day.init(number:)).filter(workspace.calendar.countsAsWorkday)
      .flatMap { day in LectureSession.Slot.allCases.map { (day, $0) } }
    for session in workspace.lectures.live where session.isKnown(on: demand.day) {
      take(session.units + session.towns, session.on, session.slot)
    }
  }

  private mutating func take(_ units: [ID<Unit>], _ day: Day, _ slot: LectureSession.Slot) {
    for unit in units { taken.insert(HalfDay(of: unit, day: day, slot: slot)) }
  }

  /// The lectures that serve most come first to the half days there are.
  mutating func run() {
    var drafts: [Draft] = []
    for towns in places() { drafts += self.drafts(in: towns) }
    leaveTownless()
    let ranked = drafts.sorted { one, other in
      (other.served, one.wants[0].topic, one.towns[0])
        < (one.served, other.wants[0].topic, other.towns[0])
    }
    for draft in ranked { place(draft) }
    plan.sessions.sort {
      ($0.on, $0.slot, $0.towns[0]) < ($1.on, $1.slot, $1.towns[0])
    }
    plan.unmet.sort {
      ($0.topic, $0.towns.first ?? .unassigned) < ($1.topic, $1.towns.first ?? .unassigned)
    }
  }

  /// Busy half days go by; a draft of two units whose days never meet is given unit by unit.
  private mutating func place(_ draft: Draft) {
    let free = halfDays.first { half in
      !(draft.units + draft.towns).contains { unit in
        taken.contains(HalfDay(of: unit, day: half.day, slot: half.slot))
      }
    }
    if let free { return add(draft, on: free.day, free.slot) }
    guard draft.units.count > 1 else {
      for want in draft.wants { leave(want, draft.towns, .noTime(draft.units[0])) }
      return
    }
    for unit in draft.units {
      let wants = draft.wants.filter {
        $0.units.contains(unit) && $0.giver(of: draft.units) == unit
      }
      if !wants.isEmpty { place(Draft(towns: draft.towns, wants: wants, units: [unit])) }
    }
  }

  private mutating func add(_ draft: Draft, on day: Day, _ slot: LectureSession.Slot) {
    take(draft.units + draft.towns, day, slot)
    var session = LectureSession()
    (session.towns, session.on, session.slot) = (draft.towns, day, slot)
    session.topics = draft.wants.map(\.topic).sorted()
    session.units = draft.units
    session.invited = Set(draft.wants.flatMap(\.enterprises)).sorted()
    plan.sessions.append(session)
    plan.met += draft.served
  }

  private mutating func leave(_ want: Want, _ towns: [ID<Unit>], _ reason: LecturePlan.Reason) {
    plan.unmet.append(
      .init(topic: want.topic, towns: towns, enterprises: want.enterprises, reason: reason))
  }
}

extension LecturePlanner.Want {
  /// Which of some units lectures on it: the one it names first.
  fileprivate func giver(of units: [ID<Unit>]) -> ID<Unit>? {
    self.units.first(where: units.contains)
  }
}

extension LecturePlanner {
  /// Nobody knows where they would be invited to.
  private mutating func leaveTownless() {
    for id in demand.topics {
      let open = demand.open(id, in: .unassigned)
      guard !open.isEmpty else { continue }
      plan.wishes += open.count
      leave(Want(topic: id, enterprises: open, units: []), [], .noTown)
    }
  }
}

// MARK: - Where, and on what

extension LecturePlanner {
  /// Each large town for itself; small ones as many together as make one large enough.
  ///
  /// They are taken in the order of their numbers; what is left over goes to the last of these, or to the
  /// smallest town there is.
  private func places() -> [[ID<Unit>]] {
    let waiting = demand.towns.filter { $0 != .unassigned }.map { town in
      (town, Set(demand.topics.flatMap { demand.open($0, in: town) }).count)
    }.filter { $0.1 > 0 }
    var places = waiting.filter { $0.1 >= plan.terms.smallTown }.map { ([$0.0], $0.1) }
    var joined: ([ID<Unit>], Int) = ([], 0)
    for (town, count) in waiting where count < plan.terms.smallTown {
      joined = (joined.0 + [town], joined.1 + count)
      if joined.1 >= plan.terms.smallTown {
        places.append(joined)
        joined = ([], 0)
      }
    }
    if !joined.0.isEmpty { join(joined.0, to: &places) }
    return places.map { hosted($0.0) }
  }

  private func join(_ towns: [ID<Unit>], to places: inout [([ID<Unit>], Int)]) {
    let joined = places.lastIndex { $0.0.count > 1 }
    let smallest = places.indices.min {
      (places[$0].1, places[$0].0[0]) < (places[$1].1, places[$1].0[0])
    }
    guard let place = joined ?? smallest else { return places.append((towns, 0)) }
    places[place].0 += towns
  }

  /// The town where most wait is where it is held.
  private func hosted(_ towns: [ID<Unit>]) -> [ID<Unit>] {
    guard towns.count > 1 else { return towns }
    let host = towns.min { one, other in
      (-demand.count(in: one), one) < (-demand.count(in: other), other)
    }
    return [host ?? towns[0]] + towns.filter { $0 != host }
  }

  private mutating func drafts(in towns: [ID<Unit>]) -> [Draft] {
    var wants = wants(in: towns)
    var drafts: [Draft] = []
    while !wants.isEmpty {
      let draft = draft(of: wants, towns)
      wants.removeAll { want in draft.wants.contains { $0.topic == want.topic } }
      drafts.append(draft)
    }
    return drafts
  }

  /// What can be lectured on, the most wanted first; the rest is left with its reason.
  private mutating func wants(in towns: [ID<Unit>]) -> [Want] {
    var kept: [Want] = []
    for id in demand.topics {
      guard let topic = workspace[id] else { continue }
      let want = Want(
        topic: id, enterprises: towns.flatMap { demand.open(id, in: $0) },
        units: workspace.lecturers(on: topic))
      guard !want.enterprises.isEmpty else { continue }
      plan.wishes += want.enterprises.count
      if let reason = obstacle(to: want, topic) {
        leave(want, towns, reason)
      } else {
        kept.append(want)
      }
    }
    return kept.sorted { ($1.enterprises.count, $0.topic) < ($0.enterprises.count, $1.topic) }
  }

  private func obstacle(to want: Want, _ topic: PolicyTopic) -> LecturePlan.Reason? {
    if topic.isRetired { return .topicRetired }
    if want.units.isEmpty { return .unitGone }
    return want.enterprises.count < plan.terms.fewest ? .tooFew(plan.terms.fewest) : nil
  }

  /// Begins with what most want, and takes on what its unit, or one more, can lecture on as well.
  private func draft(of wants: [Want], _ towns: [ID<Unit>]) -> Draft {
    var draft = Draft(towns: towns, wants: [], units: [])
    for want in wants where draft.wants.count < LectureSession.mostTopics {
      if want.giver(of: draft.units) == nil {
        guard draft.units.count < LectureSession.mostUnits else { continue }
        draft.units.append(want.units[0])
      }
      draft.wants.append(want)
    }
    return draft
  }
}
