import Domain
import TerminalKit

/// What one has to know of an issue to take a step of it: what the unit answered, whom to call, whose
/// it is, and what was written down.
///
/// The most needed stands first: where there is little room the rest is left out, and whose it is may
/// stand in the title.
struct StepMatter {
  let issue: Domain.Issue
  let isCall: Bool
  let scene: Scene
  let workspace: Workspace

  func lines(columns: Int) -> [[Span]] {
    let answer = page(columns) { page in
      if let reply = workspace.lastReply(of: issue.id) { page.row(reply) }
    }
    let contacts = isCall ? page(columns, addContacts) : []
    let first = contacts.isEmpty ? answer.count : Self.linesBeforeContacts
    return answer.prefix(first) + contacts + answer.dropFirst(first) + page(columns, addRest)
  }

  /// A long answer does not push out whom to call.
  private static let linesBeforeContacts = 2

  private func page(_ columns: Int, _ add: (inout DetailPage) -> Void) -> [[Span]] {
    var page = DetailPage(width: columns, scene: scene)
    add(&page)
    return page.lines
  }

  private func addRest(to page: inout DetailPage) {
    page.row(WorkbenchWords.enterprise, objects)
    page.row(WorkbenchWords.source, issue.origin(in: scene, workspace))
    page.row(WorkbenchWords.explanation, issue.details)
  }

  private var objects: String {
    issue.objects.map(workspace.label(of:)).joined(separator: "、")
  }

  /// Who may not see them is told so (C16).
  private func addContacts(to page: inout DetailPage) {
    for id in issue.objects.compactMap({ $0.id(as: Enterprise.self) }) {
      guard workspace.seesContacts(of: id, by: scene.actor) else {
        page.row(WorkbenchWords.contacts, scene(PermissionWords.contactsWithheld), .muted)
        continue
      }
      for contact in workspace[id]?.contacts ?? [] {
        page.row(WorkbenchWords.contacts, contact.fieldText)
      }
    }
  }
}
