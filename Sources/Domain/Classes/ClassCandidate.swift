/// Issues of several enterprises in one category that may be a common matter (C9): shown as
/// 疑似共性 n 家; a person opens the class or does not.
package struct ClassCandidate: Equatable, Sendable {
  package let category: String
  /// Distinct ones.
  package let enterprises: Int
  /// In the order of their numbers; none of them is in a class.
  package let issues: [ID<Issue>]
  /// The class of this category that is being worked on, which they might join.
  package let existing: ID<CommonClass>?
}

extension Workspace {
  /// The most enterprises first; before triage an issue counts by what its words speak for.
  package func classCandidates(on day: Day) -> [ClassCandidate] {
    var loose: [String: [Issue]] = [:]
    for issue in issues.live where issue.registeredOn <= day && mayBeCommon(issue) {
      let category = likelyCategory(of: issue)
      if !category.isEmpty { loose[category, default: []].append(issue) }
    }
    return loose.compactMap { candidate($0.key, $0.value, on: day) }
      .sorted { ($1.enterprises, $0.category) < ($0.enterprises, $1.category) }
  }

  private func mayBeCommon(_ issue: Issue) -> Bool {
    issue.isValid && issue.commonClass.flatMap { live($0) } == nil
  }

  /// Within one round, or within so many days until now: whichever has more enterprises.
  private func candidate(_ category: String, _ issues: [Issue], on day: Day) -> ClassCandidate? {
    let limits = thresholds(on: day)
    let recent = issues.filter { $0.registeredOn.days(to: day) <= limits.classWindow }
    let rounds = Set(issues.compactMap(\.round)).sorted().map { round in
      issues.filter { $0.round == round }
    }
    let groups = ([recent] + rounds).map { (issues: $0, firms: enterprises(of: $0).count) }
    guard let most = groups.map(\.firms).max(), most >= limits.classEnterprises,
      let group = groups.first(where: { $0.firms == most })
    else { return nil }
    return ClassCandidate(
      category: category, enterprises: most, issues: group.issues.map(\.id),
      existing: classes.live.first { $0.category == category && $0.state != .concluded }?.id)
  }

  private func enterprises(of issues: [Issue]) -> Set<ID<Enterprise>> {
    Set(issues.flatMap { $0.objects.compactMap(enterprise(behind:)) })
  }
}
