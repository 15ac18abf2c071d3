import Domain

/// What became of a list that was read.
package enum ImportReading: Equatable, Sendable {
  case plan(ImportPlan)
  case unreadable(Phrase)
  /// A column that must be there is not called so: a person says which it is.
  case headWanted(Phrase, among: [String])
}
