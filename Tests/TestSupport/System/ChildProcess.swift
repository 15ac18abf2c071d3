import Glibc

/// How a process came to its end.
package enum Ending: Equatable {
  case exited(Int32)
  case killed(signal: Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .killed(signal: signal)
  }
}

/// A process that could not be started, with the system's number for the reason.
package struct StartFailure: Error {
  package let program: String
  package let code: Int32

  package init(program: String, code: Int32) {
    self.program = program
    self.code = code
  }
}

/// A real process, started by path with nothing inherited but what is given.
package struct ChildProcess {
  package let id: pid_t

  /// Starts a program at its path.
  ///
  /// `descriptors` prepares 0, 1 and 2 with the file actions of `posix_spawn`; a session leader is
  /// what makes the first terminal it opens its own.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String],
    asSessionLeader: Bool = false,
    descriptors: (inout posix_spawn_file_actions_t) -> Void
  ) throws(StartFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    descriptors(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, spawnFlags(asSessionLeader))
    resetSignals(&attributes)

    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    var id: pid_t = 0
    let code = withCStrings([program] + arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawn(&id, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw StartFailure(program: program, code: code) }
    self.id = id
  }

  package func send(signal: Int32) { kill(id, signal) }

  /// Waits for the end; to be called once.
  package func wait() -> Ending { waitMeasuring().ending }

  /// The same, with the most memory it ever held.
  package func waitMeasuring() -> (ending: Ending, megabytes: Double) {
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(id, &status, 0, &usage) < 0 && errno == EINTR {}
    return (Ending(waitStatus: status), Double(usage.ru_maxrss) * 1024 / 1_000_000)
  }
}

/// `POSIX_SPAWN_SETSID`, which Glibc hides from Swift.
private let newSession: Int32 = 0x80

private func spawnFlags(_ asSessionLeader: Bool) -> Int16 {
  let session = asSessionLeader ? newSession : 0
  return Int16(session | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK))
}

/// The test runner's own blocked and ignored signals are none of the child's business.
private func resetSignals(_ attributes: inout posix_spawnattr_t) {
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
