import TestSupport
import Testing

extension EndToEnd {
  /// Choosing a theme on the screen, and meeting it again.
  struct ThemeJourneyTests {
    @Test func `a theme is looked at, put back, kept, found again, and --theme wins`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("霜降压缩机").sees("dark", where: isDark)
        .press(.character(":")).sees("全部功能").types("theme").press(.enter)
        .sees("projector-dark", "现用")
        .press(.down).sees("light", where: isLight)
        .press(.escape).seesNo("projector-dark").sees("dark again", where: isDark)
      session.press(.character(":")).sees("全部功能").types("peise").press(.enter)
        .sees("projector-dark").press(.down, .enter)
        .sees("已换用 light，记在 \(place.home.path)/state/liuzhu/theme")
        .sees("light", where: isLight).leaves()
      try place.openLists().sees("霜降压缩机").sees("light", where: isLight).leaves()
      try place.openLists("--theme", "dark").sees("霜降压缩机").sees("dark", where: isDark).leaves()
    }

    private func isDark(_ screen: Screen) -> Bool {
      screen.cell(of: "名称").map { $0.background & 0xFF < 0x40 } == true
    }

    private func isLight(_ screen: Screen) -> Bool {
      screen.cell(of: "名称")?.background == 0xFFFFFF
    }
  }
}
