import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What a role may not see is not on its screen, and a word says why (C14, C16).
struct HiddenTests {
  private var entities: [any Entity] {
    var frost = Morning.enterprise(1, "霜降压缩机股份有限公司", "霜降压缩机", town: 3)
    frost.contacts = [Contact(name: "王辛", title: "厂长", phone: "12000000001")]
    let others = [
      Morning.person(5, "韩己", .viewer), Morning.person(6, "吴庚", .town, unit: 3),
    ]
    return Morning.entities + others + [frost]
  }

  private func desk(_ person: Int, _ columns: Int = 160, _ rows: Int = 44) -> Desk {
    Desk(columns, rows, of: entities, person: ID(person))
  }

  @Test func `the office reads contacts, a stranger reads why he does not`() {
    #expect(desk(2).shows("王辛"))
    #expect(desk(3).shows("王辛"))
    #expect(desk(6).shows("王辛"))
    for stranger in [4, 5] {
      let desk = desk(stranger)
      #expect(!desk.shows("王辛"))
      #expect(desk.shows(PermissionWords.contactsWithheld.zh))
    }
  }

  @Test func `a page counts what its list counts, and says how much of it is not his to see`()
    throws
  {
    let stranger = try page(of: desk(4))
    for line in ["未结问题 2", "另有 2 件不归您看", "走访 1", "另有 1 次走访不归您看"] {
      #expect(stranger.contains(line), "\(stranger)")
    }
    let own = try page(of: desk(3))
    #expect(own.contains("未结问题 2") && own.contains("走访 1"))
    #expect(!own.contains { $0.contains("不归您看") })
  }

  /// The lines of the page of 霜降压缩机.
  private func page(of desk: Desk) throws -> [String] {
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    let frost = try #require(workspace[ID<Enterprise>(1)])
    return EnterpriseDetail(enterprise: frost, workspace: workspace, scene: scene)
      .page(width: 60).lines.map { $0.map(\.text).joined() }
  }

  @Test func `a commissioner's queue holds his own enterprise's issues`() {
    let screen = desk(3).screen
    #expect(screen.contains("储油设施改建手续补办"))
    #expect(!screen.contains("技术骨干子女择校"))
    #expect(screen.contains("仅归您的"))
    #expect(!desk(2).screen.contains("仅归您的"))
  }

  @Test func `a viewer sees who only by the first character`() {
    let screen = desk(5).screen
    #expect(!screen.contains("李丁"))
    #expect(screen.contains("李*"))
  }

  @Test func `pairings are kept from town staff, who are told so`() {
    #expect(desk(6).screen.contains("挂钩联系不给您的角色看"))
  }

  @Test func `what a pane keeps back names no rule: that is for refusals`() {
    #expect(!desk(3).screen.contains("仅归您的（"))
    #expect(!desk(6).screen.contains("不给您的角色看（"))
    #expect(PermissionWords.hidden(.override).zh.hasSuffix("（C16）"))
  }

  @Test func `who does not keep an enterprise is told so before a form of it opens`() {
    var desk = desk(4)
    desk.findFrost()
    desk.press("e")
    #expect(!desk.screen.contains("王辛") && desk.screen.contains("▌ 霜降压缩机"))
    #expect(desk.screen.contains("Q0001 霜降压缩机 不归您联系"))
  }

  @Test(arguments: [("b", 3), ("b", 5), ("b", 6), ("i", 3), ("i", 5), ("i", 6)] as [(Key, Int)])
  func `whoever may not take the step at the end reads so at once, before any row`(
    key: Key, person: Int
  ) {
    var desk = desk(person)
    desk.press(key)
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.screen.contains("请他们来办（C3）"))
  }

  @Test(arguments: [("c", 5), ("e", 5), ("e", 6)] as [(Key, Int)])
  func `whoever could not save a form reads who does, and no form is opened`(
    key: Key, person: Int
  ) {
    var desk = desk(person)
    desk.press(key)
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.screen.contains("请他们来办（C"))
  }

  @Test(arguments: ["w", "c", "b", "i", "e"] as [Key])
  func `whoever has left reads that, and not which role he lacks`(key: Key) {
    var left = Morning.people[1]
    left.isActive = false
    var desk = Desk(160, 44, of: entities + [left], person: left.id)
    desk.press(key)
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.screen.contains("已不在岗，不能办理；请由在岗人员办理"))
  }

  @Test func `a unit's liaison takes in letters on what his unit has, and sees no other's`() {
    let liaison = Morning.person(7, "周辛", .liaison, unit: 1)
    let desk = Desk(120, 36, of: entities + [liaison], person: ID(7))
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    let rows = { (unit: Int) -> Int in
      LetterForm(from: ID<Domain.Unit>(unit), in: scene, workspace).form.fields.count - 3
    }
    #expect(rows(1) == 1)
    #expect(rows(2) == 0)
  }
}

extension Desk {
  /// Selects 霜降压缩机 in the list of enterprises.
  fileprivate mutating func findFrost() {
    press("/")
    type("霜降")
    press(.enter)
  }

  /// Whether the detail of 霜降压缩机 says something.
  fileprivate func shows(_ words: String) -> Bool {
    var desk = self
    desk.findFrost()
    return desk.screen.contains(words)
  }
}
