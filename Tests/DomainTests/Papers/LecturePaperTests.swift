import Domain
import TestSupport
import Testing

struct LecturePaperTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry, .education])
    try office.distribute()
    try office.edit(.frost, .contacts, from: "", to: "王辛 120-0000-0001", by: .head)
    try office.collect(.frost, [1, 2])
    return office
  }

  @Test func `its sheet names who lectures on what, and who is invited, without a telephone`()
    throws
  {
    var office = try office()
    var draft = LectureSession.test([1, 2], of: [.industry, .education])
    draft.lecturers = "技改科 13800001234"
    let id = try office.plan(draft)
    #expect(office.workspace.paper(of: id.ref, on: office.today) == nil)
    try office.apply(.policy(.fix([id])), by: .head)
    let paper = try #require(office.workspace.paper(of: id.ref, on: office.today))
    #expect(paper.title.zh == "政策宣讲安排 \(id.description)")
    #expect(paper.addressee == "经济和信息化局、教育局")
    let slip = try #require(paper.slip)
    #expect(slip.grid.rows.map { $0.map(\.zh) } == [["1", "霜降压缩机股份有限公司", "大溪", ""]])
    let words = paper.blocks.compactMap { block in
      if case .text(let phrase) = block { phrase.zh } else { nil }
    }
    #expect(words.contains("时间：2018年6月8日 周五 上午"))
    #expect(words.contains("宣讲人：技改科 138****1234"))
    #expect(office.workspace.papers() == [id.ref])
  }

  @Test(arguments: [
    (ID<Person>.head, true, true), (.coordinator, true, true), (.liaison, true, false),
    (.townStaff, false, false), (.commissioner, false, false),
  ])
  func `its papers are for the office, and for whoever lectures`(
    person: ID<Person>, education: Bool, industry: Bool
  ) throws {
    var office = try office()
    let own = try office.plan(.test([2], of: [.education]))
    let other = try office.plan(.test([1], .afternoon))
    let actor = Actor(try #require(office.workspace[person]), at: office.now)
    let papers = [own.ref, ID<Unit>.education.ref, other.ref, ID<Unit>.industry.ref]
    let seen = papers.map { office.workspace.maySee(paper: $0, by: actor) }
    #expect(seen == [education, education, industry, industry])
  }

  @Test func `a unit is asked for all it has still to give, in one letter`() throws {
    var office = try office()
    let first = try office.plan(.test())
    let second = try office.plan(.test([2], of: [.education], .afternoon))
    try office.apply(.policy(.fix([first, second])), by: .head)
    let paper = try #require(
      office.workspace.paper(of: ID<Unit>.education.ref, on: office.today))
    guard case .table(let grid)? = paper.blocks.dropFirst().first else {
      Testing.Issue.record("no table")
      return
    }
    #expect(
      grid.rows.map { $0.map(\.zh) } == [["XJ0002", "2018年6月8日 周五 下午", "大溪", "Z02 政策2", "1"]])
    #expect(office.workspace.paper(of: ID<Unit>.daxi.ref, on: office.today) == nil)
    try office.apply(.policy(.cancel(second, reason: "改期", on: office.today)))
    #expect(office.workspace.paper(of: ID<Unit>.education.ref, on: office.today) == nil)
  }
}
