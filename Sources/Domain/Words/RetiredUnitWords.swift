/// What is said of a unit that was dissolved, and of what it leaves.
extension Workspace {
  /// The open issues that a unit still leads which was retired just now: somebody has to take them
  /// over, and nothing else reminds of that.
  package func leftBehind(by touches: [Touch]) -> Phrase? {
    let left = touches.compactMap(\.retiredUnit).flatMap(openIssues(ledBy:))
    return left.isEmpty ? nil : Phrase.stillLed(left)
  }

  private func openIssues(ledBy unit: ID<Unit>) -> [ID<Issue>] {
    issues.live.filter { $0.isOpen && $0.leadUnit == unit }.map(\.id)
  }
}

extension Touch {
  fileprivate var retiredUnit: ID<Unit>? {
    guard case .unit(let unit) = after, unit.isRetired else { return nil }
    if case .unit(let before)? = before, before.isRetired { return nil }
    return unit.id
  }
}

extension Phrase {
  fileprivate static func stillLed(_ issues: [ID<Issue>]) -> Phrase {
    let named = names(issues.map(\.description), atMost: 5)
    return Phrase(
      "还牵头\(issues.count)件未结问题：\(named.zh)，请改派",
      "it still leads \(counted(issues.count, "open issue")): \(named.en); give them to another")
  }
}
