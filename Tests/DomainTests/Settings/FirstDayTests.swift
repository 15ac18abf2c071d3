import Domain
import TestSupport
import Testing

struct FirstDayTests {
  private func done(_ workspace: Workspace, on day: Day = .thursday) -> [FirstDayStep] {
    workspace.firstDay(on: day).filter(\.isDone).map(\.step)
  }

  @Test func `an empty office has only the calendar that is shipped`() {
    #expect(done(Workspace()) == [.calendar])
    #expect(done(Workspace(), on: .iso("2019-01-02")) == [])
  }

  @Test func `each step is done by what it brings in`() throws {
    var office = try TestOffice()
    #expect(
      done(office.workspace)
        == [.units, .towns, .enterprises, .commissioners, .categories, .calendar])
    try office.pair()
    try office.decide()
    #expect(done(office.workspace) == FirstDayStep.allCases)
  }

  @Test func `in December the next year's holidays are missing`() {
    let state = Workspace().firstDay(on: .iso("2018-12-01")).first { $0.step == .calendar }
    #expect(state?.isDone == false)
    #expect(state?.figure == 2019)
  }
}
