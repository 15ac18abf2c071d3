import TestSupport
import Testing

@testable import Domain

struct LettersReportTests {
  @Test func `every numbered letter stands there, with how far its issues are on the day`() throws {
    var office = try TestOffice()
    for title in ["员工子女入学", "宿舍用水不足"] {
      try office.step(try office.register(title), .triage(.simple))
    }
    let issues = office.workspace.issues.live.map(\.id)
    try office.apply(.issue(.dispatch(issues, StepRequest.Dispatching(), on: office.today)))
    let sent = office.today
    office.today = sent.adding(days: 1)
    try office.step(issues[0], .answer(.solved))
    let cells = { (day: Day, since: Day?) in
      office.workspace.report(.letters, asOf: day, since: since).tables[0].rows
        .map { $0.map(\.words.zh) }
    }
    #expect(
      cells(office.today, nil) == [
        ["交办〔2018〕1号", "交办函", "教育局", "2018-06-07", "2018-06-12", "2", "1", "2"]
      ])
    let columns = office.workspace.report(.letters, asOf: sent, since: nil).tables[0].columns
    #expect(columns.filter(\.isWhole).map(\.key) == ["number"])
    #expect(cells(sent, nil)[0].suffix(2) == ["0", "2"])
    #expect(cells(office.today, office.today).isEmpty)
    #expect(cells(sent.adding(days: -1), nil).isEmpty)
  }

  @Test func `a letter is due by the first day it names, a reminder by its own or by none`() throws
  {
    var office = try TestOffice()
    for title in ["员工子女入学", "宿舍用水不足"] { try office.register(title) }
    let issues = office.workspace.issues.live.map(\.id)
    try office.step(issues[0], .triage(.simple))
    try office.step(issues[1], .triage(.complex))
    try office.apply(.issue(.dispatch(issues, StepRequest.Dispatching(), on: office.today)))
    var urging = StepRequest.Urging()
    try office.step(issues[0], .urge(urging))
    urging.dueOn = .iso("2018-06-11")
    try office.step(issues[0], .urge(urging))
    let due = office.workspace.report(.letters, asOf: office.today).tables[0].rows.map { $0[4] }
    #expect(due.map(\.words.zh) == ["2018-06-12起", "", "2018-06-11"])
    #expect(due[0].value == .day(.iso("2018-06-12")), "a machine is told the first of them")
  }
}
