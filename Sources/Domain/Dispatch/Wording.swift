/// What a numbered letter said when it went out.
///
/// It is kept with the letter, so that printing it again gives the same, whatever its unit, its
/// enterprises and its issues are called by then (C17).
package struct Wording: Equatable, Sendable {
  /// `交办〔2018〕12号`.
  package var number = ""
  package var office = ""
  package var unit = ""
  package var items: [Item] = []

  package init() {}

  /// Masked as on paper: what is private stands in one place only.
  package struct Item: Equatable, Sendable {
    package var issue: ID<Issue> = .unassigned
    package var objects = ""
    package var title = ""
    package var details = ""
    package var dueOn: Day?

    package init() {}
  }
}

extension Workspace {
  /// To be called when the steps a letter goes out with are recorded, for they start the clock it
  /// names.
  mutating func keepWording(of id: ID<DispatchDoc>) {
    guard var letter = live(id), letter.number != nil else { return }
    letter.wording = currentWording(of: letter)
    put(letter)
  }

  /// As it went out; of a letter that was sent before its words were kept, what the ledger tells.
  func wording(of letter: DispatchDoc) -> Wording {
    letter.wording ?? currentWording(of: letter)
  }

  private func currentWording(of letter: DispatchDoc) -> Wording {
    var wording = Wording()
    wording.number = documentNumber(of: letter) ?? ""
    wording.office = officeName
    wording.unit = self[letter.unit]?.name ?? ""
    wording.items = letter.issues.compactMap { issue($0, asOf: letter.on) }
      .map { item($0, in: letter) }
    return wording
  }

  private func item(_ issue: Issue, in letter: DispatchDoc) -> Wording.Item {
    var item = Wording.Item()
    item.issue = issue.id
    item.objects = fullNames(of: issue.objects)
    item.title = PrivatePart.masking(issue.title)
    item.details = PrivatePart.masking(issue.details)
    item.dueOn = unitClock(of: issue.id, asOf: letter.on)?.due ?? letter.dueOn
    return item
  }
}
