import TestSupport
import Testing

@testable import Domain

struct CommissionersReportTests {
  @Test func `each commissioner stands with contacts of the month and what he brought in`() throws {
    var office = try TestOffice()
    try office.pair()
    try office.log(.test(by: [.commissioner], on: .iso("2018-05-20")))
    try office.log(
      .test(by: [.commissioner]), FoundProblem(title: "招不到技工", category: "01"),
      FoundProblem(title: "择校", category: "03"), FoundProblem(title: "用电"), by: .commissioner)
    try office.register("别人反映的")
    let report = office.workspace.report(.commissioners, asOf: office.today)
    #expect(report.since == .iso("2018-06-01"))
    #expect(
      report.tables[0].rows.map { $0.map(\.words.zh) } == [
        ["孙丙", "", "霜降压缩机", "1", "已联系", "2018-06-06", "3", "1", "1", "1", "4"]
      ])
    let may = office.workspace.report(.commissioners, asOf: .iso("2018-05-31"))
    #expect(may.tables[0].rows[0][3].words.zh == "1")
    #expect(may.tables[0].rows[0][4].words.zh == "不计", "a month he had it in part is not owed")
    #expect(may.tables[0].rows[0][6].words.zh == "0")
  }

  @Test func `a pairing that ended within the month has its row, and rows come to the total`()
    throws
  {
    var office = try TestOffice()
    try office.pair(from: .iso("2018-04-02"))
    try office.log(
      .test(by: [.commissioner]), FoundProblem(title: "招不到技工", category: "01"), by: .commissioner)
    try office.pair(.rain, with: .otherCommissioner)
    try office.register("货车限行", of: ID<Enterprise>.rain.ref, by: .otherCommissioner)
    let day = office.today
    try office.apply(.pairing(.end(ID(1), on: day, reason: "退休")))
    office.today = .iso("2018-06-29")
    let table = office.workspace.report(.commissioners, asOf: office.today).tables[0]
    #expect(table.rows.map { $0[0].words.zh } == ["孙丙", "李丁"])
    #expect(table.rows.map { $0[4].words.zh } == ["不计", "未联系"])
    #expect(table.rows.map { $0[6].words.zh } == ["1", "1"])
    #expect(table.totals?[6].words.zh == "2" && table.notes.isEmpty)
    let later = office.workspace.report(.commissioners, asOf: .iso("2018-07-02")).tables[0]
    #expect(later.rows.map { $0[0].words.zh } == ["李丁"])
    #expect(later.notes == [ReportWords.foundByUnlisted(1)])
  }

  @Test func `pairings of the same two that follow one another are one`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-04-02")))
    try office.pair()
    try office.log(.test(by: [.commissioner], on: .iso("2018-06-05")))
    try office.apply(.pairing(.end(ID(1), on: .iso("2018-06-06"), reason: "重新选派")))
    try office.pair(from: .iso("2018-06-07"))
    let report = office.workspace.report(.commissioners, asOf: office.today)
    #expect(report.tables[0].rows.count == 1)
    #expect(Array(report.tables[0].rows[0][3...5].map(\.words.zh)) == ["1", "已联系", "2018-06-05"])
    #expect(report.tables[3].totals?.last?.words.zh == "1")
  }

  @Test func `who went on to another enterprise has a row for each, and nothing is told twice`()
    throws
  {
    var office = try TestOffice()
    try office.pair(from: .iso("2018-04-02"))
    try office.log(
      .test(by: [.commissioner], on: .iso("2018-06-04")), FoundProblem(title: "用电"),
      by: .commissioner)
    office.today = .iso("2018-06-11")
    try office.apply(.pairing(.end(ID(1), on: .iso("2018-06-08"), reason: "另有任务")))
    try office.pair(.rain, from: .iso("2018-06-11"))
    try office.register("货车限行", of: ID<Enterprise>.rain.ref, by: .commissioner)
    let table = office.workspace.report(.commissioners, asOf: office.today).tables[0]
    #expect(table.rows.map { $0[2].words.zh } == ["霜降压缩机", "谷雨泵业"])
    #expect(table.rows.map { $0[3].words.zh } == ["1", "0"])
    #expect(table.rows.map { $0[6].words.zh } == ["1", "1"])
    #expect(table.totals?[6].words.zh == "2")
  }

  @Test func `each was in touch this month, or not yet, or is excused, and all are counted`() throws
  {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-05-02")))
    try office.pair()
    try office.pair(.rain, with: .otherCommissioner)
    try office.log(.test(by: [.commissioner]))
    let before = office.workspace.report(.commissioners, asOf: office.today)
    #expect(before.tables[0].rows.map { $0[4].words.zh } == ["已联系", "未联系"])
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.pairingMonth, ID<Pairing>(2).ref)
    (excuse.from, excuse.to, excuse.reason) = (office.today, office.today, "住院")
    try office.apply(.excuse(.add(excuse)))
    let report = office.workspace.report(.commissioners, asOf: office.today)
    #expect(report.tables[0].rows.map { $0[4].words.zh } == ["已联系", "已说明"])
    let counts = report.tables[3]
    #expect(
      counts.rows.map { $0.map(\.words.zh) } == [["已联系", "1"], ["未联系", "0"], ["已说明", "1"]])
    #expect(counts.totals?.map(\.words.zh) == ["合计", "2"])
    #expect(counts.rows[0][1].behind == .rows([ID<Pairing>(1).ref]))
  }

  @Test func `who stood in for a commissioner on leave is named, with what he did there`() throws {
    var office = try TestOffice()
    try office.pair()
    for (from, to, reason) in [
      ("2018-05-21", "2018-05-25", "出差"), ("2018-06-04", "2018-06-15", "年休"),
    ] {
      let cover = Pairing.Cover(
        by: .otherCommissioner, from: .iso(from), to: .iso(to), reason: reason)
      try office.apply(.pairing(.cover(ID(1), cover)))
    }
    try office.log(.test(by: [.otherCommissioner], on: .iso("2018-06-05")))
    try office.log(.test(by: [.commissioner], on: .iso("2018-06-06")))
    let report = office.workspace.report(.commissioners, asOf: office.today)
    #expect(
      report.tables[2].rows.map { $0.map(\.words.zh) } == [
        ["孙丙", "霜降压缩机", "李丁", "2018-06-04", "2018-06-15", "年休", "1"]
      ])
    #expect(report.masked.tables[2].rows[0][2].words.zh == "李*")
    #expect(report.masked.tables[2].rows[0][5].words.zh == Withheld.mark)
    let before = office.workspace.report(.commissioners, asOf: .iso("2018-06-03"))
    #expect(before.tables[2].rows.isEmpty)
    let may = office.workspace.report(.commissioners, asOf: .iso("2018-05-31"))
    #expect(may.tables[2].rows.map { $0[5].words.zh } == ["出差"])
  }

  @Test func `what came of the party's work is told by the commissioner who helped with it`() throws
  {
    var office = try TestOffice()
    try office.pair()
    for (day, person, text) in [
      ("2018-05-30", ID<Person>.commissioner, "办了第一堂党课"),
      ("2018-06-05", .commissioner, "建立了党支部，13800001234"), ("2018-06-05", .coordinator, "送书"),
    ] {
      var visit = Visit.test(by: [person], on: .iso(day))
      (visit.services, visit.serviceText) = ([.partyBuilding], text)
      try office.log(visit)
    }
    try office.log(.test(by: [.commissioner]))
    let table = office.workspace.report(.commissioners, asOf: office.today).masked.tables[1]
    #expect(
      table.rows.map { $0.map(\.words.zh) } == [
        ["孙*", "霜降压缩机", "2018-06-05", "建立了党支部，138****1234"]
      ])
    #expect(office.workspace.issues.count == 0)
  }

  @Test func `names of people are hidden where the report is masked`() throws {
    var office = try TestOffice()
    try office.pair()
    let masked = office.workspace.report(.commissioners, asOf: office.today).masked
    #expect(masked.tables[0].rows[0][0].words.zh == "孙*")
    #expect(masked.tables[0].rows[0][2].words.zh == "霜降压缩机")
  }

  @Test func `who may not see every issue sees counts and no rows`() throws {
    var office = try TestOffice()
    try office.pair()
    for _ in 1...2 { _ = try office.issue(in: .closed) }
    let workspace = office.workspace
    for (person, sees) in [
      (ID<Person>.coordinator, true), (.viewer, false), (.otherCommissioner, false),
    ] {
      let actor = try Actor(#require(workspace[person]), at: office.now)
      func seen(_ name: ReportName) -> Report {
        workspace.report(name, asOf: office.today).seen(by: actor, in: workspace)
      }
      #expect(seen(.closings).tables[0].rows.isEmpty == !sees)
      #expect(seen(.commissioners).tables[0].rows.isEmpty == !sees)
      #expect(seen(.units).tables[0].rows.count == 1)
    }
  }

  @Test func `a number in a title is masked, and a confidential matter hidden`() throws {
    var office = try TestOffice()
    for confidentiality in [Domain.Issue.Confidentiality.normal, .commercial] {
      var issue = Domain.Issue.draft("找周丁13800001234")
      issue.confidentiality = confidentiality
      try office.apply(.issue(.register(issue)))
      let id = ID<Domain.Issue>(year: 2018, office.workspace.issues.count)
      for request in [StepRequest.schooling(), .byPhone, .answer(.solved)] {
        try office.step(id, request)
      }
      try office.step(id, .content, .close, by: .otherCoordinator)
    }
    let rows = office.workspace.report(.closings, asOf: office.today).masked.tables[0].rows
    #expect(rows.map { $0[1].words.zh } == ["找周丁138****1234", "【已隐】"])
  }
}
