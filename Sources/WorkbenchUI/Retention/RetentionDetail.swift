import Domain
import TerminalKit

/// The file of an enterprise that may leave: what was noticed, how it was judged, what was done.
struct RetentionDetail {
  let known: RetentionCase
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    page.head(
      workspace.label(of: known.enterprise.ref),
      right: [Span(scene(RetentionWords.summary(known)), known.level.role)])
    page.noteChange(of: known.ref, in: workspace)
    page.blank()
    addFacts(to: &page)
    page.blank()
    for judgement in known.judgements { add(judgement, to: &page) }
    for brief in workspace.briefs(of: known.id) { add(brief, to: &page) }
    for move in known.moves { add(move, to: &page) }
    page.blank()
    for visit in known.visits.compactMap({ workspace[$0] }) { add(visit, to: &page) }
    page.blank()
    for issue in known.issues.compactMap({ workspace[$0] }) {
      page.columns(
        [(Span(issue.id.description, .muted), 10)], Span(scene(RetentionWords.driver(issue))))
    }
    return page
  }

  private func addFacts(to page: inout DetailPage) {
    page.row(RetentionWords.opened, opened)
    page.row(RetentionWords.signs, scene(.list(known.signs.map(\.phrase))))
    page.row(RetentionWords.noticed, known.text)
    if workspace.proposedLevel(of: known) != nil {
      page.row(RetentionWords.next, scene(RetentionWords.proposal), .notice)
    }
    if let due = workspace.due(of: known) {
      page.row(
        WorkbenchWords.due, scene(due.fullPhrase(today: scene.today)),
        due < scene.today ? .overdue : .text)
    }
    page.row(RetentionWords.readers, known.grants.map { name($0.ref) }.joined(separator: "、"))
  }

  private var opened: String {
    scene(known.openedOn.shortPhrase(today: scene.today)) + "  " + name(known.by.ref)
  }

  private func add(_ judgement: RetentionCase.Judgement, to page: inout DetailPage) {
    line(judgement.on, judgement.level.phrase, by: judgement.by, judgement.reason, to: &page)
  }

  private func add(_ brief: Brief, to page: inout DetailPage) {
    let words = "\(brief.number)  \(brief.addressee)  \(brief.text)"
    line(brief.on, EntityKind.brief.phrase, by: brief.by, words, to: &page)
  }

  private func add(_ move: RetentionCase.Move, to page: inout DetailPage) {
    let visit = move.visitOn.map { scene($0.shortPhrase(today: scene.today)) } ?? ""
    let parts = [move.note, move.town.map { name($0.ref) } ?? "", visit, move.confirmation]
    line(
      move.on, move.to?.phrase ?? RetentionWords.note, by: move.by,
      parts.filter { !$0.isEmpty }.joined(separator: "  "), to: &page)
  }

  private func add(_ visit: Visit, to page: inout DetailPage) {
    let names = visit.visitors.map { name($0.ref) } + [visit.otherVisitors]
    line(
      visit.on, RetentionWords.visits, by: visit.visitors.first,
      names.filter { !$0.isEmpty }.joined(separator: "、"), to: &page)
  }

  private func line(
    _ day: Day, _ what: Phrase, by person: ID<Person>?, _ words: String, to page: inout DetailPage
  ) {
    page.columns(
      [
        (Span(scene(WorkbenchWords.monthDay(day)), .muted), 8), (Span(scene(what), .accent), 10),
        (Span(person.map { name($0.ref) } ?? "", .muted), 6),
      ], Span(words))
  }

  private func name(_ ref: EntityRef) -> String { workspace.spokenName(of: ref) }
}
