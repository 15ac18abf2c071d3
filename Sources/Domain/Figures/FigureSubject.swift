/// What the ledger itself counts of something that figures are published about (F1–F11).
package enum FigureSubject: String, Coded {
  case visitedEnterprises
  case visitedProjects
  case visitedParks
  case visitedSites
  case visited
  case issues
  case solved
  case classes
  case pairings
  case commissioners
  case pairedEnterprises
  case homeUnits
  case commissionerIssues
  case commissionerTalentIssues
  case commissionerSchoolIssues
  case commissionerOtherIssues
  case beneficiaries
  case municipalProjects
  /// Those of the classes that a unit leads: one each, or none yet (F3).
  case ledClasses
  /// What is owed of projects in the month and the quarter (F9).
  case reportsDue
  case contactsDue
  case siteVisitsDue
  /// The most projects that one issue is about (F11).
  case projectsOfOneIssue
  /// Topics on offer (F4), and enterprises that were handed a form (F10).
  case policyTopics
  case policyForms
  /// Enterprises asked by telephone, those that wanted a commissioner, and the others (F6).
  case asked
  case optedIn
  case notOptedIn
}

/// What the ledger counts of a subject on a day, and the rows behind it.
package struct FigureCount: Equatable, Sendable {
  package let count: Int
  package let rows: [EntityRef]

  package init(_ rows: [EntityRef]) {
    self.init(rows.count, rows)
  }

  package init(_ count: Int, _ rows: [EntityRef]) {
    self.count = count
    self.rows = rows
  }
}

extension Workspace {
  package func count(of subject: FigureSubject, in counts: Counts) -> FigureCount {
    switch subject {
    case .visitedEnterprises, .visitedProjects, .visitedParks, .visitedSites, .visited:
      FigureCount(visitedObjects(of: subject, asOf: counts.day))
    case .issues: FigureCount(counts.ids(IssueSelection(.registered)).map(\.ref))
    case .solved: FigureCount(counts.ids(IssueSelection(.solved)).map(\.ref))
    case .classes: FigureCount(classes.live.filter { $0.openedOn <= counts.day }.map(\.ref))
    case .pairings, .commissioners, .pairedEnterprises, .homeUnits:
      FigureCount(pairedSides(of: subject, on: counts.day))
    case .commissionerIssues, .commissionerTalentIssues, .commissionerSchoolIssues,
      .commissionerOtherIssues:
      FigureCount(commissionerIssues(of: subject, in: counts))
    case .beneficiaries: beneficiaries(in: counts)
    case .municipalProjects:
      FigureCount(
        projects.live.filter { $0.lists.contains(.municipal43) && $0.isIncluded(on: counts.day) }
          .map(\.ref))
    case .ledClasses:
      FigureCount(
        classes.live.compactMap { $0.asOf(counts.day) }.filter { $0.leadUnit != nil }.map(\.ref))
    case .reportsDue: FigureCount(projectsOwing(.projectReport, on: counts.day))
    case .contactsDue: FigureCount(projectsOwing(.projectContact, on: counts.day))
    case .siteVisitsDue: FigureCount(projectsOwing(.projectVisit, on: counts.day))
    case .projectsOfOneIssue: FigureCount(mostProjects(in: counts))
    case .policyTopics: FigureCount(offeredTopics.map(\.ref))
    case .asked, .optedIn, .notOptedIn: FigureCount(asked(subject, asOf: counts.day))
    case .policyForms: FigureCount(holdersOfForms(asOf: counts.day))
    }
  }

  private func projectsOwing(_ cadence: Cadence, on day: Day) -> [EntityRef] {
    projects.live.filter { project in
      projectDuties(of: project, on: day).contains { $0.cadence == cadence }
    }.map(\.ref)
  }

  private func asked(_ subject: FigureSubject, asOf day: Day) -> [EntityRef] {
    newestOutreach(asOf: day).filter { call in
      switch subject {
      case .optedIn: call.outcome == .need
      case .notOptedIn: call.outcome != .need
      default: true
      }
    }.map(\.enterprise.ref)
  }

  private func holdersOfForms(asOf day: Day) -> [EntityRef] {
    let forms = policyForms.live.filter { $0.givenOn <= day }
    return Set(forms.map(\.enterprise.ref)).sorted()
  }

  private func mostProjects(in counts: Counts) -> [EntityRef] {
    let projects = counts.ids(IssueSelection(.registered)).compactMap { self[$0] }.map { issue in
      issue.objects.lazy.filter { $0.kind == .project }
    }
    return projects.max { $0.count < $1.count }.map(Array.init) ?? []
  }

  private func visitedObjects(of subject: FigureSubject, asOf day: Day) -> [EntityRef] {
    let coverage = Coverage(of: self, since: nil, asOf: day)
    return coverage.visited.filter { ref in
      switch subject {
      case .visitedEnterprises: ref.kind == .enterprise
      case .visitedProjects: ref.kind == .project
      case .visitedParks: ref.kind == .park
      case .visitedSites: ref.kind == .site
      default: true
      }
    }
  }

  private func pairedSides(of subject: FigureSubject, on day: Day) -> [EntityRef] {
    let active = pairings.live.filter { $0.holds(on: day) }
    let refs: [EntityRef] =
      switch subject {
      case .pairings: active.map(\.ref)
      case .commissioners: active.map(\.commissioner.ref)
      case .pairedEnterprises: active.map(\.enterprise.ref)
      default: active.compactMap { self[$0.commissioner]?.unit?.ref }
      }
    return Set(refs).sorted()
  }

  private func commissionerIssues(of subject: FigureSubject, in counts: Counts) -> [EntityRef] {
    counts.issues.lazy.filter { issue in
      switch subject {
      case .commissionerTalentIssues: issue.category == Category.talent
      case .commissionerSchoolIssues: issue.category == Category.schooling
      case .commissionerOtherIssues:
        issue.category != Category.talent && issue.category != Category.schooling
      default: true
      }
    }
    .filter { $0.isIn(.registered) && self.commissioner(whoFound: $0.id) != nil }.map(\.id.ref)
  }

  /// Children placed and the like: people, not issues (F8, T11).
  private func beneficiaries(in counts: Counts) -> FigureCount {
    let helped = counts.issues.filter { $0.isIn(.solved) }.compactMap { issue in
      self.issue(issue.id, asOf: counts.day)?.beneficiaries.map { (issue.id.ref, $0) }
    }
    return FigureCount(helped.reduce(0) { $0 + $1.1 }, helped.map(\.0))
  }

  /// The commissioner who brought an issue in: on a visit of his, or by entering it (T2).
  package func commissioner(whoFound id: ID<Issue>) -> ID<Person>? {
    guard let issue = live(id), issue.history == nil else { return nil }
    var finders = steps(of: id).first { $0.rule == .register }.map { [$0.by] } ?? []
    if case .visit(let visit) = issue.source { finders = (self[visit]?.visitors ?? []) + finders }
    return finders.first { self[$0]?.holds(.commissioner, on: issue.registeredOn) == true }
  }
}
