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
      Span(scene(issue.state.phrase).padded(toColumns: 12) + " "), due,
    ]
  }

  private var light: [Span] {
    let colour = workspace.light(of: issue.id, asOf: scene.today)?.colour
    return colour.map { $0.word(scene($0.letter), toColumns: 3) } ?? [Span("   ")]
  }

  private var due: Span {
    let due = workspace.due(of: issue.id, asOf: scene.today)
    return Span(
      due.map { scene($0.phrase(today: scene.today)) } ?? "",
      due.map { $0.left < 0 } == true ? .overdue : .text)
  }
}
