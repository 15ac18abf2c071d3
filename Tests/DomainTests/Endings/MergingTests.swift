import Domain
import TestSupport
import Testing

struct MergingTests {
  @Test(arguments: IssueState.allCases.filter(\.isLive))
  func `every live issue can be merged and unmerged, and both sides say so`(
    state: IssueState
  ) throws {
    var office = try TestOffice()
    let master = try office.register("主件")
    let issue = try office.issue(in: state)
    let before = try #require(office.workspace[issue])
    try office.step(issue, .merge(into: master, reason: "同一件事"))
    #expect(office.workspace[issue]?.mergedInto == master)
    #expect(office.workspace.members(Note.self, of: master.ref).count == 1)
    try office.step(issue, .unmerge(reason: "不是一回事"), by: .head)
    #expect(office.workspace[issue] == before)
    #expect(office.workspace.members(Note.self, of: master.ref).count == 2)
  }

  /// I9, with everything around the issue: its class, what was answered, its time.
  @Test(arguments: IssueState.allCases.filter(\.isLive))
  func `merging then unmerging restores all but the two log lines`(state: IssueState) throws {
    var office = try TestOffice()
    let master = try office.register("主件")
    let issue = try office.issue(in: state)
    let id = try office.openClass(of: issue)
    let before = office.workspace
    try office.step(issue, .merge(into: master, reason: "同一件事"))
    #expect(office.workspace.classMembers(of: id).isEmpty)
    try office.step(issue, .unmerge(reason: "不是一回事"), by: .head)
    #expect(office.workspace.classFigures(of: id) == before.classFigures(of: id))
    #expect(
      office.workspace.due(of: issue, asOf: office.today)
        == before.due(of: issue, asOf: office.today))
    var without = Workspace()
    for step in office.workspace.steps.all.dropLast(2) { without.load(.step(step)) }
    #expect(without.steps.all == before.steps.all)
    #expect(office.workspace.notes.all.dropLast(2) == before.notes.all[...])
    #expect(office.workspace.issues.all == before.issues.all)
    #expect(office.workspace.replies.all == before.replies.all)
    #expect(office.workspace.measures.all == before.measures.all)
    #expect(office.workspace.classes.all == before.classes.all)
  }

  /// I9: neither the office's time nor the unit's begins anew or stood still.
  @Test(arguments: IssueState.allCases.filter(\.isLive))
  func `an issue that was merged for days is as late as if it never had been`(
    state: IssueState
  ) throws {
    var office = try TestOffice()
    let master = try office.register("主件")
    let issue = try office.issue(in: state)
    let day = Day.iso("2018-06-15")
    let before = office.workspace
    office.today = .iso("2018-06-11")
    try office.step(issue, .merge(into: master, reason: "同一件事"))
    office.today = day
    try office.step(issue, .unmerge(reason: "不是一回事"), by: .head)
    #expect(office.workspace.due(of: issue, asOf: day) == before.due(of: issue, asOf: day))
    #expect(office.workspace.light(of: issue, asOf: day) == before.light(of: issue, asOf: day))
  }

  @Test func `an issue merges into another live one about the same object`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let closed = try office.issue(in: .closed)
    let elsewhere = try office.register(of: ID<Enterprise>.rain.ref)
    let cases: [(ID<Issue>, StepRefusal)] = [
      (issue, .mergeSelf), (closed, .mergeTargetNotLive(.closed)),
      (elsewhere, .mergeOtherObject), (ID(year: 2018, 99), .unknown),
    ]
    for (target, refusal) in cases {
      #expect(throws: Refusal.step(issue: issue, refusal)) {
        try office.step(issue, .merge(into: target, reason: "同一件事"))
      }
    }
  }

  @Test func `what waited for the head before a merging waits for him again behind it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained), .acceptance)
    let waiting = try #require(office.workspace.pendingProposal(of: issue))
    let twin = try office.register()
    try office.step(issue, .merge(into: twin, reason: "同一件事"))
    #expect(office.workspace.pendingProposal(of: issue) == nil)
    try office.step(issue, .unmerge(reason: "不是一回事"), by: .head)
    #expect(office.workspace.pendingProposal(of: issue) == waiting)
  }

  @Test func `a note says something`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.text.phrase))) {
      try office.step(issue, .note("  "))
    }
    try office.step(issue, .note("企业来电催问"))
    #expect(office.workspace.members(Note.self, of: issue.ref).map(\.text) == ["企业来电催问"])
  }
}
