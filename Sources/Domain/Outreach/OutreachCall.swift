/// A 征询电话: an enterprise is asked whether it wants a commissioner; nothing is imposed (P14, F6).
package struct OutreachCall: Entity {
  package var id: ID<OutreachCall> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise> = .unassigned
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch
  package var outcome = Outcome.need
  /// What it is afraid of, where it has a concern (P13): a code of the office's list, or nothing.
  package var concern = ""
  /// Whether it was told that a commissioner neither meddles nor costs anything.
  package var isExplained = false
  /// When to ring again.
  package var nextTryOn: Day?
  package var note = ""

  package init() {}
  package static let kind = EntityKind.outreach
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.outreach }
  package var owners: [EntityRef] { [enterprise.ref] }
  package var any: AnyEntity { .outreach(self) }

  package enum Outcome: String, Coded {
    case need
    case noNeed
    case concern
    case notReached
    case again

    /// Nothing is settled yet: somebody rings again.
    package var isOpen: Bool { self == .notReached || self == .again }
  }

  /// Concerns the program brings along (C2).
  package static let meddling = "meddling"
  package static let burden = "burden"
}

extension OutreachCall: Fielded {
  package enum Field: String, FieldName {
    case enterprise, on, outcome, concern, isExplained, nextTryOn, note

    package var isRequired: Bool { [.enterprise, .on, .outcome].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .on, .nextTryOn: .day
      case .outcome: Outcome.shape
      case .concern: .code(.concern)
      case .isExplained: .flag
      case .note: .line
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: enterprise.fieldText
    case .on: on.fieldText
    case .outcome: outcome.fieldText
    case .concern: concern
    case .isExplained: isExplained.fieldText
    case .nextTryOn: nextTryOn.fieldText
    case .note: note
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.enterprise)
    case .on: try take(text, into: \.on)
    case .outcome: try take(text, into: \.outcome)
    case .concern: concern = try plain(text)
    case .isExplained: try take(text, into: \.isExplained)
    case .nextTryOn: try take(text, into: \.nextTryOn)
    case .note: note = try plain(text)
    }
  }
}

// MARK: - What came of it

extension Workspace {
  /// The newest call to an enterprise up to a day: that is what it says now.
  package func newestOutreach(to enterprise: ID<Enterprise>, asOf day: Day) -> OutreachCall? {
    members(OutreachCall.self, of: enterprise.ref).filter { $0.on <= day }
      .max { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// Whether it wants a commissioner, by what it said last.
  package func consents(_ enterprise: ID<Enterprise>, asOf day: Day) -> Bool {
    newestOutreach(to: enterprise, asOf: day)?.outcome == .need
  }

  /// The newest call to each enterprise that was asked, by the numbers of the enterprises.
  package func newestOutreach(asOf day: Day) -> [OutreachCall] {
    var newest: [ID<Enterprise>: OutreachCall] = [:]
    for call in outreach.live where call.on <= day {
      let other = newest[call.enterprise]
      if other.map({ ($0.on, $0.id) < (call.on, call.id) }) ?? true {
        newest[call.enterprise] = call
      }
    }
    return newest.values.sorted { $0.enterprise < $1.enterprise }
  }
}
