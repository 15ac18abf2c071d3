import Domain
import JSONText

/// The lines of a snapshot, which says what all documents were behind one record.
///
///     {"snapshot":123,"v":1,"store":"<uuid>","segment":1,"offset":4711,"line":124,"h":"…","ts":"…"}
///     {"cid":"…","seq":122}                                       the newest actions, oldest first
///     {"k":"issue","id":"W2018-0001","rev":7,"doc":{…}}           in the order of their creation
///     {"count":7012,"sha256":"<64 hex>"}                          documents; of every byte before
///
/// A cache: made from the journal, deleted without harm, and not believed unless the hash holds and
/// the journal has the same link at the place named.
enum SnapshotFormat {
  static let version = 1

  struct Header: Equatable {
    var store: String
    var place: Place
    /// Of the newest record, so that a clock that went back is noticed.
    var newestStamp: Instant
  }

  static func line(_ header: Header) -> [UInt8] {
    var text = JSONWriter()
    text.number(#"{"snapshot":"#, header.place.seq)
    text.number(#","v":"#, version)
    text.field(#","store":"#, header.store)
    text.number(#","segment":"#, header.place.segment)
    text.number(#","offset":"#, header.place.offset)
    text.number(#","line":"#, header.place.line)
    text.field(#","h":"#, header.place.chain.hex)
    text.field(#","ts":"#, header.newestStamp.iso)
    text.write(raw: "}\n")
    return text.bytes
  }

  static func line(cid: String, seq: Int) -> [UInt8] {
    var text = JSONWriter()
    text.field(#"{"cid":"#, cid)
    text.number(#","seq":"#, seq)
    text.write(raw: "}\n")
    return text.bytes
  }

  static func line(_ document: Document) -> [UInt8] {
    var text = JSONWriter(sortingKeys: true)
    text.field(#"{"k":"#, document.key.kind)
    text.field(#","id":"#, document.key.id)
    text.number(#","rev":"#, document.revision)
    text.write(raw: #","doc":"#)
    text.write(document.value)
    text.write(raw: "}\n")
    return text.bytes
  }

  static func footer(count: Int, digest: [UInt8]) -> [UInt8] {
    var text = JSONWriter()
    text.number(#"{"count":"#, count)
    text.field(#","sha256":"#, digest.hexDigits)
    text.write(raw: "}\n")
    return text.bytes
  }

  static func header(_ view: JSONView) -> Header? {
    guard var fields = OrderedFields(view), let seq = fields.integer("snapshot"),
      fields.integer("v") == version,
      let store = fields.string("store"), let segment = fields.integer("segment"),
      let offset = fields.integer("offset"), let line = fields.integer("line"),
      let chain = fields.string("h").flatMap({ ChainHash(hex: Array($0.utf8)) }),
      let stamp = fields.string("ts").flatMap(Instant.init(iso:))
    else { return nil }
    let place = Place(segment: segment, offset: offset, line: line, seq: seq, chain: chain)
    return Header(store: store, place: place, newestStamp: stamp)
  }

  /// A line that is no header and no footer; nil for what is no such line.
  static func line(_ view: JSONView, _ tape: JSONTape) -> SnapshotReader.Line? {
    guard var fields = OrderedFields(view) else { return nil }
    if let kind = fields.string("k") {
      guard let id = fields.string("id"), let revision = fields.integer("rev"),
        let value = fields.value("doc")
      else { return nil }
      return .document(
        Document(
          key: DocumentKey(kind, id), revision: revision, value: Patch(tape.part(value))))
    }
    guard let cid = fields.string("cid"), let seq = fields.integer("seq") else { return nil }
    return .action(cid: cid, seq: seq)
  }
}
