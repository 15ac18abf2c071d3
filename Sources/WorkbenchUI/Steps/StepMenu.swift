import Domain

/// What can be done next with one issue or several, and why the rest cannot.
struct StepMenu {
  private(set) var items: [Item]

  struct Item: Equatable {
    let choice: StepChoice
    let words: Phrase
    let purpose: Phrase
    /// Why it cannot be done now.
    var obstacle: Phrase?
    /// The state would allow it; what is missing is a person, a day or a paper.
    var isNear = false

    var isPossible: Bool { obstacle == nil }
    /// What stands beside it: why not, else what for.
    var remark: Phrase { obstacle ?? purpose }
  }

  /// A step is possible for several issues when it is for each; the first reason against it is told.
  init(for issues: [ID<Issue>], in scene: Scene, _ workspace: Workspace) {
    let all = issues.map { workspace.possibilities(for: $0, by: scene.actor, on: scene.today) }
    guard let first = all.first else {
      items = []
      return
    }
    let refusals = all.map { possibilities in
      Dictionary(uniqueKeysWithValues: possibilities.map { ($0.verb, $0.refusal) })
    }
    let plain = first.map { possibility in
      let refusal = refusals.lazy.compactMap { $0[possibility.verb] ?? nil }.first
      return Item(possibility, refusal: refusal, in: workspace)
    }
    let lead = workspace.live(issues[0])
    let chains = issues.count == 1 ? Self.chains(first, lane: lead?.lane) : []
    items =
      chains + plain.filter(\.isPossible) + plain.filter(\.isNear)
      + plain.filter { !$0.isPossible && !$0.isNear }
  }

  /// A chain that was begun stays among them when it cannot be taken any more.
  mutating func keep(_ begun: StepChoice) {
    guard case .chain(let chain) = begun, !items.contains(where: { $0.choice == begun }) else {
      return
    }
    let obstacle = chain.verbs.compactMap { verb in
      items.first { $0.choice == .verb(verb) }?.obstacle
    }.first
    items.append(
      Item(
        choice: begun, words: chain.phrase, purpose: chain.purpose,
        obstacle: obstacle ?? StepFormWords.notThisOne))
  }

  var possible: [Item] { items.filter(\.isPossible) }
  var impossible: [Item] { items.filter { !$0.isPossible } }

  /// Where the cursor stands first: what can go to its unit goes there, to triage it once more is the
  /// exception; else the first that is possible.
  var usual: StepChoice? {
    let choices = possible.map(\.choice)
    return choices.first { $0 == .verb(.dispatch) } ?? choices.first
  }

  /// Common chains are one form (interface.md 4); they stand first.
  private static func chains(
    _ possibilities: [Possibility], lane: Domain.Issue.Lane?
  ) -> [Item] {
    let open = possibilities.filter(\.isPossible)
    return StepChain.allCases.filter { chain in
      open.contains { $0.verb == chain.verbs[0] && chain.begins(with: $0, in: lane) }
    }.map { chain in
      Item(choice: .chain(chain), words: chain.phrase, purpose: chain.purpose)
    }
  }
}

extension StepMenu.Item {
  fileprivate init(_ possibility: Possibility, refusal: StepRefusal?, in workspace: Workspace) {
    choice = .verb(possibility.verb)
    let isOnTheSpot = possibility.rules.contains(.onTheSpot)
    words = isOnTheSpot ? StepFormWords.onTheSpot : possibility.verb.phrase
    purpose = StepFormWords.purpose(of: possibility.verb)
    obstacle = refusal?.phrase(in: workspace)
    if case .notFrom? = refusal { return }
    isNear = refusal != nil
  }
}

/// One step, or several that are usually taken together.
enum StepChoice: Hashable {
  case verb(StepVerb)
  case chain(StepChain)

  /// How drafts speak of it.
  var code: String {
    switch self {
    case .verb(let verb): verb.rawValue
    case .chain(let chain): chain.rawValue
    }
  }

  init?(code: String) {
    if let verb = StepVerb(rawValue: code) {
      self = .verb(verb)
    } else if let chain = StepChain(rawValue: code) {
      self = .chain(chain)
    } else {
      return nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .verb(let verb): verb.phrase
    case .chain(let chain): chain.phrase
    }
  }

  /// The steps in the order they are recorded.
  var verbs: [StepVerb] {
    switch self {
    case .verb(let verb): [verb]
    case .chain(let chain): chain.verbs
    }
  }
}

/// Steps that one form records together.
enum StepChain: String, CaseIterable {
  case signMeasureReply
  case callBackAndClose

  var verbs: [StepVerb] {
    switch self {
    case .signMeasureReply: [.measure, .reply]
    case .callBackAndClose: [.callback]
    }
  }

  var phrase: Phrase {
    switch self {
    case .signMeasureReply: StepFormWords.signMeasureReply
    case .callBackAndClose: StepFormWords.callBackAndClose
    }
  }

  var purpose: Phrase {
    switch self {
    case .signMeasureReply: StepFormWords.purpose(of: .reply)
    case .callBackAndClose: StepFormWords.callBackAndClosePurpose
    }
  }

  /// A measure implies the sign; only where a reply needs one (跟进) does it begin a chain.
  func begins(with possibility: Possibility, in lane: Domain.Issue.Lane?) -> Bool {
    switch self {
    case .signMeasureReply: lane == .followUp && possibility.rules.contains(.measure)
    case .callBackAndClose: true
    }
  }
}
