import JSONText

/// A record being put together: stamp and changes are encoded once, its number comes last.
struct LineText {
  private let stamp: [UInt8]
  private var changes: [UInt8] = []

  init(_ stamp: LineStamp) {
    var text = JSONWriter()
    text.write(stamp)
    self.stamp = text.bytes
  }

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

  /// The bytes of the line when its numbers are as long as numbers get.
  var longestSize: Int { LineText.frameSize + stamp.count + changes.count }

  mutating func add(_ change: [UInt8]) {
    // Most records hold one, which is taken over as it is.
    guard !changes.isEmpty else {
      changes = change
      return
    }
    changes.append(UInt8(ascii: ","))
    changes += change
  }

  func closed(seq: Int, _ group: LineGroup?, after chain: ChainHash) -> ClosedLine {
    var text = JSONWriter()
    text.number(#"{"seq":"#, seq)
    text.write(raw: stamp)
    if let group { text.write(group) }
    text.write(raw: #","ch":["#)
    text.write(raw: changes)
    text.write(raw: "]")
    return LineFrame.close(text, after: chain)
  }

  /// The bytes of a line beside its stamp and its changes.
  private static let frameSize = {
    var text = JSONWriter()
    text.number(#"{"seq":"#, .max)
    text.write(LineGroup(id: .max, index: .max, count: .max))
    text.write(raw: #","ch":[]"#)
    return text.bytes.count + LineFrame.closingSize + 1
  }()
}

extension JSONWriter {
  fileprivate mutating func write(_ stamp: LineStamp) {
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
