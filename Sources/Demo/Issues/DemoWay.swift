import Domain

/// A way an issue goes: what is done about it, and how many working days after what was done before.
struct DemoWay {
  /// How many issues go it.
  let count: Int
  let origin: DemoOrigin
  let matter: DemoChoice
  private(set) var acts: [(after: ClosedRange<Int>, act: DemoAct)]
  /// Working days from the last act to today; nil where it ended long ago.
  var rest: Int?
  private(set) var marks = DemoMarks()

  /// Answered with a plan or with what cannot be done, and not taken up again.
  var isPutAside: Bool {
    let isAnswer = acts.contains { [.reply(.planned), .reply(.unsolvable)].contains($0.act) }
    return isAnswer && acts.last?.act == .confirm
  }

  init(
    _ count: Int, _ origin: DemoOrigin, _ matter: DemoChoice,
    _ acts: [(after: ClosedRange<Int>, act: DemoAct)], rest: Int? = nil
  ) {
    (self.count, self.origin, self.matter) = (count, origin, matter)
    (self.acts, self.rest) = (acts, rest)
  }
}

/// What is marked on an issue of the demo office.
struct DemoMarks {
  /// An urgent matter halves the unit's time.
  var severity = Issue.Severity.normal
  var isFlagged = false
  var confidentiality = Issue.Confidentiality.normal
}

extension DemoWay {
  func being(_ severity: Issue.Severity) -> DemoWay {
    var way = self
    way.marks.severity = severity
    return way
  }

  func withheld(_ confidentiality: Issue.Confidentiality) -> DemoWay {
    var way = self
    way.marks.confidentiality = confidentiality
    return way
  }

  /// A flagged matter goes out under the head's name, and is closed by him.
  var flagged: DemoWay {
    var way = self
    way.marks.isFlagged = true
    way.acts = acts.map { (after: $0.after, act: $0.act.byHead) }
    return way
  }
}

/// Where an issue of the demo office comes from.
enum DemoOrigin {
  /// The first round of visits.
  case round
  /// What commissioners brought in: on talent, on schooling, and other matters (F7).
  case talent, school, other
  /// Later visits of town staff, calls and letters to the office.
  case later
}

/// Which matters may go a way.
enum DemoChoice: Equatable {
  case simple, complex
  /// Of its common class.
  case common
  case category(String)
  case kind(Issue.Kind)
  /// One matter, told as it was.
  case story(DemoStory)
}

extension DemoWay {
  typealias Acts = [(after: ClosedRange<Int>, act: DemoAct)]

  static let sent: Acts = [(1...1, .triage), (0...1, .dispatch), (1...1, .sign)]
  static let sentAtOnce: Acts = [(1...1, .triage), (0...0, .dispatch), (1...1, .sign)]
  static let planned: Acts = sent + [(3...4, .measure)]
  static let ending: Acts = [(1...2, .call(.solved)), (1...4, .close)]

  static let solvedSimple: Acts = sent + [(0...1, .reply(.solved))] + ending
  static let solvedByPhone: Acts =
    [(1...1, .triage), (0...0, .phone), (1...2, .reply(.solved))] + ending
  static let solvedAtOnce: Acts = [(1...1, .atOnce)] + ending
  static let solvedComplex: Acts =
    planned + [(4...5, .note), (2...4, .reply(.solved)), (1...3, .call(.solved)), (1...4, .close)]
  static let solvedTogether: Acts =
    sent + [(6...8, .note), (5...9, .reply(.solved)), (2...4, .call(.solved)), (1...5, .close)]
  /// A day late; the office rang first (C7).
  static let solvedLate: Acts =
    sentAtOnce + [(3...3, .accept(.urge)), (1...1, .reply(.solved))] + ending

  /// A complex matter the unit lets lie: urged, a meeting thought needless, ordered (rungs 1 to 3).
  static let neglected: Acts = [
    (1...1, .triage), (1...1, .dispatch), (1...1, .sign), (4...4, .measure), (6...6, .note),
    (6...6, .accept(.urge)), (2...2, .note), (1...1, .declineCard(.coordinate)),
    (2...2, .accept(.supervise)),
  ]
}
