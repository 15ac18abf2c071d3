import Glibc
import TestSupport

/// The program as a person starts it: a new process on a terminal, timed until its list stands there.
struct FirstFrame {
  let times: [Double]
  let mebibytes: Double
  let fzf: [Double]

  static func measure(enterprises: Int, issues: Int) throws -> FirstFrame {
    let folder = TemporaryDirectory()
    let ledger = try BenchLedger(
      at: folder.path("ledger"), enterprises: enterprises, issues: issues)
    ledger.storage.close()
    let lines = (0..<enterprises + issues).map { "霜降压缩机股份有限公司\($0)\n" }.joined()
    let list = folder.write(lines, to: "lines")
    var mebibytes = 0.0
    let times = try (0..<11).map { _ in
      try start(
        Places.liuzhu, ["--data", folder.path("ledger"), "--as", "P001"], until: "W2018-",
        home: folder.path
      ) { mebibytes = resident(of: $0) }
    }
    let fzf = try (0..<5).compactMap { _ in
      access("/usr/bin/fzf", X_OK) == 0
        ? try start(
          "/bin/sh", ["-c", "fzf < \(list)"], until: "\(enterprises + issues)/", home: folder.path)
        : nil
    }
    return FirstFrame(times: times, mebibytes: mebibytes, fzf: fzf)
  }

  /// Milliseconds from starting a program on a terminal until a text has come out of it.
  private static func start(
    _ program: String, _ arguments: [String], until text: String, home: String,
    then look: (pid_t) -> Void = { _ in }
  ) throws -> Double {
    let terminal = BareTerminal(rows: 36, columns: 120)
    let begin = Stopwatch.now
    let child = try ChildProcess(
      program, arguments,
      environment: [
        "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "LIUZHU_NOW": "2018-06-07T09:30:00+08:00",
      ], asSessionLeader: true
    ) { terminal.attach(&$0) }
    terminal.read(until: Array(text.utf8))
    let time = Stopwatch.now - begin
    look(child.id)
    child.send(signal: SIGKILL)
    _ = child.wait()
    return time
  }

  private static func resident(of process: pid_t) -> Double {
    guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let words = String(
      decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
    )
    .split(separator: " ")
    return words.count > 1 ? (Double(words[1]) ?? 0) * 4096 / 1_048_576 : 0
  }
}

/// A terminal that shows nothing: what a program writes to it is only looked through.
final class BareTerminal {
  private let master: Int32
  private let name: String

  init(rows: Int, columns: Int) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    ioctl(master, UInt(0x4004_5431), &unlocked)
    ioctl(master, UInt(0x8004_5430), &number)
    name = "/dev/pts/\(number)"
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(master) }

  func attach(_ actions: inout posix_spawn_file_actions_t) {
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
  }

  /// Reads until the bytes have come, five seconds at most.
  func read(until wanted: [UInt8]) {
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, 5000) > 0 {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      seen += buffer[..<count]
      if seen.firstRange(of: wanted) != nil { return }
    }
  }
}
