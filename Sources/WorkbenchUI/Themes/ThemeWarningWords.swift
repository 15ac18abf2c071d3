import Domain
import TerminalKit

extension ThemeWarning {
  /// What is wrong in a theme file, with its line; the default stands in for it.
  package var phrase: Phrase {
    let place = file.isEmpty ? "" : "\(file):\(line): "
    return Phrase("\(place)\(words.zh)", "\(place)\(words.en)")
  }

  /// The same under the name of the file.
  func phrase(within file: String?) -> Phrase {
    let place = ThemeWords.line(line)
    return self.file == file ? Phrase("\(place.zh)\(words.zh)", "\(place.en)\(words.en)") : phrase
  }

  private var words: Phrase {
    switch problem {
    case .notJSON:
      Phrase(
        "主题文件第\(column)列起读不懂，改用默认", "not understood from column \(column) on; the default is used")
    case .unknownKey: Phrase("主题里没有“\(key)”这一项，略过", "there is no theme key “\(key)”; passed over")
    case .missingKey: Phrase("主题缺“\(key)”，改用默认", "the theme lacks “\(key)”; the default is used")
    case .badValue:
      Phrase("主题的“\(key)”取值不对，改用默认", "a wrong value for “\(key)”; the default is used")
    case .colourMissing:
      Phrase("主题的“\(key)”要和 fg 或 bg 写在一起，略过", "“\(key)” needs its fg or bg beside it; passed over")
    case .unknownTheme: Phrase("没有主题“\(key)”，改用 dark", "there is no theme “\(key)”; dark is used")
    case .inheritsItself: Phrase("主题“\(key)”继承了自己", "the theme “\(key)” inherits itself")
    }
  }
}
