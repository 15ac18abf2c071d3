import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Two people set the same fields; one chooses whose text stands (interface.md 4).
struct ConflictScreenTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func draw(_ screen: ConflictScreen, _ columns: Int, _ rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    screen.draw(in: .test(office), office.workspace, into: &canvas, area: canvas.bounds)
    return canvas
  }

  /// In the footer, where who does not look for it sees it.
  private func isTurningOffered(by screen: ConflictScreen, in scene: Scene) -> Bool {
    screen.bindings(in: scene, office.workspace).contains {
      $0.hint.place == .footer && $0.hint.keys.contains(.pageDown)
    }
  }

  private let sector = FieldConflict(
    Enterprise.Field.sector, base: "", mine: "压缩机制造", theirs: "通用设备制造")
  /// They differ in their last words only.
  private let remarks = FieldConflict(
    Enterprise.Field.remarks, base: "",
    mine: String(repeating: "二号厂房消防验收整改已报两次，", count: 20) + "等消防大队复核",
    theirs: String(repeating: "二号厂房消防验收整改已报两次，", count: 20) + "消防大队已复核")

  @Test func `the three texts stand under the field, and whose is saved is said in words`() {
    var screen = ConflictScreen([sector, remarks])
    _ = screen.update(.switched, in: .test(office), office.workspace)
    #expect(
      draw(screen, 60, 18).text.trimmingRows == """
        ─ 同一栏两人都改了：2 处 ───────────────────────────────────

          行业  存对方的
            原来  （空）
            您的  压缩机制造
          ▌ 对方  通用设备制造

          备注  存您的
            原来  （空）
          ▌ 您的  二号厂房消防验收整改已报两次，二号厂房消防验收…
            对方  二号厂房消防验收整改已报两次，二号厂房消防验收…
        """)
    #expect(PlainPage(draw(screen, 60, 18)).lines.contains("> 1. 行业  存对方的"))
  }

  @Test func `of long texts the field in hand shows where they differ`() {
    var screen = ConflictScreen([sector, remarks])
    _ = screen.update(.moved(by: 1), in: .test(office), office.workspace)
    #expect(
      draw(screen, 60, 18).text.trimmingRows == """
        ─ 同一栏两人都改了：2 处 ───────────────────────────────────

          备注  存您的
            原来  （空）
          ▌ 您的  …两次，二号厂房消防验收整改已报两次，二号厂房消
          ▌       防验收整改已报两次，二号厂房消防验收整改已报两
          ▌       次，二号厂房消防验收整改已报两次，二号厂房消防
          ▌       验收整改已报两次，二号厂房消防验收整改已报两
          ▌       次，等消防大队复核
            对方  …两次，二号厂房消防验收整改已报两次，二号厂房消
                  防验收整改已报两次，二号厂房消防验收整改已报两
                  次，二号厂房消防验收整改已报两次，二号厂房消防
                  验收整改已报两次，二号厂房消防验收整改已报两
                  次，消防大队已复核
        """)
  }

  @Test func `what differs further on is a page away`() {
    let story = String(repeating: "二号厂房消防验收整改已报两次，", count: 20)
    var scene = Scene.test(office)
    scene.size = Size(rows: 18, columns: 60)
    var screen = ConflictScreen([
      FieldConflict(
        Enterprise.Field.remarks, base: "", mine: "已问，\(story)等消防大队复核",
        theirs: "未问，\(story)消防大队已复核")
    ])
    #expect(!draw(screen, 60, 15).text.contains("复核"))
    #expect(isTurningOffered(by: screen, in: scene))
    #expect(!isTurningOffered(by: ConflictScreen([sector]), in: scene))
    for _ in 0..<9 { _ = screen.update(.turned(by: 1), in: scene, office.workspace) }
    let last = draw(screen, 60, 15).text
    #expect(last.contains("等消防大队复核") && last.contains("消防大队已复核"))
    _ = screen.update(.moved(by: 0), in: scene, office.workspace)
    #expect(draw(screen, 60, 15).text.contains("已问，"))
  }

  @Test func `a field is shown with its texts or not at all`() {
    var screen = ConflictScreen([sector, sector, sector, sector])
    let first = draw(screen, 60, 18)
    #expect(first.choices.count == 3)
    #expect(first.text.components(of: "通用设备制造") == 3)
    _ = screen.update(.moved(by: 3), in: .test(office), office.workspace)
    let last = draw(screen, 60, 18)
    #expect(last.chosenPlace == 2 && last.text.components(of: "通用设备制造") == 3)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)], Language.allCases)
  func `nothing is drawn beyond its columns, and the words that differ are in sight`(
    size: (columns: Int, rows: Int), language: Language
  ) {
    var scene = Scene.test(office)
    scene.language = language
    var canvas = Canvas(size: Size(rows: size.rows, columns: size.columns))
    ConflictScreen([remarks]).draw(
      in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    let lines = (0..<size.rows).map { canvas.line($0) }
    for words in ["等消防大队复核", "消防大队已复核"] {
      #expect(lines.contains { $0.contains(words) })
    }
    #expect(lines.allSatisfy { !$0.hasSuffix("…") })
  }
}

extension String {
  /// How often something stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }

  /// Without the empty rows below.
  fileprivate var trimmingRows: String {
    var rows = split(separator: "\n", omittingEmptySubsequences: false)
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows.joined(separator: "\n")
  }
}
