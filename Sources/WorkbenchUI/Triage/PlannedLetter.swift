import Domain

/// The issues of one unit, to go out on one document.
struct PlannedLetter: Equatable {
  let unit: ID<Unit>
  var issues: [ID<Domain.Issue>]

  func commit(on day: Day) -> Commit {
    Commit(.issue(.dispatch(issues, StepRequest.Dispatching(), on: day)))
  }

  /// One for each unit, in the order of the rows.
  static func all(
    for rows: [IssueChange.TriageRow], in workspace: Workspace
  ) -> [PlannedLetter] {
    gathered(
      rows.compactMap { row in
        workspace.addressee(of: row.request).map { (row.issue, $0) }
      })
  }

  /// One for each unit, of issues that wait to be sent; those that cannot be, with the reason.
  static func all(
    for issues: [ID<Domain.Issue>], in workspace: Workspace
  ) -> (letters: [PlannedLetter], unsent: [(issue: ID<Domain.Issue>, why: StepRefusal)]) {
    var sent: [(ID<Domain.Issue>, ID<Unit>)] = []
    var unsent: [(ID<Domain.Issue>, StepRefusal)] = []
    for issue in issues.compactMap({ workspace.live($0) }) {
      do throws(StepRefusal) { sent.append((issue.id, try workspace.addressee(of: issue))) } catch {
        unsent.append((issue.id, error))
      }
    }
    return (gathered(sent), unsent)
  }

  private static func gathered(_ sent: [(ID<Domain.Issue>, ID<Unit>)]) -> [PlannedLetter] {
    var letters: [PlannedLetter] = []
    for (issue, unit) in sent {
      if let place = letters.firstIndex(where: { $0.unit == unit }) {
        letters[place].issues.append(issue)
      } else {
        letters.append(PlannedLetter(unit: unit, issues: [issue]))
      }
    }
    return letters
  }

  /// `经信局  3 件  交办〔2018〕4号`: the numbers they will have if nobody sends one meanwhile.
  static func lines(
    of letters: [PlannedLetter], on day: Day, in workspace: Workspace
  ) -> [Phrase] {
    let units = letters.map { workspace.name(of: $0.unit.ref) ?? $0.unit.description }
    let width = units.map(\.columns).max() ?? 0
    let lines = zip(letters, numbers(of: letters.count, on: day, in: workspace)).enumerated().map {
      TriageWords.letter(
        units[$0].padded(toColumns: width), issues: $1.0.issues.count, number: $1.1)
    }
    guard lines.count > mostLines else { return lines }
    return lines.prefix(mostLines - 1) + [TriageWords.moreLetters(lines.count - mostLines + 1)]
  }

  /// A question has to fit on a projector.
  private static let mostLines = 8

  /// The next numbers of letters.
  static func numbers(of count: Int, on day: Day, in workspace: Workspace) -> [String] {
    let first = workspace.nextNumber(of: .letter, in: day.year)
    return (0..<count).map { offset in
      var document = DispatchDoc()
      (document.on, document.number) = (day, first + offset)
      return workspace.documentNumber(of: document) ?? ""
    }
  }
}
