extension Report {
  /// R2 月分析例会: how the key projects got on, who did not report or go there, what hinders them, and
  /// what became of what the last meeting decided (P20, C12).
  static func analysis(_ material: ReportMaterial) -> Report {
    let month = material.workspace.monthUnderReview(on: material.day)
    let tracked = material.workspace.projectStandings(on: material.day)
    let tables = [
      progress(tracked, material), byMonth(tracked, material), missing(month, material),
      compliance(month, material), hindrances(tracked, material), followUp(material),
    ]
    return material.report(
      basis: [
        ReportWords.reviewed(month, close: material.workspace.calendar.reportsClose(in: month)),
        ReportWords.progressBasis,
      ], tables.compactMap(\.self))
  }
}

extension Workspace {
  /// The month a meeting on a day looks at: this one once its reports are in, else the one before.
  package func monthUnderReview(on day: Day) -> Month {
    calendar.reportsClose(in: day.month) <= day ? day.month : day.month.adding(months: -1)
  }
}

// MARK: - How they stand

extension Report {
  /// One line a project, the most urgent first (C12).
  private static func progress(
    _ tracked: [ProjectStanding], _ material: ReportMaterial
  ) -> ReportTable {
    ReportTable(
      "projects", ReportWords.projects,
      [
        .init("light", ReportWords.light, width: 4),
        .init("name", EntityKind.project.phrase, width: 26),
        .init("owner", ProjectWords.owner, width: 8), .init("month", ProjectWords.month, width: 8),
        .number("planned", ProjectWords.planned, width: 5),
        .number("actual", ProjectWords.actual, width: 5),
        .number("gap", ProjectWords.gap, width: 4),
        .number("issues", EntityKind.issue.phrase, width: 5),
        .init("why", ReportWords.why, width: 28),
        .init("difficulties", ProjectWords.difficulty, width: 30),
      ], rows: tracked.map { line(of: $0, material) },
      about: tracked.map { RowSubject($0.project.ref, as: .projectMonthly) })
  }

  private static func line(
    of standing: ProjectStanding, _ material: ReportMaterial
  ) -> [ReportCell] {
    let workspace = material.workspace
    let report = standing.report.flatMap { workspace[$0] }
    let open = workspace.members(Issue.self, of: standing.project.ref).map(\.id)
      .filter { material.counts.isIn(.open, $0) }.map(\.ref)
    return [
      .phrase(standing.light?.colour.letter ?? Phrase(verbatim: "")),
      .phrase(
        Phrase(verbatim: material.name(of: standing.project.ref)), .rows([standing.project.ref])),
      .person(material.name(of: workspace[standing.project]?.owner(on: material.day)?.ref)),
      .text(standing.month?.iso ?? ""),
      standing.planned.map { .number($0) } ?? .empty,
      standing.actual.map { .number($0) } ?? .empty,
      standing.gap.map { .change(-$0) } ?? .empty,
      .number(open.count, .rows(open)),
      .phrase(standing.light?.phrase ?? Phrase(verbatim: "")), .words(report?.difficulties ?? ""),
    ]
  }

  /// How far they were on average, month by month, of those that reported.
  private static func byMonth(
    _ tracked: [ProjectStanding], _ material: ReportMaterial
  ) -> ReportTable? {
    let known = Set(tracked.map(\.project))
    let reports = material.workspace.projectMonthlies.live.filter {
      $0.submittedOn <= material.day && known.contains($0.project)
    }
    guard !reports.isEmpty else { return nil }
    let byMonth = Dictionary(grouping: reports, by: \.month).sorted { $0.key < $1.key }
    return ReportTable(
      "months", ReportWords.averages,
      [
        .init("month", ProjectWords.month, width: 8),
        .number("reports", ProjectWords.report, width: 6),
        .number("planned", ProjectWords.planned, width: 6),
        .number("actual", ProjectWords.actual, width: 6),
        .init("bar", Phrase(verbatim: ""), width: 24, isBar: true),
      ],
      rows: byMonth.suffix(12).map { month, reports in
        let planned = reports.reduce(0) { $0 + $1.planned } / reports.count
        let actual = reports.reduce(0) { $0 + $1.actual } / reports.count
        return [
          .text(month.iso), .number(reports.count), .number(planned), .number(actual),
          .number(actual),
        ]
      })
  }
}

// MARK: - Who did what he owes

extension Report {
  /// Those that did not report in time, and what came late.
  private static func missing(_ month: Month, _ material: ReportMaterial) -> ReportTable? {
    let late = owed(.projectReport, in: month, material).filter { $0.status == .late }
    guard !late.isEmpty else { return nil }
    return ReportTable(
      "missing", ReportWords.missingReports,
      [
        .init("name", EntityKind.project.phrase, width: 30),
        .init("owner", ProjectWords.owner, width: 8), .init("due", ReportWords.dueOn, width: 10),
        .init("came", ProjectWords.submitted, width: 10),
        .number("days", ReportWords.days),
      ],
      rows: late.map { duty in
        let end = duty.metOn ?? material.day
        return [
          .phrase(Phrase(verbatim: material.name(of: duty.subject)), .rows([duty.subject])),
          .person(owner(of: duty, material)), .day(duty.window.upperBound), .day(duty.metOn),
          .number(duty.window.upperBound.days(to: end)),
        ]
      }, about: late.map { RowSubject($0.subject, as: .projectMonthly) })
  }

  /// What each of those who answer for projects owed and did.
  private static func compliance(_ month: Month, _ material: ReportMaterial) -> ReportTable {
    let duties = [Cadence.projectContact, .projectVisit, .projectReport].map { cadence in
      Dictionary(grouping: owed(cadence, in: month, material)) { owner(of: $0, material) }
    }
    let owners = Set(duties.flatMap(\.keys)).sorted()
    return ReportTable(
      "compliance", ReportWords.compliance,
      [
        .init("owner", ProjectWords.owner, width: 10),
        .number("projects", EntityKind.project.phrase, width: 8),
        .rate("contacts", ReportWords.contactsMade), .rate("visits", ReportWords.visitsMade),
        .rate("reports", ReportWords.reportsInTime),
      ],
      rows: owners.map { name in
        let own = duties.map { $0[name] ?? [] }
        return [.person(name), .number(Set(own.joined().map(\.subject)).count)] + own.map(rate)
      },
      totals: [
        .phrase(ReportWords.total),
        .number(Set(duties.flatMap(\.values).joined().map(\.subject)).count),
      ] + duties.map { rate($0.values.flatMap(\.self)) })
  }

  /// Met in time, of all but what was excused.
  private static func rate(_ duties: [Obligation]) -> ReportCell {
    let counted = duties.filter { $0.status != .excused && $0.status != .skipped }
    return .rate(Rate(counted.count { $0.status == .met }, of: counted.count))
  }

  /// What was owed in a month, or in the quarter it is in.
  private static func owed(
    _ cadence: Cadence, in month: Month, _ material: ReportMaterial
  ) -> [Obligation] {
    let day = min(material.day, month.lastDay)
    return material.workspace.projects.live.flatMap { project in
      material.workspace.projectDuties(of: project, on: day, asOf: material.day)
    }.filter { $0.cadence == cadence }
  }

  private static func owner(of duty: Obligation, _ material: ReportMaterial) -> String {
    guard case .person(let person) = duty.owner else { return "" }
    return material.name(of: person.ref)
  }
}

// MARK: - What hinders them, and what was decided

extension Report {
  private static func hindrances(
    _ tracked: [ProjectStanding], _ material: ReportMaterial
  ) -> ReportTable? {
    let workspace = material.workspace
    let ids = Set(
      tracked.flatMap { workspace.members(Issue.self, of: $0.project.ref).map(\.id) }
        .filter { material.counts.isIn(.open, $0) })
    let issues = ids.compactMap { workspace.issue($0, asOf: material.day) }
      .sorted { ($0.registeredOn, $0.id) < ($1.registeredOn, $1.id) }
    guard !issues.isEmpty else { return nil }
    return ReportTable(
      "issues", ReportWords.projectIssues,
      [
        .init("light", ReportWords.light, width: 4), .init("id", ReportWords.number, width: 10),
        .init("title", Issue.Field.title.phrase, width: 28),
        .init("projects", EntityKind.project.phrase, width: 26),
        .init("unit", EntityKind.unit.phrase, width: 12),
        .init("state", ReportWords.state, width: 12), .number("days", ReportWords.days),
      ],
      rows: issues.map { issue in
        let projects = issue.objects.filter { $0.kind == .project }.map { material.name(of: $0) }
        let light = workspace.light(of: issue.id, asOf: material.day)?.colour.letter
        return [
          .phrase(light ?? Phrase(verbatim: "")), .id(issue.ref), issue.titleCell,
          .text(projects.joined(separator: "、")), .text(material.name(of: issue.leadUnit?.ref)),
          .phrase(issue.state.phrase), .number(issue.registeredOn.days(to: material.day)),
        ]
      }, about: issues.map { RowSubject($0.ref) })
  }

  /// What the last 月分析例会 before the day decided, done or not, and what older ones left open.
  private static func followUp(_ material: ReportMaterial) -> ReportTable? {
    let workspace = material.workspace
    let held = workspace.meetings.live.filter { meeting in
      meeting.kind == .monthlyAnalysis && meeting.heldOn.map { $0 < material.day } == true
    }.sorted { ($0.heldOn ?? .epoch, $0.id) > ($1.heldOn ?? .epoch, $1.id) }
    let decisions = held.enumerated().flatMap { place, meeting in
      workspace.decisions(of: meeting.id).filter { place == 0 || $0.isOpen(asOf: material.day) }
    }
    guard !decisions.isEmpty else { return nil }
    return ReportTable(
      "decisions", ReportWords.lastDecisions,
      [
        .init("held", ReportWords.heldOn, width: 10),
        .init("text", EntityKind.decision.phrase, width: 36),
        .init("owner", ReportWords.owner, width: 14), .init("due", ReportWords.dueOn, width: 10),
        .init("done", ReportWords.doneOrNot, width: 16),
      ],
      rows: decisions.map { decision in
        [
          .day(workspace[decision.meeting]?.heldOn), .decided(decision),
          decision.person == nil
            ? .text(material.name(of: decision.owner)) : .person(material.name(of: decision.owner)),
          .day(decision.dueOn), .phrase(ReportWords.done(decision, asOf: material.day)),
        ]
      }, about: decisions.map { RowSubject($0.ref) })
  }
}
