import Glibc
import TestSupport
import Testing

@testable import liuzhu

/// What commands print, whatever stands in the records.
struct OutputTests {
  @Test(arguments: ["小\u{1B}雪", "小\u{9B}雪", "小\u{202E}雪", "小\u{2069}雪", "小\u{200F}雪"])
  func `what was recorded before it was refused does not steer the reader's terminal`(name: String)
  {
    #expect(Output.harmless(name) == "小\u{FFFD}雪")
  }

  @Test func `lines and columns stay as they are`() {
    #expect(Output.harmless("小雪\t大溪\n谷雨\t泽国") == "小雪\t大溪\n谷雨\t泽国")
  }

  @Test(arguments: [("> /dev/full", "磁盘已满"), (">&-", "已经关闭")])
  func `a result that cannot be written is told, and ends a command that went well with 74`(
    place: String, why: String
  ) throws {
    let desk = Workplace()
    _ = try desk.run("init", "--name", "孙丙")
    for command in [
      "unit list", "unit list --json", "unit add 教育局\(why)", "log", "history P001", "report R1",
      "report R1 --format csv", "manual", "unit --help", "--version",
    ] {
      let run = try shell("\(Places.liuzhu) \(command) \(place)", desk)
      #expect(run.status == .exited(74), "\(command): \(run.errors)")
      #expect(run.errors == "liuzhu: 结果没有写全：stdout 写不进去（\(why)）；已存进台账的都在\n")
    }
    #expect(try desk.run("unit", "list").output.contains("教育局\(why)"))
  }

  @Test func `what is refused ends as it would, wherever its results go`() throws {
    let run = try shell("\(Places.liuzhu) unit list > /dev/full", Workplace())
    #expect(run.status == .exited(66) && !run.errors.contains("stdout"), "\(run.errors)")
  }

  @Test func `a reader that went away ends the writing quietly`() throws {
    let script = "trap '' PIPE; { sleep 0.1; \(Places.liuzhu) manual; echo $? >&2; } | :"
    #expect(try shell(script, Workplace()).errors == "0\n")
  }

  private func shell(_ script: String, _ desk: Workplace) throws -> Command {
    try Command.run("/bin/sh", ["-c", script], environment: desk.environment)
  }

  @Test func `an output that would rather refuse than keep waiting gets all of it`() throws {
    let folder = TemporaryDirectory()
    let pipe = folder.path("pipe")
    mkfifo(pipe, 0o600)
    // Opened for both, it waits for nobody to read it.
    let output = open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    let reader = try ChildProcess(
      "/bin/sh", ["-c", "sleep 0.1; wc -c"], environment: ["PATH": "/usr/bin:/bin"]
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, pipe, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, folder.path("count"), O_WRONLY | O_CREAT, 0o600)
    }
    let text = [UInt8](repeating: 7, count: 1 << 18)
    let failure = text.withUnsafeBytes { Output.send($0, to: output) }
    close(output)
    #expect(reader.wait() == .exited(0) && failure == nil)
    #expect(folder.bytes(of: "count") == Array("262144\n".utf8))
  }
}
