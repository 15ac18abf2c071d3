extension Issue: Fielded {
  package enum Field: String, FieldName {
    case kind, title, details, objects, round, category, complexity, scope, commonClass, severity,
      isRedFlag, leadUnit, coUnits, confidentiality, beneficiaries

    package var isRequired: Bool { [.kind, .title, .objects].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .kind: Kind.shape
      case .title: .line
      case .details: .lines
      case .objects: .references([.enterprise, .park, .site, .project])
      case .round: .number
      case .category: .category
      case .complexity: Complexity.shape
      case .scope: Scope.shape
      case .commonClass: .reference(.commonClass)
      case .severity: Severity.shape
      case .isRedFlag: .flag
      case .leadUnit: .reference(.unit)
      case .coUnits: .references([.unit])
      case .confidentiality: Confidentiality.shape
      case .beneficiaries: .number
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .kind: kind.fieldText
    case .title: title
    case .details: details
    case .objects: objects.fieldText()
    case .round: round.fieldText
    case .category: category
    case .complexity: complexity.fieldText
    case .scope: scope.fieldText
    case .commonClass: commonClass.fieldText
    case .severity: severity.fieldText
    case .isRedFlag: isRedFlag.fieldText
    case .leadUnit: leadUnit.fieldText
    case .coUnits: coUnits.fieldText()
    case .confidentiality: confidentiality.fieldText
    case .beneficiaries: beneficiaries.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .kind: try take(text, into: \.kind)
    case .title: try take(text, into: \.title)
    case .details: details = try plain(text)
    case .objects: try take(text, into: \.objects)
    case .round: try take(text, into: \.round)
    case .category: category = try plain(text)
    case .complexity: try take(text, into: \.complexity)
    case .scope: try take(text, into: \.scope)
    case .commonClass: try take(text, into: \.commonClass)
    case .severity: try take(text, into: \.severity)
    case .isRedFlag: try take(text, into: \.isRedFlag)
    case .leadUnit: try take(text, into: \.leadUnit)
    case .coUnits: try take(text, into: \.coUnits)
    case .confidentiality: try take(text, into: \.confidentiality)
    case .beneficiaries: try take(text, into: \.beneficiaries)
    }
  }
}
