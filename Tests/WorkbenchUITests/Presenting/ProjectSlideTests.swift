import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// The page of the key projects of a 月分析例会, drawn (C12).
struct ProjectSlideTests {
  private func wall(_ columns: Int, _ rows: Int, _ language: Language = .chinese) -> Desk {
    var desk = MeetingMorning.desk(
      columns, rows, of: MeetingMorning.worldOfProjects(), language: language)
    desk.press("s", " ")
    return desk
  }

  @Test func `plan, actual and light at 60 by 18, the most urgent first`() {
    let desk = wall(60, 18)
    #expect(
      desk.screen == """
         投屏  月分析例会                        第 1 项 / 2   9:00

             重 点 项 目 进 度  数据截至 2018年6月7日 周四 9:00

                                       月份  计划  实际    差
             红  泵业小镇一期           5月   60%   25%   -35

             红  精密轴承扩产           3月   26%   15%  未报

             红  汽摩配产业园             —  连续 5 个月未报

             黄  数控机床智能化改造…    5月   40%   28%   -12

             绿  铜材精深加工           5月   50%   55%    +5


        ────────────────────────────────────────────────────────────
         空格 下一项  PgUp 上一项  : 全部功能                ? 帮助
        """)
  }

  @Test func `the same at 80 by 24 in English, how far each is as a bar`() {
    let desk = wall(80, 24, .english)
    #expect(
      desk.screen == """
         projected  monthly analysis                                       1 / 2   9:00

              Key projects                               as of Thu 7 Jun 2018 9:00

                                                 month  plan  done   gap
              R   泵业小镇一期                 2018-05   60%   25%   -35  ██

              R   精密轴承扩产                 2018-03   26%   15%   -11  late

              R   汽摩配产业园                       —  no report for 5 months

              Y   数控机床智能化改造二期扩建   2018-05   40%   28%   -12  ██

              G   铜材精深加工                 2018-05   50%   55%    +5  ████








        ────────────────────────────────────────────────────────────────────────────────
         Space next  PgUp previous  : all actions                                ? help
        """)
  }

  @Test func `figures of a month long past say of which, and how long nothing came since`() {
    #expect(wall(120, 36).screen.contains("3月   26%   15%   -11  连续 2 个月未报"))
    #expect(wall(80, 24).screen.contains("3月   26%   15%   -11  2个月未报"))
  }

  @Test func `where there are more than a page holds, Space goes through all of them`() {
    var desk = MeetingMorning.desk(60, 18, of: MeetingMorning.worldOfProjects(more: 8))
    desk.press("s", " ")
    #expect(desk.screen.contains("第 1–10 个，共 13 个"))
    desk.press(" ")
    #expect(desk.screen.contains("第 11–13 个，共 13 个") && desk.line(0).contains("第 1 项"))
    #expect(desk.screen.contains("铜材精深加工"), "the last one is reached")
    desk.press(.pageUp)
    #expect(desk.screen.contains("第 1–10 个，共 13 个"))
    desk.press(" ", " ")
    #expect(desk.line(0).contains("第 2 项"))
    desk.press(.pageUp)
    #expect(desk.screen.contains("第 1–10 个，共 13 个"), "back to an item is to its beginning")
  }
}
