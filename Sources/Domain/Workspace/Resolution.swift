/// What a text names: flags, cells of a list and pickers are all read this way.
package enum Resolution: Equatable, Sendable {
  case found(EntityRef)
  /// Several bear that name.
  case ambiguous([EntityRef])
  /// None does; these are called nearly so.
  case unknown(near: [EntityRef])

  /// The id of what was found.
  package func id<Row: Entity>(as type: Row.Type) -> ID<Row>? {
    guard case .found(let ref) = self else { return nil }
    return ref.id(as: type)
  }
}

extension Workspace {
  /// Finds what a text names: by id, by exact name in any width and case, by credit code or login,
  /// by short name, in this order.
  ///
  /// Struck entries are never found.
  package func resolve(_ text: String, kind: EntityKind) -> Resolution {
    resolve(text, kinds: [kind])
  }

  /// The same among several kinds, as in the objects of a visit.
  package func resolve(_ text: String, kinds: [EntityKind]) -> Resolution {
    let text = text.trimmingBlanks
    for kind in kinds {
      if let ref = EntityRef(text, kind: kind), has(ref) { return .found(ref) }
    }
    if kinds == [.topic], let topic = topic(numbered: text) { return .found(topic.ref) }
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return .unknown(near: []) }
    for keys in EntryKey.steps(text, folded: folded, kinds: kinds) {
      let found = keys.flatMap(bearers(of:))
      if let only = found.first { return found.count == 1 ? .found(only) : .ambiguous(found) }
    }
    return .unknown(near: near(folded, kinds: kinds))
  }

  /// On a form, topics are known by their numbers alone.
  private func topic(numbered text: String) -> PolicyTopic? {
    Int(text).flatMap { $0 > 0 ? live(ID<PolicyTopic>($0)) : nil }
  }

  /// The person who is this user of the operating system.
  package func person(login: String) -> Person? {
    bearers(of: .login(login)).first?.id(as: Person.self).flatMap { live($0) }
  }
}

extension EntryKey {
  /// The keys to try, the surest first.
  fileprivate static func steps(
    _ text: String, folded: String, kinds: [EntityKind]
  ) -> [[EntryKey]] {
    let names = kinds.map { EntryKey.name($0, folded) }
    let codes: [EntryKey] =
      (kinds.contains(.enterprise) ? [.creditCode(CreditCode.plain(text))] : [])
      + (kinds.contains(.person) ? [.login(text)] : [])
    return [names, codes, kinds.map { .shortName($0, folded) }]
  }
}

// MARK: - Did you mean

extension Workspace {
  /// At most five entries whose names share half of their neighbouring pairs with the text, or
  /// contain it; the likest first.
  private func near(_ folded: String, kinds: [EntityKind]) -> [EntityRef] {
    let wanted = Likeness(folded)
    let scored = kinds.flatMap(names(of:)).compactMap { ref, names in
      let score = names.map { wanted.score(Folding.fold($0)) }.max() ?? 0
      return score >= 0.5 ? (ref: ref, score: score) : nil
    }
    return scored.sorted { ($1.score, $0.ref) < ($0.score, $1.ref) }.prefix(5).map(\.ref)
  }

  private func names(of kind: EntityKind) -> [(EntityRef, [String])] {
    switch kind {
    case .enterprise: enterprises.live.map { ($0.ref, [$0.name, $0.shortName]) }
    case .unit: units.live.map { ($0.ref, [$0.name, $0.shortName]) }
    case .park: parks.live.map { ($0.ref, [$0.name]) }
    case .site: sites.live.map { ($0.ref, [$0.name]) }
    case .project: projects.live.map { ($0.ref, [$0.name]) }
    case .person: people.live.map { ($0.ref, [$0.name]) }
    case .figure: figures.live.map { ($0.ref, [$0.name]) }
    case .campaignMeasure: campaignMeasures.live.map { ($0.ref, [$0.name]) }
    case .output: outputs.live.map { ($0.ref, [$0.name]) }
    case .campaignRound: campaignRounds.live.map { ($0.ref, [$0.name]) }
    case .approval: approvals.live.map { ($0.ref, [$0.name]) }
    case .commonClass: classes.live.map { ($0.ref, [$0.name]) }
    case .topic: topics.live.map { ($0.ref, [$0.name]) }
    default: []
    }
  }
}

/// How alike two folded names are, by the pairs of neighbouring characters they share.
private struct Likeness {
  private let text: String
  private let pairs: Set<[Unicode.Scalar]>

  init(_ text: String) {
    self.text = text
    pairs = Self.pairs(text)
  }

  /// From 0 to 1: Dice's coefficient, and at least 0.9 where one contains the other.
  func score(_ other: String) -> Double {
    guard !other.isEmpty else { return 0 }
    if other.contains(text) || (text.contains(other) && other.unicodeScalars.count > 1) {
      return 0.9
    }
    let theirs = Self.pairs(other)
    guard !pairs.isEmpty, !theirs.isEmpty else { return 0 }
    return 2 * Double(pairs.intersection(theirs).count) / Double(pairs.count + theirs.count)
  }

  private static func pairs(_ text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }
}
