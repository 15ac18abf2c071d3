extension Workspace {
  mutating func undo(
    _ touches: [Touch], reason: String, by actor: Actor
  ) throws(Refusal) {
    throw .undo(.nothingToUndo)
  }
}
