import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What the top line says, and what it leaves out first when it is narrow.
struct TopLineTests {
  @Test(arguments: [
    (
      120,
      " 留驻工作台  温岭市留驻办  示例数据                     "
        + "2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存"
    ),
    (100, " 留驻工作台  温岭市留驻办  示例数据       6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存"),
    (80, " 温岭市留驻办  示例数据            6月7日 周四   孙丙 工作人员（未验证）   已存"),
    (60, " 示例数据      6月7日 周四   孙丙 工作人员（未验证）   已存"),
    (50, " 示例数据     6月7日 周四   孙丙（未验证）   已存"),
    (40, " 示例数据         孙丙（未验证）   已存"),
  ])
  func `pieces leave one after the other`(columns: Int, line: String) {
    #expect(self.line(columns) == line)
  }

  @Test func `it says who cannot record`() {
    #expect(line(60) { $0.readOnly = Phrase("只读", "read only") }.hasSuffix("只读"))
  }

  @Test func `nobody known is said so`() {
    #expect(line(60) { $0.actor = Actor(Person(), at: $0.actor.at) }.contains("未登记人员"))
  }

  @Test func `whoever has left is said so in place of the role`() {
    var person = Morning.people[1]
    person.isActive = false
    #expect(
      line(80) { $0.actor = Actor(person, at: $0.actor.at) }.contains(" \(person.name) 已不在岗（未验证）"))
  }

  private func line(_ columns: Int, _ change: (inout Scene) -> Void = { _ in }) -> String {
    var office = Office()
    (office.name, office.sampleDay) = ("温岭市留驻办", .thursday)
    var scene = Scene(
      size: Size(rows: 1, columns: columns),
      actor: Actor(Morning.people[1], at: Instant(day: .thursday, hour: 9)))
    change(&scene)
    var canvas = Canvas(size: scene.size)
    TopLine(office: office, isDraftSaved: false, isVerified: false)
      .draw(in: scene, into: &canvas, canvas.bounds)
    return canvas.line(0)
  }

  @Test(arguments: [Domain.Role.head, .commissioner, .projectOwner], [40, 60, 80, 120])
  func `unverified stays beside the name at every width`(role: Domain.Role, columns: Int) {
    let line = line(columns) { $0.actor = Actor(Morning.person(1, "赵甲", role), at: $0.actor.at) }
    let behind = line.split(separator: "赵甲").last ?? ""
    #expect(["（未验证）", " \(role.phrase.zh)（未验证）"].contains { behind.hasPrefix($0) }, "\(line)")
  }
}
