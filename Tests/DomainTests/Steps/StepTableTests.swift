import TestSupport
import Testing

@testable import Domain

struct StepTableTests {
  /// What can be begun from each state, written down from C3 by hand.
  static let begun: [IssueState: Set<StepVerb>] = [
    .registered: [.triage, .reply, .merge, .decline, .withdraw],
    .triaged: [.triage, .reply, .dispatch, .coordinate, .merge, .decline, .withdraw],
    .dispatched: [
      .sign, .return, .measure, .coordinate, .reply, .merge, .decline, .withdraw, .extend,
      .urge, .supervise,
    ],
    .inProgress: [
      .measure, .coordinate, .suspend, .reply, .merge, .withdraw, .extend, .urge, .supervise,
    ],
    .followUp: [
      .measure, .coordinate, .suspend, .reply, .merge, .withdraw, .extend, .urge, .supervise,
    ],
    .coordinating: [
      .measure, .conclude, .suspend, .reply, .merge, .withdraw, .extend, .urge, .supervise,
    ],
    .suspended: [.resume, .merge, .withdraw],
    .replied: [.callback, .merge, .withdraw],
    .resolved: [.close, .reopen],
    .closed: [.reopen],
    .longTerm: [.continue, .merge, .withdraw],
    .merged: [.unmerge],
    .declined: [.restore],
    .withdrawn: [.restore],
  ]

  @Test(arguments: IssueState.allCases)
  func `from each state exactly the verbs of the table can be begun`(state: IssueState) throws {
    var office = try TestOffice()
    let issue =
      state == .merged ? try office.mergedIssue() : try office.issue(in: state)
    let everyRole = try office.addEveryRole()
    let somebody = try #require(office.workspace[everyRole])
    let possible = office.workspace
      .possibilities(for: issue, by: Actor(somebody, at: office.now), on: office.today)
      .filter(\.isPossible).map(\.verb)
    let always: Set<StepVerb> = [.amend, .correct, .note]
    #expect(Set(possible) == always.union(Self.begun[state] ?? []))
  }

  @Test func `what cannot be begun is refused when it is tried`() throws {
    for state in IssueState.allCases where state != .merged {
      for (verb, request) in Self.requests where Self.begun[state]?.contains(verb) == false {
        var office = try TestOffice()
        let issue = try office.issue(in: state)
        let somebody = try office.addEveryRole()
        #expect(throws: Refusal.self, "\(verb) from \(state)") {
          try office.step(issue, request, by: somebody)
        }
        #expect(office.state(of: issue) == state)
      }
    }
  }

  private static let requests: [(StepVerb, StepRequest)] = [
    (.triage, .schooling()), (.dispatch, .byPhone), (.sign, .sign(signer: "卫丑")),
    (.return, .sendBack(.reassign)), (.measure, .enrolling), (.coordinate, .meeting),
    (.conclude, .minutes), (.suspend, .pause), (.resume, .resume(reason: "条件具备")),
    (.reply, .answer(.solved)), (.callback, .content), (.close, .close),
    (.reopen, .reopen(reason: "又出现")), (.continue, .continue(reason: "政策已出")),
    (.unmerge, .unmerge(reason: "不是一回事")), (.decline, .refusal),
    (.urge, .urge(.init())), (.supervise, .order), (.withdraw, .takenBack),
    (.restore, .restore(reason: "企业不服")),
  ]

  @Test func `every state is reached from the first one, and every state can reach closed`() {
    #expect(reached(from: .registered) == Set(IssueState.allCases))
    for state in IssueState.allCases {
      #expect(reached(from: state).contains(.closed), "\(state)")
    }
  }

  @Test func `also without merging every state can reach closed`() {
    for state in IssueState.allCases where state != .merged {
      #expect(reached(from: state, without: [.merge, .unmerge]).contains(.closed), "\(state)")
    }
  }

  @Test func `closed is left by reopening only`() {
    #expect(StepTable.rows.filter { $0.from.contains(.closed) }.map(\.rule) == [.reopen])
  }

  @Test func `no edge leads where C3 says none does`() {
    #expect(!StepTable.allows(.longTerm, from: .closed, to: .longTerm))
    #expect(!StepTable.allows(.reply, from: .suspended, to: .replied))
    #expect(!StepTable.allows(.close, from: .replied, to: .closed))
    #expect(!StepTable.allows(.register, from: .closed, to: .registered))
    #expect(!StepTable.allows(.amend, from: .replied, to: .resolved))
    #expect(!StepTable.allows(.measure, from: .coordinating, to: .followUp))
  }

  private func reached(from start: IssueState, without rules: Set<Rule> = []) -> Set<IssueState> {
    var reached: Set<IssueState> = [start]
    var open = [start]
    while let state = open.popLast() {
      for row in StepTable.rows where row.from.contains(state) && !rules.contains(row.rule) {
        for next in row.to where reached.insert(next).inserted { open.append(next) }
      }
    }
    return reached
  }
}
