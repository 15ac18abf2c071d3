import CVTerm
import Glibc
import TestSupport

/// A real program on a pseudo terminal of its own.
final class TerminalProcess {
  private let controller: Int32
  private let child: ChildProcess
  private var ending: Ending?

  init(
    _ program: String, _ arguments: [String], environment: [String: String], rows: Int,
    columns: Int
  ) throws(StartFailure) {
    var name = [CChar](repeating: 0, count: 64)
    controller = cvterm_open_terminal(&name, Int32(name.count))
    guard controller >= 0 else { throw StartFailure(program: "/dev/ptmx", code: errno) }
    cvterm_set_size(controller, Int32(rows), Int32(columns))
    child = try ChildProcess(
      program, arguments, environment: environment, asSessionLeader: true
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    if ending == nil {
      child.send(signal: SIGKILL)
      _ = child.wait()
    }
    close(controller)
  }

  /// What became possible before the deadline.
  enum Event {
    case output([UInt8])
    case readyForInput
    /// Nobody holds the terminal any more.
    case hungUp
    case tooLate
  }

  /// Waits until the program writes something or lets go of the terminal, or, if `wantsToWrite`,
  /// until it takes input.
  func nextEvent(until deadline: Deadline, wantsToWrite: Bool = false) -> Event {
    var watched = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    if wantsToWrite { watched.events |= Int16(POLLOUT) }
    guard poll(&watched, 1, deadline.millisecondsLeft) > 0 else { return .tooLate }
    // What was written before a hang-up is still to be read.
    if watched.revents & Int16(POLLIN) != 0 { return readSome() }
    return watched.revents & Int16(POLLHUP) != 0 ? .hungUp : .readyForInput
  }

  /// Hands over input and tells how much of it was taken.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, Glibc.write(controller, Array(bytes), bytes.count))
  }

  func resize(rows: Int, columns: Int) {
    cvterm_set_size(controller, Int32(rows), Int32(columns))
  }

  func send(signal: Int32) {
    if ending == nil { child.send(signal: signal) }
  }

  /// How the program ended; to be asked once it has let go of the terminal or was killed.
  func wait() -> Ending {
    if let ending { return ending }
    let status = child.wait()
    ending = status
    return status
  }

  private func readSome() -> Event {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(controller, &chunk, chunk.count)
    return count > 0 ? .output(Array(chunk[..<count])) : .hungUp
  }
}
