import Domain

/// The forms of what the office sets for itself.
enum SettingForms {
  /// Opens a setting to be corrected; nil for what is none.
  static func editing(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch ref.kind {
    case .category: editing(ref, SettingsChange.category, scene, workspace)
    case .calendar: editing(ref, SettingsChange.calendar, scene, workspace)
    case .sla: editing(ref, SettingsChange.sla, scene, workspace)
    case .thresholds: editing(ref, SettingsChange.thresholds, scene, workspace)
    case .codeWord: editing(ref, SettingsChange.codeWord, scene, workspace)
    case .filter: editing(ref, SettingsChange.filter, scene, workspace)
    case .settingDraft:
      ref.id(as: SettingDraft.self).flatMap { workspace.live($0) }.map {
        FormScreen(SettingDraftForm($0, in: scene, workspace))
      }
    default: nil
    }
  }

  /// Opens a new one: the next year, the next version with the numbers of the newest.
  static func adding(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch kind {
    case .category: return screen(Category(), SettingsChange.category, scene, workspace)
    case .calendar:
      var year = CalendarYear()
      year.year = workspace.nextCalendarYear(from: scene.today)
      return screen(year, SettingsChange.calendar, scene, workspace)
    case .sla:
      let next = workspace.nextSLAVersion(from: scene.today)
      return screen(next, SettingsChange.sla, scene, workspace)
    case .thresholds:
      let next = workspace.nextThresholds(from: scene.today)
      return screen(next, SettingsChange.thresholds, scene, workspace)
    case .codeWord: return screen(CodeWord(), SettingsChange.codeWord, scene, workspace)
    case .filter: return screen(SavedFilter(), SettingsChange.filter, scene, workspace)
    default: return nil
    }
  }

  /// Opens a new filter with what is asked of a list now.
  static func saving(
    _ query: String, of list: SavedFilter.List, in scene: Scene, _ workspace: Workspace
  ) -> any Screen {
    var filter = SavedFilter()
    (filter.list, filter.query) = (list, query)
    return screen(filter, SettingsChange.filter, scene, workspace)
  }

  private static func editing<Row: Setting>(
    _ ref: EntityRef, _ wrap: @escaping (EntryChange<Row>) -> SettingsChange, _ scene: Scene,
    _ workspace: Workspace
  ) -> (any Screen)? {
    ref.id(as: Row.self).flatMap { workspace.setting($0) }
      .map { screen($0, wrap, scene, workspace) }
  }

  /// Who may not change it puts the same form before the head.
  private static func screen<Row: Setting>(
    _ row: Row, _ wrap: @escaping (EntryChange<Row>) -> SettingsChange, _ scene: Scene,
    _ workspace: Workspace
  ) -> any Screen {
    let actor = scene.actor
    return FormScreen(
      EntryForm(row, as: { .settings(wrap($0).asked(by: actor)) }, in: scene, workspace))
  }
}
