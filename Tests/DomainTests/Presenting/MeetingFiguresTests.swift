import Domain
import TestSupport
import Testing

/// The figures of a meeting are those of the reports, frozen.
struct MeetingFiguresTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private var figures: MeetingFigures { MeetingFigures(of: office.workspace, on: office.today) }

  @Test mutating func `they say what a fresh count says`() throws {
    for state in [IssueState.inProgress, .replied, .resolved, .closed, .registered] {
      _ = try office.issue(in: state)
    }
    let counts = Counts(of: office.workspace, asOf: office.today)
    for counter in [Counter.registered, .valid, .solved, .open, .replied, .closed] {
      #expect(figures.number(counter) == counts[counter])
    }
    for name in [RateName.solved, .content, .replied, .closed] {
      #expect(figures.rate(name) == counts.rate(name))
    }
    for group in figures.groups(.unit) {
      #expect(group.valid == counts[.valid, in: group.group])
      #expect(group.open == counts[.open, in: group.group])
    }
    #expect(
      figures.groups(.category).map(\.valid) == figures.groups(.category).map(\.valid).sorted(by: >)
    )
    #expect(figures.weeks.map(\.open).first == counts.week(0).open)
  }

  @Test func `an empty office has figures too, and no share of nothing`() {
    #expect(figures.number(.registered) == 0 && figures.rate(.solved).tenths == nil)
    #expect(figures.groups(.category).isEmpty && figures.red.isEmpty && figures.reds == 0)
    #expect(figures.visited(.enterprise) == Rate(0, of: 3))
  }

  @Test mutating func `the red ones stand by how long they wait, and are all counted`() throws {
    let old = try office.issue(in: .inProgress)
    office.today = office.today.adding(days: 3)
    let young = try office.issue(in: .inProgress)
    office.today = office.today.adding(days: 40)
    #expect(figures.red == [old, young] && figures.reds == 2)
  }
}
