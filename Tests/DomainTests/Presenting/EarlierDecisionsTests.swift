import Domain
import TestSupport
import Testing

/// What a meeting looks through first.
struct EarlierDecisionsTests {
  private func decision(_ text: String) -> Decision {
    Decision(text, unit: .education, dueOn: .iso("2018-06-15"))
  }

  private func told(at id: ID<Meeting>, in office: TestOffice) throws -> [String] {
    let meeting = try #require(office.workspace[id])
    return office.workspace.decisions(before: meeting, asOf: .thursday).map(\.text)
  }

  @Test func `all that the last meeting decided, and of older ones what is still to be done`()
    throws
  {
    var office = try TestOffice()
    let meeting = try office.prepared()
    try office.held(on: "2018-05-04", deciding: decision("扩班一个"), decision("增设公交站"))
    try office.held(on: "2018-05-25", deciding: decision("编制培训计划"))
    try office.held(.monthlyAnalysis, on: "2018-05-29", deciding: decision("列出卡点"))
    for text in ["增设公交站", "编制培训计划"] {
      let done = try #require(office.workspace.decisions.live.first { $0.text == text })
      try office.apply(.meeting(.finish(done.id, on: office.today, note: "")))
    }
    #expect(try told(at: meeting, in: office) == ["扩班一个", "编制培训计划"])
  }

  @Test func `a special meeting looks at the last of its kind alone, for each has its own matter`()
    throws
  {
    var office = try TestOffice()
    try office.held(.special, on: "2018-05-04", deciding: decision("扩班一个"))
    try office.held(.special, on: "2018-05-25", deciding: decision("编制培训计划"))
    let meeting = try office.held(.special, on: "2018-06-07")
    #expect(try told(at: meeting, in: office) == ["编制培训计划"])
  }
}
