import TestSupport
import Testing

@testable import Domain

struct ClassDueTests {
  private func due(_ office: TestOffice, _ day: String) -> ClassDue? {
    office.workspace[ID<CommonClass>(1)]?.asOf(.iso(day)).flatMap {
      office.workspace.due(of: $0, asOf: .iso(day))
    }
  }

  @Test func `a lead in 3 working days, a plan in 10, a countermeasure in 30 from the lead on`()
    throws
  {
    var office = try TestOffice()
    let id = try office.openClass()
    #expect(due(office, "2018-06-07") == ClassDue(task: .lead, due: .iso("2018-06-12"), left: 3))
    #expect(due(office, "2018-06-14")?.left == -2)
    try office.move(id, .assign(.education))
    #expect(due(office, "2018-06-07")?.task == .research)
    #expect(due(office, "2018-06-07")?.due == .iso("2018-06-22"))
    office.today = .iso("2018-06-08")
    try office.move(id, .research(note: ""))
    #expect(due(office, "2018-06-08")?.task == .countermeasure)
    #expect(due(office, "2018-06-08")?.due == .iso("2018-07-20"))
    #expect(due(office, "2018-06-07")?.task == .research)
  }

  @Test
  func `once there is a countermeasure each month's progress is due, a review before it first`()
    throws
  {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    // June is not whole: it was led on the 7th.
    #expect(
      due(office, "2018-06-07") == ClassDue(task: .progress, due: .iso("2018-07-31"), left: 37))
    #expect(due(office, "2018-08-03")?.task == .progress)
    #expect(due(office, "2018-08-03")?.left == -3)
    office.today = .iso("2018-08-03")
    try office.move(id, .progress(note: "扩班一个"))
    #expect(
      due(office, "2018-08-03") == ClassDue(task: .progress, due: .iso("2018-09-30"), left: 41))
    try office.apply(
      .commonClass(.edit(id, [FieldEdit(.reviewOn, from: "", to: "2018-08-31")])))
    #expect(due(office, "2018-08-03")?.task == .review)
  }

  @Test func `what is said while it is researched does not put off its countermeasure`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .proposed)
    try office.move(id, .research(note: "退回再摸底"))
    let before = due(office, "2018-06-20")
    office.today = .iso("2018-06-20")
    try office.move(id, .progress(note: "走访三家"))
    #expect(before?.task == .countermeasure && due(office, "2018-06-20") == before)
  }

  @Test func `what is parked is due when it is to be looked at again`() throws {
    let office = try {
      var office = try TestOffice()
      _ = try office.commonClass(in: .parked)
      return office
    }()
    #expect(due(office, "2018-06-07")?.task == .review)
    #expect(due(office, "2018-06-07")?.due == .iso("2018-12-03"))
  }
}

/// The time of a common matter (C5, last sentence).
struct CommonClockTests {
  @Test func `it counts from the day its class has a lead unit`() throws {
    var office = try TestOffice()
    let id = try office.openClass()
    let issue = try office.register()
    try office.step(issue, .common(id))
    office.today = .iso("2018-06-11")
    try office.move(id, .assign(.education))
    office.today = .iso("2018-06-13")
    try office.step(issue, .byPhone)
    let clock = try #require(office.workspace.unitClock(of: issue, asOf: office.today))
    #expect(clock.start == .iso("2018-06-11") && clock.due == .iso("2018-07-24"))
  }

  @Test func `one that joins a class that is led already has its whole time`() throws {
    var office = try TestOffice()
    let id = try office.openClass(leadBy: .education)
    office.today = .iso("2018-06-13")
    let issue = try office.register()
    try office.step(issue, .common(id), .byPhone)
    #expect(office.workspace.unitClock(of: issue, asOf: office.today)?.start == office.today)
  }

  @Test func `an issue that a unit has already begins anew when its class is led`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let id = try office.openClass(of: issue)
    let before = office.workspace.unitClock(of: issue, asOf: office.today)
    #expect(before?.start == .thursday)
    office.workspace.reckon(on: .iso("2018-06-13"))
    office.today = .iso("2018-06-13")
    try office.move(id, .assign(.education))
    let clock = office.workspace.unitClock(of: issue, asOf: office.today)
    #expect(clock?.start == .iso("2018-06-13"))
    #expect(office.workspace.unitClock(of: issue, asOf: .iso("2018-06-12")) == before)
    office.workspace.reckon(on: office.today)
    #expect(office.workspace.due(of: issue, asOf: office.today)?.from == .iso("2018-06-13"))
  }

  @Test func `an answer is on time by the day its class gives, in the counters too`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let id = try office.openClass(of: issue)
    office.today = .iso("2018-06-20")
    try office.move(id, .assign(.education))
    office.today = .iso("2018-07-25")
    try office.step(issue, .answer(.solved))
    let counts = Counts(of: office.workspace, asOf: office.today)
    #expect(counts.rate(.repliedOnTime) == Rate(1, of: 1))
  }
}
