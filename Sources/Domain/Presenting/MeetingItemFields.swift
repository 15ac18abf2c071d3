extension MeetingItem: Fielded {
  /// What is prepared of an item; its kind and its place are changes of their own.
  package enum Field: String, FieldName {
    case topic, question, opinion, unit, person, dueOn, isSkipped, isOnPaper

    package var isRequired: Bool { false }

    package var shape: FieldShape {
      switch self {
      case .topic, .question, .opinion: .line
      case .unit: .reference(.unit)
      case .person: .reference(.person)
      case .dueOn: .day
      case .isSkipped, .isOnPaper: .flag
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .topic: topic
    case .question: question
    case .opinion: opinion
    case .unit: unit.fieldText
    case .person: person.fieldText
    case .dueOn: dueOn.fieldText
    case .isSkipped: isSkipped.fieldText
    case .isOnPaper: isOnPaper.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .topic: topic = try plain(text)
    case .question: question = try plain(text)
    case .opinion: opinion = try plain(text)
    case .unit: try take(text, into: \.unit)
    case .person: try take(text, into: \.person)
    case .dueOn: try take(text, into: \.dueOn)
    case .isSkipped: try take(text, into: \.isSkipped)
    case .isOnPaper: try take(text, into: \.isOnPaper)
    }
  }
}
