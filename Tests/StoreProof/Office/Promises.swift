import Domain
import JSONText
import JournalStore

/// One change a clerk makes: a document gets a number nobody else gives it.
struct Action: Equatable {
  let cid: String
  let document: String
  let number: Int
  /// It is another thing than a number that is recorded; nobody makes it again.
  var isOpaque = false
  /// Makes the change so long that it takes several lines: so many documents of 20 KiB each.
  var bulk = 0

  var changes: [(key: DocumentKey, set: JSON)] {
    if bulk == 0 { return [(DocumentKey("issue", document), ["n": .integer(Int64(number))])] }
    return (1...bulk).map { part in
      let text = String(repeating: "霜降", count: 3400)
      return (
        DocumentKey("issue", "\(document)-\(part)"),
        ["n": .integer(Int64(number)), "text": .string(text)]
      )
    }
  }
}

/// What people were told of their changes, and so what the store must be able to show.
struct Promises {
  enum Answer: Equatable {
    case saved(seq: Int)
    /// Told that nothing was recorded: it must never turn up.
    case denied
    /// Nobody was told anything, or that it is not known.
    case open
  }

  private(set) var actions: [Action] = []
  private(set) var answers: [String: Answer] = [:]
  /// What people were told beside the journal, by what it is about.
  var told: [String: String] = [:]

  /// An action that was begun; until it is answered nothing is known of it.
  mutating func begin(_ document: String, bulk: Int = 0) -> Action {
    let number = actions.count + 1
    let action = Action(cid: "cid-\(number)", document: document, number: number, bulk: bulk)
    actions.append(action)
    answers[action.cid] = .open
    return action
  }

  mutating func beginOpaque() -> Action {
    var action = begin("opaque")
    action.isOpaque = true
    actions[actions.count - 1] = action
    return action
  }

  /// What was called saved stays so, also when it is asked for again and there is no answer.
  mutating func answer(_ action: Action, _ answer: Answer) {
    if case .saved? = answers[action.cid], answer == .denied { return }
    answers[action.cid] = answer
  }

  /// People were told that these records are lost.
  mutating func forget(_ seqs: ClosedRange<Int>) {
    answers = answers.mapValues { answer in
      if case .saved(let seq) = answer, seqs.contains(seq) { .open } else { answer }
    }
  }

  func answer(to cid: String) -> Answer? { answers[cid] }

  /// The record of the newest change that was called saved.
  var lastSaved: Int {
    answers.values.reduce(0) { last, answer in
      if case .saved(let seq) = answer { max(last, seq) } else { last }
    }
  }
}
