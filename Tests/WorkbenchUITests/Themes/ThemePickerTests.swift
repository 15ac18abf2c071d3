import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Choosing a theme by looking at it (interface.md 5).
struct ThemePickerTests {
  /// A desk at which the shipped themes are offered, and one of the person's own with mistakes.
  private func desk(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .chinese) -> Desk
  {
    let world = Desk.World()
    world.record(Morning.entities)
    world.themes = ThemeShelf(
      folders: ["/own"], list: { _ in ["mine.json", "notes.txt"] },
      read: { $0 == "/own/mine.json" ? Array(Self.mine.utf8) : nil })
    return Desk(columns, rows, world: world, language: language)
  }

  private static let mine = """
    {
      "inherits": "light",
      "roles": {
        "keys": {},
        "text": {"fg": "black"}
      }
    }
    """

  private func opened(_ desk: Desk) -> Desk {
    var desk = desk
    desk.press(":")
    desk.type("theme")
    desk.press(.enter)
    return desk
  }

  private func worn(by desk: Desk) -> [String] {
    desk.orders.compactMap { if case .wear(let theme) = $0 { theme.name } else { nil } }
  }

  @Test(arguments: ["配色", "peise", "theme"])
  func `the palette finds it by Chinese, pinyin and English`(words: String) {
    var desk = desk()
    desk.press(":")
    for character in words { desk.press(.character(character)) }
    desk.press(.enter)
    #expect(desk.screen.contains("projector-dark"))
  }

  @Test func `every move is worn at once, and Esc puts the old one back`() {
    var desk = opened(desk())
    desk.press(.down, "j", .up, .end, .home, .escape)
    #expect(worn(by: desk) == ["light", "projector", "light", "mine", "dark", "dark"])
    #expect(desk.world.keptTheme == nil)
    #expect(!desk.screen.contains("projector-dark"))
  }

  @Test func `Enter keeps it, says where, and it is the one the picker opens on`() {
    var desk = opened(desk())
    desk.press(.down, .enter)
    #expect(worn(by: desk) == ["light", "light"])
    #expect(desk.world.keptTheme == "light")
    #expect(desk.screen.contains("已换用 light，记在 /state/theme"))
    desk = opened(desk)
    #expect(desk.screen.contains("│▌ light            浅色，明亮的办公室             现用"))
  }

  @Test func `where it cannot be kept that is said`() {
    var desk = opened(desk())
    desk.world.keepsThemes = false
    desk.press(.down, .enter)
    #expect(desk.screen.contains("没能记下来"))
  }

  @Test func `a form under the picker is left as it was`() {
    var desk = desk()
    desk.press("w")
    desk.type("订单")
    let form = desk.screen
    desk.press(.control("p"))
    desk.type("theme")
    desk.press(.enter)
    #expect(desk.screen != form)
    desk.press(.down, .escape)
    #expect(desk.screen == form)
  }

  @Test func `it shows what is wrong in a theme, with its line`() {
    var desk = opened(desk())
    desk.press(.end)
    #expect(
      desk.screen == """
         留驻工作台  温岭市留驻办          6月7日 周四   孙丙 工作人员（未验证）   已存
          企业 4   问题 4   详情   专员 2
        ─ 企业 ─────────────────────────────────────────────────────── 1/4  按走访先后 ─
          名称                                            镇街    问题 最近走访 专员
        ▌ 立夏铜业┌─ 配色主题 ───────────────────────────────────────────────┐
          谷雨泵业│  dark             深色                           现用    │
          霜降压缩│  light            浅色，明亮的办公室                     │  李丁
          惊蛰数控│  projector        浅底，开着灯投影                       │  钱乙
                  │  projector-dark   深底，关了灯投影                       │
                  │  high-contrast    高对比，选中行反白                     │
                  │  colour-blind     色觉友好，不靠红绿                     │
                  │  mono             不用颜色                               │
                  │▌ mine             自有                                   │
                  │                                                          │
                  │  绿 蓝 黄 红 灰  匹配 有更新 超3个工作日 出错            │
                  │  /own/mine.json                                          │
                  │  第4行：主题里没有“roles.keys”这一项，略过               │
                  │  第5行：主题的“roles.text.fg”取值不对，改用默认          │
                  └──────────────────────────────────────────────────────────┘



        ────────────────────────────────────────────────────────────────────────────────
         回车 换用  Esc 返回  : 全部功能                                         ? 帮助
        """)
  }

  @Test func `it fits the smallest screen, in English`() {
    var desk = opened(desk(60, 18, .english))
    desk.press(.end)
    #expect(
      desk.screen == """
         温岭市留驻办         Thu 7 Jun   孙丙 (unverified)   saved
        ┌─ theme ──────────────────────────────────────────────────┐
        │  dark             dark                           in use  │
        │  light            light, for a bright office             │
        │  projector        on a projector, lights on              │
        │  projector-dark   on a projector, lights off             │
        │  high-contrast    the strongest contrast                 │
        │  colour-blind     not by red against green               │
        │  mono             no colours at all                      │
        │▌ mine             your own                               │
        │                                                          │
        │  G B Y R -  match changed 3 days late error              │
        │  /own/mine.json                                          │
        │  line 4: there is no theme key “roles.keys”; passed over │
        │  line 5: a wrong value for “roles.text.fg”; the default… │
        └──────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────
         Enter use it  Esc back  : all actions               ? help
        """)
  }
}
