import Domain
import TerminalKit

/// What a form or a lecture says, under its list.
struct PolicyDetail {
  let ref: EntityRef
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    switch workspace.entity(ref)?.any {
    case .policyForm(let form): add(form, to: &page)
    case .lecture(let session): add(session, to: &page)
    default: break
    }
    return page
  }

  private func add(_ form: PolicyForm, to page: inout DetailPage) {
    page.head(
      workspace.label(of: form.enterprise), right: [Span(scene(form.state.phrase), .accent)])
    page.noteChange(of: form.ref, in: workspace)
    page.row(PolicyWords.given, day(form.givenOn, by: form.givenBy))
    page.row(PolicyWords.due, scene(form.dueOn.fullPhrase(today: scene.today)))
    page.row(
      PolicyWords.collected, form.collectedOn.map { day($0, by: form.collectedBy) } ?? "")
    for topic in form.topics { page.row(EntityKind.topic.phrase, workspace.label(of: topic)) }
    page.row(PolicyWords.request, form.request)
    page.row(PolicyForm.State.void.phrase, form.voidReason)
  }

  private func day(_ day: Day, by person: ID<Person>?) -> String {
    let name = person.flatMap { workspace.name(of: $0.ref) } ?? ""
    return "\(scene(day.fullPhrase(today: scene.today)))  \(name)"
  }

  private func add(_ session: LectureSession, to page: inout DetailPage) {
    page.head(
      "\(scene(PolicyWords.halfDay(session, today: scene.today)))  \(workspace.joinedNames(of: session.towns))",
      right: [Span(scene(session.state.phrase), .accent)])
    page.noteChange(of: session.ref, in: workspace)
    page.row(LectureSession.Field.venue.phrase, session.venue)
    page.row(LectureSession.Field.lecturers.phrase, session.lecturers)
    for topic in session.topics.compactMap({ workspace[$0] }) {
      let givers = topic.units.filter(session.units.contains)
      page.row(
        EntityKind.topic.phrase, "\(topic.id) \(topic.name)  \(workspace.joinedNames(of: givers))")
    }
    page.row(PolicyWords.feedback, session.feedback)
    page.row(LectureSession.State.calledOff.phrase, session.calledOffReason)
    if session.state == .held {
      page.row(PolicyWords.attended, workspace.joinedNames(of: session.attended))
    } else {
      page.row(PolicyWords.invited, workspace.joinedNames(of: session.invited))
    }
  }
}
