import Domain
import TerminalKit

/// What several details say alike.
extension DetailPage {
  /// Says who changed the record in the last minute.
  mutating func noteChange(of ref: EntityRef, in workspace: Workspace) {
    guard let author = scene.changes.author(of: ref) else { return }
    let name = workspace.name(of: author.person.ref) ?? author.person.description
    line([Span("Δ ", .changed), Span(scene(WorkbenchWords.changed(by: name)), .changed)])
  }

  /// What was answered, in full.
  mutating func row(_ reply: Reply) {
    row(EntityKind.reply.phrase, "\(scene(reply.result.phrase))  \(reply.text)")
  }

  /// The open issues about something, one line each; the head counts all, as lists do.
  mutating func issues(about ref: EntityRef, in workspace: Workspace) {
    let open = workspace.members(Issue.self, of: ref).filter(\.isOpen)
    let shown = open.filter { workspace.maySee($0, by: scene.actor) }
    let live = open.count(where: \.state.isLive)
    head(scene(WorkbenchWords.openIssues(live, toClose: open.count - live)), .title)
    for issue in shown {
      columns(
        [(Span(issue.id.description, .muted), 10), (Span(scene(issue.state.phrase)), 12)],
        Span(issue.title))
    }
    remark(PermissionWords.others(open.count - shown.count))
  }

  /// What is left out and why, under the rows that are shown.
  private mutating func remark(_ words: Phrase?) {
    if let words { line([Span(scene(words), .muted)]) }
  }

  /// What was said; where nothing was, what was done (P23).
  private func gist(of visit: Visit) -> String {
    let services = scene(.list(visit.services.map(\.phrase)))
    return [visit.situation, visit.difficulties, visit.serviceText, services]
      .first { !$0.isEmpty } ?? ""
  }

  /// What who looked after the enterprise before has left in writing.
  mutating func handover(to pairing: Pairing, in workspace: Workspace) {
    guard let words = workspace.handoverPhrase(to: pairing) else { return }
    row(WorkbenchWords.handover, scene(words))
  }

  /// The newest visits to something, one line each.
  mutating func visits(to ref: EntityRef, in workspace: Workspace, atMost limit: Int = 5) {
    let all = workspace.members(Visit.self, of: ref)
    let visits = all.filter { workspace.maySee($0, by: scene.actor) }
      .sorted { ($0.on, $0.id) > ($1.on, $1.id) }
    head(scene(WorkbenchWords.visits) + " \(all.count)", .title)
    let days = visits.prefix(limit).map { scene($0.on.shortPhrase(today: scene.today)) }
    let widest = days.reduce(10) { max($0, $1.columns) }
    let kinds = Visit.Kind.allCases.map { scene($0.phrase).columns }.max() ?? 0
    for (visit, day) in zip(visits, days) {
      let names = visit.visitors.compactMap { workspace.name(of: $0.ref) }
      columns(
        [
          (Span(day, .muted), widest),
          (Span(scene(visit.kind.phrase)), kinds),
          (Span(names.joined(separator: "、"), .muted), 12),
        ], Span(gist(of: visit)))
    }
    remark(visits.count > limit ? WorkbenchWords.moreVisits(visits.count - limit) : nil)
    remark(PermissionWords.otherVisits(all.count - visits.count))
  }
}

extension [[Span]] {
  /// A heading under a blank line, with the number of what stands below it where something does.
  mutating func addTitle(_ words: Phrase, count: Int = 0, in scene: Scene) {
    self += [[], [Span(scene(words) + (count > 0 ? "  \(count)" : ""), .title)]]
  }
}

extension Workspace {
  /// `李丁（安监局）`.
  func nameWithUnit(of person: Person) -> String {
    let name = name(of: person.ref) ?? person.name
    guard let unit = person.unit.flatMap({ self.name(of: $0.ref) }) else { return name }
    return "\(name)（\(unit)）"
  }
}
