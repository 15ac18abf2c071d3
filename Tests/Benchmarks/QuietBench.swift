import Glibc
import TestSupport

/// What a program costs a line and a machine: the bytes of one move through a list, beside tig and
/// visidata on lists as long, and how often it wakes while nobody types.
enum QuietBench {
  private static let moves = 15
  private static let count = 1000

  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let program = try workbench(in: folder)
    let withFile = bytes(of: program, moving: "j")
    program.type("z")
    let alone = bytes(of: program, moving: "j")
    return try rows("a list, its file beside it", withFile, tig(in: folder, showingCommits: true))
      + rows("a list alone", alone, tig(in: folder, showingCommits: false))
      + [
        try visidata(in: folder),
        Row("wake-ups in 10 s while nobody types", wakeUps(of: program), unit: "", limit: 0),
      ]
  }

  /// The list of enterprises, from its beginning.
  private static func workbench(in folder: TemporaryDirectory) throws -> TerminalProgram {
    let ledger = try BenchLedger(at: folder.path("ledger"), enterprises: count, issues: 900)
    _ = ledger.idle()
    ledger.storage.close()
    let program = try TerminalProgram(
      Places.liuzhu, ["--data", folder.path("ledger"), "--as", "P001"], home: folder.path)
    program.read(until: "W2018-")
    program.settle()
    program.type("1")
    return program
  }

  private static func rows(_ what: String, _ ours: [Double], _ tigs: [Double]) -> [Row] {
    let row = Row("bytes to the terminal for one move in \(what)", ours, unit: "B")
    guard !tigs.isEmpty else { return [row, Row(absent: "tig")] }
    return [
      row, Row("  tig: the same in a log of as many commits", tigs, unit: "B"),
      Row("  ours over tig", ours, over: tigs, limit: 1),
    ]
  }

  /// One row down at a time, without scrolling.
  private static func bytes(of program: TerminalProgram, moving key: String) -> [Double] {
    program.settle()
    return (0..<moves).map { _ in
      program.type(key)
      return Double(program.settle())
    }
  }

  private static func wakeUps(of program: TerminalProgram) -> [Double] {
    program.settle()
    let before = program.wakeUps
    sleep(10)
    return [Double(program.wakeUps - before)]
  }

  /// Nothing where it is not installed.
  private static func tig(
    in folder: TemporaryDirectory, showingCommits: Bool
  ) throws -> [Double] {
    guard OtherProgram("tig") != nil, OtherProgram("git") != nil else { return [] }
    let commits = (1...count).map { number in
      """
      commit refs/heads/main
      mark :\(number)
      committer a <a@b> \(1_500_000_000 + number) +0000
      data <<END
      \(BenchOffice.name(of: number))
      END
      \(number > 1 ? "from :\(number - 1)\n" : "")
      """
    }
    let stream = folder.write(commits.joined(), to: "commits")
    let script = """
      cd \(folder.path) && rm -rf repo && git init -q -b main repo && cd repo \
      && git fast-import --quiet < \(stream) && exec tig
      """
    let program = try TerminalProgram("/bin/sh", ["-c", script], home: folder.path)
    program.read(until: "main")
    program.settle()
    if showingCommits { program.type("\r") }
    return bytes(of: program, moving: "J")
  }

  private static func visidata(in folder: TemporaryDirectory) throws -> Row {
    guard OtherProgram("vd") != nil else { return Row(absent: "visidata") }
    let lines = (0..<count).map { "\($0),\(BenchOffice.name(of: $0))\n" }.joined()
    let table = folder.write("number,name\n" + lines, to: "names.csv")
    let program = try TerminalProgram("/bin/sh", ["-c", "exec vd \(table)"], home: folder.path)
    program.read(until: BenchOffice.name(of: 5))
    return Row(
      "  visidata: the same in a table of as many rows", bytes(of: program, moving: "j"), unit: "B")
  }
}
