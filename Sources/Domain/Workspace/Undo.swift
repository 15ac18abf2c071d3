extension Workspace {
  mutating func undo(
    _ touches: [Touch], reason: String, by actor: Actor
  ) throws(Refusal) {
    throw .undo(.nothingToUndo)
  }
  mutating func apply(_ change: IssueChange, by actor: Actor) throws(Refusal) {}
}
