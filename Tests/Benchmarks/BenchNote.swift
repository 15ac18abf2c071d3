import Domain

/// One line of progress on an issue: the smallest change there is.
struct BenchNote {
  let change: Change
  let author = Author(ID(1), at: BenchOffice.now, why: "issue.note")
  let id: CommitID

  init(_ index: Int) {
    let issue = ID<Issue>(year: 2018, index % 900 + 1)
    change = .issue(.step(issue, [.note("已到现场核查第\(index)次")], on: BenchOffice.day))
    id = CommitID("note-\(index)")
  }
}
