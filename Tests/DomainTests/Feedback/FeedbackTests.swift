import TestSupport
import Testing

@testable import Domain

/// A leader is told what became of what enterprises told him, and the ledger knows who told him when
/// (C1).
struct FeedbackTests {
  /// Two problems raised before 周戊, the first of them settled, and one he knows nothing of.
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.log(
      .test(by: [.leader, .coordinator]), FoundProblem(title: "招工难"), FoundProblem(title: "停电"))
    try office.log(.test(), FoundProblem(title: "积水"))
    try settle(1, in: &office)
    try settle(3, in: &office)
    return office
  }

  private func settle(_ number: Int, in office: inout TestOffice) throws {
    let issue = ID<Domain.Issue>(year: 2018, number)
    if office.state(of: issue) == .registered {
      try office.step(issue, .triage(.simple), .byPhone)
    }
    try office.step(issue, .answer(.solved))
    try office.step(issue, .content, .close, by: .otherCoordinator)
  }

  private func untold(_ office: TestOffice, asOf day: Day? = nil) -> [String] {
    office.workspace.untold(.leader, asOf: day ?? office.today).map(\.description)
  }

  private func tell(
    _ office: inout TestOffice, _ issues: Int..., on day: Day? = nil
  ) throws(Refusal) {
    var feedback = Feedback()
    (feedback.leader, feedback.on) = (.leader, day)
    feedback.issues = issues.map { ID(year: 2018, $0) }
    try office.apply(.registry(.feedback(.add(feedback))))
  }

  private func tasks(_ office: TestOffice, of person: ID<Person>) throws -> [AgendaItem] {
    let person = try #require(office.workspace[person])
    return office.workspace.agenda(for: person, from: office.today).items
      .filter { $0.task == .feedback }
  }

  @Test func `what is settled is to be told, and leaves 待办 once it was handed over`() throws {
    var office = try office()
    #expect(untold(office) == ["W2018-0001"])
    let item = try #require(tasks(office, of: .coordinator).first)
    #expect(item.subject == ID<Person>.leader.ref && !item.hasTerm)
    #expect(item.matter == .untold([ID(year: 2018, 1)]))
    #expect(try tasks(office, of: .leader).isEmpty && tasks(office, of: .commissioner).isEmpty)
    try tell(&office, 1)
    #expect(try tasks(office, of: .coordinator).isEmpty)
    let told = try #require(office.workspace[ID<Feedback>(1)])
    #expect(told.on == office.today && told.by == .coordinator)
  }

  @Test func `what went on after he was told is told him again`() throws {
    var office = try office()
    try tell(&office, 1)
    office.today = office.today.adding(days: 1)
    try office.step(ID(year: 2018, 1), .reopen(reason: "又缺人了"))
    #expect(untold(office) == [])
    office.today = office.today.adding(days: 3)
    try settle(1, in: &office)
    #expect(untold(office) == ["W2018-0001"])
    #expect(untold(office, asOf: .thursday) == [])
    #expect(untold(office, asOf: Day.thursday.adding(days: -1)) == [])
  }

  /// The text the paper begins with, and its issues.
  private func printed(_ office: TestOffice) throws -> (opening: String, issues: [String]) {
    let paper = try #require(
      office.workspace.paper(of: ID<Person>.leader.ref, on: office.today))
    let texts = paper.blocks.compactMap { if case .text(let words) = $0 { words.zh } else { nil } }
    let grids = paper.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
    return (texts.joined(), grids.flatMap(\.rows).map { $0[0].zh })
  }

  @Test func `the paper begins with what he has not heard of, and says how much that is`() throws {
    var office = try office()
    #expect(try printed(office).opening == "您走访时企业反映的 2 件问题，已办结 1 件，办理情况如下：")
    try tell(&office, 1)
    try settle(2, in: &office)
    let paper = try printed(office)
    #expect(paper.opening == "您走访时企业反映的 2 件问题，已办结 2 件，其中 1 件此前未向您反馈，排在前面，办理情况如下：")
    #expect(paper.issues == ["W2018-0002", "W2018-0001"])
  }

  @Test func `he is told of what was raised before him, on a day that came`() throws {
    var office = try office()
    let wrong = Refusal.registry(
      .notRaisedBefore(ID<Domain.Issue>(year: 2018, 3).ref, leader: ID<Person>.leader.ref))
    #expect(throws: wrong) { try tell(&office, 1, 3) }
    #expect(wrong.phrase(in: office.workspace).zh.contains("请只选他走访带回的问题"))
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.registry(.toldInFuture(tomorrow))) {
      try tell(&office, 1, on: tomorrow)
    }
    #expect(throws: Refusal.registry(.fieldsMissing([Feedback.Field.issues.phrase]))) {
      try tell(&office)
    }
  }

  @Test func `who may not see the issue does not read that a leader was told of it`() throws {
    var office = try office()
    try tell(&office, 1)
    let told = try #require(office.workspace[ID<Feedback>(1)])
    let seers: [ID<Person>] = [.coordinator, .leader, .commissioner, .projectOwner]
    let seen = seers.map { person in
      office.workspace[person].map {
        office.workspace.seen(told.any, by: Actor($0, at: office.now)) != nil
      }
    }
    #expect(seen == [true, true, false, false])
  }
}
