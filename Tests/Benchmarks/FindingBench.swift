import Domain

/// Finding: what one keystroke in the filter costs before anything is drawn.
enum FindingBench {
  static func rows() throws -> [Row] {
    try enterprises() + issues(900) + issues(10_000)
  }

  private static func enterprises() throws -> [Row] {
    var workspace = Workspace()
    for index in 0..<10_000 { workspace.load(BenchOffice.enterprise(index)) }
    var listing = Listing<Enterprise>()
    let index = Stopwatch.time(1) { _ in listing.fold(workspace) }
    let keys = try ["x", "xl", "shuangjiang", "股份", "gufenyouxiangongsi"].flatMap {
      try times(of: $0, among: &listing, in: workspace)
    }
    return [
      Row("index 10,000 enterprises for finding, once", index, unit: "ms"),
      Row("one filter keystroke at 10,000 enterprises, matching only", keys, unit: "ms", limit: 16),
    ]
  }

  private static func issues(_ count: Int) throws -> [Row] {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 1000, issues: count) { workspace.load(entity) }
    let reckoning = Stopwatch.time(1) { _ in workspace.reckon(on: BenchOffice.day) }
    var listing = Listing<Issue>()
    let keys = try ["灯:红", "期限<7"].flatMap {
      try times(of: $0, among: &listing, in: workspace)
    }
    return [
      Row("reckon how \(count) open issues stand, once a day", reckoning, unit: "ms"),
      Row("one filter keystroke at \(count) issues, 灯:红 or 期限<7", keys, unit: "ms", limit: 16),
    ]
  }

  private static func times<Asked: Findable>(
    of typed: String, among listing: inout Listing<Asked>, in workspace: Workspace
  ) throws -> [Double] {
    let query = try Query<Asked.Asked>(parsing: typed, today: BenchOffice.day)
    return Stopwatch.time(40) { _ in
      _ = listing.rows(matching: query, in: workspace, on: BenchOffice.day)
    }
  }
}
