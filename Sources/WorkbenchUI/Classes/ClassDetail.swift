import Domain
import TerminalKit

/// The file of a common class: who leads it, what was found, and its members one by one.
struct ClassDetail {
  let known: CommonClass
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    page.head(known.name, right: [Span(scene(known.state.phrase), .accent)])
    page.noteChange(of: known.ref, in: workspace)
    page.blank()
    addFacts(to: &page)
    page.blank()
    for measure in workspace.countermeasures(of: known.id) { add(measure, to: &page) }
    page.blank()
    for move in known.moves { add(move, to: &page) }
    page.blank()
    for meeting in workspace.meetings(of: known.id)
    where workspace.maySee(meeting, by: scene.actor) { add(meeting, to: &page) }
    page.blank()
    addMembers(to: &page)
    return page
  }

  /// Those that whoever looks may see; the others are counted.
  private func addMembers(to page: inout DetailPage) {
    let members = workspace.classMembers(of: known.id)
    let shown = members.filter { workspace.maySee($0, by: scene.actor) }
    for issue in shown { add(issue, to: &page) }
    if let others = PermissionWords.others(members.count - shown.count) {
      page.line([Span(scene(others), .muted)])
    }
  }

  private func addFacts(to page: inout DetailPage) {
    let category = workspace.category(known.category).map { "\($0.code) \(scene($0.phrase))" }
    page.row(WorkbenchWords.category, category ?? known.category)
    page.row(ClassWords.lead, known.leadUnit.map { name($0.ref) } ?? "")
    page.row(WorkbenchWords.coUnits, known.coUnits.map { name($0.ref) }.joined(separator: "、"))
    page.row(CommonClass.Field.owner.phrase, known.owner.map { name($0.ref) } ?? "")
    let due = workspace.due(of: known, asOf: scene.today)
    page.row(
      ClassWords.due, due.map { scene($0.phrase(today: scene.today)) } ?? "",
      due.map { $0.left < 0 } == true ? .overdue : .text)
    page.row(ClassWords.members, scene(ClassWords.figures(workspace.classFigures(of: known.id))))
    page.row(CommonClass.Field.research.phrase, known.research)
    page.row(ClassWords.conclusion, known.conclusion, .headline)
    let drafted = workspace.drafted(in: known.id).count
    if drafted > 0 { page.row(ClassWords.drafts, scene(ClassWords.drafted(drafted)), .accent) }
  }

  private func add(_ measure: Countermeasure, to page: inout DetailPage) {
    let policy = measure.policy.isEmpty ? "" : "（\(measure.policy)）"
    let done = scene(ClassWords.done(measure.doneOn, today: scene.today))
    page.columns(
      [
        (Span(measure.id.description, .muted), 6),
        (
          Span(done, measure.doneOn == nil ? .notice : .muted), scene.language == .chinese ? 12 : 14
        ),
      ], Span(measure.text + policy))
  }

  private func add(_ move: CommonClass.Move, to page: inout DetailPage) {
    let unit = move.unit.map { name($0.ref) } ?? ""
    let carried = move.carried.map(\.description).joined(separator: "、")
    let tail = carried.isEmpty ? "" : "\(scene(ClassWords.carried)) \(carried)"
    page.columns(
      [
        (Span(scene(WorkbenchWords.monthDay(move.on)), .muted), 8),
        (Span(scene(move.to.phrase)), scene.language == .chinese ? 12 : 24),
        (Span(name(move.by.ref), .muted), 6),
      ], Span([unit, move.note, tail].filter { !$0.isEmpty }.joined(separator: "  ")))
  }

  private func add(_ meeting: Meeting, to page: inout DetailPage) {
    let topic = workspace.name(of: meeting.ref) ?? ""
    page.columns(
      [
        (
          Span(scene(WorkbenchWords.monthDay(meeting.heldOn ?? meeting.proposedOn)), .muted), 8
        ),
        (Span(scene(meeting.kind.phrase)), scene.language == .chinese ? 12 : 24),
        (Span(meeting.id.description, .muted), 6),
      ], Span([topic, meeting.minutes].filter { !$0.isEmpty }.joined(separator: "  ")))
  }

  private func add(_ issue: Issue, to page: inout DetailPage) {
    let enterprise = issue.primaryObject.map(name) ?? ""
    page.columns(
      [
        (Span(issue.id.description, .muted), 10),
        (Span(scene(issue.state.phrase), issue.isSettled ? .muted : .accent), 14),
        (Span(enterprise.cut(toColumns: 12), .muted), 12),
      ], Span(issue.title))
  }

  private func name(_ ref: EntityRef) -> String { workspace.spokenName(of: ref) }
}
