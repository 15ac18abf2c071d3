import ArgumentParser
import Domain
import TerminalKit

/// What every sub-command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(help: help("数据目录", "The folder of the ledger."), completion: .directory)
  var data: String?

  @Option(name: .customLong("as"), help: help("以谁的身份：编号或唯一姓名", "Who acts: an id or a unique name."))
  var person: String?

  @Option(help: help("界面语言：zh 或 en", "The language: zh or en."))
  var lang: Language?

  @Option(
    help: help(
      "配色主题：\(ThemeShelf.shipped.joined(separator: "、"))，或自有的",
      "The theme: \(ThemeShelf.shipped.joined(separator: ", ")), or one of your own."),
    completion: .list(ThemeShelf.shipped))
  var theme: String?

  @Flag(help: help("只看不改", "Look at everything, change nothing."))
  var readOnly = false

  @Flag(
    help: help(
      "投屏方式：从第一屏起隐去私密内容，命令行也是", "For a wall: what is private is hidden, on the command line too.")
  )
  var present = false

  @Flag(help: help("行式界面：读屏、管道和简单终端用", "By lines: for screen readers, pipes and simple terminals."))
  var plain = false

  /// By lines where somebody asks for it, and on a terminal that can do nothing else.
  var isPlain: Bool { plain || Host.environment("TERM") == "dumb" }

  /// `--data`, else `$LIUZHU_DATA`, else the user's own data folder (interface.md 1).
  var directory: String {
    if let chosen = data ?? Host.environment("LIUZHU_DATA") { return chosen }
    let base = Host.environment("XDG_DATA_HOME") ?? "\(Host.home)/.local/share"
    return "\(base)/liuzhu"
  }

  /// Nobody named one.
  var isOwnDirectory: Bool { data == nil && Host.environment("LIUZHU_DATA") == nil }

  /// `--theme`, else `$LIUZHU_THEME`, else the one chosen on the screen (interface.md 5).
  var themeName: String {
    theme ?? Host.environment("LIUZHU_THEME") ?? KeptTheme.name ?? "dark"
  }

  var language: Language { lang ?? .ofEnvironment }
}

extension Language: ExpressibleByArgument {
  /// English where the environment asks for it, Chinese everywhere else, `C` and `POSIX` included.
  static var ofEnvironment: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Host.environment).first
    return locale?.hasPrefix("en") == true ? .english : .chinese
  }
}

/// A text of the help, in the language of the environment or of `--lang en`.
func say(_ zh: String, _ en: String) -> String { Phrase(zh, en).text(in: Language.ofArguments) }
func help(_ zh: String, _ en: String) -> ArgumentHelp { ArgumentHelp(say(zh, en)) }

extension Language {
  /// Help is written before the arguments are parsed, so `--lang` is looked for by hand.
  static let ofArguments: Language = {
    let arguments = CommandLine.arguments
    if arguments.contains("--lang=en") { return .english }
    if arguments.contains("--lang=zh") { return .chinese }
    guard let flag = arguments.firstIndex(of: "--lang"), flag + 1 < arguments.count else {
      return .ofEnvironment
    }
    return Language(rawValue: arguments[flag + 1]) ?? .ofEnvironment
  }()
}
