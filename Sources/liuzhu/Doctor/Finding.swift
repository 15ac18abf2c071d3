import Domain
import JSONText

/// One thing that was looked at, how it stands, and what would make it better.
struct Finding: Equatable {
  enum State: String {
    case fine
    /// The workbench copes with it; better can be had.
    case notice
    case bad
    /// Nobody tried it, or nobody answered.
    case unknown
  }

  /// The name for machines.
  let check: String
  let name: Phrase
  let value: Phrase
  let state: State
  let advice: [Phrase]

  init(
    _ check: String, _ name: Phrase, _ value: Phrase, _ state: State = .fine, advice: Phrase? = nil
  ) {
    self.init(check, name, value, state, allAdvice: advice.map { [$0] } ?? [])
  }

  /// Where there is something to do about it for each of its faults.
  init(
    _ check: String, _ name: Phrase, _ value: Phrase, _ state: State, allAdvice advice: [Phrase]
  ) {
    self.check = check
    self.name = name
    self.value = value
    self.state = state
    self.advice = advice
  }

  /// A line each; nil where there is none.
  fileprivate func allAdvice(_ language: Language) -> String? {
    advice.isEmpty ? nil : advice.map { $0.text(in: language) }.joined(separator: "\n")
  }
}

extension Finding.State {
  var phrase: Phrase {
    switch self {
    case .fine: Phrase("可以", "fine")
    case .notice: Phrase("注意", "mind")
    case .bad: Phrase("不行", "bad")
    case .unknown: Phrase("没试", "untried")
    }
  }
}

extension [Finding] {
  /// A table, and below it the advice by number; a command in it stands on a line of its own.
  func text(_ language: Language) -> String {
    let table = TextTable<Finding>(
      columns: [
        .init(title: DoctorWords.check) { $0.name.text(in: language) },
        .init(title: DoctorWords.state) { $0.state.phrase.text(in: language) },
        .init(title: DoctorWords.found) { $0.value.text(in: language) },
      ], language: language)
    let advice = flatMap(\.advice).enumerated().map { place, advice in
      "\(place + 1). \(advice.text(in: language).replacing("\n", with: "\n   "))"
    }
    let verdict = advice.isEmpty ? DoctorWords.allFine : DoctorWords.advice
    return ([table.text(of: self), "", verdict.text(in: language)] + advice)
      .joined(separator: "\n")
  }

  func json(_ language: Language) -> JSON {
    .array(
      map { finding in
        [
          "check": .string(finding.check), "state": .string(finding.state.rawValue),
          "value": .string(finding.value.text(in: language)),
          "advice": finding.allAdvice(language).map(JSON.string) ?? .null,
        ]
      })
  }
}
