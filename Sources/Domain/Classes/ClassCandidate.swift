/// Issues of several enterprises in one category that may be a common matter (C9): shown as
/// 疑似共性 n 家; a person opens the class or does not.
package struct ClassCandidate: Equatable, Sendable {
  package let category: String
  /// Distinct ones.
  package let enterprises: Int
  /// In the order of their numbers; none of them is solved, and none is in a class.
  package let issues: [ID<Issue>]
  /// The class of this category that is being worked on, which they might join.
  package let existing: ID<CommonClass>?
}

extension Workspace {
  /// Among what is not solved yet, for what is settled needs no class; the most enterprises first.
  ///
  /// Before triage an issue counts by what its words speak for.
  package func classCandidates(on day: Day) -> [ClassCandidate] {
    let open = standings.known(on: day)?.open ?? openIssues(on: day)
    let aside = putAside(until: day)
    var loose: [String: [LooseIssue]] = [:]
    for place in open.lazy.compactMap({ issues.livePlace(of: $0) }) {
      guard issues[at: place].state.isLive, let category = looseCategory(at: place),
        aside[category]?.contains(issues[at: place].id) != true
      else { continue }
      add(at: place, to: &loose[category, default: []])
    }
    return loose.compactMap { candidate($0.key, $0.value, on: day) }
      .sorted { ($1.enterprises, $0.category) < ($0.enterprises, $1.category) }
  }

  /// Nil for what is in a class, or nobody knows what it is about.
  private func looseCategory(at place: Int) -> String? {
    // The field alone: to ask the issue itself would copy it.
    guard issues[at: place].commonClass.flatMap({ live($0) }) == nil else { return nil }
    let category = likelyCategory(at: place)
    return category.isEmpty ? nil : category
  }

  private func add(at place: Int, to loose: inout [LooseIssue]) {
    for object in issues[at: place].objects {
      loose.append(
        LooseIssue(
          id: issues[at: place].id, enterprise: enterprise(behind: object),
          round: issues[at: place].round, registeredOn: issues[at: place].registeredOn))
    }
  }

  /// Within one round, or within so many days until now: whichever has more enterprises.
  private func candidate(
    _ category: String, _ issues: [LooseIssue], on day: Day
  ) -> ClassCandidate? {
    let limits = thresholds(on: day)
    let recent = issues.filter { $0.registeredOn.days(to: day) <= limits.classWindow }
    let rounds = Set(issues.compactMap(\.round)).sorted().map { round in
      issues.filter { $0.round == round }
    }
    let groups = ([recent] + rounds).map { group in
      (issues: group, firms: group.compactMap(\.enterprise).distinct.count)
    }
    guard let most = groups.map(\.firms).max(), most >= limits.classEnterprises,
      let group = groups.first(where: { $0.firms == most })
    else { return nil }
    return ClassCandidate(
      category: category, enterprises: most, issues: group.issues.map(\.id).distinct,
      existing: classes.live.first { $0.category == category && $0.state != .concluded }?.id)
  }
}

/// What a candidate asks of an issue that is in no class, once for each object it has: figures alone,
/// for thousands of them are gone through.
private struct LooseIssue {
  let id: ID<Issue>
  let enterprise: ID<Enterprise>?
  let round: Int?
  let registeredOn: Day
}

extension Array where Element: Comparable {
  /// Each once, in order: there the same ones stand together, which is found out sooner than by a set.
  fileprivate var distinct: [Element] {
    let sorted = sorted()
    return sorted.prefix(1) + zip(sorted, sorted.dropFirst()).filter { $0 != $1 }.map(\.1)
  }
}
