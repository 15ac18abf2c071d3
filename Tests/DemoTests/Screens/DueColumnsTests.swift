import Demo
import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// How late something is must not be what a narrow column cuts off.
struct DueColumnsTests {
  @Test(arguments: [Language.chinese, .english])
  func `what is due is said whole in every list at 80 columns and more`(
    language: Language
  ) throws {
    var office = try #require(DemoFixture.reported).workspace
    office.reckon(on: DemoDays.today)
    let now = Instant(day: DemoDays.today, hour: 9)
    let scene = Scene(
      size: Size(rows: 24, columns: 80), actor: Actor(Person(), at: now), language: language)
    #expect(cut(Domain.Issue.self, WorkbenchWords.due, scene, office) == [])
    #expect(cut(Decision.self, Decision.Field.dueOn.phrase, scene, office) == [])
    #expect(cut(CommonClass.self, ClassWords.due, scene, office) == [])
    #expect(cut(CommonClass.self, ClassWords.state, scene, office) == [])
    #expect(cut(LectureSession.self, LectureSession.Field.on.phrase, scene, office) == [])
  }

  /// What the column of that title cuts at one of three widths, or that it is not there.
  private func cut<Row: Listed>(
    _: Row.Type, _ title: Phrase, _ scene: Scene, _ office: Workspace
  ) -> [String] {
    [80, 100, 120].flatMap { width -> [String] in
      // Without the bar before a row and the Δ behind it.
      let placed = PlacedColumn.placed(
        Row.columns, in: width - 4, whole: { $0.whole(in: scene) })
      guard let column = placed.first(where: { $0.column.title == title }) else {
        return ["no column at \(width)"]
      }
      return office[keyPath: Row.table].live
        .map { column.column.cell($0, scene, office).text }.filter { $0.columns > column.width }
    }
  }
}
