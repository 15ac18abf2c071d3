/// What belongs to a class, and what it comes to; all of it reckoned from what is recorded.
extension Workspace {
  /// The issues of a class that count: what was merged, declined or withdrawn does not (C4).
  package func classMembers(of id: ID<CommonClass>) -> [Issue] {
    members(Issue.self, of: id.ref).filter { $0.commonClass == id && $0.isValid }
  }

  /// In the order they were laid down.
  package func countermeasures(of id: ID<CommonClass>) -> [Countermeasure] {
    members(Countermeasure.self, of: id.ref)
  }

  package func classFigures(of id: ID<CommonClass>) -> ClassFigures {
    var figures = ClassFigures()
    for issue in classMembers(of: id) { figures.take(issue, in: self) }
    return figures
  }

  /// Every class that had been opened by a day, as it stood, with its figures of that day.
  package func classes(asOf day: Day) -> [(commonClass: CommonClass, figures: ClassFigures)] {
    var figures: [ID<CommonClass>: ClassFigures] = [:]
    for issue in issues.live {
      guard let past = self.issue(issue.id, asOf: day), past.isValid,
        let id = past.commonClass
      else { continue }
      figures[id, default: ClassFigures()].take(past, in: self)
    }
    return classes.live.compactMap { $0.asOf(day) }.map { ($0, figures[$0.id] ?? ClassFigures()) }
  }
}

/// What a class comes to, in columns that are never added up with each other (C9).
package struct ClassFigures: Equatable, Sendable {
  package private(set) var issues: [ID<Issue>] = []
  package private(set) var beneficiaries = 0
  /// Answered and called back.
  package private(set) var settled = 0
  private var known: Set<ID<Enterprise>> = []

  package init() {}

  package var members: Int { issues.count }
  /// Distinct ones: an enterprise with three issues is one.
  package var enterprises: Int { known.count }

  mutating func take(_ issue: Issue, in workspace: Workspace) {
    issues.append(issue.id)
    beneficiaries += issue.beneficiaries ?? 0
    if issue.isSettled { settled += 1 }
    known.formUnion(issue.objects.compactMap(workspace.enterprise(behind:)))
  }
}

extension Workspace {
  /// The enterprise an object is, or whose project it is.
  package func enterprise(behind object: EntityRef) -> ID<Enterprise>? {
    object.id(as: Enterprise.self) ?? object.id(as: Project.self).flatMap { self[$0]?.enterprise }
  }
}

// MARK: - Answers that are prepared

extension Workspace {
  /// What a member might be answered after its class was concluded: a draft for a person to look at,
  /// change and save; nothing is ever answered or closed by it (C9, L7).
  package func draftAnswer(to issue: Issue) -> String? {
    guard let id = issue.commonClass, let owner = live(id), issue.lane == .joint,
      !owner.conclusion.isEmpty, issue.history == nil, issue.state.canBeAnswered
    else { return nil }
    let measures = countermeasures(of: id).map { measure in
      measure.policy.isEmpty ? measure.text : "\(measure.text)（\(measure.policy)）"
    }
    return ([owner.conclusion] + measures).joined(separator: "\n")
  }

  /// The members such a draft waits for.
  package func drafted(in id: ID<CommonClass>) -> [Issue] {
    classMembers(of: id).filter { draftAnswer(to: $0) != nil }
  }
}

extension IssueState {
  /// An answer may come from here (T3, T12).
  fileprivate var canBeAnswered: Bool { self == .registered || self == .triaged || isWithUnit }
}
