import JSONText

/// The whole of one document at some point of the journal.
package struct Document: Equatable, Sendable {
  package var key: DocumentKey
  package var revision: Int
  package var value: Patch

  package init(key: DocumentKey, revision: Int, value: Patch) {
    self.key = key
    self.revision = revision
    self.value = value
  }

  init(blank key: DocumentKey) { self.init(key: key, revision: 0, value: [:]) }

  /// Whether a change took it away.
  var isGone: Bool { value.read(\.isNull) }

  mutating func apply(_ change: DocumentChange) {
    revision = change.revision
    value = Patch(value.value.merging(change.set.value))
  }
}

/// Changes of a stretch of the journal, kept by document until the documents themselves come by.
///
/// So a snapshot is streamed past the changes made since, and never held as a whole.
struct DocumentFold {
  private var changes: [DocumentKey: [DocumentChange]] = [:]
  /// Keys in the order of their first change.
  private var order: [DocumentKey] = []

  mutating func add(_ more: some Sequence<DocumentChange>) {
    for change in more {
      if changes[change.key] == nil { order.append(change.key) }
      changes[change.key, default: []].append(change)
    }
  }

  /// The changes of a document that are still to be applied; they are given out once.
  mutating func takeChanges(of key: DocumentKey) -> [DocumentChange]? {
    changes.removeValue(forKey: key)
  }

  /// A document that no snapshot had, in the order of their creation; nil when none is left.
  mutating func takeCreated(from index: inout Int) -> Document? {
    while index < order.count {
      let key = order[index]
      index += 1
      guard let made = takeChanges(of: key) else { continue }
      var document = Document(blank: key)
      for change in made { document.apply(change) }
      if !document.isGone { return document }
    }
    return nil
  }
}
