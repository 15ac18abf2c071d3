import Domain
import TestSupport
import Testing

struct ActionCodeTests {
  @Test func `every code is found again from its text`() {
    for code in ActionCode.allCases { #expect(ActionCode(code.text) == code) }
    #expect(Set(ActionCode.allCases.map(\.text)).count == ActionCode.allCases.count)
  }

  @Test func `a code of another version is shown as it stands`() {
    #expect(ActionCode("class.gather") == nil)
    let author = Author(.head, at: .epoch, why: "class.gather")
    #expect(author.deed == Phrase(verbatim: "class.gather"))
  }

  @Test func `a change goes by what it does, several steps by the last`() {
    let issue = ID<Domain.Issue>(year: 2018, 1)
    let steps = [StepRequest.sign(signer: "卫丑"), .note("已现场核查")]
    let changes: [(Change, String)] = [
      (.issue(.step(issue, steps, on: .thursday)), "issue.note"),
      (.issue(.dispatch([issue], .init(), on: .thursday)), "issue.dispatch"),
      (.registry(.unit(.add(.named("教育局", short: "教育局", .department)))), "unit.add"),
      (.registry(.park(.edit(.pump, []))), "park.edit"),
      (.all([]), "registry.enter"), (.export(ListExport()), "list.export"),
      (.pairing(.appoint(Person(), Pairing())), "pairing.appoint"),
      (.policy(.takeIn(PolicyForm())), "policyForm.takeIn"),
      (.pairing(.end(ID(1), on: .thursday, reason: "调离")), "pairing.end"),
      (.visit(.edit(ID(1), [])), "visit.edit"),
      (.undo([], reason: "选错企业"), "undo"),
    ]
    for (change, text) in changes {
      #expect(change.code.text == text)
      #expect(ActionCode(text) == change.code)
    }
  }
}
