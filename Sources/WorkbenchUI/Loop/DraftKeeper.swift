import Domain

/// Knows which unfinished work is on disk as it stands, and when the rest is to be saved.
struct DraftKeeper {
  /// What may be lost at most, in milliseconds of typing (interface.md 4).
  static let patience: Int64 = 2000

  private var saved: [String: String] = [:]
  private(set) var dueAt: Instant?
  private(set) var isSaved = false
  /// What is typed could not be kept.
  private(set) var hasFailed = false

  /// Looks at the open drafts after an event; the first change that is not on disk sets the clock.
  mutating func look(at drafts: [Draft], at now: Instant) {
    let isClean = drafts.allSatisfy { saved[$0.name] == $0.text }
    isSaved = isClean && !drafts.isEmpty
    if isClean {
      (dueAt, hasFailed) = (nil, false)
    } else if dueAt == nil {
      dueAt = now.adding(milliseconds: DraftKeeper.patience)
    }
  }

  mutating func note(_ draft: Draft, isSaved: Bool) {
    dueAt = nil
    self.isSaved = isSaved
    hasFailed = !isSaved
    if isSaved { saved[draft.name] = draft.text }
  }

  /// Whether it is on disk as it stands.
  func holds(_ draft: Draft) -> Bool { saved[draft.name] == draft.text }

  /// Whether anything of it is on disk from here.
  func keeps(_ name: String) -> Bool { saved[name] != nil }

  mutating func forget(_ name: String) { saved[name] = nil }
}
