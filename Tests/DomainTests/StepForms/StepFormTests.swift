import Domain
import TestSupport
import Testing

struct StepFormTests {
  private func form(
    _ verb: StepVerb, _ office: TestOffice, _ issue: ID<Issue>, by id: ID<Person> = .coordinator
  ) throws -> StepForm {
    let person = try #require(office.workspace[id])
    let actor = Actor(person, at: office.now)
    return try #require(office.workspace.stepForm(verb, of: issue, by: actor, on: office.today))
  }

  private func fields(_ form: StepForm, _ texts: [StepField: String] = [:]) -> [StepField] {
    form.entries(given: texts).map(\.field)
  }

  @Test func `decisions name units as people call them`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    let person = try #require(office.workspace[ID<Person>.coordinator])
    let form = try #require(
      office.workspace.stepForm(
        .conclude, of: issue, by: Actor(person, at: office.now), on: office.today))
    let texts: [StepField: String] = [.minutes: "5号", .decisions: "扩班一个；教育局；+9\n设校车"]
    guard case .conclude(let request) = try form.request(from: texts) else { return }
    #expect(
      request.decisions == [
        Decision("扩班一个", unit: .education, dueOn: office.today.adding(days: 9)),
        Decision("设校车"),
      ])
  }

  @Test func `a plan's day is asked for where something is still to come`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let form = try form(.reply, office, issue)
    #expect(!fields(form, [.result: "已解决"]).contains(.planOn))
    #expect(fields(form, [.result: "部分解决"]).contains(.planOn))
    #expect(form.isRequired(.planOn, given: [.result: "planned"]))
  }

  @Test func `by when at the latest something may be put off is known while it is typed`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let pause = try form(.suspend, office, issue, by: .head)
    #expect(pause.limit(of: .reviewOn, given: [:])?.zh == "最晚 7月7日 周六")
    #expect(pause.limit(of: .reviewOn, given: [.on: "2018-06-06"])?.zh == "最晚 7月6日 周五")
    let more = try form(.extend, office, issue, by: .head)
    #expect(more.due == .iso("2018-06-12"))
    #expect(more.limit(of: .newDue, given: [:])?.zh == "现在 6月12日 周二 到期，最晚 6月15日 周五")
  }

  @Test func `another unit is proposed only where the return is not turned down`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let form = try form(.return, office, issue)
    #expect(fields(form, [.ruling: "改派"]).contains(.suggestedUnit))
    #expect(!fields(form, [.ruling: "维持"]).contains(.suggestedUnit))
    let texts: [StepField: String] = [.reason: "不归我局", .ruling: "维持", .suggestedUnit: "D02"]
    guard case .return(let back) = try form.request(from: texts) else { return }
    #expect(back.suggestedUnit == nil)
  }

  @Test func `beneficiaries are asked for in schooling only`() throws {
    var office = try TestOffice()
    let schooling = try office.issue(in: .resolved)
    #expect(try fields(form(.close, office, schooling)).contains(.beneficiaries))
    let other = try office.register()
    try office.step(other, .answer(.solved))
    try office.step(other, .content, by: .otherCoordinator)
    #expect(try !fields(form(.close, office, other)).contains(.beneficiaries))
  }

  @Test func `a callback asks what the answers so far lead to`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained))
    let form = try form(.callback, office, issue)
    #expect(fields(form, [.solved: "是"]).contains(.satisfaction))
    #expect(fields(form, [.solved: "否"]).contains(.accepts))
    #expect(fields(form, [.solved: "否", .accepts: "是"]).contains(.basis))
    #expect(fields(form, [.solved: "否", .accepts: "否"]).contains(.reason))
    #expect(!fields(form, [.reached: "否"]).contains(.solved))
    #expect(fields(form, [.solved: "是", .thenClose: "是"]).contains(.beneficiaries))
  }

  @Test func `a reason is asked for where the unit does not answer for the category`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let form = try form(.triage, office, issue)
    #expect(!fields(form, [.category: "03", .leadUnit: "D02"]).contains(.overrideReason))
    #expect(fields(form, [.category: "03", .leadUnit: "D01"]).contains(.overrideReason))
    #expect(!fields(form, [.category: "13", .leadUnit: "D01"]).contains(.overrideReason))
  }

  @Test func `the same reason is asked for where a return gives it to such a unit`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let form = try form(.return, office, issue)
    let texts: [StepField: String] = [.reason: "不归我局", .ruling: "改派", .suggestedUnit: "D01"]
    #expect(fields(form, texts).contains(.overrideReason))
    #expect(!fields(form, [.ruling: "改派"]).contains(.overrideReason))
    #expect(!fields(form, [.ruling: "维持", .suggestedUnit: "D01"]).contains(.overrideReason))
    let said = form.missing(.overrideReason, given: texts, in: office.workspace)
    #expect(said.zh.contains("D01") && said.zh.hasSuffix("写明选它的理由（T2）"))
    let filled = texts.merging([.overrideReason: "学校在园区内"]) { $1 }
    guard case .return(let back) = try form.request(from: filled) else { return }
    #expect(back.overrideReason == "学校在园区内")
  }

  @Test func `similar decisions stand as suggestions, and only as such`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    let issue = try office.register("员工子女入学名额仍不足")
    let form = try form(.triage, office, issue)
    #expect(form.prefills[.leadUnit]?.text == "D02")
    #expect(form.defaults[.leadUnit] == nil)
    #expect(form.defaults[.on] == "2018-06-07")
    #expect(form.duplicates(given: [.category: "员工子女入学"]).count == 1)
    #expect(fields(form, [.category: "03"]).contains(.sawDuplicates))
  }

  @Test func `a similar matter whose class is concluded suggests no class`() throws {
    var office = try TestOffice()
    let old = try office.issue(in: .closed)
    let id = try office.commonClass(in: .concluded, of: old)
    let issue = try office.register("员工子女入学名额仍不足")
    let prefills = try form(.triage, office, issue).prefills
    #expect(prefills[.leadUnit]?.text == "D02")
    #expect(prefills[.commonClass] == nil)
    try office.move(id, .research(note: "又有反映"))
    #expect(try form(.triage, office, issue).prefills[.commonClass]?.text == id.fieldText)
  }

  @Test func `a category is also known by the number that settings list it by`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let texts: [StepField: String] = [
      .category: "CAT03", .complexity: "简单", .scope: "个性", .severity: "一般", .leadUnit: "D02",
    ]
    try office.apply(.issue(form(.triage, office, issue).change(from: texts)))
    #expect(office.workspace[issue]?.category == "03")
  }

  @Test func `everything wrong is listed, in the order of the fields`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let form = try form(.triage, office, issue)
    let problems = form.problems(in: [.category: "不存在", .complexity: "简单", .leadUnit: "Q0001"])
    #expect(problems.map(\.field) == [.category, .scope, .severity, .leadUnit])
    #expect(problems[1].problem == .missing)
    #expect(problems[3].problem == .notAnID("Q0001", kinds: [.unit]))
  }

  @Test func `what is missing is said with the rule that asks for it`() throws {
    var office = try TestOffice()
    let (new, sent) = (try office.register(), try office.issue(in: .inProgress))
    let workspace = office.workspace
    let reply = try form(.reply, office, sent)
    #expect(reply.missing(.text, given: [:], in: workspace).zh.hasSuffix("请写答复内容（T12）"))
    #expect(reply.missing(.result, given: [:], in: workspace).zh == "这一栏必填（T12）")
    let triage = try form(.triage, office, new)
    let said = triage.missing(
      .overrideReason, given: [.category: "03", .leadUnit: "D01"], in: workspace)
    #expect(said.zh.contains("D01") && said.zh.contains("不负责“员工子女入学”"))
    #expect(said.en.hasSuffix("say why (T2)"))
    let problem = try #require(reply.problems(in: [:]).first)
    #expect(reply.phrase(of: problem, given: [:], in: workspace).en.hasSuffix("enter it (T12)"))
  }

  @Test(arguments: StepVerb.allCases)
  func `every step has a rule that asks for its fields`(verb: StepVerb) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let form = try form(verb, office, issue)
    for entry in form.entries() where entry.isRequired {
      let said = form.missing(entry.field, given: [:], in: office.workspace)
      #expect(said.zh.contains("（T") || said.zh.contains("（C"), "\(said.zh)")
      #expect(said.en.contains("(T") || said.en.contains("(C"), "\(said.en)")
    }
  }

  @Test func `what was typed becomes the step and passes its guard`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let typed: [(StepVerb, [StepField: String])] = [
      (
        .triage,
        [
          .category: "员工子女入学", .complexity: "复杂", .scope: "个性", .severity: "一般",
          .leadUnit: "D02",
        ]
      ),
      (.dispatch, [.means: "交办函", .dueOn: "+5"]),
      (.measure, [.measures: "增加学位；卫丑；6-20\n走访学校；+3"]),
      (.reply, [.text: "已安排", .result: "已解决", .unit: "D02", .evidence: "照片一、照片二"]),
      (
        .callback,
        [
          .reached: "是", .solved: "是", .satisfaction: "满意", .thenClose: "是",
          .beneficiaries: "2",
        ]
      ),
    ]
    for (verb, texts) in typed {
      try office.apply(.issue(form(verb, office, issue).change(from: texts)))
    }
    #expect(office.state(of: issue) == .closed)
    #expect(office.workspace.measures(of: issue).map(\.person) == ["卫丑", ""])
    #expect(office.workspace.lastReply(of: issue)?.evidence == ["照片一", "照片二"])
  }

  @Test func `the new value of an amendment is asked for as its field is`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let form = try form(.amend, office, issue)
    let severity = form.entries(given: [.field: "程度"]).first { $0.field == .value }
    #expect(severity?.shape == Issue.Severity.shape)
    #expect(!form.isRequired(.value, given: [.field: "details"]))
    let texts: [StepField: String] = [.field: "类别", .value: "环保"]
    try office.apply(.issue(form.change(from: texts)))
    #expect(office.workspace[issue]?.category == "13")
  }

  @Test func `the first measure is asked for, further ones where there are some are not`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    #expect(try form(.measure, office, issue).isRequired(.measures, given: [:]))
    try office.step(issue, .enrolling)
    #expect(try !form(.measure, office, issue).isRequired(.measures, given: [:]))
  }

  @Test func `the head is asked why he corrects what another wrote`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let own = try form(.amend, office, issue)
    let anothers = try form(.amend, office, issue, by: .head)
    #expect(!own.isRequired(.reason, given: [.field: "title"]))
    #expect(anothers.isRequired(.reason, given: [.field: "title"]))
  }

  @Test func `a measure is marked done by its number`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .followUp)
    let request = try form(.measure, office, issue)
      .request(from: [.doneMeasures: "C00001", .doneEvidence: "已扩班"])
    try office.step(issue, request)
    let measure = try #require(office.workspace.measures(of: issue).first)
    #expect(measure.doneOn == office.today)
    #expect(measure.doneEvidence == "已扩班")
    #expect(measure.text == "协调增加学位")
  }

  @Test(arguments: StepVerb.allCases)
  func `whatever a form may ask for is among the fields of its verb`(verb: StepVerb) throws {
    var office = try TestOffice()
    for state in [IssueState.registered, .dispatched, .replied, .resolved] {
      let issue = try office.issue(in: state)
      let form = try form(verb, office, issue)
      for texts in [[:], [StepField.solved: "否"], [.means: "phone"], [.cancelled: "是"]] {
        #expect(Set(fields(form, texts)).isSubset(of: Set(verb.fields)))
      }
    }
  }

  @Test(arguments: [(StepField.leadUnit, "lead-unit"), (.receivedOn, "received-on"), (.on, "on")])
  func `a field is a flag in kebab-case`(field: StepField, flag: String) {
    #expect(field.flag == flag)
  }
}

extension StepForm {
  fileprivate func isRequired(_ field: StepField, given texts: [StepField: String]) -> Bool {
    entries(given: texts).contains { $0.field == field && $0.isRequired }
  }
}
