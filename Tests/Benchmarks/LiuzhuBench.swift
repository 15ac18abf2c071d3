import Glibc

/// Measures what people wait for, and prints it beside what they would use instead.
///
///     swift build -c release --static-swift-stdlib
///     .build/release/liuzhu-bench [store|crowd|opening|finding|counting|agenda|screens|projects|policy|projection|meeting|paper]
///
/// Machines are noisy: quote the ratios, both sides of which were measured in one run.
@main
enum LiuzhuBench {
  static func main() throws {
    if let writer = Writer(CommandLine.arguments) { return try writer.run() }
    let wanted = CommandLine.arguments.dropFirst()
    let benches: [(name: String, run: () throws -> [Row])] = [
      ("store", StoreBench.rows), ("crowd", CrowdBench.rows), ("opening", OpeningBench.rows),
      ("finding", FindingBench.rows), ("counting", CountingBench.rows),
      ("agenda", AgendaBench.rows),
      ("screens", ScreenBench.rows), ("projects", ProjectBench.rows), ("policy", PolicyBench.rows),
      ("projection", ProjectionBench.rows), ("meeting", MeetingBench.rows),
      ("paper", PaperBench.rows),
    ]
    print(Row.head)
    for bench in benches where wanted.isEmpty || wanted.contains(bench.name) {
      for row in try bench.run() { print(row.text) }
      fflush(nil)
    }
  }
}
