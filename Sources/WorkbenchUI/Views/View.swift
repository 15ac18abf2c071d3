import Domain

/// What stands at the bottom of the stack, by the number that brings it (interface.md 2).
enum View: Int, CaseIterable {
  case workbench = 1
  case agenda = 2
  case pairings = 3
  case projects = 4
  case policy = 5
  case overview = 6
  case settings = 7

  var phrase: Phrase {
    switch self {
    case .workbench: ViewWords.workbench
    case .overview: ReportWords.overview
    case .settings: ViewWords.settings
    case .agenda: ViewWords.agenda
    case .pairings: PairingNewsWords.view
    case .projects: ProjectWords.view
    case .policy: PolicyWords.view
    }
  }

  /// As it is when somebody comes to it for the first time.
  var screen: any Screen {
    switch self {
    case .workbench: WorkbenchView()
    case .overview: OverviewView()
    case .settings: SettingsView()
    case .agenda: AgendaView()
    case .pairings: PairingsView()
    case .projects: ProjectsView()
    case .policy: PolicyView()
    }
  }

  /// How much there is to do in it, shown behind its name; nil where nothing is counted.
  func count(in scene: Scene, _ workspace: Workspace) -> Int? {
    switch self {
    case .workbench, .pairings, .projects, .policy, .overview, .settings: nil
    case .agenda: workspace.agendaCount(for: scene.actor.person, from: scene.today)
    }
  }

  /// What the bar calls it for whoever sits here: a commissioner's own enterprise.
  func phrase(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let isOwn = self == .pairings && PairingsView.isOwn(in: scene, workspace)
    return isOwn ? PairingNewsWords.own : phrase
  }

  /// Where somebody begins: the office's own staff with what is to be done, before there is anything
  /// to do it for with what the first day needs; a commissioner with his enterprise, who answers for
  /// projects with those.
  static func first(in scene: Scene, _ workspace: Workspace) -> View {
    let isOffice = scene.actor.isAny(of: .head, .coordinator)
    let hasBegun = workspace.enterprises.count > 0 || scene.notWhole != nil
    if isOffice { return hasBegun ? .agenda : .settings }
    if PairingsView.isOwn(in: scene, workspace) { return .pairings }
    return ProjectsView.isOwn(in: scene, workspace) ? .projects : .workbench
  }

  var key: Character { Character("\(rawValue)") }
}
