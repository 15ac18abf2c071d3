/// A 选项表《你点题 我宣讲》: handed to one enterprise, and collected with what it chose (C1, P18).
package struct PolicyForm: Entity {
  package var id: ID<PolicyForm> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise> = .unassigned
  /// Which time the forms went round; an enterprise has one form each time.
  package var round = 1
  package var givenOn = Day.epoch
  package var givenBy: ID<Person> = .unassigned
  /// Asked to be back by then.
  package var dueOn = Day.epoch
  package var collectedOn: Day?
  package var collectedBy: ID<Person>?
  package var topics: [ID<PolicyTopic>] = []
  /// What it wants to hear that is not on the list.
  package var request = ""
  package var voidedOn: Day?
  package var voidReason = ""

  package init() {}
  package static let kind = EntityKind.policyForm
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.policyForms }
  package var owners: [EntityRef] { [enterprise.ref] + topics.map(\.ref) }
  package var any: AnyEntity { .policyForm(self) }

  package enum State: String, Coded {
    case given
    case collected
    case void
  }

  package var state: State { state(asOf: .distantFuture) }

  package func state(asOf day: Day) -> State {
    if let voidedOn, voidedOn <= day { return .void }
    return collectedOn.map { $0 <= day } ?? false ? .collected : .given
  }

  /// To whom forms go: every enterprise on the books, those of some towns, or a few by name.
  package enum Recipients: Equatable, Sendable {
    case everybody
    case towns([ID<Unit>])
    case enterprises([ID<Enterprise>])
  }

  /// What stands on a form that came back.
  package struct Answer: Equatable, Sendable {
    package var topics: [ID<PolicyTopic>]
    package var request: String

    package init(_ topics: [ID<PolicyTopic>], request: String = "") {
      self.topics = topics
      self.request = request
    }
  }
}

extension Workspace {
  /// The form an enterprise was handed last and that counts.
  package func newestForm(of enterprise: ID<Enterprise>) -> PolicyForm? {
    lastMember(PolicyForm.self, of: enterprise.ref) { $0.state != .void }
  }

  /// Which time forms went round last; whoever has none of it yet gets one.
  package var policyRound: Int {
    var newest = 1
    for place in 0..<policyForms.count where policyForms[at: place].struck == nil {
      newest = max(newest, policyForms[at: place].round)
    }
    return newest
  }
}
