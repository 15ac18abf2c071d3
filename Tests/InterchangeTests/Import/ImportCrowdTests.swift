import Domain
import Interchange
import TestSupport
import Testing

/// Lists as nobody would wish them come in between everything else a crowd does (C18: I1–I6, I11).
struct ImportCrowdTests {
  @Test(arguments: 1...4)
  func `whatever lists are imported, all of one comes in or nothing, and the invariants hold`(
    seed: UInt64
  ) throws {
    var crowd = try Crowd(seed: seed)
    var clerk = ListClerk(seed: seed)
    for round in 1...240 {
      crowd.act()
      if round % 4 == 0 { crowd.look { clerk.imports(into: &$0) } }
    }
    #expect(clerk.taken > 5 && clerk.refused > 5, "\(clerk.taken) \(clerk.refused)")
    let office = crowd.office
    #expect(Invariants.violation(in: office.workspace, on: office.today) == nil)
  }
}

/// Somebody who imports what others typed into tables.
private struct ListClerk {
  private(set) var taken = 0
  private(set) var refused = 0
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed &+ 1000) }

  mutating func imports(into office: inout TestOffice) {
    let list = list(office.workspace)
    let before = office.workspace.enterprises.count
    guard let preview = preview(of: list, in: office.workspace), let change = preview.change else {
      refused += 1
      return
    }
    let person = chance(6) ? ID<Person>.viewer : .coordinator
    do {
      try office.apply(change, by: person)
      taken += 1
      #expect(office.workspace.enterprises.count == before + preview.additions.count)
      #expect(self.preview(of: list, in: office.workspace)?.change == nil)
    } catch {
      refused += 1
      #expect(office.workspace.enterprises.count == before)
    }
  }

  private func preview(
    of list: String, in workspace: Workspace
  ) -> ImportPreview<Enterprise>? {
    guard let text = try? DecodedText(decoding: Array(list.utf8)) else { return nil }
    let table = CSVTable(reading: text.utf8)
    guard let mapping = try? ColumnMapping<Enterprise>(table.columns, map: "") else { return nil }
    return ImportPreview(of: table, mapping: mapping, in: workspace)
  }

  private mutating func list(_ workspace: Workspace) -> String {
    let head = chance(12) ? "名字,哪里" : "企业名称,镇街,行业,统一社会信用代码,规模"
    let rows = (0..<Int.random(in: 0...4, using: &dice)).map { _ in row(workspace) }
    return ([head] + rows).joined(separator: chance(4) ? "\r\n" : "\n") + (chance(3) ? "" : "\n")
  }

  private mutating func row(_ workspace: Workspace) -> String {
    let known = workspace.enterprises.all.randomElement(using: &dice)?.name ?? ""
    let name = chance(3) ? known : "第\(Int.random(in: 0...999, using: &dice))铸造厂"
    let town = ["", "", "大溪", "泽国", "无此镇"].randomElement(using: &dice) ?? ""
    let sector = ["泵业", "", "\"铸,造\"", "\"没有写完", "铸\u{7}造"].randomElement(using: &dice) ?? ""
    let code = chance(8) ? Samples.frostCode : ""
    let cells = [chance(20) ? "" : name, town, chance(3) ? sector : "铸造", code, ""]
    return cells.prefix(chance(15) ? 7 : 5).joined(separator: ",") + (chance(20) ? ",多一格" : "")
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }
}
