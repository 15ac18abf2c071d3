import TestSupport
import Testing

@testable import Domain

struct ChangeTests {
  private func deed(
    _ person: ID<Person>, _ issue: ID<Domain.Issue>, _ request: StepRequest
  ) -> Deed {
    Deed(person, at: Instant(day: .thursday, hour: 9)) { _ in
      [.issue(.step(issue, [request], on: .thursday))]
    }
  }

  @Test func `what several people did is carried out together, each on what came before`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let touches = try office.workspace.apply([
      deed(.coordinator, issue, .schooling()), deed(.otherCoordinator, issue, .byPhone),
    ])
    #expect(office.state(of: issue) == .dispatched)
    #expect(
      office.workspace.steps(of: issue).map(\.by).suffix(2) == [.coordinator, .otherCoordinator])
    // The issue stands once among what is recorded, from before the first to after the last.
    let changed = touches.filter { $0.after.ref == issue.ref }
    #expect(changed.count == 1)
    #expect(changed.first?.after == office.workspace[issue].map(\.any))
  }

  @Test func `where one of them may not, nothing was done`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let before = office.workspace
    #expect(throws: Refusal.self) {
      try office.workspace.apply([
        deed(.coordinator, issue, .schooling()), deed(.commissioner, issue, .byPhone),
      ])
    }
    #expect(office.workspace.isSame(as: before))
  }
}
