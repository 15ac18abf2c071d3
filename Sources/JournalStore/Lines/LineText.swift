import JSONText

/// A record being put together: its changes are encoded once, its number comes last.
struct LineText {
  private let stamp: LineStamp
  private var changes: [UInt8] = []

  init(_ stamp: LineStamp) { self.stamp = stamp }

  /// One element of `ch`.
  static func encode(_ change: DocumentChange) -> [UInt8] {
    var text = JSONWriter(sortingKeys: true)
    text.field(#"{"k":"#, change.key.kind)
    text.field(#","id":"#, change.key.id)
    text.number(#","base":"#, change.base)
    text.number(#","rev":"#, change.revision)
    text.write(raw: #","set":"#)
    text.write(change.set)
    text.write(raw: #","old":"#)
    text.write(change.old)
    text.write(raw: "}")
    return text.bytes
  }

  var changesSize: Int { changes.count }

  mutating func add(_ change: [UInt8]) {
    if !changes.isEmpty { changes.append(UInt8(ascii: ",")) }
    changes += change
  }

  func closed(seq: Int, _ group: LineGroup?, after chain: ChainHash) -> ClosedLine {
    var text = JSONWriter()
    text.write(stamp, seq: seq)
    if let group { text.write(group) }
    text.write(raw: #","ch":["#)
    text.write(raw: changes)
    text.write(raw: "]")
    return LineFrame.close(text, after: chain)
  }

  /// The bytes of a line beside its changes, when its numbers are as long as numbers get.
  static func envelopeSize(_ stamp: LineStamp) -> Int {
    var text = JSONWriter()
    text.write(stamp, seq: .max)
    text.write(LineGroup(id: .max, index: .max, count: .max))
    text.write(raw: #","ch":[]"#)
    return text.bytes.count + LineFrame.closingSize + 1
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ stamp: LineStamp, seq: Int) {
    number(#"{"seq":"#, seq)
    number(#","v":"#, JournalLine.version)
    field(#","ts":"#, stamp.at.iso)
    field(#","by":"#, stamp.by)
    number(#","uid":"#, stamp.uid)
    field(#","host":"#, stamp.host)
    field(#","cid":"#, stamp.cid)
    field(#","why":"#, stamp.why)
  }

  fileprivate mutating func write(_ group: LineGroup) {
    number(#","g":{"id":"#, group.id)
    number(#","i":"#, group.index)
    number(#","n":"#, group.count)
    write(raw: "}")
  }

  /// A key, given with its punctuation, and its text.
  mutating func field(_ key: StaticString, _ value: String) {
    write(raw: key)
    write(value)
  }

  mutating func number(_ key: StaticString, _ value: Int) {
    write(raw: key)
    write(value)
  }
}
