/// A 项目月报: how far a key project got in a month, against its plan (P20, C12).
///
/// Both shares are of the whole project, up to the month: 45 of 100, not this month's 5.
package struct ProjectMonthly: Entity {
  package var id: ID<ProjectMonthly> = .unassigned
  package var struck: Strike?
  package var project: ID<Project> = .unassigned
  package var month = Month(of: .epoch)
  /// 计划进度 and 实际进度, in percent.
  package var planned = 0
  package var actual = 0
  /// The day the actual progress is of: the report comes before the month is over (T13).
  package var asOf = Day.epoch
  package var difficulties = ""
  package var suggestions = ""
  /// Why the actual progress is lower than it was.
  package var note = ""
  /// The day it came; whether that was late is reckoned, never stored.
  package var submittedOn = Day.epoch
  package var by: ID<Person> = .unassigned

  package init() {}
  package static let kind = EntityKind.projectMonthly
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.projectMonthlies }
  package var owners: [EntityRef] { [project.ref] }
  package var any: AnyEntity { .projectMonthly(self) }

  /// Points behind the plan; below zero, before it.
  package var gap: Int { planned - actual }

  /// What is no share of the whole; nil where both are one.
  package var excess: (field: Field, percent: Int)? {
    [(field: Field.planned, percent: planned), (field: Field.actual, percent: actual)]
      .first { !(0...100).contains($0.percent) }
  }
}

extension ProjectMonthly: Fielded {
  package enum Field: String, FieldName {
    case month, planned, actual, asOf, difficulties, suggestions, note, submittedOn

    package var isRequired: Bool { [.month, .planned, .actual, .asOf].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .month: .line
      case .planned, .actual: .number
      case .asOf, .submittedOn: .day
      case .difficulties, .suggestions, .note: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .month: month.firstDay == Day.epoch.month.firstDay ? "" : month.fieldText
    case .planned: planned.fieldText
    case .actual: actual.fieldText
    case .asOf: asOf.fieldText
    case .difficulties: difficulties
    case .suggestions: suggestions
    case .note: note
    case .submittedOn: submittedOn.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .month: try take(text, into: \.month)
    case .planned: try take(text.number(.percent), into: \.planned)
    case .actual: try take(text.number(.percent), into: \.actual)
    case .asOf: try take(text, into: \.asOf)
    case .difficulties: difficulties = try plain(text)
    case .suggestions: suggestions = try plain(text)
    case .note: note = try plain(text)
    case .submittedOn: try take(text, into: \.submittedOn)
    }
  }
}
