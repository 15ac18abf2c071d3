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
    for field in Enterprise.Field.allCases where !Self.elsewhere.contains(field) {
      page.row(field.phrase, shown(field))
    }
    for contact in enterprise.contacts { page.row(WorkbenchWords.contacts, contact.fieldText) }
    page.row(Enterprise.Field.remarks.phrase, enterprise.remarks)
    page.blank()
    page.issues(about: enterprise.ref, in: workspace)
    page.blank()
    page.visits(to: enterprise.ref, in: workspace)
    return page
  }

  /// Fields shown in another way than label and text.
  private static let elsewhere: Set<Enterprise.Field> = [.name, .status, .contacts, .remarks]

  private var commissioner: String {
    workspace.commissioner(of: enterprise.id, on: scene.today).map(workspace.nameWithUnit(of:))
      ?? scene(WorkbenchWords.nobodyPaired)
  }

  /// The field as a person reads it; nothing for a flag that is not set.
  private func shown(_ field: Enterprise.Field) -> String {
    let text = enterprise.text(field)
    switch field.shape {
    case .flag: return text == false.fieldText ? "" : text
    case .reference: return EntityRef(text).flatMap(workspace.name(of:)) ?? text
    case .choice(let choices):
      return choices.first { $0.code == text }.map { scene($0.phrase) } ?? text
    default: return text
    }
  }
}
