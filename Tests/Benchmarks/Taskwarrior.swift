import TestSupport

/// A list of as many tasks as the office has issues, kept in taskwarrior.
struct Taskwarrior {
  private let program: OtherProgram
  private let folder = TemporaryDirectory()

  /// Nil where it is not installed, or does not take in the tasks.
  init?(tasks: Int) throws {
    guard let program = OtherProgram("task") else { return nil }
    self.program = program
    let tasks = (0..<tasks).map { number in
      #"{"description":"霜降压缩机用电容量增容第\#(number)件","due":"20180607T000000Z","project":"环保局"}"#
    }
    let list = folder.write("[\(tasks.joined(separator: ",\n"))]", to: "tasks.json")
    guard try !run("import", list).isEmpty else { return nil }
  }

  func add() throws -> [Double] { try run("add", "核查手续", "project:环保局") }

  func list() throws -> [Double] { try run("list") }

  private func run(_ arguments: String...) throws -> [Double] {
    let settings = ["rc:/dev/null", "rc.confirmation=no", "rc.data.location=\(folder.path)"]
    return try program.time(settings + arguments, home: folder.path)
  }
}
