import Domain
import TestSupport
import Testing

struct RegistryRulesTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test mutating func `entries get the next free number of their kind`() throws {
    try office.apply(.registry(.enterprise(.add(.named("立夏电机有限公司", town: .daxi)))))
    #expect(office.workspace[ID<Enterprise>(4)]?.name == "立夏电机有限公司")
  }

  @Test mutating func `an entry needs its required fields`() {
    #expect(throws: Refusal.registry(.fieldsMissing([Enterprise.Field.name.phrase]))) {
      try office.apply(.registry(.enterprise(.add(.named("　 ", town: nil)))))
    }
  }

  @Test mutating func `no two enterprises bear one name, whatever its width and case`() {
    let name = "谷雨泵业 有限公司"
    #expect(throws: Refusal.registry(.nameTaken(name, by: ID<Enterprise>.rain.ref))) {
      try office.apply(.registry(.enterprise(.add(.named(name, town: nil)))))
    }
  }

  @Test mutating func `no enterprise is called in full what another is called for short`() throws {
    let taken = Refusal.registry(.nameTaken("谷雨泵业", by: ID<Enterprise>.rain.ref))
    #expect(throws: taken) {
      try office.apply(.registry(.enterprise(.add(.named("谷雨泵业", town: .zeguo)))))
    }
    #expect(throws: taken) {
      try office.edit(.frost, .name, from: "霜降压缩机股份有限公司", to: "谷雨泵业")
    }
    try office.apply(.registry(.enterprise(.add(.named("立夏", short: "立夏", town: .zeguo)))))
  }

  @Test mutating func `a park may be called like an enterprise`() throws {
    var park = Park()
    park.name = "谷雨泵业有限公司"
    try office.apply(.registry(.park(.add(park))))
  }

  @Test mutating func `namesakes are told apart by their units`() throws {
    try office.apply(.registry(.person(.add(.named("钱乙", unit: .daxi)))))
    #expect(throws: Refusal.registry(.nameTaken("钱乙", by: ID<Person>.coordinator.ref))) {
      try office.apply(.registry(.person(.add(.named("钱乙")))))
    }
  }

  @Test mutating func `a login belongs to one person`() {
    #expect(throws: Refusal.registry(.loginTaken("qian", by: ID<Person>.coordinator.ref))) {
      try office.apply(.registry(.person(.add(.named("王辛", login: "qian")))))
    }
  }

  @Test mutating func `a credit code belongs to one enterprise`() throws {
    var first = Enterprise.named("小满阀门有限公司", town: .daxi)
    try first.set(.creditCode, to: "91331081MA00000001".withCheckDigit)
    try office.apply(.registry(.enterprise(.add(first))))
    var second = first
    second.name = "芒种阀门有限公司"
    let code = first.text(.creditCode)
    let taken = RegistryRefusal.creditCodeTaken(code, by: ID<Enterprise>(4).ref)
    #expect(throws: Refusal.registry(taken)) {
      try office.apply(.registry(.enterprise(.add(second))))
    }
  }

  @Test mutating func `what an entry refers to must exist`() {
    let town = ID<Unit>(99)
    #expect(throws: Refusal.registry(.unknownReference(town.ref))) {
      try office.apply(.registry(.enterprise(.add(.named("立秋汽配", town: town)))))
    }
  }

  @Test
  mutating func `an enterprise lies in a town or a committee's ground, never in a department`()
    throws
  {
    try office.apply(.registry(.unit(.add(.named("新区管委会", short: "新区", .committee)))), by: .head)
    try office.edit(.frost, .town, from: "D03", to: "D05")
    let refusal = RegistryRefusal.notATown(ID<Unit>.education.ref)
    #expect(throws: Refusal.registry(refusal)) {
      try office.edit(.frost, .town, from: "D05", to: "D02")
    }
    #expect(refusal.phrase(in: office.workspace).zh == "D02 教育局 不是镇街，请选镇街道或管委会")
  }

  @Test mutating func `a town that is wrong gives way to another, and is not emptied`() throws {
    let refusal = RegistryRefusal.townGivenUp(.daxi)
    #expect(throws: Refusal.registry(refusal)) {
      try office.edit(.frost, .town, from: "D03", to: " ")
    }
    #expect(refusal.phrase(in: office.workspace).zh == "镇街不能清空：不是大溪的，请改选它所在的镇街")
    try office.edit(.frost, .town, from: "D03", to: "D04")
  }

  @Test mutating func `an unknown entry cannot be edited`() {
    let id = ID<Enterprise>(99)
    #expect(throws: Refusal.registry(.unknown(id.ref))) {
      try office.edit(id, .sector, from: "", to: "泵业")
    }
  }

  @Test mutating func `a text that does not fit its field is refused with the field's name`() {
    let problem = RegistryRefusal.fieldProblem(
      field: Enterprise.Field.isKey.phrase, .notYesOrNo("也许"))
    #expect(throws: Refusal.registry(problem)) {
      try office.edit(.frost, .isKey, from: "否", to: "也许")
    }
  }

  @Test mutating func `an edit may not take another's name or empty a required field`() {
    let taken = RegistryRefusal.nameTaken("谷雨泵业有限公司", by: ID<Enterprise>.rain.ref)
    #expect(throws: Refusal.registry(taken)) {
      try office.edit(.frost, .name, from: "霜降压缩机股份有限公司", to: "谷雨泵业有限公司")
    }
    let missing = RegistryRefusal.fieldProblem(field: Enterprise.Field.name.phrase, .missing)
    #expect(throws: Refusal.registry(missing)) {
      try office.edit(.frost, .name, from: "霜降压缩机股份有限公司", to: " ")
    }
  }

  @Test mutating func `a name given up may be taken by another`() throws {
    try office.edit(.frost, .name, from: "霜降压缩机股份有限公司", to: "霜降智造股份有限公司")
    try office.apply(
      .registry(.enterprise(.add(.named("霜降压缩机股份有限公司", town: .daxi)))))
  }

  @Test mutating func `many are taken in together and touched once each`() throws {
    let changes = ["白露", "秋分"].map {
      RegistryChange.enterprise(.add(.named("\($0)轴承有限公司", town: .daxi)))
    }
    let touches = try office.apply(.all(changes.map(Change.registry)))
    #expect(touches.map(\.after.ref.description) == ["Q0004", "Q0005"])
  }

  @Test mutating func `one refused row takes all others back and is named`() {
    let before = office.workspace
    let bad = RegistryChange.enterprise(.add(.named("谷雨泵业有限公司", town: nil)))
    let good = RegistryChange.enterprise(.add(.named("白露轴承有限公司", town: nil)))
    let taken = Refusal.registry(.nameTaken("谷雨泵业有限公司", by: ID<Enterprise>.rain.ref))
    #expect(throws: Refusal.row(2, taken)) {
      try office.apply(.all([good, bad].map(Change.registry)))
    }
    #expect(office.workspace.isSame(as: before))
  }

  @Test mutating func `two rows of one list may not bear one name`() {
    let row = RegistryChange.enterprise(.add(.named("白露轴承有限公司", town: nil)))
    let taken = Refusal.registry(.nameTaken("白露轴承有限公司", by: ID<Enterprise>(4).ref))
    #expect(throws: Refusal.row(2, taken)) {
      try office.apply(.all([row, row].map(Change.registry)))
    }
  }
}
