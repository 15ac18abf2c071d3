import ArgumentParser
import Domain
import JournalStore

/// What a person meets who opens the workbench where no ledger is: an empty office, the sample to look
/// at, or an office that begins with the lists there are (interface.md 1).
struct FirstRun {
  let options: GlobalOptions

  private var asking: Asking { Asking(language: options.language) }

  /// The options to open with, once there is a ledger, and whether a list is to be taken in at once;
  /// nil where the person left.
  func run() throws -> (options: GlobalOptions, imports: Bool)? {
    let choices = [
      FirstRunWords.empty(options.directory), FirstRunWords.demo(Self.sample),
      FirstRunWords.lists,
    ]
    let choice = asking.choice(FirstRunWords.question(options.directory), of: choices)
    let opened =
      switch choice {
      case 0, 2: try found()
      case 1: try lookAtSample()
      default: nil as GlobalOptions?
      }
    return opened.map { (options: $0, imports: choice == 2) }
  }

  /// Never where the office's own ledger would be: people forget what they tried.
  private static var sample: String { "\(Host.home)/liuzhu-demo" }

  private func found() throws -> GlobalOptions? {
    guard let office = asking.line(FirstRunWords.office, unless: FirstRunWords.unnamed),
      let name = asking.line(FirstRunWords.name(Host.login), unless: Host.login)
    else { return nil }
    let founding = Founding(directory: options.directory, options: options)
    try Stop.told { try founding.found(office, by: name).close() }
    Output.note(FirstRunWords.founded.text(in: options.language))
    return options
  }

  private func lookAtSample() throws -> GlobalOptions? {
    var options = options
    options.data = Self.sample
    if !JournalStorage.exists(at: Self.sample) {
      Output.note(FirstRunWords.building.text(in: options.language))
      try DemoCommand.build(at: options)
    }
    return options
  }
}

enum FirstRunWords {
  static let unnamed = "留驻办"
  static let founded = Phrase(
    "办公室建好了。打开就是第一天要做的事；名单随时可用“: 导入名单”导入。",
    "the office is there. It opens with what the first day needs; lists come in by “: import”.")
  static let office = Phrase("办公室名称（直接回车：\(unnamed)）：", "the office's name (Enter: \(unnamed)): ")
  static let building = Phrase("正在建示例办公室……", "building the sample office…")

  /// Where it lies the first way has said.
  static let lists = Phrase(
    "建办公室，马上导入名单（单位、企业、人员的表格）",
    "an office, and at once the lists you have: units, enterprises, people")

  static func question(_ directory: String) -> Phrase {
    Phrase("\(directory) 里还没有台账。", "there is no ledger in \(directory).")
  }

  static func empty(_ directory: String) -> Phrase {
    Phrase("建空的办公室，您是负责人（放在 \(directory)）", "an empty office with you as its head, in \(directory)")
  }

  static func demo(_ directory: String) -> Phrase {
    Phrase("先看示例办公室（另放在 \(directory)，随便试）", "look at the sample office (in \(directory))")
  }

  static func name(_ login: String) -> Phrase {
    Phrase("您的姓名（直接回车：\(login)）：", "your name (Enter: \(login)): ")
  }
}
