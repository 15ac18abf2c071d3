import Domain

/// Finding among 10,000 enterprises: what one keystroke in the filter costs.
enum FindingBench {
  static func rows() throws -> [Row] {
    var workspace = Workspace()
    for index in 0..<10_000 { workspace.load(BenchOffice.enterprise(index)) }
    var listing = Listing<Enterprise>()
    let index = Stopwatch.time(1) { _ in listing.fold(workspace) }
    let keys = try ["x", "xl", "shuangjiang", "股份", "gufenyouxiangongsi"].flatMap { typed in
      let query = try Query<Enterprise.Asked>(parsing: typed, today: BenchOffice.day)
      return Stopwatch.time(40) { _ in
        _ = listing.rows(matching: query, in: workspace, on: BenchOffice.day)
      }
    }
    return [
      Row("index 10,000 enterprises for finding, once", index, unit: "ms"),
      Row("one filter keystroke at 10,000 enterprises, matching only", keys, unit: "ms", limit: 16),
    ]
  }
}
