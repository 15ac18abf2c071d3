import Demo
import Domain
import Testing

/// What an office sees in the middle of its work is all there (C19).
@Suite struct DemoWayTests {
  @Test(arguments: DemoFixture.all)
  func `every state is some issue's`(fixture: DemoFixture) {
    let states = Set(fixture.workspace.issues.live.filter { $0.history == nil }.map(\.state))
    #expect(states == Set(IssueState.allCases))
  }

  @Test(arguments: DemoFixture.all)
  func `every way of closing is some issue's, and every light`(fixture: DemoFixture) {
    let workspace = fixture.workspace
    #expect(Set(workspace.issues.live.compactMap(\.closing)) == Set(ClosingOutcome.allCases))
    let lights = workspace.issues.live.filter(\.isOpen).compactMap {
      workspace.light(of: $0.id, asOf: DemoDays.today)?.colour
    }
    #expect(Set(lights) == Set(Light.Colour.allCases))
  }

  @Test(arguments: DemoFixture.all)
  func `answers that did not hold, returns, extensions and one pair of each kind`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    let redone = workspace.steps.live.count { $0.rule == .redo || $0.rule == .redoTriage }
    #expect(redone == 3)
    #expect(Set(workspace.returns.live.map(\.ruling)) == [.reassign, .uphold])
    #expect(workspace.returns.count == 2)
    #expect(workspace.extensions.count == 4)
    #expect(workspace.issues.live.count { $0.state == .merged } == 1)
    #expect(workspace.notSame.count == 1)
    #expect(workspace.overrides(asOf: DemoDays.today).count == 2)
  }

  @Test(arguments: DemoFixture.all)
  func `cards of every rung were answered in every way, and some lie open`(fixture: DemoFixture) {
    let workspace = fixture.workspace
    #expect(Set(workspace.cards.live.map(\.rung)) == Set(Rung.allCases))
    #expect(Set(workspace.cards.live.map(\.answer)) == Set(Card.Answer.allCases))
    let open = Set(workspace.cards(asOf: DemoDays.today).map(\.rung))
    #expect(open == Set(Rung.allCases))
  }

  @Test(arguments: DemoFixture.all)
  func `left alone until autumn, whatever the office has itself lies before the leading group`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    let cards = workspace.cards(asOf: .iso("2018-10-31")).filter { $0.rung == .leadership }
    let states = Set(cards.compactMap { workspace[$0.issue]?.state })
    #expect(
      states.isSuperset(of: [
        .registered, .triaged, .replied, .resolved, .suspended, .longTerm,
      ]))
  }

  @Test(arguments: DemoFixture.all)
  func `of every class that is worked on it was said each month how far it got`(
    fixture: DemoFixture
  ) {
    let spring = Day.iso("2018-02-28")...Day.iso("2018-05-31")
    let owed = fixture.workspace.obligations(
      endingIn: spring, asOf: DemoDays.today, of: [.classMonth])
    #expect(owed.count > 20)
    #expect(owed.allSatisfy { $0.status == .met })
    let june = fixture.workspace.standingObligations(
      on: DemoDays.today, until: .iso("2018-06-30")
    ).filter { $0.cadence == .classMonth }
    let active = fixture.workspace.classes.live.filter(\.isActive)
    #expect(june.count == active.count { ($0.ledOn ?? DemoDays.today) <= .iso("2018-06-01") })
  }

  @Test(arguments: DemoFixture.all)
  func `common classes stand at every stage they can once they are led`(fixture: DemoFixture) {
    let states = Set(fixture.workspace.classes.live.map(\.state))
    let later = Set(ClassState.allCases).subtracting([.gathered])
    #expect(states.isSubset(of: later))
    #expect(states.count >= 5)
  }

  @Test(arguments: DemoFixture.all)
  func `letters carry several issues, the telephone none of their numbers`(fixture: DemoFixture) {
    let workspace = fixture.workspace
    let documents = Array(workspace.dispatches.live)
    #expect(Set(documents.map(\.kind)).isSuperset(of: [.letter, .phone, .urge, .supervise]))
    #expect(documents.contains { $0.kind == .letter && $0.issues.count > 2 })
    #expect(
      documents.allSatisfy {
        ($0.number == nil) == ![.letter, .urge, .supervise].contains($0.kind)
      })
    let letters = Dictionary(grouping: workspace.replies.live.filter { !$0.document.isEmpty }) {
      $0.document
    }
    #expect(letters.contains { $0.value.count > 1 })
  }

  @Test(arguments: DemoFixture.all)
  func `meetings decided what is done and what is not yet`(fixture: DemoFixture) {
    let workspace = fixture.workspace
    #expect(Set(workspace.meetings.live.map(\.kind)) == Set(Meeting.Kind.allCases))
    #expect(workspace.meetings.live.contains { $0.isPlanned })
    #expect(workspace.decisions.live.contains { $0.doneOn != nil })
    #expect(!workspace.openDecisions(asOf: DemoDays.today).isEmpty)
  }

  @Test(arguments: DemoFixture.all)
  func `old ledgers, service without an issue, a helper from outside, an excuse`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    #expect(workspace.issues.live.count { $0.history != nil } == 3)
    let service = workspace.visits.live.filter { $0.services.contains(.partyBuilding) }
    #expect(service.contains { workspace.issues(of: $0.ref).isEmpty && !$0.serviceText.isEmpty })
    let helpers = Set(workspace.units.live.filter { $0.type == .provider }.map(\.id))
    #expect(workspace.replies.live.contains { $0.unit.map(helpers.contains) == true })
    #expect(workspace.excuses.count == 1)
  }
}
