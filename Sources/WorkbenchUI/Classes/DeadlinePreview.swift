import Domain

/// What saving would do to the deadlines of issues, and the answers it was worked out for: once for
/// each of them, not for each frame.
struct DeadlinePreview {
  let answers: [String]
  private let shift: DeadlineShift?

  init() { (answers, shift) = ([], nil) }

  init(
    _ answers: [String], of issues: [ID<Issue>], by change: Change?, in scene: Scene,
    _ workspace: Workspace
  ) {
    self.answers = answers
    shift = change.flatMap { workspace.deadlineShift(of: issues, by: $0, scene.actor) }
  }

  /// Nil where none of them moves.
  func words(today: Day) -> Phrase? {
    shift.flatMap { $0.moved > 0 ? ClassWords.shifting($0, today: today) : nil }
  }
}
