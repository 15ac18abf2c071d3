import Domain
import TestSupport
import Testing

struct DutyRulesTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private mutating func arrange(
    _ day: Day, _ people: [ID<Person>] = [.coordinator], skipped: String = "",
    by person: ID<Person> = .coordinator
  ) throws {
    var roster = DutyRoster()
    (roster.on, roster.people, roster.skippedReason) = (day, people, skipped)
    try office.apply(.duty(.arrange(roster)), by: person)
  }

  private mutating func log(
    _ question: String, of enterprise: ID<Enterprise>? = .frost, answer: String = "",
    issue: String? = nil
  ) throws {
    var call = DutyCall()
    (call.question, call.enterprise, call.answer) = (question, enterprise, answer)
    call.isAnswered = !answer.isEmpty
    try office.apply(.duty(.log(call, issue: issue.map { FoundProblem(title: $0) })))
  }

  private func duties(_ from: String, _ to: String) -> [Obligation.Status] {
    office.workspace.obligations(
      endingIn: .iso(from)...Day.iso(to), asOf: office.today, of: [.thursday]
    ).map(\.status)
  }

  @Test mutating func `a Thursday is arranged once, with somebody or with why nobody`() throws {
    #expect(throws: Refusal.duty(.nobody)) { try arrange(.thursday, []) }
    try arrange(.thursday)
    #expect(throws: Refusal.duty(.arranged(.thursday, by: ID(1)))) { try arrange(.thursday) }
    try arrange(.iso("2018-06-14"), [], skipped: "全体开会")
    #expect(office.workspace.nextThursday(from: .thursday) == .iso("2018-06-21"))
  }

  @Test mutating func `another day stands in only where Thursday is off`() throws {
    #expect(
      throws: Refusal.duty(.notThursday(.iso("2018-06-13"), next: .iso("2018-06-14")))
    ) { try arrange(.iso("2018-06-13")) }
    office.today = .iso("2018-04-02")
    // 2018-04-05 is 清明.
    #expect(throws: Refusal.duty(.dayOff(.iso("2018-04-05"), next: .iso("2018-04-12")))) {
      try arrange(.iso("2018-04-05"))
    }
    try arrange(.iso("2018-04-04"))
    let words = DutyRefusal.dayOff(.iso("2018-04-05"), next: .iso("2018-04-12"))
      .phrase(in: office.workspace)
    #expect(
      words.zh == "2018年4月5日 周四放假，自动停值；可在同一周另选一个工作日补值，或排2018年4月12日 周四（T15）")
  }

  @Test mutating func `R-THU: arranged is met, a holiday and a reason skip, nobody is late`() throws
  {
    office.today = .iso("2018-03-28")
    try office.apply(.visit(.log(.test(on: .iso("2018-03-26")), problems: [])))
    try arrange(.iso("2018-03-29"))
    try arrange(.iso("2018-04-12"), [], skipped: "全体开会")
    office.today = .iso("2018-04-20")
    // 03-29 arranged, 04-05 清明, 04-12 skipped with a reason and not asked about, 04-19 forgotten.
    #expect(duties("2018-03-29", "2018-04-19") == [.met, .skipped, .late])
    let head = try #require(office.workspace[ID<Person>.head])
    let agenda = office.workspace.agenda(for: head, from: office.today)
    let item = try #require(agenda.items.first { $0.task == .roster })
    #expect(item.due == .iso("2018-04-19"))
    try arrange(.iso("2018-04-19"), [], skipped: "漏排，已补打电话")
    #expect(duties("2018-04-19", "2018-04-19") == [])
  }

  @Test mutating func `an office that keeps no telephone owes nobody there`() throws {
    try office.apply(.visit(.log(.test(on: .iso("2018-03-26")), problems: [])))
    #expect(duties("2018-03-29", "2018-06-07").isEmpty)
    office.today = .iso("2018-05-30")
    try arrange(.iso("2018-05-31"))
    office.today = .thursday
    #expect(duties("2018-03-29", "2018-06-07") == [.met, .due])
  }

  @Test mutating func `what was asked is logged with its answer`() throws {
    #expect(throws: Refusal.duty(.questionMissing)) { try log(" ", answer: "7月") }
    var call = DutyCall()
    call.question = "补贴何时申报"
    #expect(throws: Refusal.duty(.answerMissing)) {
      try office.apply(.duty(.log(call, issue: nil)))
    }
    try log("补贴何时申报", answer: "7月1日起网上申报")
    let logged = try #require(office.workspace[ID<DutyCall>(1)])
    #expect(logged.by == .coordinator && logged.on == office.today)
  }

  @Test mutating func `what could not be answered becomes an issue that keeps its link`() throws {
    try log("厂区门口白天不让货车走", issue: "限行影响货运")
    let issue = try #require(office.workspace.issue(raisedBy: ID(1)))
    #expect(issue.title == "限行影响货运" && issue.source == .duty(ID(1)))
    #expect(issue.details == "厂区门口白天不让货车走")
    #expect(throws: Refusal.duty(.raisedAlready(ID(1), issue.id))) {
      try office.apply(.duty(.amend(ID(1), [], issue: FoundProblem(title: "限行"))))
    }
    try log("政策问询", of: nil)
    #expect(throws: Refusal.duty(.enterpriseMissing)) {
      try office.apply(.duty(.amend(ID(2), [], issue: FoundProblem(title: "问询"))))
    }
    try office.apply(
      .duty(.amend(ID(2), [FieldEdit(.enterprise, from: "", to: "Q0002")], issue: nil)))
    try office.apply(.duty(.amend(ID(2), [], issue: FoundProblem(title: "问询"))))
    #expect(office.workspace.issue(raisedBy: ID(2))?.objects == [ID<Enterprise>.rain.ref])
  }

  @Test mutating func `R9 shows each Thursday and each call`() throws {
    try arrange(.thursday, [.coordinator, .otherCoordinator])
    try log("补贴何时申报", answer: "7月1日起")
    try log("货车限行", issue: "限行")
    try log("厂门口路灯不亮")
    let report = office.workspace.report(.duty, asOf: office.today)
    let days = report.tables[0].rows.map { $0.map(\.words.zh) }
    #expect(days[0] == ["2018-06-07", "周四", "值班", "钱乙、褚子", "", "3", "1", "1", "1", ""])
    #expect(report.tables[0].rows[0][8].behind == .rows([ID<DutyCall>(3).ref]))
    #expect(days.dropFirst().map { $0[2] } == ["待排", "待排"])
    #expect(report.tables[1].rows.map { $0[6].words.zh } == ["", "W2018-0001", ""])
  }

  @Test mutating func `only the office keeps the telephone`() {
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try arrange(.thursday, by: .commissioner)
    }
  }
}
