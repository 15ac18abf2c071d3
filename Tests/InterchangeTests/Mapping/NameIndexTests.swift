import Domain
import Testing

@testable import Interchange

struct NameIndexTests {
  private let index = NameIndex(of: [.unit], in: Offices.withTwoTowns)

  @Test(arguments: ["泽国镇", "泽国", " 泽　国 ", "D01", "ｄ０１"])
  func `an entry is found by its name, its short name and its id`(text: String) throws {
    #expect(try index.id(of: text, kinds: [.unit]) == "D01")
  }

  @Test func `a name nobody bears is told with the kinds asked for`() {
    #expect { try index.id(of: "大溪", kinds: [.unit, .park]) } throws: { error in
      (error as? Misfit)?.expected == .entry(of: [.unit, .park])
    }
  }

  @Test func `a name two bear is told with both`() {
    #expect { try index.id(of: "城区", kinds: [.unit]) } throws: { error in
      (error as? Misfit)?.expected == .oneOf([ID<Unit>(2).ref, ID<Unit>(3).ref])
    }
  }

  @Test func `several names become several ids`() throws {
    #expect(try index.ids(of: "泽国、D02", kinds: [.unit]) == "D01、D02")
  }
}

enum Offices {
  /// 泽国, and two streets that are both called 城区 for short.
  static let withTwoTowns: Workspace = {
    var workspace = Workspace()
    for (number, name, short) in [(1, "泽国镇", "泽国"), (2, "城东街道", "城区"), (3, "城西街道", "城区")] {
      var unit = Unit()
      unit.id = ID(number)
      (unit.name, unit.shortName, unit.type) = (name, short, .town)
      workspace.load(.unit(unit))
    }
    return workspace
  }()
}
