import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 专员, 项目 and 政策: whoever looks, each key of the footer does something, and what his role may not
/// write is said instead of asked for.
struct ViewKeysTests {
  /// One of everything that stands in these views.
  private static func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    try office.consent(of: .rain)
    try office.openClass(leadBy: .education)
    let project = try office.project()
    try office.log(.test(project.ref, by: [.projectOwner]))
    try office.register("招工难")
    try office.offerTopics(of: [.industry, .education])
    try office.distribute()
    try office.collect(.frost, [1])
    let lecture = try office.plan(.test())
    try office.apply(.policy(.fix([lecture])), by: .head)
    var roster = DutyRoster()
    (roster.on, roster.people) = (office.today, [.coordinator])
    try office.apply(.duty(.arrange(roster)))
    var call = DutyCall()
    (call.enterprise, call.on, call.question) = (.frost, office.today, "限行怎么办")
    call.answer = "绕行"
    try office.apply(.duty(.log(call, issue: nil)))
    return office
  }

  private static let people: [ID<Person>] = [
    .coordinator, .head, .leader, .commissioner, .townStaff, .projectOwner, .liaison, .viewer,
  ]

  /// Each page of a view, for each who may look at it.
  private func everywhere(
    _ view: View, _ columns: Int, _ rows: Int, _ look: (Desk) throws -> Void
  ) throws {
    let entities = try Self.office().entities
    for person in Self.people {
      for page in 0..<(view == .policy ? PolicyView.Page.allCases.count : 2) {
        var desk = Desk(columns, rows, of: entities, person: person, view: view)
        for _ in 0..<page { desk.press(.tab) }
        try look(desk)
      }
    }
  }

  private func hints(_ desk: Desk) -> [Hint] {
    allHints(desk).filter { $0.place == .footer && !$0.keys.isEmpty }
  }

  private func allHints(_ desk: Desk) -> [Hint] {
    let bench = desk.session.workbench
    return bench.layers.first?.screen.hints(in: bench.scene, desk.session.workspace) ?? []
  }

  /// What only turns or sorts a page shows nothing new where there is nothing more.
  private static let turning = [
    WorkbenchWords.nextPane, WorkbenchWords.unsettled, WorkbenchWords.sort, ProjectWords.tracked,
    PolicyScreenWords.nextTown,
  ]

  @Test(arguments: [View.pairings, .projects, .policy], [(120, 36), (60, 18)])
  func `each key of the footer opens something, or says why not`(view: View, size: (Int, Int))
    throws
  {
    try everywhere(view, size.0, size.1) { desk in
      for hint in hints(desk) where hint.unless == nil && !Self.turning.contains(hint.words) {
        for key in hint.keys {
          var after = desk
          after.press(key)
          let isSame = after.screen == desk.screen && after.world.exported.isEmpty
          #expect(
            !isSame, "\(view) \(desk.session.workbench.scene.actor.person.name) \(hint.words.zh)")
        }
      }
    }
  }

  @Test(arguments: [View.pairings, .projects, .policy])
  func `help lists no key twice`(view: View) throws {
    try everywhere(view, 120, 36) { desk in
      let keys = allHints(desk).filter { $0.place != .hidden }.flatMap(\.keys).map(\.label.zh)
      let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(view): \(twice)")
    }
  }

  @Test(arguments: [View.pairings, .projects, .policy])
  func `what a role may not write names who may, before anything is typed`(view: View) throws {
    try everywhere(view, 120, 36) { desk in
      for hint in hints(desk) where hint.unless?.zh.contains("C16") == true {
        var after = desk
        after.press(hint.keys[0])
        #expect(after.session.workbench.isAtBase, "\(hint.words.zh)")
        #expect(after.screen.contains(String((hint.unless?.zh ?? "").prefix(12))))
      }
    }
  }

  @Test func `a commissioner is offered what he may do, and no more`() throws {
    func offered(_ view: View, page: Int, as person: ID<Person>) throws -> [String] {
      var desk = Desk(120, 36, of: try Self.office().entities, person: person, view: view)
      for _ in 0..<page { desk.press(.tab) }
      return hints(desk).filter { $0.unless == nil }.map(\.words.zh)
    }
    #expect(try !offered(.policy, page: 1, as: .commissioner).contains("新宣讲项"))
    #expect(try offered(.policy, page: 1, as: .coordinator).contains("新宣讲项"))
    #expect(try !offered(.pairings, page: 0, as: .commissioner).contains("挂钩"))
    #expect(try offered(.pairings, page: 0, as: .coordinator).contains("挂钩"))
    #expect(try offered(.projects, page: 0, as: .projectOwner).contains("月报"))
    #expect(try !offered(.projects, page: 0, as: .leader).contains("月报"))
  }
}
