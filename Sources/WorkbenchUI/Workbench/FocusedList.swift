import Domain

/// What is done to whichever list has the keyboard; the detail has no filter and no marks.
extension WorkbenchView {
  /// The filter while it is being typed.
  var filterText: EditedText? {
    switch focus {
    case .enterprises: enterprises.filter.typed
    case .issues: issues.filter.typed
    case .pairings: pairings.filter.typed
    case .detail: nil
    }
  }

  var hasFilter: Bool {
    switch focus {
    case .enterprises: !enterprises.filter.text.isEmpty
    case .issues: !issues.filter.text.isEmpty
    case .pairings: !pairings.filter.text.isEmpty
    case .detail: false
    }
  }

  /// What is asked of the list in hand, and which list that is.
  var present: (query: String, list: SavedFilter.List)? {
    let present: (query: String, list: SavedFilter.List)? =
      switch focus {
      case .enterprises: (enterprises.filter.text, .enterprise)
      case .issues: (issues.filter.text, .issue)
      case .pairings: (pairings.filter.text, .pairing)
      case .detail: nil
      }
    return present.flatMap { $0.query.trimmingBlanks.isEmpty ? nil : $0 }
  }

  /// Opens the form that keeps the present filter under a name.
  func saveFilter(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let present else { return [.say(.error(SettingsViewWords.noFilter))] }
    let spelled = try? workspace.spellingOut(present.query, for: present.list.kind)
    return [
      .push(
        SettingForms.saving(spelled ?? present.query, of: present.list, in: scene, workspace))
    ]
  }

  var hasMarks: Bool {
    switch focus {
    case .enterprises: enterprises.isMarking
    case .issues: issues.isMarking
    case .pairings: pairings.isMarking
    case .detail: false
    }
  }

  /// A range was begun and waits for its other end.
  var hasRange: Bool {
    switch focus {
    case .enterprises: enterprises.range != nil
    case .issues: issues.range != nil
    case .pairings: pairings.range != nil
    case .detail: false
    }
  }

  mutating func openFilter(in scene: Scene, _ workspace: Workspace) {
    switch focus {
    case .enterprises: enterprises.openFilter(in: workspace)
    case .issues: issues.openFilter(in: workspace)
    case .pairings: pairings.openFilter(in: workspace)
    case .detail: break
    }
  }

  mutating func closeFilter() {
    enterprises.closeFilter()
    issues.closeFilter()
    pairings.closeFilter()
  }

  mutating func setFilter(_ text: String, in scene: Scene, _ workspace: Workspace) {
    _ = set(EditedText(text), in: scene, workspace)
  }

  /// Sifts the list by what stands in the filter now; says what cannot be understood in it.
  mutating func set(_ text: EditedText, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let problem =
      switch focus {
      case .enterprises: enterprises.setFilter(text, in: scene, workspace)
      case .issues: issues.setFilter(text, in: scene, workspace)
      case .pairings: pairings.setFilter(text, in: scene, workspace)
      case .detail: QueryError?.none
      }
    return problem.map { [.say(.error($0.phrase))] } ?? []
  }

  mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    switch focus {
    case .enterprises: enterprises.clearFilter(in: scene, workspace)
    case .issues: issues.clearFilter(in: scene, workspace)
    case .pairings: pairings.clearFilter(in: scene, workspace)
    case .detail: break
    }
  }

  mutating func clearMarks() {
    enterprises.clearMarks()
    issues.clearMarks()
    pairings.clearMarks()
  }

  mutating func sort(in scene: Scene, _ workspace: Workspace) {
    switch focus {
    case .enterprises: enterprises.sort(in: scene, workspace)
    case .issues: issues.sort(in: scene, workspace)
    case .pairings: pairings.sort(in: scene, workspace)
    case .detail: break
    }
  }

  mutating func showSettled(in scene: Scene, _ workspace: Workspace) {
    issues.change(in: scene, workspace) { $0.showsAll.toggle() }
    pairings.change(in: scene, workspace) { $0.showsAll.toggle() }
  }
}
