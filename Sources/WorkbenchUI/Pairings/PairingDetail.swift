import Domain
import TerminalKit

/// A commissioner and the enterprise that is his to look after.
struct PairingDetail {
  let pairing: Pairing
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    let person = workspace[pairing.commissioner]
    page.head(person.map(workspace.nameWithUnit(of:)) ?? pairing.commissioner.description)
    page.noteChange(of: pairing.ref, in: workspace)
    page.blank()
    page.row(WorkbenchWords.paired, workspace.label(of: pairing.enterprise))
    page.row(
      WorkbenchWords.since, scene(WorkbenchWords.since(pairing.from.longPhrase)))
    page.row(WorkbenchWords.charter, charter)
    for cover in pairing.covers where cover.to >= scene.today {
      page.row(PairingFormWords.cover, scene(cover.phrase(in: workspace)))
    }
    page.row(
      WorkbenchWords.parks,
      workspace.joinedNames(of: pairing.parks))
    if !scene.actor.seesMasked { page.row(WorkbenchWords.phone, person?.phone ?? "") }
    page.handover(to: pairing, in: workspace)
    page.row(WorkbenchWords.handover, pairing.handoverNote)
    page.blank()
    page.issues(about: pairing.enterprise.ref, in: workspace)
    page.blank()
    page.visits(to: pairing.enterprise.ref, in: workspace)
    return page
  }

  private var charter: String {
    pairing.charterReadOn.map {
      scene(WorkbenchWords.charterRead($0.shortPhrase(today: scene.today)))
    }
      ?? pairing.appointment
  }
}
