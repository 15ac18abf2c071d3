import Domain

/// Whichever list has the keyboard.
extension WorkbenchView {
  /// None in the detail, which has no filter and no marks.
  var listInHand: (any AnyList)? {
    get {
      switch focus {
      case .enterprises: enterprises
      case .issues: issues
      case .pairings: pairings
      case .detail: nil
      }
    }
    set {
      switch focus {
      case .enterprises: enterprises.become(newValue)
      case .issues: issues.become(newValue)
      case .pairings: pairings.become(newValue)
      case .detail: break
      }
    }
  }

  /// What is asked of the list in hand, and which list that is.
  var asked: (query: String, list: SavedFilter.List)? {
    guard let list = listInHand, !list.filterText.trimmingBlanks.isEmpty else { return nil }
    return SavedFilter.List.allCases.first { $0.kind == list.kind }
      .map { (query: list.filterText, list: $0) }
  }

  /// Opens the form that keeps what is asked under a name.
  func saveFilter(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let asked else { return [.say(.error(SettingsViewWords.noFilter))] }
    let spelled = try? workspace.spellingOut(asked.query, for: asked.list.kind)
    return [
      .push(SettingForms.saving(spelled ?? asked.query, of: asked.list, in: scene, workspace))
    ]
  }
}
