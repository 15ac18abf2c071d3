import Domain
import TerminalKit

/// What one has to know of the issue in hand to decide on it: whose it is, since when, how it came,
/// and what was written down.
///
/// Titles repeat; what stands here does not.
struct TriageMatter {
  let issue: Domain.Issue
  let scene: Scene
  let workspace: Workspace

  /// `霜降压缩机  6月6日 现场走访`; the day it was told where the way it came does not say it.
  var facts: String {
    let names = issue.objects.map { workspace.name(of: $0) ?? $0.description }
    let origin = issue.origin(in: scene, workspace)
    let day = issue.registeredOn.shortPhrase(today: scene.today)
    let told = origin.hasPrefix(scene(day)) ? "" : scene(IssueFormWords.told(on: day))
    return [names.joined(separator: "、"), told, origin].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// What stands in the rule: the title too, where it is whole there.
  func heading(columns: Int) -> String {
    isTitleInHeading(columns) ? workspace.label(of: issue.id) : issue.id.description
  }

  /// What stands under it, so many lines at most; the last of them says with `…` that there is more.
  func lines(columns: Int, atMost limit: Int) -> [Span] {
    let title = isTitleInHeading(columns) ? "" : issue.title
    let texts = [Span(title, .headline), Span(facts), Span(issue.details, .muted)]
    let all = texts.filter { !$0.text.isEmpty }.flatMap { text in
      text.text.wrapped(toColumns: columns - 3).map { Span(String($0), text.role) }
    }
    guard all.count > limit, let last = all.prefix(limit).last else { return all }
    let gap = last.role == all[limit].role ? "" : "  "
    let cut = (last.text + gap + all[limit].text).cut(toColumns: columns - 3)
    return all.prefix(limit - 1) + [Span(cut, last.role)]
  }

  /// A rule has two columns on either side of its words.
  private func isTitleInHeading(_ columns: Int) -> Bool {
    workspace.label(of: issue.id).columns <= columns - 4
  }
}
