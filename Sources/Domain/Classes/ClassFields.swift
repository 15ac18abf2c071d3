extension CommonClass: Registered {
  package var keys: [EntryKey] { nameKeys }
  package static func change(_ change: EntryChange<Self>) -> Change {
    switch change {
    case .add(let draft): .commonClass(.open(draft, issues: []))
    case .edit(let id, let edits): .commonClass(.edit(id, edits))
    }
  }

  /// What a person writes; the lead unit and the state come of moves.
  package enum Field: String, FieldName {
    case name, category, coUnits, owner, research, reviewOn

    package var isRequired: Bool { self == .name || self == .category }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .category: .category
      case .coUnits: .references([.unit])
      case .owner: .reference(.person)
      case .research: .lines
      case .reviewOn: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .category: category
    case .coUnits: coUnits.fieldText()
    case .owner: owner.fieldText
    case .research: research
    case .reviewOn: reviewOn.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .category: category = try plain(text)
    case .coUnits: try take(text, into: \.coUnits)
    case .owner: try take(text, into: \.owner)
    case .research: research = try plain(text)
    case .reviewOn: try take(text, into: \.reviewOn)
    }
  }
}
