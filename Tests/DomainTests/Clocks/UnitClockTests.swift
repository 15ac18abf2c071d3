import TestSupport
import Testing

@testable import Domain

/// The legs of the 承办时限 (C5).
struct UnitClockTests {
  private func dispatched(_ complexity: Domain.Issue.Complexity = .simple) throws -> ClockedIssue {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(complexity), .byPhone)
    return issue
  }

  @Test func `no clock runs before a unit has the issue and after it answered`() throws {
    var issue = try ClockedIssue()
    #expect(issue.clock("2018-06-07") == nil)
    try issue.on("2018-06-08", .triage(.simple), .byPhone)
    #expect(issue.clock("2018-06-08")?.start == .iso("2018-06-08"))
    try issue.on("2018-06-11", .answer(.solved))
    #expect(issue.clock("2018-06-11") == nil)
  }

  @Test func `another unit gets the whole time`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sendBack(.reassign))
    #expect(issue.clock("2018-06-08") == nil)
    try issue.on("2018-06-11", .byPhone)
    #expect(issue.clock("2018-06-11")?.due == .iso("2018-06-14"))
  }

  @Test func `a return that is not accepted changes nothing`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sendBack(.uphold))
    #expect(issue.clock("2018-06-08")?.due == .iso("2018-06-12"))
  }

  @Test(arguments: [
    (Domain.Issue.Complexity.simple, "2018-06-13"), (.complex, "2018-06-22"),
  ])
  func `what is done again has half the time`(
    complexity: Domain.Issue.Complexity, due: String
  ) throws {
    var issue = try dispatched(complexity)
    try issue.on("2018-06-08", .enrolling, .answer(.solved))
    try issue.on("2018-06-11", .unsolved(accepts: false))
    #expect(issue.clock("2018-06-11")?.due == .iso(due))
  }

  @Test func `the clock stands still while the issue is suspended`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sign(signer: "冯壬"))
    try issue.on("2018-06-11", .pause(until: "2018-06-27"), by: .head)
    #expect(issue.clock("2018-06-15")?.due == .iso("2018-06-19"))
    try issue.on("2018-06-20", .resume(reason: "政策已明确"))
    // One working day of three was left.
    #expect(issue.clock("2018-06-20")?.due == .iso("2018-06-21"))
  }

  @Test func `an extension moves the day, and a pause after it moves it on`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sign(signer: "冯壬"))
    try issue.on("2018-06-08", .putOff(to: "2018-06-15"), by: .head)
    #expect(issue.clock("2018-06-07")?.due == .iso("2018-06-12"))
    #expect(issue.clock("2018-06-08")?.due == .iso("2018-06-15"))
    try issue.on("2018-06-11", .pause(until: "2018-06-27"), by: .head)
    try issue.on("2018-06-12", .resume(reason: "材料已齐"))
    #expect(issue.clock("2018-06-12")?.due == .iso("2018-06-19"))
  }

  @Test func `an extension given on the day of resuming is not lengthened by the pause`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-08", .triage(.complex), .byPhone, .sign(signer: "冯壬"))
    try issue.on("2018-06-11", .pause(until: "2018-07-02"), by: .head)
    try issue.on("2018-07-02", .resume(reason: "材料已齐"))
    try issue.on("2018-07-02", .putOff(to: "2018-07-23"), by: .head)
    #expect(issue.clock("2018-07-02")?.due == .iso("2018-07-23"))
    issue.forgetPlacesOfExtensions()
    #expect(issue.clock("2018-07-02")?.due == .iso("2018-07-23"))
  }

  @Test func `an extension given before a pause of the same day is lengthened by it`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sign(signer: "冯壬"))
    try issue.on("2018-06-11", .putOff(to: "2018-06-14"), .pause(until: "2018-06-27"), by: .head)
    try issue.on("2018-06-13", .resume(reason: "材料已齐"))
    #expect(issue.clock("2018-06-13")?.due == .iso("2018-06-19"))
  }

  @Test func `an extension belongs to the leg it was given in`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-11", .putOff(to: "2018-06-14"), by: .head)
    #expect(issue.clock("2018-06-11")?.due == .iso("2018-06-14"))
    try issue.on("2018-06-11", .answer(.solved), .unsolved(accepts: false))
    // Half of three working days, and none of what the first leg was given.
    #expect(issue.clock("2018-06-11")?.due == .iso("2018-06-13"))
    let past = try #require(issue.office.workspace.past(issue.id, asOf: .iso("2018-06-11")))
    let legs = issue.office.workspace.unitClocks(of: past)
    #expect(legs.map(\.due) == [.iso("2018-06-14"), .iso("2018-06-13")])
    #expect(legs.map(\.extensions) == [1, 0])
  }

  @Test func `an extension of a journal that kept no place for it goes by its day`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .sign(signer: "冯壬"))
    try issue.on("2018-06-08", .putOff(to: "2018-06-15"), by: .head)
    issue.forgetPlacesOfExtensions()
    #expect(issue.clock("2018-06-07")?.due == .iso("2018-06-12"))
    #expect(issue.clock("2018-06-08")?.due == .iso("2018-06-15"))
    try issue.on("2018-06-11", .answer(.solved), .unsolved(accepts: false))
    #expect(issue.clock("2018-06-11")?.due == .iso("2018-06-13"))
  }

  @Test func `a partly solved issue runs again from the day that was planned`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .enrolling, .answer(.partly, planned: "2018-06-20"))
    try issue.on("2018-06-11", .unsolved(accepts: true))
    let clock = try #require(issue.clock("2018-06-11"))
    #expect(clock.start == .iso("2018-06-20"))
    #expect(clock.due == .iso("2018-06-25"))
  }

  @Test func `what is opened again, or taken up, has the whole time`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .answer(.solved))
    try issue.on("2018-06-08", .content, by: .otherCoordinator)
    try issue.on("2018-06-11", .reopen(reason: "学位被取消"))
    #expect(issue.clock("2018-06-11")?.due == .iso("2018-06-14"))
    try issue.on("2018-06-12", .answer(.unsolvable))
    try issue.on("2018-06-12", .acceptance, by: .head)
    try issue.on("2018-06-13", .continue(reason: "新校区开工"))
    #expect(issue.clock("2018-06-13")?.due == .iso("2018-06-19"))
  }

  @Test func `where no unit was asked the meeting starts the clock`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .meeting)
    #expect(issue.clock("2018-06-07") == nil)
    try issue.on("2018-06-08", .minutes)
    #expect(issue.clock("2018-06-08")?.due == .iso("2018-06-13"))
  }

  @Test func `the day written in the letter counts`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .letter(due: "2018-06-14"))
    #expect(issue.clock("2018-06-07")?.due == .iso("2018-06-14"))
    #expect(issue.due("2018-06-07")?.task == .reply)
  }

  @Test func `the first measure is due once and then no more`() throws {
    var issue = try dispatched(.complex)
    #expect(issue.clock("2018-06-07")?.nextDue == .iso("2018-06-19"))
    try issue.on("2018-06-08", .enrolling)
    #expect(issue.clock("2018-06-08")?.nextDue == .iso("2018-06-29"))
  }

  @Test func `a measure laid down while a meeting is awaited is the first one`() throws {
    var issue = try dispatched(.complex)
    try issue.on("2018-06-07", .meeting)
    #expect(issue.due("2018-06-07")?.task == .firstMeasure)
    try issue.on("2018-06-08", .enrolling)
    #expect(issue.due("2018-06-07")?.task == .firstMeasure)
    #expect(issue.due("2018-06-08")?.task == .reply)
    try issue.on("2018-06-08", .correct(nil, reason: "录错了问题"))
    #expect(issue.due("2018-06-08")?.task == .firstMeasure)
    try issue.on("2018-06-08", .enrolling, .minutes)
    #expect(issue.due("2018-06-08")?.task == .reply)
  }

  @Test func `a measure laid down before any unit has the issue is not owed again`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .meeting, .enrolling)
    #expect(issue.due("2018-06-07")?.task == .meeting)
    try issue.on("2018-06-08", .minutes)
    #expect(issue.due("2018-06-08")?.task == .reply)
  }

  @Test func `a struck step never was`() throws {
    var issue = try dispatched()
    let before = issue.clock("2018-06-11")
    try issue.on("2018-06-11", .answer(.solved))
    #expect(issue.clock("2018-06-11") == nil)
    try issue.on("2018-06-11", .correct(nil, reason: "录错了问题"))
    #expect(issue.clock("2018-06-11") == before)
  }

  @Test func `every leg is kept with its end`() throws {
    var issue = try dispatched()
    try issue.on("2018-06-08", .answer(.solved))
    try issue.on("2018-06-11", .unsolved(accepts: false))
    let past = try #require(issue.office.workspace.past(issue.id, asOf: .iso("2018-06-11")))
    let legs = issue.office.workspace.unitClocks(of: past)
    #expect(legs.map(\.start) == [.iso("2018-06-07"), .iso("2018-06-11")])
    #expect(legs.map(\.endedOn) == [.iso("2018-06-08"), nil])
  }
}

extension ClockedIssue {
  /// As in a journal that was written before extensions noted the step they followed.
  fileprivate mutating func forgetPlacesOfExtensions() {
    for granted in office.workspace.extensions.live {
      var former = granted
      former.after = nil
      office.workspace.put(former)
    }
  }
}
