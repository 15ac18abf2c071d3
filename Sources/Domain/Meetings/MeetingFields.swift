extension Meeting: Fielded {
  /// What is planned of a meeting; its agenda and what came of it are changes of their own.
  package enum Field: String, FieldName {
    case kind, topic, commonClass, reason, units, proposedOn, place, attendees, guests

    package var isRequired: Bool { [.kind, .proposedOn].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .kind: Kind.shape
      case .topic, .reason, .place, .guests: .line
      case .commonClass: .reference(.commonClass)
      case .units: .references([.unit])
      case .proposedOn: .day
      case .attendees: .references([.unit, .person])
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .kind: kind.fieldText
    case .topic: topic
    case .commonClass: commonClass.fieldText
    case .reason: reason
    case .units: units.fieldText()
    case .proposedOn: proposedOn.fieldText
    case .place: place
    case .attendees: attendees.fieldText()
    case .guests: guests
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .kind: try take(text, into: \.kind)
    case .topic: topic = try plain(text)
    case .commonClass: try take(text, into: \.commonClass)
    case .reason: reason = try plain(text)
    case .units: try take(text, into: \.units)
    case .proposedOn: try take(text, into: \.proposedOn)
    case .place: place = try plain(text)
    case .attendees: try take(text, into: \.attendees)
    case .guests: guests = try plain(text)
    }
  }
}

extension Decision: Fielded {
  package enum Field: String, FieldName {
    case text, unit, person, dueOn, issue

    package var isRequired: Bool { self == .text }

    package var shape: FieldShape {
      switch self {
      case .text: .line
      case .unit: .reference(.unit)
      case .person: .reference(.person)
      case .dueOn: .day
      case .issue: .reference(.issue)
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .text: text
    case .unit: unit.fieldText
    case .person: person.fieldText
    case .dueOn: dueOn.fieldText
    case .issue: issue.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .text: try take(text, into: \.text)
    case .unit: try take(text, into: \.unit)
    case .person: try take(text, into: \.person)
    case .dueOn: try take(text, into: \.dueOn)
    case .issue: try take(text, into: \.issue)
    }
  }
}
