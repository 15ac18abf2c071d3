extension Workspace {
  /// Issues that may be the same matter: same primary object, same category, registered within so
  /// many days of each other, whatever their words, and nobody said yet that they are not; words only
  /// put the likest first (C9).
  package func duplicateCandidates(of issue: Issue, category: String) -> [ID<Issue>] {
    guard let object = issue.primaryObject, !category.isEmpty else { return [] }
    let matter = Matter(
      issue: issue.id, object: object, category: category, on: issue.registeredOn)
    return places(Issue.self, of: object).filter { isSame($0, as: matter) }
      .map { (likeness: likeness(of: issue, issues[at: $0]), id: issues[at: $0].id) }
      .sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }.map(\.id)
  }

  /// The same by the category the issue has, or before triage the one its words speak for.
  package func duplicateCandidates(of issue: Issue) -> [ID<Issue>] {
    duplicateCandidates(of: issue, category: likelyCategory(of: issue))
  }

  /// Pairs of a new issue and what it may be the same as: what is to be looked at side by side.
  package var duplicatesToSee: [(new: ID<Issue>, other: ID<Issue>)] {
    issues.live.filter { $0.state == .registered }.flatMap { issue in
      candidatesToSee(with: issue).map { (new: issue.id, other: $0) }
    }
  }

  private func candidatesToSee(with issue: Issue) -> [ID<Issue>] {
    duplicateCandidates(of: issue).filter { other in
      issues.place(of: other).map { isToSee($0, with: issue.id) } ?? false
    }
  }

  /// The first candidate of a new issue, where the pair is to be looked at with it.
  func duplicateToSee(with id: ID<Issue>) -> ID<Issue>? {
    firstDuplicate(of: id) { isToSee($0, with: id) }
  }

  /// Two new issues are one pair, which stands with the later.
  private func isToSee(_ other: Int, with new: ID<Issue>) -> Bool {
    issues[at: other].id < new || issues[at: other].state != .registered
  }

  /// The first candidate there is, whatever its words.
  package func anyDuplicate(of id: ID<Issue>) -> ID<Issue>? { firstDuplicate(of: id) { _ in true } }

  /// Asked of every new issue, so none is passed whole.
  private func firstDuplicate(of id: ID<Issue>, where isMeant: (Int) -> Bool) -> ID<Issue>? {
    guard let place = issues.livePlace(of: id), let object = issues[at: place].objects.first else {
      return nil
    }
    let matter = Matter(
      issue: id, object: object, category: likelyCategory(at: place),
      on: issues[at: place].registeredOn)
    guard !matter.category.isEmpty else { return nil }
    return firstPlace(Issue.self, of: object) { isMeant($0) && isSame($0, as: matter) }
      .map { issues[at: $0].id }
  }

  private func isSame(_ other: Int, as matter: Matter) -> Bool {
    issues[at: other].id != matter.issue && issues[at: other].objects.first == matter.object
      && issues[at: other].state != .merged && issues[at: other].history == nil
      && isNear(issues[at: other].registeredOn, matter.on)
      && likelyCategory(at: other) == matter.category
      && verdict(matter.issue, issues[at: other].id) == nil
  }

  func isNear(_ one: Day, _ other: Day) -> Bool {
    abs(one.days(to: other)) <= thresholds(on: max(one, other)).duplicateWindow
  }

  /// How alike the words of two issues are, in percent: Dice over pairs of neighbouring characters,
  /// without the names of what they are about.
  package func likeness(of one: Issue, _ other: Issue) -> Int {
    let names = (one.objects + other.objects).flatMap(names(of:))
    return Bigrams(one.words, without: names).likeness(to: Bigrams(other.words, without: names))
  }
}

/// What decides whether two issues may be one.
private struct Matter {
  let issue: ID<Issue>
  let object: EntityRef
  let category: String
  let on: Day
}

extension Issue {
  fileprivate var words: String { details.isEmpty ? title : title + "\n" + details }
}
