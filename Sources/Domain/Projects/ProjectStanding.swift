/// How a key project stands on a day: its newest report, what is missing, and its light (C6, C12);
/// reckoned, never stored.
package struct ProjectStanding: Equatable, Sendable {
  package let project: ID<Project>
  /// The newest report that had come.
  package let report: ID<ProjectMonthly>?
  package let month: Month?
  package let planned: Int?
  package let actual: Int?
  /// Months whose reports are overdue, without a break up to the last one that closed; the newest
  /// first.
  package let missing: [Month]
  package let light: ProjectLight?

  /// Points behind the plan; below zero, before it.
  package var gap: Int? { planned.flatMap { planned in actual.map { planned - $0 } } }
}

/// A project's colour and everything that speaks for it.
package struct ProjectLight: Equatable, Sendable {
  package let colour: Light.Colour
  package let reasons: [Reason]

  package enum Reason: Equatable, Sendable {
    case asPlanned
    case ahead(Int)
    case behind(Int)
    /// So many reports in a row did not come.
    case missing(Int)
    case notYetDue
  }
}

extension ProjectLight {
  /// Below the plan by less than 10 points green, to 30 yellow, beyond it red; a report that did not
  /// come yellow, two in a row red (C6).
  init(gap: Int?, missing: Int) {
    let behind: (Light.Colour, Reason)? = gap.map { gap in
      switch gap {
      case ..<0: (.green, .ahead(-gap))
      case 0: (.green, .asPlanned)
      case 1..<10: (.green, .behind(gap))
      case 10...30: (.yellow, .behind(gap))
      default: (.red, .behind(gap))
      }
    }
    let unreported: (Light.Colour, Reason)? =
      missing == 0 ? nil : (missing > 1 ? .red : .yellow, .missing(missing))
    let all = [unreported, behind].compactMap(\.self)
    colour = all.map(\.0).min { $0.urgency < $1.urgency } ?? .green
    reasons = all.isEmpty ? [.notYetDue] : all.map(\.1)
  }
}

extension ProjectLight {
  /// That of a report before it is handed in.
  package init(gap: Int) { self.init(gap: gap, missing: 0) }
}

extension Light.Colour {
  /// The most urgent first.
  package var urgency: Int {
    switch self {
    case .red: 0
    case .yellow: 1
    case .blue: 2
    case .green: 3
    case .grey: 4
    }
  }
}

extension Workspace {
  /// How a project stands on a day.
  package func standing(of project: Project, on day: Day) -> ProjectStanding {
    ProjectStandings(self, on: day).standing(of: project)
  }

  /// All months whose reports are overdue, the newest first: one that was skipped stays owed, whatever
  /// was reported after it.
  package func missingReports(of project: Project, on day: Day) -> [Month] {
    ProjectStandings(self, on: day).missing(of: project)
  }

  /// All that somebody answers for, the most urgent first: by light, by how far behind, by name (C12).
  package func projectStandings(on day: Day) -> [ProjectStanding] {
    let reader = ProjectStandings(self, on: day)
    let all = projects.compactMap { project in
      project.isTracked(on: day)
        ? (standing: reader.standing(of: project), name: project.name) : nil
    }
    let keys = all.enumerated().map { place, one in
      ProjectKey(rank: one.standing.rank, name: one.name, place: place)
    }
    return keys.sorted().map { all[$0.place].standing }
  }
}

extension Workspace {
  /// How many of those that somebody answers for have which light.
  package func projectLights(on day: Day) -> [Light.Colour: Int] {
    let reader = ProjectStandings(self, on: day)
    let colours = projects.compactMap { project in
      project.isTracked(on: day) ? reader.standing(of: project).light?.colour : nil
    }
    return Dictionary(colours.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension Project {
  /// Whether it was on a list by then and somebody answers for it.
  package func isTracked(on day: Day) -> Bool { owner(on: day) != nil && isIncluded(on: day) }
}

extension ProjectStanding {
  /// By colour and gap as one number, for a list of ten thousand to be sorted by.
  fileprivate var rank: Int { (light?.colour.urgency ?? 5) * 1000 - (gap ?? 0) }
}

/// Where a project stands in its list, ten thousand of which are compared with one another.
private struct ProjectKey: Comparable {
  let rank: Int
  /// The first letters of the name, as far as they go into a number: they mostly decide, and
  /// numbers are compared sooner than names.
  let start: UInt64
  let name: String
  let place: Int

  init(rank: Int, name: String, place: Int) {
    (self.rank, self.name, self.place) = (rank, name, place)
    var start: UInt64 = 0
    for (index, byte) in name.utf8.prefix(8).enumerated() {
      start |= UInt64(byte) << UInt64(56 - 8 * index)
    }
    self.start = start
  }

  static func < (one: Self, other: Self) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    if one.start != other.start { return one.start < other.start }
    return (one.name, one.place) < (other.name, other.place)
  }
}

/// Reads how projects stand, one after the other: what is the same for all of them is worked out once.
private struct ProjectStandings {
  private let workspace: Workspace
  private let day: Day
  /// The months whose windows have closed, the newest first, and their windows.
  private let closed: [(month: Month, window: ClosedRange<Day>)]
  private let isAsked: Bool
  /// Two are red, more only said.
  private static let lookedBack = 12

  init(_ workspace: Workspace, on day: Day) {
    self.workspace = workspace
    self.day = day
    isAsked = workspace.thresholds(on: day)[.projectReport] == .on
    closed = (0..<Self.lookedBack).map { day.month.adding(months: -$0) }
      .map { ($0, workspace.calendar.reportWindow(in: $0)) }
      .filter { $0.1.upperBound < day && workspace.isInUse(in: $0.0) }
  }

  func standing(of project: Project) -> ProjectStanding {
    let places = reports(of: project.id)
    let newest = places.max { month($0) < month($1) }
    let missing = missing(of: project, among: places)
    let report = newest.map { workspace.projectMonthlies[at: $0].id }
    let planned = newest.map { workspace.projectMonthlies[at: $0].planned }
    let actual = newest.map { workspace.projectMonthlies[at: $0].actual }
    let gap = planned.flatMap { planned in actual.map { planned - $0 } }
    return ProjectStanding(
      project: project.id, report: report, month: newest.map(month), planned: planned,
      actual: actual, missing: missing,
      light: project.owner(on: day) == nil && newest == nil
        ? nil : ProjectLight(gap: gap, missing: missing.count))
  }

  /// Where the reports stand that had come by the day.
  private func reports(of project: ID<Project>) -> some Sequence<Int> {
    workspace.places(ProjectMonthly.self, of: project.ref).lazy
      .filter { workspace.projectMonthlies[at: $0].submittedOn <= day }
  }

  private func month(_ place: Int) -> Month { workspace.projectMonthlies[at: place].month }

  /// Without a break up to the last one that closed: what the light goes by.
  private func missing(of project: Project, among places: some Sequence<Int>) -> [Month] {
    closed.prefix { isMissing($0, of: project, among: places) }.map(\.month)
  }

  func missing(of project: Project) -> [Month] {
    let places = reports(of: project.id)
    return closed.filter { isMissing($0, of: project, among: places) }.map(\.month)
  }

  private func isMissing(
    _ closed: (month: Month, window: ClosedRange<Day>), of project: Project,
    among places: some Sequence<Int>
  ) -> Bool {
    guard isAsked, project.owner(on: closed.window.upperBound) != nil, project.owes(closed.window)
    else { return false }
    return !places.contains { month($0) == closed.month }
      && !workspace.isExcusedReport(of: project, in: closed.month, asOf: day)
  }
}
