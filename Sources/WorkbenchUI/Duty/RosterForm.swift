import Domain

extension EntryForm where Entry == DutyRoster {
  /// Arranging a Thursday, or changing it.
  init(_ roster: DutyRoster, in scene: Scene, _ workspace: Workspace) {
    self.init(
      roster,
      as: { change in
        switch change {
        case .add(let draft): .duty(.arrange(draft))
        case .edit(let id, let edits): .duty(.edit(id, edits))
        }
      }, in: scene, workspace)
  }

  /// For a day that is to be arranged.
  init(on day: Day, in scene: Scene, _ workspace: Workspace) {
    var roster = DutyRoster()
    roster.on = day
    self.init(roster, in: scene, workspace)
    form.go(to: DutyRoster.Field.people.rawValue, in: scene, workspace)
  }
}

extension DutyRefusal {
  /// The field of the form of a Thursday that a refusal speaks of.
  var field: DutyRoster.Field? {
    switch self {
    case .dayMissing, .notThursday, .dayOff, .arranged: .on
    case .nobody: .people
    default: nil
    }
  }
}
