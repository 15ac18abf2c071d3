/// What enterprises chose, by topic and town, and what of it was served: reckoned from the forms that
/// are back and the lectures that were held, never stored (C10).
package struct PolicyDemand: Sendable {
  /// One enterprise wants to hear of one topic; however many forms say so, it is one wish.
  package struct Wish: Hashable, Sendable {
    package let enterprise: ID<Enterprise>
    package let topic: ID<PolicyTopic>

    package func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(UInt32(bitPattern: enterprise.number)) << 32 | UInt64(topic.number))
    }
  }

  package let day: Day
  /// All topics that are offered, or were chosen while they were.
  package let topics: [ID<PolicyTopic>]
  /// The towns of whoever was handed a form; `.unassigned` last, for those without one.
  package let towns: [ID<Unit>]
  /// What is not on the list, in the enterprises' own words.
  package let requests: [ID<PolicyForm>]
  package private(set) var served: Set<Wish> = []
  /// Invited to a lecture that is still to come.
  package private(set) var promised: Set<Wish> = []
  private var cells: [[ID<Enterprise>]]
  private let topicPlaces: [ID<PolicyTopic>: Int]
  private let townPlaces: [ID<Unit>: Int]

  package init(of workspace: Workspace, asOf day: Day) {
    self.day = day
    let reader = FormReader(workspace, asOf: day)
    (topics, towns, requests) = (reader.topics, reader.towns, reader.requests)
    topicPlaces = Dictionary(uniqueKeysWithValues: zip(topics, topics.indices))
    townPlaces = Dictionary(uniqueKeysWithValues: zip(towns, towns.indices))
    cells = [[ID<Enterprise>]](repeating: [], count: topics.count * towns.count)
    var known: Set<Wish> = []
    for (wish, town) in reader.wishes where known.insert(wish).inserted {
      guard let row = topicPlaces[wish.topic], let column = townPlaces[town] else { continue }
      cells[row * towns.count + column].append(wish.enterprise)
    }
    for place in 0..<workspace.lectures.count { take(workspace.lectures[at: place]) }
  }

  private mutating func take(_ session: LectureSession) {
    guard session.struck == nil, session.state(asOf: day) != .calledOff else { return }
    let isHeld = session.heldOn.map { $0 <= day } ?? false
    let wishes = (isHeld ? session.attended : session.invited).flatMap { enterprise in
      session.topics.map { Wish(enterprise: enterprise, topic: $0) }
    }
    if isHeld {
      served.formUnion(wishes)
    } else if session.plannedOn <= day {
      promised.formUnion(wishes)
    }
  }
}

// MARK: - Asking

extension PolicyDemand {
  /// Who chose a topic in one town, or in all of them, in the order of their forms.
  package func wishers(_ topic: ID<PolicyTopic>, in town: ID<Unit>? = nil) -> [ID<Enterprise>] {
    guard let row = topicPlaces[topic] else { return [] }
    let start = row * towns.count
    guard let town else { return cells[start..<start + towns.count].flatMap(\.self) }
    return townPlaces[town].map { cells[start + $0] } ?? []
  }

  /// Those of them who were not served and are not invited yet.
  package func open(_ topic: ID<PolicyTopic>, in town: ID<Unit>? = nil) -> [ID<Enterprise>] {
    wishers(topic, in: town).filter { enterprise in
      let wish = Wish(enterprise: enterprise, topic: topic)
      return !served.contains(wish) && !promised.contains(wish)
    }
  }

  package func count(_ topic: ID<PolicyTopic>, in town: ID<Unit>? = nil) -> Int {
    guard let row = topicPlaces[topic] else { return 0 }
    let start = row * towns.count
    guard let town else {
      return cells[start..<start + towns.count].reduce(0) { $0 + $1.count }
    }
    return townPlaces[town].map { cells[start + $0].count } ?? 0
  }

  package func count(in town: ID<Unit>) -> Int {
    townPlaces[town].map { column in
      topics.indices.reduce(0) { $0 + cells[$1 * towns.count + column].count }
    } ?? 0
  }

  package var wishes: Int { cells.reduce(0) { $0 + $1.count } }

  /// So many wishes of a topic were served; who came without having chosen it is no wish.
  package func servedCount(_ topic: ID<PolicyTopic>) -> Int {
    wishers(topic).count { served.contains(Wish(enterprise: $0, topic: topic)) }
  }

  package var servedCount: Int { topics.reduce(0) { $0 + servedCount($1) } }

  /// The most wanted first, ties by number.
  package var ranking: [ID<PolicyTopic>] {
    topics.map { (count($0), $0) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
  }

  /// Offered, and chosen by nobody.
  package var neverChosen: [ID<PolicyTopic>] { topics.filter { count($0) == 0 } }
}

/// Goes through the forms once.
private struct FormReader {
  var topics: [ID<PolicyTopic>] = []
  var towns: [ID<Unit>] = []
  var requests: [ID<PolicyForm>] = []
  var wishes: [(PolicyDemand.Wish, town: ID<Unit>)] = []

  init(_ workspace: Workspace, asOf day: Day) {
    var (chosen, towns) = (Set<ID<PolicyTopic>>(), Set<ID<Unit>>())
    for place in 0..<workspace.policyForms.count {
      let form = workspace.policyForms[at: place]
      guard form.struck == nil, form.givenOn <= day, form.state(asOf: day) != .void else {
        continue
      }
      let town = workspace.town(of: form.enterprise.ref) ?? .unassigned
      towns.insert(town)
      guard form.state(asOf: day) == .collected else { continue }
      if !form.request.isEmpty { requests.append(form.id) }
      chosen.formUnion(form.topics)
      for topic in form.topics {
        wishes.append((.init(enterprise: form.enterprise, topic: topic), town))
      }
    }
    topics = workspace.topics.live.filter { !$0.isRetired || chosen.contains($0.id) }.map(\.id)
    // Whoever has no town comes last, though its number is the lowest.
    self.towns = towns.sorted { one, other in
      (one == .unassigned ? 1 : 0, one) < (other == .unassigned ? 1 : 0, other)
    }
  }
}

// MARK: - Topic by topic

extension Workspace {
  /// How many enterprises chose a topic, by the forms that are back: what a list shows row by row.
  package func wishCount(of topic: ID<PolicyTopic>) -> Int {
    var wishers: Set<ID<Enterprise>> = []
    for place in places(PolicyForm.self, of: topic.ref) where policyForms[at: place].voidedOn == nil
    {
      wishers.insert(policyForms[at: place].enterprise)
    }
    return wishers.count
  }
}

// MARK: - Forms by town

extension Workspace {
  /// How many forms of a town were handed out, and came back, by a day.
  package struct FormCount: Equatable, Sendable {
    package let town: ID<Unit>
    package var given: [ID<PolicyForm>] = []
    package var open: [ID<PolicyForm>] = []
    package var collected: Int { given.count - open.count }
  }

  /// The forms of a town that are still missing, the first due first; of the office, those of
  /// enterprises without a town.
  package func openForms(ofTown subject: EntityRef, on day: Day) -> [PolicyForm] {
    let town = subject.id(as: Unit.self) ?? .unassigned
    return formCounts(asOf: day).first { $0.town == town }?.open.compactMap { self[$0] }
      .sorted { ($0.dueOn, $0.id) < ($1.dueOn, $1.id) } ?? []
  }

  /// Town by town; void ones do not count.
  package func formCounts(asOf day: Day) -> [FormCount] {
    var counts: [ID<Unit>: FormCount] = [:]
    for place in 0..<policyForms.count {
      let form = policyForms[at: place]
      guard form.struck == nil, form.givenOn <= day, form.state(asOf: day) != .void else {
        continue
      }
      let town = town(of: form.enterprise.ref) ?? .unassigned
      counts[town, default: FormCount(town: town)].given.append(form.id)
      if form.state(asOf: day) == .given { counts[town]?.open.append(form.id) }
    }
    return counts.values.sorted { $0.town < $1.town }
  }
}
