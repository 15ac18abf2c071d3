import Domain
import TestSupport
import Testing

struct FieldEditingTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test mutating func `different fields of one entry are edited side by side`() throws {
    try office.edit(.frost, .sector, from: "", to: "压缩机")
    try office.edit(.frost, .employees, from: "", to: "300人以上")
    let frost = office.workspace[ID<Enterprise>.frost]
    #expect(frost?.sector == "压缩机")
    #expect(frost?.employees == "300人以上")
  }

  @Test mutating func `the same value set by two is no conflict and touches nothing`() throws {
    try office.edit(.frost, .siteKind, from: "", to: "园区")
    #expect(try office.edit(.frost, .siteKind, from: "", to: "园区").isEmpty)
  }

  @Test mutating func `a field somebody else set differently is a conflict`() throws {
    try office.edit(.frost, .sector, from: "", to: "压缩机")
    let conflict = FieldConflict(
      Enterprise.Field.sector, base: "", mine: "泵业", theirs: "压缩机")
    #expect(throws: Refusal.conflict(ID<Enterprise>.frost.ref, [conflict])) {
      try office.edit(.frost, .sector, from: "", to: "泵业")
    }
  }

  @Test mutating func `all conflicts are told at once and nothing is set`() throws {
    try office.edit(.frost, .sector, from: "", to: "压缩机")
    try office.edit(.frost, .remarks, from: "", to: "技改中")
    let edits: [FieldEdit<Enterprise.Field>] = [
      FieldEdit(.sector, from: "", to: "泵业"), FieldEdit(.employees, from: "", to: "百人"),
      FieldEdit(.remarks, from: "", to: "扩产中"),
    ]
    #expect {
      try office.apply(.registry(.enterprise(.edit(.frost, edits))))
    } throws: { error in
      guard case .conflict(_, let conflicts)? = error as? Refusal else { return false }
      return conflicts.map(\.mine) == ["泵业", "扩产中"]
    }
    #expect(office.workspace[ID<Enterprise>.frost]?.employees == "")
  }
}
