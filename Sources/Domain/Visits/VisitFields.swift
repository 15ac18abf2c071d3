extension Visit: Fielded {
  package enum Field: String, FieldName {
    case kind, on, minutes, visitors, otherVisitors, objects, round, situation, difficulties,
      wishes, services, serviceText, nextVisitOn

    package var isRequired: Bool { [.kind, .on, .visitors, .objects].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .kind: Kind.shape
      case .on: .day
      case .minutes: .number
      case .visitors: .references([.person])
      case .otherVisitors: .line
      case .objects: .references([.enterprise, .park, .site, .project])
      case .round: .number
      case .situation: .lines
      case .difficulties: .lines
      case .wishes: .lines
      case .services: Service.listShape
      case .serviceText: .lines
      case .nextVisitOn: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .kind: kind.fieldText
    case .on: on.fieldText
    case .minutes: minutes.fieldText
    case .visitors: visitors.fieldText()
    case .otherVisitors: otherVisitors
    case .objects: objects.fieldText()
    case .round: round.fieldText
    case .situation: situation
    case .difficulties: difficulties
    case .wishes: wishes
    case .services: services.fieldText()
    case .serviceText: serviceText
    case .nextVisitOn: nextVisitOn.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .kind: try take(text, into: \.kind)
    case .on: try take(text, into: \.on)
    case .minutes: try take(text.minutes(), into: \.minutes)
    case .visitors: try take(text, into: \.visitors)
    case .otherVisitors: otherVisitors = try plain(text)
    case .objects: try take(text, into: \.objects)
    case .round: try take(text, into: \.round)
    case .situation: situation = try plain(text)
    case .difficulties: difficulties = try plain(text)
    case .wishes: wishes = try plain(text)
    case .services: try take(text, into: \.services)
    case .serviceText: serviceText = try plain(text)
    case .nextVisitOn: try take(text, into: \.nextVisitOn)
    }
  }
}
