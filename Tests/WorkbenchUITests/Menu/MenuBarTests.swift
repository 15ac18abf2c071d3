import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// F10: the same list as footer, help and palette, in a bar of menus.
struct MenuBarTests {
  private func opened(
    _ columns: Int = 60, _ rows: Int = 18, _ language: Language = .chinese,
    person: ID<Person>? = .coordinator
  ) -> Desk {
    var desk = Desk(columns, rows, person: person, language: language)
    desk.press(.tab, .function(10))
    return desk
  }

  /// The row the cursor waits on.
  private func chosen(_ desk: Desk) -> String {
    let canvas = desk.canvas
    return canvas.parking.map { canvas.line($0.row) } ?? ""
  }

  @Test func `the smallest screen holds it in Chinese`() {
    #expect(
      opened().screen == """
         温岭市留驻办  6月7日 周四   孙丙 工作人员（未验证）   已存
         本页  办理  新增  列表  移动  报表  画面  程序
        ┌──────────────────────────────────────────────┐黄 1  绿 2 ─
        │▌走访                                       w │限
        │ 办理                                       t │17个工作日
        │ 修改                                       e │3个工作日
        │ 挂钩                                       p │剩2天
        │ 放大本栏                                   z │
        │ 批量分办                                   b │
        │ 收文                                       i │
        │ 会议                                       m │
        │ 共性类                                     l │
        │ 安排会议                                     │
        │ 修改最近一次走访                             │
        │ 查重                                         │
        └────────────────────────────────────────────▼─┘
        ────────────────────────────────────────────────────────────
         回车 执行  Esc 返回  Ctrl-P 全部功能               F1 帮助
        """)
  }

  @Test func `and in English, with the reason why something cannot be done`() {
    var desk = opened(60, 18, .english)
    desk.press(.right, .end)
    #expect(
      desk.screen == """
         温岭市留驻办         Thu 7 Jun   孙丙 (unverified)   saved
         here  steps  new  list  move  reports  views  program
        ─ Issu┌────────────────────────────────────────────▲─┐reen ─
             t│ step: call back                              │
        ▌ R   │ step: close                                  │te
          Y   │ step: reopen                                 │e
          G   │ step: go on                                  │eft
          G   │ step: unmerge                                │
              │ step: decline                                │
              │ step: restore                                │
              │ step: urge                                   │
              │▌step: supervise                              │
              │ it is “coordinating”, so “supervise” is not  │
              │ possible; enter what the meeting decided     │
              │ first (T9)                                   │
              └──────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────
         Enter run  Esc back  Ctrl-P all actions            F1 help
        """)
  }

  @Test func `it lies over what was there`() {
    var desk = opened(120, 36)
    desk.press(.right, .right, .right)
    #expect(
      desk.screen == """
         留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
         本页  办理  新增  列表  移动  报表  画面  程序
        ─ 企业 ───────────┌──────────────────────────────────────────────┐────────────────── 1/4  按期限先后  红 1  黄 1  绿 2 ─
          名称            │▌筛选                                       / │                  环节         该谁办   期限
        ▌ 立夏铜业        │ 选中                                    空格 │设施改建手续补办  协调会商     本办     超17个工作日
          谷雨泵业        │ 选中一段                                   v │骨干子女择校      已答复待回访 本办     超3个工作日
          霜降压缩机      │ 全部选中                                   a │次人才租房补贴咨… 待分办       本办     还剩2天
          惊蛰数控        │ 排序                                       s │区天然气大网接入  办理中       住建局
                          │ 未结/全部                                  o │
                          │ 导出本列表                                 x │
                          │ 存为常用筛选                               F │
                          │ 复制编号和名称                             y │
                          └──────────────────────────────────────────────┘
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │─ 详情 ────────────────────────────────────────────────────── W2018-0412 ─
                                                     │ 储油设施改建手续补办                      红严重  超17个工作日  协调会商
                                                     │
        ─ 专员 ──────────────────────── 1/2  按名称 ─│ 企业     Q0001 霜降压缩机
          姓名     单位      挂钩企业      最近联系  │ 专员     李丁（安监局）
        ▌ 李丁     安监局    霜降压缩机    40天前    │ 类别     07 审批与手续补办  问题  复杂  个性  措施跟进
          钱乙     住建局    惊蛰数控      未访      │ 承办     安监局（牵头）
                                                     │ 期限     首项措施 5月15日 周二 到期，超17个工作日
                                                     │ 来自     4月28日 现场走访  反映至今 36 天
                                                     │
                                                     │ 5月2日   登记         李丁   企业因生产需要改建原储油容器
                                                     │ 5月3日   分办         孙丙
                                                     │ 5月4日   交办         孙丙   安监局
                                                     │ 5月4日   签收         孙丙
                                                     │ 5月30日  请求协调     李丁   三家意见不一，请办公室召集
                                                     │ 下一步   签收·措施·答复、定措施、合并办理（其余 24 项按 t 看）
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         回车 执行  Esc 返回  Ctrl-P 全部功能                                                                           F1 帮助
        """)
  }

  @Test func `every action that help and palette show is in exactly one menu`() throws {
    let desk = opened(120, 36)
    let bench = desk.session.workbench
    let menu = try #require(bench.top as? MenuBar)
    let items = menu.menus.flatMap(\.items)
    var palette = Desk(120, 36)
    palette.press(.tab, ":")
    let listed = try #require(palette.session.workbench.top as? ActionMenu)
    let shown = listed.items.filter { $0.hint.place != .hidden }
    #expect(items.count == shown.count)
    #expect(shown.allSatisfy { items.contains($0) })
  }

  @Test func `arrows and Enter do anything without a letter`() {
    var desk = opened()
    desk.press(.down, .enter)
    #expect(desk.line(1).contains("办理 W2018"))
    desk = opened(120, 36)
    desk.press(.down, .down, .down, .down, .enter)
    #expect(!desk.screen.contains("─ 企业"))
  }

  @Test(arguments: ["批量", "plfb", "triage"])
  func `Han, pinyin and English find a row by its first letters`(letters: String) {
    var desk = opened(120, 36)
    for letter in letters { desk.press(.character(letter)) }
    #expect(chosen(desk).contains("批量分办"))
  }

  @Test func `letters look through the other menus where the open one has none`() {
    var desk = opened(120, 36)
    desk.type("放大")
    #expect(chosen(desk).contains("放大本栏"))
    desk.type("总览")
    #expect(chosen(desk).contains("总览"))
    desk.press(.enter)
    #expect(desk.session.workbench.views.front == .overview)
  }

  @Test func `what cannot be done says why in the menu and when it is tried`() {
    var desk = opened(60, 18, person: nil)
    #expect(desk.screen.contains("--as"))
    desk.press(.enter)
    #expect(desk.line(16).contains("--as"))
  }

  @Test func `Esc and F10 close it, and nothing was done`() {
    let desk = Desk(60, 18)
    for key in [Key.escape, .function(10)] {
      var other = desk
      other.press(.function(10), .down, .right, key)
      #expect(other.screen == desk.screen)
    }
  }

  @Test func `a form keeps what was typed while its menu is open`() {
    var desk = Desk(60, 18)
    desk.press("w")
    desk.type("订单充足")
    desk.press(.function(10))
    desk.type("保存")
    #expect(chosen(desk).contains("Ctrl-S"))
    desk.press(.escape)
    #expect(desk.screen.contains("订单充足"))
  }

  @Test func `the cursor waits on the selected row`() {
    var desk = opened()
    desk.press(.down)
    #expect(desk.canvas.caret == nil)
    #expect(chosen(desk).contains("▌办理"))
  }

  @Test(arguments: View.allCases)
  func `every view has it, on every size`(view: View) {
    for (columns, rows) in [(60, 18), (80, 24), (160, 48)] {
      var desk = Desk(columns, rows, view: view)
      desk.press(.function(10))
      for _ in 0..<10 {
        desk.press(.right, .end)
        #expect(chosen(desk).contains("▌"))
        #expect(desk.screen.contains("└"))
      }
    }
  }
}
