import Domain

/// Counting: what the overview and every report wait for, at 100,000 issues and their history.
enum CountingBench {
  private static let issues = 100_000

  static func rows() throws -> [Row] {
    var workspace = ledger()
    let day = BenchOffice.day
    let cold = Stopwatch.time(5) { index in
      workspace.reckon(on: day.adding(days: index % 2 - 1))
      _ = Counts(of: workspace, asOf: day)
    }
    let counting = Stopwatch.time(5) { _ in _ = Counts(of: workspace, asOf: day) }
    workspace.reckon(on: day)
    var counts = Counts(of: workspace, asOf: day)
    let changes = Stopwatch.time(200) { index in
      let note = BenchOffice.note(index + 1)
      workspace.load(note)
      counts.refresh([Touch(before: nil, after: note)], in: workspace)
      workspace.reckon(on: day)
    }
    let past = Stopwatch.time(3) { _ in
      _ = Counts(of: workspace, asOf: day.adding(days: -60))
    }
    let briefing = Stopwatch.time(3) { _ in _ = workspace.report(.briefing, from: counts) }
    let overview = Stopwatch.time(20) { _ in _ = Overview.tables(counts, in: workspace) }
    return [
      Row("lights and counters of 100,000 issues, from cold", cold, unit: "ms", limit: 150),
      Row("of these the counters", counting, unit: "ms"),
      Row("the counters of a day long past", past, unit: "ms"),
      Row("lights and counters after one change", changes, unit: "ms", limit: 2),
      Row("R1 from the counters", briefing, unit: "ms"),
      Row("the tables of the overview from the counters", overview, unit: "ms"),
    ]
  }

  private static func ledger() -> Workspace {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 10_000, issues: 0) { workspace.load(entity) }
    for number in 2...40 {
      var unit = Unit()
      (unit.id, unit.name) = (ID(number), "第\(number)局")
      workspace.load(.unit(unit))
    }
    for entity in BenchLife.entities(issues: issues, enterprises: 10_000) {
      workspace.load(entity)
    }
    return workspace
  }
}
