/// What was prepared of the settings.
extension AgendaReader {
  /// A version is to be confirmed before it begins, anything else when there is time.
  func settingDrafts() -> [AgendaItem] {
    guard !held(PermissionTable.approvers(of: .configuration)).isEmpty else { return [] }
    return workspace.openSettingDrafts.filter { $0.on <= day }.map { draft in
      let due = draft.begins ?? day
      return AgendaItem(
        task: .confirmSetting, subject: draft.ref, due: due, left: left(until: due), matter: .plain,
        hasTerm: draft.begins != nil)
    }
  }
}
