import JSONText

/// The file `HEAD`: up to where records are acknowledged, in 256 bytes written at once in place.
///
///     {"seq":123,"segment":1,"offset":4711,"line":124,"h":"<32 hex>","boot":"<id>","crc":"<8 hex>"}
///
/// Padded with blanks and ended by LF. A record up to here was answered with 已存, so it must be
/// there; one beyond is a dead or busy writer's. Readers show nothing beyond it.
struct Head: Equatable {
  static let size = 256

  var place: Place
  /// The start of the machine during which it was written: in the same one it is exact, in a later
  /// one it may lack the last second.
  var boot: String

  var bytes: [UInt8] {
    var text = JSONWriter()
    text.number(#"{"seq":"#, place.seq)
    text.number(#","segment":"#, place.segment)
    text.number(#","offset":"#, place.offset)
    text.number(#","line":"#, place.line)
    text.field(#","h":"#, place.chain.hex)
    text.field(#","boot":"#, boot)
    let checksum = CRC32C.of(text.bytes)
    text.field(#","crc":"#, checksum.hexDigits)
    text.write(raw: "}")
    let blanks = max(0, Head.size - text.bytes.count - 1)
    text.write(raw: [UInt8](repeating: UInt8(ascii: " "), count: blanks))
    text.write(raw: "\n")
    return text.bytes
  }

  /// Nil for anything but what `bytes` gives: a torn read, an edited or an empty file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Head.size, let tape = try? JSONTape(parsing: bytes),
      let (place, boot) = tape.read(Head.fields)
    else { return nil }
    self.init(place: place, boot: boot)
    guard self.bytes == bytes else { return nil }
  }

  private static func fields(_ view: JSONView) -> (place: Place, boot: String)? {
    guard var fields = OrderedFields(view), let seq = fields.integer("seq"),
      let segment = fields.integer("segment"),
      let offset = fields.integer("offset"), let line = fields.integer("line"),
      let chain = fields.string("h").flatMap({ ChainHash(hex: Array($0.utf8)) }),
      let boot = fields.string("boot")
    else { return nil }
    return (Place(segment: segment, offset: offset, line: line, seq: seq, chain: chain), boot)
  }

  init(place: Place, boot: String) {
    self.place = place
    self.boot = boot
  }
}

/// A place between two lines of the journal, and what is known of everything before it.
package struct Place: Equatable, Sendable {
  package var segment: Int
  /// Bytes of the segment before this place.
  package var offset: Int
  /// Lines of the segment before this place.
  package var line: Int
  /// The last record before this place.
  package var seq: Int
  package var chain: ChainHash

  static let start = Place(segment: 1, offset: 0, line: 0, seq: 0, chain: .start)

  /// The place behind one more line, LF included in `size`.
  func after(_ size: Int, chain: ChainHash, seq: Int? = nil) -> Place {
    Place(
      segment: segment, offset: offset + size, line: line + 1, seq: seq ?? self.seq, chain: chain)
  }

  var nextSegment: Place { beginning(segment: segment + 1) }

  func beginning(segment: Int) -> Place {
    Place(segment: segment, offset: 0, line: 0, seq: seq, chain: chain)
  }

  func isBefore(_ other: Place) -> Bool {
    (segment, offset) < (other.segment, other.offset)
  }
}
