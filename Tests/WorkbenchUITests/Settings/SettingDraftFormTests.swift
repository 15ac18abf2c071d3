import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A coordinator changes a setting in its form, the head answers, and the coordinator sees what became
/// of it.
struct SettingDraftFormTests {
  private static let environment: [FieldEdit<Domain.Category.Field>] = [
    FieldEdit(.name, from: "环保", to: "生态环境"),
    FieldEdit(.english, from: "environment", to: "ecology"),
  ]

  /// Two things prepared: a category, and deadlines from July on.
  private static func office() throws -> TestOffice {
    var office = try TestOffice()
    var deadlines = office.workspace.nextSLAVersion(from: .iso("2018-07-01"))
    (deadlines.basis, deadlines.sla.simple.reply) = ("温留驻〔2018〕6号", 4)
    for change in [SettingsChange.category(.edit(ID(13), environment)), .sla(.add(deadlines))] {
      try office.apply(.settings(.prepare(try #require(change.draft))))
    }
    return office
  }

  private func desk(
    _ size: (Int, Int) = (80, 24), _ person: ID<Person> = .head,
    language: Language = .chinese, view: View? = nil
  ) throws -> Desk {
    Desk(
      size.0, size.1, of: try Self.office().entities, person: person, language: language, view: view
    )
  }

  /// The list of what was drafted, from 设置.
  private func list(
    _ size: (Int, Int), _ person: ID<Person>, language: Language = .chinese
  ) throws -> Desk {
    var desk = try desk(size, person, language: language, view: .settings)
    desk.press(.end, .enter)
    return desk
  }

  @Test func `the head goes through what waits, old beside new, one after the other`() throws {
    var desk = try desk()
    #expect(desk.selected.contains("拟改设置") && desk.selected.contains("2"))
    desk.press(.enter)
    #expect(
      desk.screen == """
         待办  示例市留驻办            6月7日 周四   赵甲 办公室负责人（未验证）   已存
        ─ CF0001 CAT13 环保 ───────────────────────────────────── 1/2  钱乙 6月7日拟改 ─
          怎么改    类别名称 环保 → 生态环境
                    英文名称 environment → ecology
          是否同意 ▌同意，照此执行  不同意

















        ────────────────────────────────────────────────────────────────────────────────
         Tab 下一栏  Ctrl-S 保存  Ctrl-N 跳过  Esc 返回（草稿不丢）             F1 帮助
        """)
    desk.press(.control("s"))
    #expect(desk.session.workspace.category("13")?.name == "生态环境")
    #expect(desk.line(1).contains("CF0002 新增办理时限 SLA-2") && desk.line(1).contains("2/2"))
    desk.press(.right, .control("s"))
    #expect(desk.screen.contains("这一栏必填"), "the reason of a refusal")
    desk.type("等机构改革")
    desk.press(.control("s"))
    #expect(desk.session.workbench.isAtBase)
    #expect(desk.session.workspace.slaVersions.count == 0)
    #expect(!desk.screen.contains("拟改设置"))
  }

  @Test func `the same in English, on a small screen`() throws {
    var desk = try desk((60, 18), language: .english)
    desk.press("G", .enter)
    #expect(
      desk.screen == """
         示例市留驻办         Thu 7 Jun   赵甲 (unverified)   saved
        ─ CF0001 CAT13 环保 ───────────────────── 1/2  钱乙, 7 Jun ─
          how     name 环保 → 生态环境
                  English name environment → ecology
          agree? ▌agree, it holds  do not agree











        ────────────────────────────────────────────────────────────
         Tab next field  Ctrl-S save  Ctrl-N skip           F1 help
        """)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `the list shows what is wanted, by whom, and what became of it`(
    columns: Int, rows: Int
  ) throws {
    var desk = try list((columns, rows), .coordinator)
    #expect(desk.screen.contains("CAT13 环保") && desk.screen.contains("待确认"))
    var draft = try #require(desk.session.workspace[ID<SettingDraft>(1)])
    draft.answer = HeadAnswer(isConfirmed: false, by: .head, on: .thursday, reason: "等机构改革")
    desk.others(record: draft)
    desk.press("G", .enter)
    #expect(desk.line(1).contains("CF0001 CAT13 环保"))
    #expect(desk.screen.contains("不同意 6月7日：等机构改革"))
  }

  @Test func `the list at 120 columns`() throws {
    let desk = try list((120, 36), .coordinator)
    #expect(
      (1...5).map(desk.line).joined(separator: "\n") == """
        ─ 拟改设置 ─────────────────────────────────────────────────────────────────────────────────────────────────────── 1/2 ─
          编号    改什么                                  怎么改                                      结果   拟改人 日期
        ▌ CF0002  新增办理时限 SLA-2                      版本名称 SLA-1 → SLA-2；开始实行 随程序 → … 待确认 钱乙   6月7日
          CF0001  CAT13 环保                              类别名称 环保 → 生态环境；英文名称 environ… 待确认 钱乙   6月7日

        """)
  }

  @Test func `beside the setting it says that a change waits`() throws {
    var desk = try desk((120, 36), .coordinator, view: .settings)
    #expect(desk.screen.contains("待确认 1"))
    desk.press(.home)
    for _ in 0..<5 { desk.press("j") }
    desk.press(.enter)
    #expect(desk.screen.contains("示例 待确认"))
    desk.press("/")
    desk.type("环保")
    desk.press(.enter, .enter)
    #expect(desk.screen.contains("钱乙 6月7日拟改，待确认（CF0001）"))
  }

  @Test func `whoever made it withdraws it, and others are told why they cannot`() throws {
    var other = try list((120, 36), .otherCoordinator)
    other.press("D")
    #expect(other.screen.contains("不是您拟的，由本人收回"))
    var desk = try list((120, 36), .coordinator)
    desk.press("D", "y")
    #expect(desk.session.workspace.openSettingDrafts.map(\.id) == [ID(1)])
    #expect(!desk.screen.contains("SLA-2"))
  }

  @Test func `what was overtaken is told to the head in words, and the draft stays`() throws {
    var desk = try desk((80, 24))
    var category = try #require(desk.session.workspace.category("13"))
    category.name = "环境"
    desk.others(record: category)
    desk.press(.enter, .control("s"))
    #expect(desk.screen.contains("拟改以后有人改过同一处"))
    #expect(desk.screen.contains("请答复不同意，由拟改人照现在的重拟（C16）"))
    #expect(desk.session.workspace.openSettingDrafts.count == 2)
  }

  @Test func `o lists them`() throws {
    var desk = try desk()
    desk.press("o")
    #expect(desk.line(1).contains("拟改设置"))
  }
}
