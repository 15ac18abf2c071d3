import Domain
import JSONText

/// The changes that fit into one line, and what the line will about measure.
struct LinePack: Equatable {
  var changes: [DocumentChange] = []
  var size: Int
}

extension Journal {
  /// Spreads changes over as few lines as the longest line allows, in their order.
  func pack(_ changes: [DocumentChange], _ stamp: LineStamp) throws(StorageError) -> [LinePack] {
    let envelope = LinePack(size: envelopeSize(stamp))
    var packs: [LinePack] = []
    for change in changes {
      let size = measure(change)
      guard envelope.size + size < LineFrame.longestLine else {
        throw .notSaved(.tooLarge(bytes: size))
      }
      if packs.last.map({ $0.size + size >= LineFrame.longestLine }) ?? true {
        packs.append(envelope)
      }
      packs[packs.count - 1].changes.append(change)
      packs[packs.count - 1].size += size
    }
    return packs
  }

  /// A change and the comma behind it.
  private func measure(_ change: DocumentChange) -> Int {
    var text = JSONWriter()
    text.write(change)
    return text.bytes.count + 1
  }

  /// A line without changes, whose numbers are as long as numbers get.
  private func envelopeSize(_ stamp: LineStamp) -> Int {
    let group = LineGroup(id: .max, index: .max, count: .max)
    let line = JournalLine(seq: .max, stamp: stamp, group: group, changes: [])
    return line.closed(after: .start).bytes.count
  }
}
