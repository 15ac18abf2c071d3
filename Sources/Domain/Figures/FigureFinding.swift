extension ReportedFigure: Findable {
  /// What a list of reported figures can be asked for.
  package enum Asked: QueryField {
    case value, qualifier, date, source, subject

    package var names: [String] {
      switch self {
      case .value: ["数值", "value"]
      case .qualifier: ["确切", "qualifier"]
      case .date: ["截至", "date"]
      case .source: ["出处", "source"]
      case .subject: ["对应", "subject"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .value: .number
      case .date: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .qualifier: ReportedFigure.Qualifier.codes
      case .subject: FigureSubject.codes
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name, source]
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .value: .number(value)
    case .qualifier: .code(qualifier)
    case .date: .day(asOf)
    case .source: .text(source)
    case .subject: .code(subject)
    }
  }
}
