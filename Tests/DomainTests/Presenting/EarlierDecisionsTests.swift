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

  @Test func `a special meeting looks at those on its own issues or class alone`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let shared = try office.held(.special, on: "2018-05-04", deciding: decision("扩班一个"))
    let other = try office.held(.special, on: "2018-05-25", deciding: decision("编制培训计划"))
    let meeting = try office.held(.special, on: "2018-06-07")
    #expect(try told(at: meeting, in: office).isEmpty, "each has a matter of its own")
    for id in [shared, meeting] { try office.change(id) { $0.issues = [issue] } }
    #expect(try told(at: meeting, in: office) == ["扩班一个"])
    for id in [other, meeting] { try office.change(id) { $0.commonClass = ID(1) } }
    #expect(try told(at: meeting, in: office) == ["扩班一个", "编制培训计划"])
  }

  @Test func `what was decided before is on such an agenda only where anything was`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let earlier = try office.held(.special, on: "2018-05-25", deciding: decision("编制培训计划"))
    #expect(try office.agenda(ofSpecialOn: issue) == [.issue])
    try office.change(earlier) { $0.issues = [issue] }
    #expect(try office.agenda(ofSpecialOn: issue) == [.issue, .lastDecisions])
  }
}

extension TestOffice {
  fileprivate mutating func change(_ id: ID<Meeting>, _ edit: (inout Meeting) -> Void) throws {
    var meeting = try #require(workspace[id])
    edit(&meeting)
    workspace.load(.meeting(meeting))
  }

  /// What stands on the agenda of one that is called and prepared.
  fileprivate mutating func agenda(
    ofSpecialOn issue: ID<Domain.Issue>
  ) throws -> [MeetingItem.Kind] {
    var meeting = Meeting()
    (meeting.kind, meeting.issues, meeting.units) = (.special, [issue], [.education])
    meeting.proposedOn = today
    let id = workspace.meetings.nextID()
    try apply(.meeting(.call(meeting, on: today)))
    try apply(.meeting(.item(.prepare(id))))
    return workspace.items(of: id).map(\.kind)
  }
}
