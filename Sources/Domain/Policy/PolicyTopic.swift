/// A 宣讲项 of the list enterprises choose from, and the units whose people lecture on it (C10, F4).
package struct PolicyTopic: Registered {
  package var id: ID<PolicyTopic> = .unassigned
  package var struck: Strike?
  package var name = ""
  /// Any one of them can; departments, or helpers from outside such as a notary (P18).
  package var units: [ID<Unit>] = []
  package var minutes = 40
  package var keywords: [String] = []
  /// Offered no more; what was chosen before stays.
  package var isRetired = false

  package init() {}
  package static let kind = EntityKind.topic
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.topics }
  package static let listed: [Field] = [.name, .units, .minutes, .keywords]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.topic(change)) }
  package var owners: [EntityRef] { units.map(\.ref) }
  package var keys: [EntryKey] { nameKeys }
  package var past: Phrase? { isRetired ? Field.isRetired.phrase : nil }
  package var any: AnyEntity { .topic(self) }
}

extension PolicyTopic {
  package enum Field: String, FieldName {
    case name, units, minutes, keywords, isRetired

    package var isRequired: Bool { [.name, .units, .minutes].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .units: .references([.unit])
      case .minutes: .number
      case .keywords: .words
      case .isRetired: .flag
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .units: units.fieldText()
    case .minutes: minutes.fieldText
    case .keywords: keywords.fieldText()
    case .isRetired: isRetired.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .units: try take(text, into: \.units)
    case .minutes: try take(text.minutes(), into: \.minutes)
    case .keywords: try take(text, into: \.keywords)
    case .isRetired: try take(text, into: \.isRetired)
    }
  }
}

extension Workspace {
  /// The units of a topic that are still there to lecture, in the order they were named.
  package func lecturers(on topic: PolicyTopic) -> [ID<Unit>] {
    topic.units.filter { live($0).map { !$0.isRetired } ?? false }
  }

  /// What can still be chosen, by number.
  package var offeredTopics: [PolicyTopic] { topics.live.filter { !$0.isRetired } }
}
