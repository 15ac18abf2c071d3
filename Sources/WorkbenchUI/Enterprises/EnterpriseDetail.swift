import Domain
import TerminalKit

/// What the office knows about an enterprise.
struct EnterpriseDetail {
  let enterprise: Enterprise
  let workspace: Workspace
  let scene: Scene

  func page(width: Int) -> DetailPage {
    var page = DetailPage(width: width, scene: scene)
    page.head(enterprise.name, right: [Span(scene(enterprise.status.phrase), .muted)])
    page.noteChange(of: enterprise.ref, in: workspace)
    page.blank()
    page.row(WorkbenchWords.commissioner, commissioner)
    addRetention(to: &page)
    for field in Enterprise.Field.allCases where !Self.elsewhere.contains(field) {
      page.row(field.phrase, shown(field))
    }
    addContacts(to: &page)
    page.row(Enterprise.Field.remarks.phrase, enterprise.remarks)
    page.blank()
    page.issues(about: enterprise.ref, in: workspace)
    page.blank()
    page.visits(to: enterprise.ref, in: workspace)
    return page
  }

  /// For those who keep it alone: to the others there is nothing to see (C11).
  private func addRetention(to page: inout DetailPage) {
    guard let known = workspace.openRetention(of: enterprise.id),
      workspace.maySee(known, by: scene.actor)
    else { return }
    page.row(
      RetentionWords.title, "\(scene(RetentionWords.summary(known)))  \(known.id)",
      known.level.role)
  }

  /// Who may not see them is told so (C16).
  private func addContacts(to page: inout DetailPage) {
    guard workspace.seesContacts(of: enterprise.id, by: scene.actor) else {
      page.row(WorkbenchWords.contacts, scene(PermissionWords.contactsWithheld), .muted)
      return
    }
    page.row(Enterprise.Field.talentOfficer.phrase, shown(.talentOfficer))
    for contact in enterprise.contacts { page.row(WorkbenchWords.contacts, contact.fieldText) }
  }

  /// Fields shown in another way than label and text.
  private static let elsewhere: Set<Enterprise.Field> = [
    .name, .status, .talentOfficer, .contacts, .remarks,
  ]

  private var commissioner: String {
    let pairing = workspace.activePairing(of: enterprise.id, on: scene.today)
    if let pairing, !workspace.maySee(pairing, by: scene.actor) { return "" }
    guard let pairing, let person = workspace[pairing.commissioner] else {
      return scene(WorkbenchWords.nobodyPaired)
    }
    let name = workspace.nameWithUnit(of: person)
    guard let cover = pairing.cover(on: scene.today)?.phrase(in: workspace) else { return name }
    let word = PairingFormWords.cover
    return scene(Phrase("\(name)，\(word.zh) \(cover.zh)", "\(name), \(word.en) \(cover.en)"))
  }

  /// The field as a person reads it; nothing for a flag that is not set.
  private func shown(_ field: Enterprise.Field) -> String {
    let text = enterprise.text(field)
    switch field.shape {
    case .flag: return text == false.fieldText ? "" : text
    case .reference, .town: return EntityRef(text).flatMap(workspace.name(of:)) ?? text
    case .choice(let choices):
      return choices.first { $0.code == text }.map { scene($0.phrase) } ?? text
    default: return text
    }
  }
}
