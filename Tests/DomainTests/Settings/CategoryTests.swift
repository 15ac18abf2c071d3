import Domain
import TestSupport
import Testing

struct CategoryTests {
  @Test func `there are nineteen, and no code is used twice`() {
    #expect(Set(Category.shipped.map(\.code)).count == 19)
  }

  @Test func `talent and schooling are common, the others individual`() {
    #expect(
      Category.shipped.filter { $0.defaultScope == .common }.map(\.code) == ["01", "03"])
  }

  @Test(arguments: [
    ("03", "03"), ("员工子女入学", "03"), ("environment", "13"), ("用工", "02"), ("CAT02", "02"),
  ])
  func `a category is read by code, by name and by a word only its name has`(
    text: String, code: String
  ) {
    #expect(Category.shipped.code(of: text) == code)
    for vague in ["无此类", "人才", ""] { #expect(Category.shipped.code(of: vague) == nil) }
  }

  @Test(arguments: ["3", "003", "+3", "0", "-1", "三", ""])
  func `no code but its own names a category`(text: String) {
    #expect(Category.id(of: text) == nil)
  }

  @Test func `the office's name stands in place of the shipped one, everywhere`() throws {
    var office = try TestOffice()
    try office.set(ID(13), .name, to: "生态环境", as: SettingsChange.category)
    #expect(office.workspace.category("13")?.name == "生态环境")
    #expect(office.workspace.label(of: ID<Category>(13)) == "CAT13 生态环境")
    #expect(!office.workspace.isSample(ID<Category>(13)))
    #expect(office.workspace.isSample(ID<Category>(12)))
    #expect(office.workspace.categories.count == 19)
  }

  @Test func `a new one gets the code behind the last, and none is ever used again`() throws {
    var office = try TestOffice()
    let touches = try office.apply(.settings(.category(.add(.named("用电保障")))), by: .head)
    #expect(office.workspace.category("20")?.name == "用电保障")
    try office.apply(.undo(touches, reason: "重复"), by: .head)
    #expect(office.workspace.category("20") == nil)
    try office.apply(.settings(.category(.add(.named("物流运输")))), by: .head)
    #expect(office.workspace.category("21")?.name == "物流运输")
  }

  @Test func `the office's words speak in place of the shipped ones, and none may be left`() throws
  {
    var office = try TestOffice()
    let issue = try office.register("仓库漏雨")
    func likely() -> String? { office.workspace[issue].map(office.workspace.likelyCategory) }
    #expect(likely() == "")
    let before = Category.shipped[12].words
    #expect(!before.isEmpty)
    try office.set(ID(13), .words, to: "漏雨、渗水", as: SettingsChange.category)
    #expect(likely() == "13")
    try office.set(ID(13), .words, to: "", as: SettingsChange.category)
    #expect(likely() == "" && office.workspace.category("13")?.words == [])
    try office.set(ID(13), .words, to: before.joined(separator: "、"), as: SettingsChange.category)
    #expect(office.workspace.category("13")?.ownWords == nil)
  }

  @Test func `a word speaks for one category, in whatever width it is typed`() throws {
    var office = try TestOffice()
    try office.set(ID(9), .words, to: "ＬＮＧ储罐", as: SettingsChange.category)
    #expect(throws: Refusal.settings(.wordTaken("lng储罐", by: ID(9)))) {
      try office.set(ID(13), .words, to: "漏雨、lng储罐", as: SettingsChange.category)
    }
    #expect(throws: Refusal.settings(.wordTaken("入学", by: ID(3)))) {
      try office.set(ID(13), .words, to: "入学", as: SettingsChange.category)
    }
  }

  @Test func `a category that was renamed before there were words keeps the shipped ones`() throws {
    var office = try TestOffice()
    try office.set(ID(3), .name, to: "入学", as: SettingsChange.category)
    #expect(office.workspace.lexicon.suggestion(for: "子女上学") == "03")
    #expect(office.workspace.lexicon == Lexicon.shipped)
  }

  @Test func `two are not called alike`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.registry(.nameTaken("环保", by: ID<Category>(13).ref))) {
      try office.apply(.settings(.category(.add(.named("环保")))), by: .head)
    }
  }
}

/// Putting a category out of use.
struct RetiredCategoryTests {
  @Test func `one that is in use is retired only with a word on what becomes of that`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    #expect(
      throws: Refusal.settings(.categoryInUse(ID(3), issues: [issue], units: [.education]))
    ) {
      try office.set(ID(3), .retiredOn, to: "2018-07-01", as: SettingsChange.category)
    }
    try office.set(ID(3), .retirement, to: "办完为止", as: SettingsChange.category)
    try office.set(ID(3), .retiredOn, to: "2018-07-01", as: SettingsChange.category)
    #expect(office.workspace.category("03")?.retiredOn == .iso("2018-07-01"))
  }

  @Test func `from its last day on it is not offered, and what has it keeps it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    try office.set(ID(3), .retirement, to: "办完为止", as: SettingsChange.category)
    try office.set(ID(3), .retiredOn, to: "2018-06-08", as: SettingsChange.category)
    #expect(office.workspace.categories(on: .thursday).count == 19)
    office.today = .iso("2018-06-08")
    #expect(office.workspace.categories(on: office.today).count == 18)
    try office.step(issue, .schooling(.complex))
    let later = try office.register("另一件")
    #expect(
      throws: Refusal.step(issue: later, .categoryRetired("03", .iso("2018-06-08")))
    ) {
      try office.step(later, .schooling())
    }
    #expect(office.workspace.categoryPhrase("03").zh == "员工子女入学")
  }

  @Test func `who triages into a retired one reads since when, and what becomes of it`() throws {
    var office = try TestOffice()
    try office.set(ID(3), .retirement, to: "并入其他", as: SettingsChange.category)
    try office.set(ID(3), .retiredOn, to: "2018-06-07", as: SettingsChange.category)
    let issue = try office.register()
    let actor = Actor(try #require(office.workspace[ID<Person>.coordinator]), at: office.now)
    let form = office.workspace.stepForm(.triage, of: issue, by: actor, on: office.today)
    let problem = try #require(
      form?.problems(in: [.category: "03"]).first { $0.field == .category })
    let said = "“员工子女入学”自2018年6月7日 周四起停用（并入其他），请另选类别（C2）"
    #expect(problem.problem.phrase.zh == said)
    #expect(StepRefusal.categoryRetired("03", .thursday).phrase(in: office.workspace).zh == said)
  }

  @Test func `the one that answers on the spot fall under stays`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.settings(.categoryNeeded(ID(19)))) {
      try office.set(ID(19), .retiredOn, to: "2018-07-01", as: SettingsChange.category)
    }
  }

  @Test func `a unit answers for categories of the list`() throws {
    var office = try TestOffice()
    var unit = Unit.named("环境保护局", short: "环保局", .department)
    unit.categories = ["13", "99"]
    #expect(throws: Refusal.self) { try office.apply(.registry(.unit(.add(unit)))) }
    unit.categories = ["13"]
    try office.apply(.registry(.unit(.add(unit))))
    #expect(office.workspace.responsibleUnits(for: "13").count == 1)
  }

  @Test func `a category somebody built on is not taken back`() throws {
    var office = try TestOffice()
    let touches = try office.apply(.settings(.category(.add(.named("用电保障")))), by: .head)
    var issue = Domain.Issue.draft("变压器容量不足")
    issue.category = "20"
    try office.apply(.issue(.register(issue)))
    #expect(
      throws: Refusal.undo(
        .usedSince(ID<Category>(20).ref, by: ID<Domain.Issue>(year: 2018, 1).ref))
    ) {
      try office.apply(.undo(touches, reason: "重复"), by: .head)
    }
  }
}
