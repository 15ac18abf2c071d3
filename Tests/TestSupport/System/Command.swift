import Glibc

/// A program run to its end without a terminal, and what it said.
package struct Command {
  package let status: Ending
  package let output: String
  package let errors: String

  /// Runs a program and waits for it; one that takes longer than `seconds` is killed.
  ///
  /// The environment given is added to `PATH`, `LANG=C.UTF-8` and an empty `HOME`.
  package static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    input: String = "", seconds: Int = 120
  ) throws -> Command {
    let folder = TemporaryDirectory()
    let inputPath = folder.write(input, to: "input")
    let output = NamedPipe(path: folder.path("output"))
    let errors = NamedPipe(path: folder.path("errors"))
    let home = ["HOME": folder.path, "PATH": searchPath, "LANG": "C.UTF-8"]
    let child = try ChildProcess(
      program, arguments, environment: home.merging(environment) { $1 }
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY, 0)
    }
    let texts = readToEnd([output, errors], seconds: seconds)
    if texts == nil { child.send(signal: SIGKILL) }
    return Command(
      status: child.wait(), output: texts?[0] ?? "", errors: texts?[1] ?? "took too long")
  }

  private static let searchPath = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
}

/// The reading end of a pipe that the child opens by name.
///
/// The test never holds the writing end, so no other child can inherit it and keep it open.
private final class NamedPipe {
  let path: String
  let descriptor: Int32

  init(path: String) {
    self.path = path
    mkfifo(path, 0o600)
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  }

  deinit { close(descriptor) }
}

/// What comes out of each pipe until all are closed; nothing when that takes too long.
///
/// They are read as they fill, so that none blocks the child while another is waited for.
private func readToEnd(_ pipes: [NamedPipe], seconds: Int) -> [String]? {
  var texts: [[UInt8]] = pipes.map { _ in [] }
  var watched = pipes.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
  let deadline = Deadline(seconds: seconds)
  while watched.contains(where: { $0.fd >= 0 }) {
    guard poll(&watched, nfds_t(watched.count), deadline.millisecondsLeft) != 0 else { return nil }
    for index in watched.indices where watched[index].fd >= 0 && watched[index].revents != 0 {
      // A negative descriptor is one that poll passes over.
      if !readSome(from: watched[index].fd, to: &texts[index]) { watched[index].fd = -1 }
    }
  }
  return texts.map { String(decoding: $0, as: UTF8.self) }
}

private func readSome(from descriptor: Int32, to text: inout [UInt8]) -> Bool {
  var chunk = [UInt8](repeating: 0, count: 1 << 14)
  let count = read(descriptor, &chunk, chunk.count)
  if count > 0 { text += chunk[..<count] }
  return count > 0
}
