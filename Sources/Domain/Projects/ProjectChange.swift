/// What a person may do with key projects, besides what the registry holds of them (C12).
package enum ProjectChange: Equatable, Sendable {
  /// Takes in a 月报, and raises each of these as an issue of the project, all or nothing.
  case report(ProjectMonthly, raising: [String])
  case edit(ID<ProjectMonthly>, [FieldEdit<ProjectMonthly.Field>])
  /// Lays down the plan, or another one from a month on.
  case plan(ProjectPlan)
}

/// Why a change to a project's reports or plan is refused.
package enum ProjectRefusal: Error, Equatable, Sendable {
  case unknown(ID<ProjectMonthly>)
  case unknownProject(ID<Project>)
  case monthAhead(Month)
  case reportedBefore(ID<ProjectMonthly>)
  case fieldProblem(field: Phrase, FieldProblem)
  case notAPercentage(field: Phrase, Int)
  case asOfOutside(Month)
  case submittedOutside(Day)
  /// The actual progress falls, and nobody says why.
  case fellWithoutNote(from: Int, in: Month, to: Int)
  /// A later month was reported lower, without a note.
  case laterIsLower(Month, Int)
  /// The plan says otherwise.
  case plannedOtherwise(Int, in: Month)
  case titleMissing(line: Int)
  case planEmpty
  case planWithoutReason
  case planNotRising(Month)
  case planPointBefore(Month, from: Month)
  /// Months that were reported stay measured by the plan of then.
  case planReachesBack(reported: Month)
  /// What was planned is changed from a month on, with a reason.
  case milestonesByPlan(ID<Project>)
}
