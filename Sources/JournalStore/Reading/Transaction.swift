/// Everything one action recorded, however many lines it took: all of it or nothing.
package struct Transaction: Equatable, Sendable {
  /// The `seq` of its only or last line.
  package var seq: Int
  package var stamp: LineStamp
  package var changes: [DocumentChange]
}

/// Puts the lines of a group together.
struct GroupAssembly {
  /// Of the last line, while a group has begun and not ended; what an abort line has to repeat.
  private(set) var group: LineGroup?
  private var changes: [DocumentChange] = []

  /// Whether a group has begun and not ended.
  var isOpen: Bool { group != nil }

  /// What a line completes: nothing yet, a transaction, or the end of an aborted group.
  enum Outcome: Equatable {
    case more
    case complete(Transaction)
    case aborted
  }

  /// Takes the next line; nil when it does not belong here.
  mutating func take(_ line: JournalLine) -> Outcome? {
    guard let next = line.group else {
      return isOpen ? nil : .complete(Transaction(line, line.changes))
    }
    if next.index == 0 { return abort(next) }
    guard next.index == (group?.index ?? 0) + 1, next.id == group?.id ?? line.seq,
      next.count == group?.count ?? next.count
    else { return nil }
    group = next
    changes += line.changes
    guard next.index == next.count else { return .more }
    defer { self = GroupAssembly() }
    return .complete(Transaction(line, changes))
  }

  private mutating func abort(_ line: LineGroup) -> Outcome? {
    guard let group, group.id == line.id, group.count == line.count else { return nil }
    self = GroupAssembly()
    return .aborted
  }
}

extension Transaction {
  fileprivate init(_ last: JournalLine, _ changes: [DocumentChange]) {
    self.init(seq: last.seq, stamp: last.stamp, changes: changes)
  }
}
