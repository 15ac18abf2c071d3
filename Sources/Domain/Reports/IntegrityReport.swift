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
          .phrase(check.phrase), .id(finding.ref), .words(material.nameThen(of: finding.ref)),
          .words(finding.words),
        ]
      }
    }
    return ReportTable(
      "findings", ReportWords.findings,
      [
        .init("check", ReportWords.check, width: 28), .init("id", ReportWords.number, width: 10),
        .init("name", ReportWords.name, width: 30), .init("what", ReportWords.what, width: 42),
      ], rows: rows,
      about: checks.flatMap { check, found in found.map { check.subject(of: $0) } })
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

extension IntegrityCheck {
  fileprivate func subject(of finding: IntegrityFinding) -> RowSubject {
    RowSubject(finding.ref, as: self == .override ? .override : nil)
  }
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
      && workspace.issue(issue.id, asOf: day)?.beneficiaries == nil
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

  /// However it came to lead; with the reason that was given last.
  private var foreignUnits: [IntegrityFinding] {
    let units = workspace.units.live
    // A unit that was dissolved since answered for what it had declared.
    let declared = Dictionary(uniqueKeysWithValues: units.map { ($0.id, Set($0.categories)) })
    let answeredFor = Set(units.filter { !$0.isRetired }.flatMap(\.categories))
    return counts.issues.filter { issue in
      guard issue.isIn(.valid), let unit = issue.unit, answeredFor.contains(issue.category)
      else { return false }
      return declared[unit]?.contains(issue.category) != true
    }
    .map { issue in
      let reasons = workspace.steps(of: issue.id).filter { $0.on <= day }
        .map(workspace.reasonToLead)
      return IntegrityFinding(ref: issue.id.ref, words: reasons.last { !$0.isEmpty } ?? "")
    }
  }

  /// Of what there was by then; a figure without its day is of any.
  private func entries(lacking check: IntegrityCheck) -> [IntegrityFinding] {
    let known = workspace.enterprises.live.filter { $0.registeredFrom.map { $0 <= day } ?? true }
    let refs: [EntityRef] =
      switch check {
      case .noTown: known.filter { $0.town == nil }.map(\.ref)
      case .noLeavingDay:
        known.filter { $0.status != .active && $0.registeredTo == nil }.map(\.ref)
      default:
        workspace.figures.live.filter { figure in
          figure.asOf.map { $0 <= day && figure.source.isEmpty } ?? true
        }
        .map(\.ref)
      }
    return refs.map { IntegrityFinding(ref: $0) }
  }

  /// What nobody had answered by the end of the day.
  private var proposals: [IntegrityFinding] {
    workspace.proposals.live.filter { proposal in
      proposal.on <= day && proposal.answer.map { $0.on > day } ?? true
    }
    .map { IntegrityFinding(ref: $0.issue.ref, words: $0.reason) }
  }

  /// An issue under the title it had then.
  fileprivate func nameThen(of ref: EntityRef) -> String {
    ref.id(as: Issue.self).flatMap { workspace.issue($0, asOf: day)?.title } ?? name(of: ref)
  }
}

extension Workspace {
  /// What a step says for the unit it made to lead (T2, T6, T26).
  fileprivate func reasonToLead(in step: Step) -> String {
    switch step.rule {
    case .triage: step.reason
    case .sendBack:
      step.refs.lazy.compactMap { $0.id(as: ReturnRequest.self) }.first
        .flatMap { self[$0]?.overrideReason } ?? ""
    case .amend where step.unit != nil || step.amended.contains { $0.field.isOfLead }: step.reason
    default: ""
    }
  }
}

// MARK: - What may be one matter

extension ReportMaterial {
  /// Pairs among what was open that may be one matter and nobody had spoken on; named once, by the
  /// later one, with the other beside it.
  private var duplicates: [IntegrityFinding] {
    let open = counts.ids(IssueSelection(.open)).compactMap { workspace.issue($0, asOf: day) }
    let alike = Dictionary(grouping: open, by: matter).filter { $0.key != nil }.values
    return alike.flatMap { issues in
      issues.flatMap { issue in
        issues.filter { $0.id < issue.id && mayBeOne($0, issue) }.map { (issue.id, $0) }
      }
    }
    .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
    .map { IntegrityFinding(ref: $0.ref, words: "\($1.id) \($1.title)") }
  }

  private struct Matter: Hashable {
    let object: EntityRef
    let category: String
  }

  /// Nil where it is not known what it is about.
  private func matter(_ issue: Issue) -> Matter? {
    let category = workspace.likelyCategory(of: issue)
    guard let object = issue.primaryObject, !category.isEmpty else { return nil }
    return Matter(object: object, category: category)
  }

  private func mayBeOne(_ one: Issue, _ other: Issue) -> Bool {
    workspace.isNear(one.registeredOn, other.registeredOn)
      && workspace.verdict(one.id, other.id, asOf: day) == nil
  }
}
