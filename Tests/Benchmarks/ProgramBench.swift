import Glibc
import TestSupport

/// The program as a person starts it: a new process on a terminal, timed until its list stands
/// there, beside fzf on the same names and taskwarrior on as many tasks.
enum ProgramBench {
  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let ledger = try BenchLedger(at: folder.path("usual"), enterprises: 1000, issues: 900)
    let first = try firstFrames(in: folder)
    _ = ledger.idle()
    ledger.storage.close()
    let usual = try firstFrames(in: folder)
    return [
      Row(
        "start to first frame, 1,000 enterprises and 900 issues", usual.times, unit: "ms",
        limit: 50),
      Row("  resident memory then", usual.megabytes, unit: "MB", limit: 25),
      Row("  the very first start, before there is a snapshot", first.times, unit: "ms"),
      Row("  resident memory then", first.megabytes, unit: "MB", limit: 25),
      Row(
        "start to first frame of the demo office, with all its history",
        try demoFrames(in: folder), unit: "ms", limit: 50),
      try fzfFirstFrame(in: folder, names: 1900), try taskList(),
    ] + (try filterKeys(in: folder, among: 10_000)) + (try filterKeys(in: folder, among: 100_000))
  }

  private static func filterKeys(in folder: TemporaryDirectory, among count: Int) throws -> [Row] {
    let keys = try filterKeys(in: folder, enterprises: count)
    return [
      Row("filter key on a terminal, \(count) enterprises", keys, unit: "ms", limit: 16),
      try fzfKeys(in: folder, names: count),
    ]
  }

  private static func firstFrames(
    in folder: TemporaryDirectory
  ) throws -> (times: [Double], megabytes: [Double]) {
    var times: [Double] = []
    var megabytes: [Double] = []
    for _ in 0..<11 {
      let (time, program) = try start(folder, "usual")
      times.append(time)
      megabytes.append(program.megabytes)
    }
    return (times, megabytes)
  }

  private static func demoFrames(in folder: TemporaryDirectory) throws -> [Double] {
    let environment = [
      "HOME": folder.path, "LANG": "C.UTF-8", "LIUZHU_NOW": BenchOffice.now.iso,
    ]
    let making = try ChildProcess(
      Places.liuzhu, ["--data", folder.path("demo"), "demo"], environment: environment
    ) { posix_spawn_file_actions_addopen(&$0, 1, "/dev/null", O_WRONLY, 0) }
    guard making.wait() == .exited(0) else { fatalError("no demo office was made") }
    return try (0..<11).map { _ in try start(folder, "demo").time }
  }

  private static func start(
    _ folder: TemporaryDirectory, _ ledger: String
  ) throws -> (time: Double, program: TerminalProgram) {
    try start(
      Places.liuzhu, ["--data", folder.path(ledger), "--as", "P001"], until: "W2018-", folder)
  }

  private static func start(
    _ program: String, _ arguments: [String], until text: String, _ folder: TemporaryDirectory
  ) throws -> (time: Double, program: TerminalProgram) {
    let begin = Stopwatch.now
    let program = try TerminalProgram(program, arguments, home: folder.path)
    program.read(until: text)
    return (Stopwatch.now - begin, program)
  }

  /// Typing 霜 and taking it back; the first thing that is written is the new list.
  private static func filterKeys(
    in folder: TemporaryDirectory, enterprises: Int
  ) throws -> [Double] {
    let name = "large-\(enterprises)"
    let ledger = try BenchLedger(at: folder.path(name), enterprises: enterprises, issues: 1)
    _ = ledger.idle()
    ledger.storage.close()
    let program = try start(folder, name).program
    program.settle()
    program.type("/")
    program.settle()
    return (0..<20).flatMap { index in
      defer { program.settle() }
      return Stopwatch.time(1) { _ in
        program.type(index % 2 == 0 ? "霜" : "\u{7F}")
        program.read(until: nil)
      }
    }
  }
}

// MARK: - What a user might pick instead

extension ProgramBench {
  private static func taskList() throws -> Row {
    guard let tasks = try Taskwarrior(tasks: 900) else { return Row(absent: "taskwarrior") }
    let times = try (0..<5).flatMap { _ in try tasks.list() }
    return Row("  taskwarrior: task list of 900 tasks", times, unit: "ms")
  }

  private static func fzfFirstFrame(in folder: TemporaryDirectory, names: Int) throws -> Row {
    guard OtherProgram("fzf") != nil else { return Row(absent: "fzf") }
    let times = try (0..<11).map { _ in try startFzf(in: folder, names: names).time }
    return Row("  fzf: first frame on as many lines", times, unit: "ms")
  }

  /// It shows the key at once and the list later; what counts is the list.
  private static func fzfKeys(in folder: TemporaryDirectory, names: Int) throws -> Row {
    guard OtherProgram("fzf") != nil else { return Row(absent: "fzf") }
    let program = try startFzf(in: folder, names: names).program
    let times = (0..<20).flatMap { index in
      program.settle()
      return Stopwatch.time(1) { _ in
        program.type(index % 2 == 0 ? "霜" : "\u{7F}")
        program.read(until: index % 2 == 0 ? "\(names / 10)/\(names)" : "\(names)/\(names)")
      }
    }
    return Row("  fzf: the same key, the same names", times, unit: "ms")
  }

  private static func startFzf(
    in folder: TemporaryDirectory, names: Int
  ) throws -> (time: Double, program: TerminalProgram) {
    let lines = (0..<names).map { BenchOffice.name(of: $0) + "\n" }.joined()
    let list = folder.write(lines, to: "names")
    return try start(
      "/bin/sh", ["-c", "exec fzf < \(list)"], until: "\(names)/\(names)", folder)
  }
}
