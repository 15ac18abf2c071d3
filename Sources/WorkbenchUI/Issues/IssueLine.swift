import Domain
import TerminalKit

/// An issue as one line of a page: `红 W2018-0809 消防验收整改要求不明   跟进解决中   超19个工作日`.
struct IssueLine {
  let issue: Domain.Issue
  let workspace: Workspace
  let scene: Scene

  /// In so many columns; the title takes `most` of them where there is room.
  func spans(width: Int, title most: Int) -> [Span] {
    let title = min(most, max(10, width - 2 - 3 - 11 - 13 - 15))
    return [Span("  ")] + light + [
      Span(issue.id.description.padded(toColumns: 10) + " ", .muted),
      Span(issue.title.padded(toColumns: title) + " "),
      Span(scene(issue.state.phrase).padded(toColumns: 12) + " "),
      workspace.dueSpan(of: issue.id, in: scene),
    ]
  }

  private var light: [Span] {
    let colour = workspace.light(of: issue.id, asOf: scene.today)?.colour
    return colour.map { $0.word(scene($0.letter), toColumns: 3) } ?? [Span("   ")]
  }
}

extension Workspace {
  /// What is due first for an issue, in the role of what is late where it is; nothing where nobody
  /// owes anything.
  func dueSpan(of id: ID<Domain.Issue>, in scene: Scene) -> Span {
    guard let due = firstDue(of: id, asOf: scene.today) else { return Span("") }
    return Span(scene(due.phrase(today: scene.today)), due.left < 0 ? .overdue : .text)
  }
}
