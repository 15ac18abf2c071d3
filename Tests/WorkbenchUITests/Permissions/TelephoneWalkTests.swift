import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Whoever looks on from a wall walks through everything and finds no telephone number (C14).
struct TelephoneWalkTests {
  private static let numbers = ["12000000001", "12000000002", "12000000003", "057686000001"]

  private static var entities: [any Entity] {
    var frost = Morning.enterprise(1, "霜降压缩机股份有限公司", "霜降压缩机", town: 3)
    frost.contacts = [Contact(name: "王辛", title: "厂长", phone: numbers[0])]
    var clerk = Morning.person(2, "孙丙", .coordinator)
    clerk.phone = numbers[1]
    var unit = Morning.unit(1, "安全生产监督管理局", "安监局")
    unit.liaison = Contact(name: "卫丑", phone: numbers[2])
    var office = Morning.unit(2, "住房和城乡建设局", "住建局")
    office.liaison = Contact(name: "沈卯", phone: numbers[3])
    let viewer = Morning.person(5, "韩己", .viewer)
    return Morning.entities + [frost, clerk, unit, office, viewer]
  }

  private func walk(_ person: Int, _ columns: Int, _ rows: Int) -> [String] {
    var desk = Desk(columns, rows, of: Self.entities, person: ID(person))
    var screens: [String] = []
    func look() { screens.append(desk.screen) }
    for view in View.allCases {
      func goBack() {
        for _ in 0..<5 where !desk.session.workbench.isAtBase { desk.press(.escape) }
        desk.press(.character(view.key))
      }
      desk.press(.character(view.key))
      look()
      for row in 0..<20 {
        desk.press("g")
        for _ in 0..<row { desk.press("j") }
        desk.press(.enter)
        look()
        for _ in 0..<2 {
          desk.press(.enter)
          look()
          desk.press(.escape, "j")
          look()
        }
        goBack()
      }
      for key in [Key.tab, .tab, "e", "m", "l", "w", "i"] {
        desk.press(key)
        look()
        goBack()
      }
    }
    return screens
  }

  private func leaks(_ screens: [String]) -> Set<String> {
    Set(Self.numbers.filter { number in screens.contains { $0.contains(number) } })
  }

  @Test(arguments: [(120, 36), (60, 18)])
  func `a viewer meets none in any view, list or form`(columns: Int, rows: Int) {
    #expect(leaks(walk(5, columns, rows)) == [])
  }

  @Test func `the office itself meets them, so the walk goes where they stand`() {
    #expect(leaks(walk(2, 120, 36)) == Set(Self.numbers))
  }
}
