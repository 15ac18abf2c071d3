import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What stands on the wall, drawn: a large font on a projector, a plain terminal, a wide screen; in
/// both languages.
struct SlideTests {
  private func wall(
    _ columns: Int, _ rows: Int, _ keys: Key..., issues: Int = 2, language: Language = .chinese
  ) -> Desk {
    let world = MeetingMorning.world(issues: issues)
    var desk = MeetingMorning.desk(columns, rows, of: world, language: language)
    desk.press("s", "g")
    for key in keys { desk.press(key) }
    return desk
  }

  @Test func `the agenda at 60 by 18`() {
    let desk = wall(60, 18, ".", ".")
    #expect(
      desk.screen == """
         投屏  领导小组会                               议程   9:00

             领 导 小 组 会                   2018年6月7日 周四

             督办
             1      主要数据
             2      各类问题
             3      各镇街
             4      各承办单位
             5      逐周变化
             6      红灯问题
             7–8    需要议定的问题 2 件
             9      重点项目进度
             10     上次议定事项

             看不清？按 Ctrl 和 + 放大字号，60 列 18 行也够
        ────────────────────────────────────────────────────────────
         空格 下一项  PgUp 上一项  : 全部功能                ? 帮助
        """)
  }

  @Test func `the figures at 60 by 18`() {
    let desk = wall(60, 18, " ")
    #expect(
      desk.screen == """
         投屏  领导小组会                       第 1 项 / 10   9:00

             主 要 数 据        数据截至 2018年6月7日 周四 9:00

             登记      解决      未结
             ██████    ██████    ██████
                 ██    ██  ██        ██
             ██████    ██  ██    ██████
             ██        ██  ██    ██
             ██████    ██████    ██████

             解决率                 0.0%  0/2
             满意率                    —  “已联系上”还没有
             已走访企业                0  0/3 0.0%
             共性类                    0  0/0 已见效/已立
             办复率                 0.0%  0/2
        ────────────────────────────────────────────────────────────
         空格 下一项  PgUp 上一项  : 全部功能                ? 帮助
        """)
  }

  @Test func `the figures at 80 by 24 in English`() {
    let desk = wall(80, 24, " ", language: .english)
    #expect(
      desk.screen == """
         projected  leading group                                         1 / 10   9:00

              Headline figures                           as of Thu 7 Jun 2018 9:00

              registered    solved    open
              ██████        ██████    ██████
                  ██        ██  ██        ██
              ██████        ██  ██    ██████
              ██            ██  ██    ██
              ██████        ██████    ██████

              solved                 0.0%  0/2
              content                   —  none “reached” yet
              enterprise, visit…        0  0/3 0.0%
              common class              0  0/0 concluded of those opened
              replied                0.0%  0/2
              closed                 0.0%  0/2
              long-term                 0
              project, visited          0  —
              park, visited             0  0/1 0.0%
              old site, visited         0  —

        ────────────────────────────────────────────────────────────────────────────────
         Space next  PgUp previous  : all actions                                ? help
        """)
  }

  @Test func `bars of categories at 60 by 18`() {
    let desk = wall(60, 18, " ", " ", issues: 3)
    #expect(
      desk.screen == """
         投屏  领导小组会                       第 2 项 / 11   9:00

             各 类 问 题        数据截至 2018年6月7日 周四 9:00

                              有效  未结
             03 员工子女入学     3     3  █████████████████████










        ────────────────────────────────────────────────────────────
         空格 下一项  PgUp 上一项  : 全部功能                ? 帮助
        """)
  }

  @Test func `the card of an issue at 60 by 18, a projector with a large font`() {
    let desk = wall(60, 18, "7", .enter)
    #expect(
      desk.screen == """
         投屏  领导小组会                       第 7 项 / 10   9:00

             储 油 设 施 改 建 手 续 补 办

             霜降压缩机      大溪
             绿正常    反映至今 0 天    还剩7天
             教育局 牵头
             6月7日 签收    6月7日 更正
             要定的事
             怎样办成，何时书面答复企业？




             ─ 拟办 ───────────────────────────────────────────
             教育局 6月14日前：拿出解决办法，书面答复企业
        ────────────────────────────────────────────────────────────
         回车 同意  j 改  空格 下一项  PgUp 上一项  t 办理   ? 帮助
        """)
  }

  @Test func `the card of an issue at 80 by 24, decided`() {
    let desk = wall(80, 24, "7", .enter, .enter, .pageUp)
    #expect(
      desk.screen == """
         投屏  领导小组会                                           第 7 项 / 10   9:00

              储 油 设 施 改 建 手 续 补 办

              霜降压缩机      大溪

              绿正常    反映至今 0 天    还剩7天

              教育局 牵头

              6月7日 签收    6月7日 更正

              要定的事

              怎样办成，何时书面答复企业？





              ─ 已定 ─────────────────────────────────────────────────────────────
              教育局 6月14日前：拿出解决办法，书面答复企业
        ────────────────────────────────────────────────────────────────────────────────
         j 改  空格 下一项  PgUp 上一项  t 办理  : 全部功能                      ? 帮助
        """)
  }

  @Test func `the card in English at 120 by 36`() {
    let desk = wall(120, 36, "8", .enter, language: .english)
    #expect(
      desk.screen == """
         projected  leading group                                                                                 8 / 10   9:00

                  高 压 线 迁 移

                  霜降压缩机      大溪

                  green: on time    0 d since it came in    7 days left

                  教育局 leads

                  7 Jun signed for    7 Jun amended

                  To decide

                  How is it done, and when does the enterprise have it in writing?

















                  ─ proposed ─────────────────────────────────────────────────────────────────────────────────────────
                  教育局 by 14 Jun: work out a solution and answer in writing
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter agree  j change  Space next  PgUp previous  t next step  : all actions                                    ? help
        """)
  }

  @Test func `what was decided, at the end, and on what`() {
    let desk = wall(60, 18, "7", .enter, .enter, .enter, "G")
    #expect(
      desk.screen == """
         投屏  领导小组会                           本次议定   9:00

             本 次 议 定

               1  霜降压缩机 储油设施改建手续补办
                  教育局 6月14日前：拿出解决办法，书面答复企业

               2  霜降压缩机 高压线迁移
                  教育局 6月14日前：拿出解决办法，书面答复企业







        ────────────────────────────────────────────────────────────
         空格 下一项  PgUp 上一项  : 全部功能                ? 帮助
        """)
  }

  @Test func `a wide wall says of a red issue why it is red, under heads that name the columns`() {
    var desk = MeetingMorning.desk(160, 48, of: MeetingMorning.worldOfReds())
    desk.press("s", "6", .enter)
    let lines = desk.screen.split(separator: "\n")
    let head = lines.first { $0.contains("红灯 1 件") }
    #expect(head.map { $0.contains("企业") && $0.contains("反映至今") && $0.contains("原因") } == true)
    #expect(lines.contains { $0.contains("43天") && $0.contains("超") && $0.contains("个工作日") })
  }

  @Test func `what an older meeting left undone stands before what the last decided, with its day`()
  {
    var desk = MeetingMorning.desk(of: MeetingMorning.worldOfDecisions())
    desk.press("s", "8", .enter)
    let lines = desk.screen.split(separator: "\n").map { $0.filter { $0 != " " } }
    let undone = lines.filter { $0.hasPrefix("未办") }
    #expect(undone == ["未办扩班一个", "未办编制培训计划"])
    #expect(lines.contains { $0.hasPrefix("教育局超") && $0.hasSuffix("5月4日议定") })
    #expect(lines.contains("教育局6月15日"), "the day of the last is in the heading")
  }

  @Test func `an agenda that finds no room whole tells how many more there are`() {
    var desk = MeetingMorning.desk(60, 18, of: MeetingMorning.world(issues: 3))
    for _ in 0..<6 { desk.press("j") }
    desk.press("o", "y")
    #expect(desk.screen.contains("另有1件不投屏，见纸质材料"))
    #expect(desk.screen.contains("6      红灯问题") && desk.screen.contains("还有 2 条"))
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 36), (160, 48)])
  func `no page runs over its edges, in any size and language`(columns: Int, rows: Int) {
    for language in [Language.chinese, .english] {
      var desk = wall(columns, rows, issues: 12, language: language)
      for _ in 0..<21 {
        let canvas = desk.canvas
        for row in 1..<rows - 2 { #expect(canvas.cells(ofRow: row).last?.character == " ") }
        desk.press(" ")
      }
    }
  }

  @Test func `a share of nothing is a dash, and says why`() {
    let screen = wall(80, 24, " ").screen
    #expect(screen.contains("满意率") && screen.contains("—  “已联系上”还没有"))
  }

  @Test func `what is kept for paper is announced and not shown`() throws {
    let world = MeetingMorning.world()
    var desk = MeetingMorning.desk(of: world)
    desk.press("G")
    for _ in 0..<9 { desk.press("j") }
    desk.press("k", "k", "o", "s")
    #expect(desk.screen.contains("另有1件不投屏，见纸质材料"))
    #expect(desk.line(0).contains("议程") && !desk.screen.contains("高压线迁移"))
    desk.press("G")
    #expect(desk.screen.contains("另有1件不投屏，见纸质材料"))
  }
}
