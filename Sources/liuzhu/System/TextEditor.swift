import Glibc
import WorkbenchUI

/// `$VISUAL` or `$EDITOR` on a file of the person alone, in a folder that is gone afterwards with
/// everything an editor left beside it.
struct TextEditor {
  /// What the shell runs: a name, perhaps with options.
  let command: String

  /// Nil where neither variable is set.
  static func ofPerson() -> TextEditor? {
    (Host.environment("VISUAL") ?? Host.environment("EDITOR")).map { TextEditor(command: $0) }
  }

  var asEditor: Editor { Editor { (text) throws(EditorFailure) in try edit(text) } }

  /// Waits until the person leaves the editor; the text as it stands then.
  func edit(_ text: String) throws(EditorFailure) -> String {
    let folder = try privateFolder()
    defer { remove(folder) }
    let file = "\(folder)/text.txt"
    guard PrivateFile.write(text, to: file) else { throw .noFile }
    try check(status: run(on: file))
    guard let bytes = PrivateFile.read(file), bytes.count <= Self.longest,
      let edited = String(validating: bytes, as: UTF8.self)
    else { throw .notText }
    // An editor ends the last line, which nobody typed.
    return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// A line of the journal is shorter still.
  private static let longest = 1 << 17

  /// Mode 0700; in memory where the system gives the person such a place.
  private func privateFolder() throws(EditorFailure) -> String {
    let places = [Host.environment("XDG_RUNTIME_DIR"), Host.environment("TMPDIR"), "/tmp"]
    for place in places.compactMap(\.self) {
      var path = Array("\(place)/liuzhu-XXXXXX".utf8CString)
      if mkdtemp(&path) != nil {
        return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }
    throw .noFile
  }

  private func remove(_ folder: String) {
    for name in PrivateFile.names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private func check(status: Int32?) throws(EditorFailure) {
    guard let status else { throw .notStarted(command) }
    let signal = status & 0x7f
    guard signal == 0 else { throw .killed(signal: Int(signal)) }
    switch Int(status >> 8) & 0xff {
    case 0: return
    // What the shell says of a command it cannot run or find.
    case 126, 127: throw .notStarted(command)
    case let code: throw .failed(status: code)
    }
  }
}

// MARK: - Running it

extension TextEditor {
  /// The status of the finished command; nil where no shell could be had.
  private func run(on file: String) -> Int32? {
    // The keys of the terminal are the editor's: an interrupt is not for us, a stop is for both.
    let before = [SIGINT: SIG_IGN, SIGQUIT: SIG_IGN, SIGTSTP: SIG_DFL].map { number, handler in
      (number, Self.replace(number, with: handler))
    }
    defer { for (number, action) in before { Self.restore(number, action) } }
    guard let process = start(on: file) else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
  }

  private func start(on file: String) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    for number in [SIGINT, SIGQUIT, SIGTSTP] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", file]
    var pointers: [UnsafeMutablePointer<CChar>?] =
      words.map { (word: String) in strdup(word) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sh", nil, &attributes, &pointers, environ)
    return error == 0 ? process : nil
  }

  private static func replace(_ number: Int32, with handler: __sighandler_t?) -> sigaction {
    var before = sigaction()
    sigaction(number, nil, &before)
    signal(number, handler)
    return before
  }

  private static func restore(_ number: Int32, _ action: sigaction) {
    var action = action
    sigaction(number, &action, nil)
  }
}
