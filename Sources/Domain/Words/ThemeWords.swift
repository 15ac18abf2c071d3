/// What the picker of themes says.
package enum ThemeWords {
  package static let title = Phrase("配色主题", "theme")
  package static let help = Phrase(
    "换一种配色：移动就看到样子，回车换用并记住", "another look: moving shows it, Enter keeps it for you")
  package static let keep = Phrase("换用", "use it")
  package static let worn = Phrase("现用", "in use")
  package static let shipped = Phrase("程序自带", "comes with the program")
  package static let own = Phrase("自有", "your own")

  /// What a shipped theme is for; nil for one that nobody shipped.
  package static func purpose(of name: String) -> Phrase? {
    switch name {
    case "dark": Phrase("深色", "dark")
    case "light": Phrase("浅色，明亮的办公室", "light, for a bright office")
    case "projector": Phrase("浅底，开着灯投影", "on a projector, lights on")
    case "projector-dark": Phrase("深底，关了灯投影", "on a projector, lights off")
    case "high-contrast": Phrase("高对比，选中行反白", "the strongest contrast")
    case "colour-blind": Phrase("色觉友好，不靠红绿", "not by red against green")
    case "mono": Phrase("不用颜色", "no colours at all")
    default: nil
    }
  }

  package static let match = Phrase("匹配", "match")
  package static let changed = Phrase("有更新", "changed")
  package static let overdue = Phrase("超3个工作日", "3 days late")
  package static let error = Phrase("出错", "error")

  package static func line(_ number: Int) -> Phrase { Phrase("第\(number)行：", "line \(number): ") }

  package static func moreWarnings(_ count: Int) -> Phrase {
    Phrase("另有 \(count) 处", "\(count) more")
  }

  package static func kept(_ name: String, in place: String) -> Phrase {
    Phrase("已换用 \(name)，记在 \(place)", "\(name) is in use, and kept in \(place)")
  }

  package static func notKept(_ name: String) -> Phrase {
    Phrase("已换用 \(name)，但没能记下来，下次仍是原来的", "\(name) is in use, but could not be kept for next time")
  }
}
