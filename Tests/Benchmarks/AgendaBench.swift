import Domain

/// What there is to do, at a ledger of 100,000 issues of which one in twenty is open, and 1,000
/// pairings.
enum AgendaBench {
  static func rows() throws -> [Row] {
    var workspace = office()
    let reckoning = Stopwatch.time(1) { _ in workspace.reckon(on: BenchOffice.day) }
    guard let person = workspace[ID<Person>(1)] else { return [] }
    var count = 0
    let times = Stopwatch.time(40) { _ in
      count = workspace.agenda(for: person, from: BenchOffice.day).items.count
    }
    return [
      Row("lights, dues and cards of 100,000 issues from cold", reckoning, unit: "ms", limit: 150),
      Row(
        "agenda of a role at 100,000 issues, \(count) things to do", times, unit: "ms", limit: 10),
    ]
  }

  private static func office() -> Workspace {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 1000, issues: 100_000) {
      workspace.load(settled(entity))
    }
    for number in 1...1000 {
      workspace.load(pairing(number).any)
      workspace.load(visit(number).any)
    }
    return workspace
  }

  /// All but one in twenty are closed.
  private static func settled(_ entity: AnyEntity) -> AnyEntity {
    guard case .issue(var issue) = entity, issue.id.number % 20 != 0 else { return entity }
    (issue.state, issue.closing) = (.closed, .solved)
    return .issue(issue)
  }

  private static func pairing(_ number: Int) -> Pairing {
    var pairing = Pairing()
    (pairing.id, pairing.enterprise, pairing.commissioner) = (ID(number), ID(number), ID(number))
    pairing.from = BenchOffice.day.adding(days: -150)
    return pairing
  }

  private static func visit(_ number: Int) -> Visit {
    var visit = Visit()
    (visit.id, visit.objects) = (ID(number), [ID<Enterprise>(number).ref])
    (visit.on, visit.visitors) = (BenchOffice.day.adding(days: -140 + number % 140), [ID(number)])
    return visit
  }
}
