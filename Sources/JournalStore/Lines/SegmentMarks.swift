import Domain
import JSONText

/// The first line of a segment: which one it is, of which store, and the record it begins with.
///
///     {"segment":2,"v":1,"store":"<uuid>","first":4711,"ts":"…","h":…,"crc":…}
struct SegmentHeader: Equatable {
  var segment: Int
  var store: String
  /// The `seq` of the first record that belongs into this segment.
  var first: Int
  var at: Instant

  func closed(after chain: ChainHash) -> ClosedLine {
    var text = JSONWriter()
    text.number(#"{"segment":"#, segment)
    text.number(#","v":"#, JournalLine.version)
    text.field(#","store":"#, store)
    text.number(#","first":"#, first)
    text.field(#","ts":"#, at.iso)
    return LineFrame.close(text, after: chain)
  }
}

/// The last line of a segment that is full: the next one goes on after this record.
///
///     {"seal":2,"v":1,"last":4710,"h":…,"crc":…}
struct SegmentSeal: Equatable {
  var segment: Int
  var last: Int

  func closed(after chain: ChainHash) -> ClosedLine {
    var text = JSONWriter()
    text.number(#"{"seal":"#, segment)
    text.number(#","v":"#, JournalLine.version)
    text.number(#","last":"#, last)
    return LineFrame.close(text, after: chain)
  }
}

extension SegmentHeader {
  init?(_ fields: OrderedFields) {
    var fields = fields
    guard let segment = fields.integer("segment"), fields.integer("v") != nil,
      let store = fields.string("store"), let first = fields.integer("first"),
      let at = fields.string("ts").flatMap(Instant.init(iso:)), fields.hasClosing
    else { return nil }
    self.init(segment: segment, store: store, first: first, at: at)
  }
}

extension SegmentSeal {
  init?(_ fields: OrderedFields) {
    var fields = fields
    guard let segment = fields.integer("seal"), fields.integer("v") != nil,
      let last = fields.integer("last"), fields.hasClosing
    else { return nil }
    self.init(segment: segment, last: last)
  }
}

extension OrderedFields {
  /// Only the two fields of the frame are left.
  fileprivate var hasClosing: Bool {
    var rest = self
    return rest.string("h") != nil && rest.string("crc") != nil && rest.isAtEnd
  }
}
