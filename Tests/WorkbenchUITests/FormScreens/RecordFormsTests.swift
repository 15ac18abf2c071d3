import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// The one way from a record to its form.
struct RecordFormsTests {
  private let office: TestOffice
  private let issue: ID<Domain.Issue>
  private let pairing: ID<Pairing>
  private let known: ID<CommonClass>
  private let held: ID<Meeting>

  init() throws {
    var office = try TestOffice()
    issue = try office.register()
    pairing = try office.pair()
    known = try office.openClass()
    try office.consent(of: .rain)
    held = try office.held(
      on: "2018-06-07",
      deciding: Decision("扩班一个", unit: .education, dueOn: .iso("2018-06-15")))
    self.office = office
  }

  private func opens<Content: FormContent>(_ ref: EntityRef, _: Content.Type) -> Bool {
    RecordForms.editing(ref, in: .test(office), office.workspace) is FormScreen<Content>
  }

  @Test func `a record opens in its form, be it of an issue's file or a meeting that was held`() {
    #expect(opens(issue.ref, IssueAmendForm.self))
    #expect(opens(pairing.ref, PairingEndForm.self))
    #expect(opens(known.ref, EntryForm<CommonClass>.self))
    #expect(opens(ID<OutreachCall>(1).ref, EntryForm<OutreachCall>.self))
    #expect(opens(held.ref, MeetingForm.self))
    #expect(opens(ID<Enterprise>.frost.ref, EntryForm<Enterprise>.self))
  }

  private func begins<Content: FormContent>(_ kind: EntityKind, _: Content.Type) -> Bool {
    RecordForms.adding(kind, in: .test(office), office.workspace) is FormScreen<Content>
  }

  @Test func `a new record begins in the form of its kind`() {
    #expect(begins(.pairing, PairingForm.self))
    #expect(begins(.commonClass, ClassForm.self))
    #expect(begins(.roster, EntryForm<DutyRoster>.self))
    #expect(begins(.park, EntryForm<Park>.self))
    #expect(RecordForms.adding(.step, in: .test(office), office.workspace) == nil)
  }

  @Test func `one call behind a number opens in its form`() {
    let effects = RowsBehindNumber.open(
      [ID<OutreachCall>(1).ref], titled: EntityKind.outreach.phrase, in: .test(office),
      office.workspace)
    guard case .push(let screen)? = effects.first else {
      Testing.Issue.record("nothing opens")
      return
    }
    #expect(screen is FormScreen<EntryForm<OutreachCall>>)
  }
}
