import Domain
import Glibc
import TestSupport

/// Lists in, lists out, letters on paper: the program, run to its end.
enum PaperBench {
  private static let rowCount = 100_000

  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let list = folder.write(csv, to: "企业.csv")
    var (imports, memory, exports): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<3 {
      let ledger = try emptyLedger(at: folder.path("ledger-\(round)"))
      let taken = try run(["import", "enterprises", list], on: ledger, folder)
      imports += taken.time
      memory += taken.megabytes
      let out = ["export", "enterprises", "--out", folder.path("out-\(round).csv")]
      exports += try run(out, on: ledger, folder).time
    }
    return [
      Row("100,000 rows imported", imports, unit: "ms", limit: 5000),
      Row("  the most memory that took", memory, unit: "MB", limit: 300),
      Row("100,000 rows exported", exports, unit: "ms", limit: 2000),
      Row(
        "a round of \(letterCount) letters, written as files", try letters(in: folder), unit: "ms",
        limit: 1000),
    ]
  }

  /// How long it took, and how much it held; nothing when it failed.
  private static func run(
    _ arguments: [String], on ledger: String, _ folder: TemporaryDirectory
  ) throws -> (time: [Double], megabytes: [Double]) {
    let start = Stopwatch.now
    let child = try ChildProcess(
      Places.liuzhu, arguments + ["--data", ledger, "--as", "P001"],
      environment: ["HOME": folder.path, "LANG": "C.UTF-8", "LIUZHU_NOW": BenchOffice.now.iso]
    ) { actions in
      for number in [0, 1, 2] as [Int32] {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      }
    }
    let (ending, megabytes) = child.waitMeasuring()
    guard ending == .exited(0) else { return ([], []) }
    return ([Stopwatch.now - start], [megabytes])
  }

  private static func emptyLedger(at directory: String) throws -> String {
    let ledger = try BenchLedger(at: directory, enterprises: 0, issues: 0)
    ledger.storage.close()
    return directory
  }

  private static var csv: String {
    let rows = (0..<rowCount).map { index in
      "\(BenchOffice.name(of: index)),\(BenchOffice.trades[index % 10]),工业路\(index)号"
    }
    return (["企业名称,行业,地址"] + rows).joined(separator: "\n")
  }
}

// MARK: - Letters

extension PaperBench {
  private static let letterCount = 31

  /// Each to a unit of its own, with ten issues.
  private static func letters(in folder: TemporaryDirectory) throws -> [Double] {
    let directory = folder.path("letters")
    var ledger = try BenchLedger(at: directory, enterprises: 1000, issues: 900)
    try ledger.fill((1...letterCount).map { .unit(unit($0)) })
    try ledger.fill((1...letterCount).map { .dispatch(letter($0)) })
    ledger.storage.close()
    return try (0..<5).flatMap { round in
      try run(["paper", "write", "--out", folder.path("round-\(round)")], on: directory, folder)
        .time
    }
  }

  private static func unit(_ number: Int) -> Unit {
    var unit = Unit()
    (unit.id, unit.name) = (ID(number + 1), "第\(number)局")
    return unit
  }

  private static func letter(_ number: Int) -> DispatchDoc {
    var letter = DispatchDoc()
    letter.id = ID(year: 2018, 10_000 + number)
    (letter.unit, letter.on, letter.number) = (ID(number + 1), BenchOffice.day, number)
    letter.issues = (0..<10).map { ID(year: 2018, (number - 1) * 10 + $0 + 1) }
    return letter
  }
}
