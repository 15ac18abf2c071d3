import Domain
import TestSupport
import Testing

struct MeasureStepTests {
  @Test func `a measure says what and by when`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    #expect(throws: Refusal.step(issue: issue, .measureMissing)) {
      try office.step(issue, .measure([]))
    }
    #expect(throws: Refusal.step(issue: issue, .measureMissing)) {
      try office.step(issue, .measure([Measure()]))
    }
    #expect(throws: Refusal.step(issue: issue, .dueBefore(office.today))) {
      try office.step(issue, .measure([.enrolling(due: office.today.adding(days: -1))]))
    }
  }

  @Test func `further measures of an issue that is followed up are no step`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .followUp)
    let steps = office.workspace.steps(of: issue).count
    try office.step(issue, .enrolling)
    #expect(office.workspace.measures(of: issue).count == 2)
    #expect(office.workspace.steps(of: issue).count == steps)
  }

  @Test func `a measure laid down while a meeting is awaited is a step, and it goes on waiting`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    let meeting = office.workspace.openMeeting(of: issue)
    try office.step(issue, .enrolling)
    #expect(office.state(of: issue) == .coordinating)
    #expect(office.workspace.lastStep(of: issue)?.rule == .measure)
    #expect(office.workspace.openMeeting(of: issue) == meeting)
    try office.step(issue, .correct(nil, reason: "录错了一件"))
    #expect(office.workspace.measures(of: issue).isEmpty)
    #expect(office.state(of: issue) == .coordinating)
  }

  @Test func `a complex issue is answered after measures that are done or carried on`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress, complexity: .complex)
    #expect(throws: Refusal.step(issue: issue, .measureMissing)) {
      try office.step(issue, .answer(.solved))
    }
    try office.step(issue, .measure([.enrolling(due: office.today)]))
    office.today = office.today.adding(days: 1)
    var measure = try #require(office.workspace.measures(of: issue).first)
    #expect(throws: Refusal.step(issue: issue, .measuresOpen([measure.id]))) {
      try office.step(issue, .answer(.solved))
    }
    measure.doneOn = office.today
    try office.step(issue, .measure([measure]), .answer(.solved))
    #expect(office.state(of: issue) == .replied)
  }

  @Test func `another issue's measure is not touched`() throws {
    var office = try TestOffice()
    let other = try office.issue(in: .followUp)
    let issue = try office.issue(in: .followUp)
    var measure = try #require(office.workspace.measures(of: other).first)
    measure.doneOn = office.today
    #expect(throws: Refusal.step(issue: issue, .unknownMeasure(measure.id))) {
      try office.step(issue, .measure([measure]))
    }
  }
}
