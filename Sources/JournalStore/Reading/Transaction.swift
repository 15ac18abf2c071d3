/// Everything one action recorded, however many lines it took: all of it or nothing.
package struct Transaction: Equatable, Sendable {
  /// The `seq` of its only or last line.
  package var seq: Int
  package var stamp: LineStamp
  package var changes: [DocumentChange]
}

/// Puts the lines of a group together.
struct GroupAssembly {
  private var lines: [JournalLine] = []

  /// Whether a group has begun and not ended.
  var isOpen: Bool { !lines.isEmpty }
  /// What an abort line has to repeat.
  var group: LineGroup? { lines.last?.group }

  /// What a line completes: nothing yet, a transaction, or the end of an aborted group.
  enum Outcome: Equatable {
    case more
    case complete(Transaction)
    case aborted
  }

  /// Takes the next line; nil when it does not belong here.
  mutating func take(_ line: JournalLine) -> Outcome? {
    guard let group = line.group else { return isOpen ? nil : .complete(Transaction([line])) }
    if group.index == 0 { return abort(group) }
    guard group.index == lines.count + 1, group.id == lines.first?.seq ?? line.seq,
      group.count == lines.first?.group?.count ?? group.count
    else { return nil }
    lines.append(line)
    guard group.index == group.count else { return .more }
    defer { lines = [] }
    return .complete(Transaction(lines))
  }

  private mutating func abort(_ group: LineGroup) -> Outcome? {
    guard let open = self.group, open.id == group.id, open.count == group.count else { return nil }
    lines = []
    return .aborted
  }
}

extension Transaction {
  fileprivate init(_ lines: [JournalLine]) {
    let last = lines[lines.count - 1]
    self.init(seq: last.seq, stamp: last.stamp, changes: lines.flatMap(\.changes))
  }
}
