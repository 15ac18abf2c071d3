import TestSupport
import Testing

extension EndToEnd {
  /// Choosing a theme on the screen, and meeting it again.
  struct ThemeJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a theme is looked at, put back, kept, found again, and --theme wins`(
      says: Tongue
    ) throws {
      let all = says("全部功能", "all actions")
      func isDark(_ screen: Screen) -> Bool {
        ground(screen, says).map { $0 & 0xFF < 0x40 } == true
      }
      func isLight(_ screen: Screen) -> Bool { ground(screen, says) == 0xFFFFFF }
      let place = try Workplace.office()
      let session = try place.openLists(in: says).sees("霜降压缩机").sees("dark", where: isDark)
        .press(.character(":")).sees(all).types("theme").press(.enter)
        .sees("projector-dark", says("现用", "in use"))
        .press(.down).sees("light", where: isLight)
        .press(.escape).seesNo("projector-dark").sees("dark again", where: isDark)
      session.press(.character(":")).sees(all).types("peise").press(.enter)
        .sees("projector-dark").press(.down, .enter)
        .sees(
          says("已换用 light，记在 ", "light is in use, and kept in ")
            + "\(place.home.path)/state/liuzhu/theme"
        )
        .sees("light", where: isLight).leaves(in: says)
      try place.openLists(in: says).sees("霜降压缩机").sees("light", where: isLight)
        .leaves(in: says)
      try place.openLists(in: says, "--theme", "dark").sees("霜降压缩机")
        .sees("dark", where: isDark).leaves(in: says)
    }

    /// What the heads of the list stand on.
    private func ground(_ screen: Screen, _ says: Tongue) -> UInt32? {
      screen.cell(of: says("名称", "name"))?.background
    }
  }
}
