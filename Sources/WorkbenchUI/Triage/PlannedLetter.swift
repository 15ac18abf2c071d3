import Domain

/// The issues of one unit that go out by the same sort of letter, on one document.
struct PlannedLetter: Equatable {
  /// To whom, and by which sort of letter.
  struct Address: Hashable {
    let unit: ID<Unit>
    let kind: DispatchDoc.Kind
  }

  let address: Address
  var issues: [ID<Domain.Issue>]

  var unit: ID<Unit> { address.unit }

  func commit(on day: Day) -> Commit {
    var request = StepRequest.Dispatching()
    request.kind = address.kind
    return Commit(.issue(.dispatch(issues, request, on: day)))
  }

  /// One for each unit, in the order of the rows.
  static func all(
    for rows: [IssueChange.TriageRow], in workspace: Workspace
  ) -> [PlannedLetter] {
    gathered(
      rows.compactMap { row in
        workspace.addressee(of: row.request).map { (row.issue, Address(unit: $0, kind: .letter)) }
      })
  }

  /// One for each unit and sort of letter, of issues that wait to be sent; those that cannot be, with
  /// the reason.
  static func all(
    for issues: [ID<Domain.Issue>], in workspace: Workspace
  ) -> (letters: [PlannedLetter], unsent: [(issue: ID<Domain.Issue>, why: StepRefusal)]) {
    var sent: [(ID<Domain.Issue>, Address)] = []
    var unsent: [(ID<Domain.Issue>, StepRefusal)] = []
    for issue in issues.compactMap({ workspace.live($0) }) {
      do throws(StepRefusal) {
        let unit = try workspace.addressee(of: issue)
        sent.append((issue.id, Address(unit: unit, kind: workspace.means(of: issue))))
      } catch {
        unsent.append((issue.id, error))
      }
    }
    return (gathered(sent), unsent)
  }

  private static func gathered(_ sent: [(ID<Domain.Issue>, Address)]) -> [PlannedLetter] {
    var letters: [PlannedLetter] = []
    for (issue, address) in sent {
      if let place = letters.firstIndex(where: { $0.address == address }) {
        letters[place].issues.append(issue)
      } else {
        letters.append(PlannedLetter(address: address, issues: [issue]))
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
    let lines = zip(letters, numbers(of: letters, on: day, in: workspace)).enumerated().map {
      TriageWords.letter(
        units[$0].padded(toColumns: width), issues: $1.0.issues.count, number: $1.1)
    }
    guard lines.count > mostLines else { return lines }
    return lines.prefix(mostLines - 1) + [TriageWords.moreLetters(lines.count - mostLines + 1)]
  }

  /// A question has to fit on a projector.
  private static let mostLines = 8

  /// The next numbers: each sort of letter has its own.
  static func numbers(
    of letters: [PlannedLetter], on day: Day, in workspace: Workspace
  ) -> [String] {
    var next: [DispatchDoc.Kind: Int] = [:]
    return letters.map { letter in
      let kind = letter.address.kind
      var document = DispatchDoc()
      (document.kind, document.on) = (kind, day)
      document.number = next[kind] ?? workspace.nextNumber(of: kind, in: day.year)
      next[kind] = document.number.map { $0 + 1 }
      return workspace.documentNumber(of: document) ?? ""
    }
  }
}
