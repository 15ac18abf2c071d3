extension Workspace {
  /// What the head is asked to confirm: what it would come to, who asks, and on what grounds.
  package func phrases(of proposal: Proposal, today: Day) -> [Phrase] {
    let (name, day) = (
      name(of: proposal.by.ref) ?? "", proposal.on.shortPhrase(today: today)
    )
    let rule = proposal.rule.phrase
    let asked = Phrase("\(rule.zh)  \(name) \(day.zh)", "\(rule.en)  \(name), \(day.en)")
    return [asked] + proposal.grounds(today: today)
  }
}

extension Proposal {
  fileprivate func grounds(today: Day) -> [Phrase] {
    var grounds: [Phrase] = []
    if !reason.isEmpty { grounds.append(Phrase(verbatim: reason)) }
    if !basis.isEmpty { grounds.append(Self.named(StepField.basis, Phrase(verbatim: basis))) }
    if let day = reviewOn {
      grounds.append(Self.named(StepField.reviewOn, day.fullPhrase(today: today)))
    }
    return grounds
  }

  private static func named(_ field: StepField, _ words: Phrase) -> Phrase {
    Phrase("\(field.phrase.zh)：\(words.zh)", "\(field.phrase.en): \(words.en)")
  }
}
