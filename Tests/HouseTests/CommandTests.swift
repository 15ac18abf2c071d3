import Glibc
import TestSupport
import Testing

/// The tools the other tests trust.
struct CommandTests {
  @Test func `both outputs, the input and the status of a program are passed on`() throws {
    let command = try Command.run("/bin/sh", ["-c", "cat; echo 坏 >&2; exit 65"], input: "霜降")
    #expect(command.output == "霜降")
    #expect(command.errors == "坏\n")
    #expect(command.status == .exited(65))
  }

  @Test func `much output on both sides blocks nobody`() throws {
    let script = "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero"
    let command = try Command.run("/bin/sh", ["-c", script])
    #expect(command.output.utf8.count == 300_000)
    #expect(command.errors.utf8.count == 300_000)
  }

  @Test func `a program that takes too long is killed`() throws {
    let command = try Command.run("/bin/sh", ["-c", "exec sleep 600"], seconds: 0)
    #expect(command.status == .killed(signal: SIGKILL))
  }

  @Test func `a program that is not there is said to be missing`() {
    #expect(throws: StartFailure.self) { try Command.run("/no/such/program") }
  }

  @Test func `the environment is what is given, with a home that is gone afterwards`() throws {
    let command = try Command.run(
      "/bin/sh", ["-c", "echo $HOME; echo $LIUZHU_NOW"], environment: ["LIUZHU_NOW": "now"])
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.last == "now")
    #expect(access(lines[0], F_OK) != 0)
  }

  @Test func `a folder of its own vanishes with all it holds`() throws {
    var folder: TemporaryDirectory? = TemporaryDirectory()
    let path = try #require(folder?.path)
    mkdir("\(path)/deep", 0o700)
    folder?.write("x", to: "deep/file")
    #expect(files(below: path) == ["deep/file"])
    folder = nil
    #expect(access(path, F_OK) != 0)
  }
}
