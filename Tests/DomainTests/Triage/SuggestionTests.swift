import TestSupport
import Testing

@testable import Domain

struct SuggestionTests {
  @Test func `the most similar title that was triaged is found`() throws {
    var office = try TestOffice()
    let schooling = try office.issue(in: .triaged)
    let roads = try office.register("厂区门口道路破损")
    try office.step(roads, .schooling(to: .industry))
    let draft = Issue.draft("员工子女入学难")
    #expect(office.workspace.mostSimilarDecided(to: draft)?.id == schooling)
    #expect(office.workspace.mostSimilarDecided(to: .draft("高压线迁移")) == nil)
  }

  @Test func `what has a category already is compared with what has the same alone`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    var draft = Issue.draft("员工子女入学难")
    draft.category = "13"
    #expect(office.workspace.mostSimilarDecided(to: draft) == nil)
    draft.category = "03"
    #expect(office.workspace.mostSimilarDecided(to: draft) != nil)
  }

  @Test func `a category proposes what was decided for it last, else what the registry says`()
    throws
  {
    var office = try TestOffice()
    let first = office.workspace.triageDefaults(for: "08")
    #expect(first[.complexity] == "simple" && first[.scope] == "individual")
    #expect(first[.leadUnit] == ID<Unit>.industry.fieldText)
    var request = StepRequest.Triage()
    (request.category, request.complexity, request.scope) = ("08", .complex, .individual)
    request.leadUnit = .industry
    try office.step(try office.register("用电成本高"), .triage(request))
    #expect(office.workspace.triageDefaults(for: "08")[.complexity] == "complex")
    #expect(office.workspace.triageDefaults(for: "99") == [:])
  }

  @Test func `of several units only one that led a matter of like words is proposed`() throws {
    var office = try TestOffice()
    for short in ["人社局", "人才办"] {
      var unit = Unit.named(short, short: short, .department)
      unit.categories = ["02"]
      try office.apply(.registry(.unit(.add(unit))), by: .head)
    }
    #expect(office.workspace.triageDefaults(for: "02")[.leadUnit] == nil)
    var request = StepRequest.Triage()
    (request.category, request.complexity, request.scope) = ("02", .simple, .individual)
    request.leadUnit = ID(6)
    try office.step(try office.register("招不到工人"), .triage(request))
    #expect(office.workspace.triageDefaults(for: "02")[.leadUnit] == nil)
    let actor = Actor(try #require(office.workspace[ID<Person>.coordinator]), at: office.now)
    for (title, unit) in [("车间招不到工人", "D06"), ("一线工人流失", nil)] as [(String, String?)] {
      let issue = try office.register(title)
      let form = office.workspace.stepForm(.triage, of: issue, by: actor, on: office.today)
      #expect(form?.prefills[.category]?.text == "02")
      #expect(form?.prefills[.leadUnit]?.text == unit, "\(title)")
    }
  }

  @Test func `a common matter belongs to the class that is open, else a new one is proposed`()
    throws
  {
    var office = try TestOffice()
    #expect(office.workspace.triageDefaults(for: "03")[.newClass] == "员工子女入学问题")
    let id = try office.openClass(leadBy: .industry)
    let defaults = office.workspace.triageDefaults(for: "03")
    #expect(defaults[.commonClass] == id.description && defaults[.newClass] == nil)
    #expect(defaults[.leadUnit] == ID<Unit>.industry.fieldText)
  }

  @Test(arguments: [("天然气管网", "天然气管网", 100), ("天然气", "高压线", 0), ("气", "气", 0)])
  func `likeness is the share of common pairs`(one: String, other: String, percent: Int) {
    #expect(Bigrams(one).likeness(to: Bigrams(other)) == percent)
  }
}
