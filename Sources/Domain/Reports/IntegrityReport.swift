extension Report {
  /// R13 完整性检查: what the figures lean on and should not, for a person to look at.
  static func integrity(_ material: ReportMaterial) -> Report {
    let checks = IntegrityCheck.allCases.map { ($0, material.findings(of: $0)) }
    return material.report(
      basis: [ReportWords.integrityBasis], [summary(checks), list(checks, material)])
  }

  private typealias Findings = [(check: IntegrityCheck, found: [IntegrityFinding])]

  private static func summary(_ checks: Findings) -> ReportTable {
    ReportTable(
      "checks", ReportWords.checks,
      [.init("check", ReportWords.check, width: 40), .number("count", ReportWords.count)],
      rows: checks.map { check, found in
        [.phrase(check.phrase), .number(found.count, .rows(found.map(\.ref)))]
      })
  }

  private static func list(_ checks: Findings, _ material: ReportMaterial) -> ReportTable {
    let rows = checks.flatMap { check, found in
      found.map { finding -> [ReportCell] in
        [
          .phrase(check.phrase), .id(finding.ref), .words(material.name(of: finding.ref)),
          .words(finding.words),
        ]
      }
    }
    return ReportTable(
      "findings", ReportWords.findings,
      [
        .init("check", ReportWords.check, width: 28), .init("id", ReportWords.number, width: 10),
        .init("name", ReportWords.name, width: 30), .init("what", ReportWords.what, width: 42),
      ], rows: rows, isList: true)
  }
}

/// One thing a person should look at.
struct IntegrityFinding {
  let ref: EntityRef
  var words = ""
}

/// What R13 looks for (C17).
package enum IntegrityCheck: String, CaseIterable, Sendable {
  /// Closed though nobody could be reached (T17b).
  case unverified
  /// Counted as solved though the enterprise was not content (T13).
  case discontent
  /// What a visit found was entered more than a working day after it (T1).
  case lateEntry
  /// One person on both sides, by leave of the head (C13).
  case override
  /// A unit that does not answer for the category was made to lead (T2).
  case foreignUnit
  case noCategory
  case noUnit
  /// Schooling solved, and nobody said of how many.
  case noBeneficiaries
  case noTown
  /// Left the registry without a date, so no past denominator is sure.
  case noLeavingDay
  /// A figure without its day or its source (T21).
  case vagueFigure
  case duplicate
  case proposal
}

extension ReportMaterial {
  func findings(of check: IntegrityCheck) -> [IntegrityFinding] {
    switch check {
    case .unverified: issues { $0.closing == .unverifiable }
    case .discontent: issues { $0.isIn(.solved) && $0.isIn(.reached) && !$0.isIn(.content) }
    case .noCategory: issues { $0.isIn(.valid) && $0.category.isEmpty && $0.state != .registered }
    case .noUnit: issues { $0.unit == nil && $0.state.isWithUnit && $0.isIn(.valid) }
    case .noBeneficiaries: issues(where: lacksBeneficiaries)
    case .lateEntry: lateEntries
    case .override: overrides
    case .foreignUnit: foreignUnits
    case .noTown, .noLeavingDay, .vagueFigure: entries(lacking: check)
    case .duplicate: duplicates
    case .proposal: proposals
    }
  }

  private func issues(where isFound: (CountedIssue) -> Bool) -> [IntegrityFinding] {
    counts.issues.filter(isFound).map { IntegrityFinding(ref: $0.id.ref) }
  }

  private func lacksBeneficiaries(_ issue: CountedIssue) -> Bool {
    issue.category == Category.schooling && issue.closing == .solved
      && workspace[issue.id]?.beneficiaries == nil
  }

  /// With the day it was entered on; as of that day it was not known.
  private var lateEntries: [IntegrityFinding] {
    counts.issues.compactMap { counted in
      guard case .visit? = workspace[counted.id]?.source,
        let entry = workspace.steps(of: counted.id).first, entry.at.day <= day,
        workspace.calendar.workdayCount(from: entry.on, to: entry.at.day) > 1
      else { return nil }
      return IntegrityFinding(ref: counted.id.ref, words: entry.at.day.iso)
    }
  }

  private var overrides: [IntegrityFinding] {
    workspace.overrides(asOf: day)
      .map { IntegrityFinding(ref: $0.issue.ref, words: $0.reason) }
  }

  private var foreignUnits: [IntegrityFinding] {
    workspace.steps.live.filter { $0.rule == .triage && $0.on <= day && !$0.reason.isEmpty }
      .map { IntegrityFinding(ref: $0.issue.ref, words: $0.reason) }
  }

  private func entries(lacking check: IntegrityCheck) -> [IntegrityFinding] {
    let refs: [EntityRef] =
      switch check {
      case .noTown: workspace.enterprises.live.filter { $0.town == nil }.map(\.ref)
      case .noLeavingDay:
        workspace.enterprises.live.filter { $0.status != .active && $0.registeredTo == nil }
          .map(\.ref)
      default:
        workspace.figures.live.filter { $0.asOf == nil || $0.source.isEmpty }.map(\.ref)
      }
    return refs.map { IntegrityFinding(ref: $0) }
  }

  /// Pairs among what is open that may be one matter and nobody spoke on yet; named once, by the later
  /// one, with the other beside it.
  private var duplicates: [IntegrityFinding] {
    counts.ids(IssueSelection(.open)).compactMap { workspace[$0] }.flatMap { issue in
      workspace.duplicateCandidates(of: issue)
        .filter { $0 < issue.id && counts.isIn(.open, $0) }
        .map { IntegrityFinding(ref: issue.ref, words: workspace.label(of: $0)) }
    }
  }

  private var proposals: [IntegrityFinding] {
    workspace.proposals.live.filter { $0.answer == nil && $0.on <= day }
      .map { IntegrityFinding(ref: $0.issue.ref, words: $0.reason) }
  }
}
