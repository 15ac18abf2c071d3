import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

@Suite struct ReadmeKeysTests {
  @Test func `README's table of keys is the list footer and help are drawn from`() throws {
    var desk = Desk(120, 36)
    // The issues have every key the other lists have.
    desk.press(.tab)
    let view = try #require(desk.view)
    let workbench = desk.session.workbench
    let hints =
      view.hints(in: workbench.scene, desk.session.workspace)
      + workbench.shellBindings.map(\.hint)
    let table = hints.filter { !$0.keys.isEmpty && $0.place != .hidden }.map(row)
    #expect(readme.contains(table.joined(separator: "\n")))
  }

  @Test func `README's table of a meeting's keys is that of its pages`() throws {
    var desk = MeetingMorning.desk(of: MeetingMorning.world())
    desk.press("s")
    desk.goToCards()
    let slides = try #require(desk.slides)
    let hints = slides.hints(in: desk.session.workbench.scene, desk.session.workspace)
    let table = hints.filter { $0.place != .hidden }.map(row)
    #expect(readme.contains(table.joined(separator: "\n")))
  }

  private var readme: String {
    String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
  }

  private func row(_ hint: Hint) -> String {
    let keys = hint.keys.map { "`\($0.label.en)`" }.joined(separator: " ")
    return "| \(keys) | \(hint.words.zh) | \(hint.words.en) |"
  }
}
