import Domain

/// The sentences of the parser's own, which it has in English alone.
enum ParserWords {
  static func said(_ text: String, in language: Language) -> String {
    guard language == .chinese else { return text }
    return words.reduce(text) { $0.replacing($1.en, with: $1.zh) }
  }

  /// What stands earlier goes before what is part of it.
  private static let words = [
    Phrase("说明：", "OVERVIEW: "), Phrase("用法：", "USAGE: "), Phrase("用法：", "Usage: "),
    Phrase("示例：", "EXAMPLE:"), Phrase("参数：", "ARGUMENTS:"), Phrase("选项：", "OPTIONS:"),
    Phrase("子命令：", "SUBCOMMANDS:"), Phrase("显示版本。", "Show the version."),
    Phrase("显示帮助。", "Show help information."), Phrase("(可填：", "(values: "),
    // The last where a line ends before it.
    Phrase("；默认：", "; default:"), Phrase("(默认：", "(default:"), Phrase("默认：", "default:"),
    Phrase("  详见 ", "  See '"), Phrase("", "' for detailed help."),
    Phrase("", "' for more information."), Phrase("说明：", "Help:  "),
    Phrase("不认识 ", "Unexpected argument "), Phrase(" 个不认识：", " unexpected arguments: "),
    Phrase("后面缺内容：", "Missing value for "), Phrase("还缺 ", "Missing expected argument "),
    Phrase("没有这一项：", "Unknown option "), Phrase("，是不是 ", ". Did you mean "),
    Phrase("取值不对：", "The value "), Phrase(" 不能写在 ", " is invalid for "),
    Phrase("。可填：", ". Please provide one of the following:"),
    Phrase("。可填 ", ". Please provide one of "), Phrase(" 和 '", " and '"),
    Phrase(" 或 '", " or '"), Phrase("这一项后面不写内容：", "The option "),
    Phrase("，写了 ", " does not take any value, but "), Phrase("", " was specified."),
  ]
}
