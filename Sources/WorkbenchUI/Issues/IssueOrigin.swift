import Domain

extension Issue {
  /// How it came to the office: `4月17日 现场走访`, or what was written down of who said so.
  func origin(in scene: Scene, _ workspace: Workspace) -> String {
    switch source {
    case .visit(let id):
      guard let visit = workspace[id] else { return id.description }
      return scene(visit.on.shortPhrase(today: scene.today)) + " " + scene(visit.kind.phrase)
    case .document(let text), .call(let text), .direct(let text): return text
    case .provider(let id): return workspace.name(of: id.ref) ?? id.description
    case .duty(let id): return scene(IssueFormWords.duty(id))
    case .monthly(let id):
      return [scene(EntityKind.projectMonthly.phrase), workspace.name(of: id.ref) ?? ""]
        .joined(separator: " ")
    }
  }
}
