import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 会前检查, on the screen.
struct ProjectionCheckTests {
  private func desk(_ columns: Int, _ rows: Int, _ language: Language = .chinese) -> Desk {
    var frost = Morning.enterprises[0]
    frost.remarks = "去年的事问 86123456，或电话 86123457"
    var desk = Desk(columns, rows, of: Morning.entities + [frost], language: language)
    desk.press(":")
    desk.type(language == .chinese ? "会前检查" : "check before")
    desk.press(.enter)
    return desk
  }

  @Test func `it lists what the wall shows first, then what it hides`() {
    let lines = desk(80, 24).screen.split(separator: "\n").dropFirst().prefix(3)
    #expect(
      lines.joined(separator: "\n") == """
        ─ 会前检查 ───────────────────────────────────── 2 处，其中 1 处投屏时照样显示 ─
        ▌ 照样显示 去年的事问 86123456，或… 备注       Q0001 霜降压缩机
          隐去     …6，或电话 86123457      备注       Q0001 霜降压缩机
        """)
  }

  @Test func `in English too`() {
    #expect(desk(120, 36, .english).screen.contains("2 places, 1 of them shown on the wall"))
  }

  @Test func `a page key goes as far as is seen`() {
    var desk = Desk(80, 18, of: Morning.entities + (10..<40).map(Self.doubtful))
    desk.press(":")
    desk.type("会前检查")
    desk.press(.enter, .pageDown)
    #expect(desk.selected.contains("Q0024"), "\(desk.screen)")
  }

  private static func doubtful(_ number: Int) -> Enterprise {
    var enterprise = Morning.enterprise(number, "第\(number)机床厂", "", town: 3)
    enterprise.remarks = "去年的事问 86123456"
    return enterprise
  }

  @Test func `Enter opens the record to mend it`() {
    var desk = desk(120, 36)
    desk.press(.enter)
    #expect(desk.screen.contains("去年的事问 86123456") && desk.screen.contains("统一社会信用代码"))
  }

  @Test func `it is not for a wall`() {
    var desk = desk(120, 36)
    desk.press("M")
    #expect(desk.screen.contains("投屏时不能用") && !desk.screen.contains("8612345"))
    desk.press(.escape, ":")
    desk.type("会前检查")
    #expect(desk.screen.contains("投屏时不能用"))
  }
}
