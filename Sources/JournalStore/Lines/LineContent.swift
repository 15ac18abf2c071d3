import Domain
import JSONText

/// What a line says once its frame holds: a record, or one of the marks at the ends of a segment.
enum LineContent: Equatable {
  case record(JournalLine)
  case header(SegmentHeader)
  case seal(SegmentSeal)
}

extension LineContent {
  /// Reads what a line says; its checksum is known to hold.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(LineProblem) {
    guard let object = (try? JSON(parsing: line))?.object, let first = object.members.first else {
      throw .badShape
    }
    if let version = object["v"]?.integer, version > JournalLine.version {
      throw .newerVersion(version)
    }
    switch first.key {
    case "seq": self = try .record(JournalLine(object).orThrow())
    case "segment": self = try .header(SegmentHeader(object).orThrow())
    case "seal": self = try .seal(SegmentSeal(object).orThrow())
    default: throw .badShape
    }
  }
}

extension JournalLine {
  fileprivate init?(_ object: JSONObject) {
    var fields = OrderedFields(object)
    guard let seq = fields.integer("seq"), fields.integer("v") != nil,
      let stamp = LineStamp(&fields)
    else { return nil }
    let group = fields.optionalObject("g").map(LineGroup.init)
    guard group != .some(nil), let list = fields.array("ch"),
      fields.string("h") != nil, fields.string("crc") != nil, fields.isAtEnd
    else { return nil }
    let changes = list.compactMap { $0.object.flatMap(DocumentChange.init) }
    guard changes.count == list.count else { return nil }
    self.init(seq: seq, stamp: stamp, group: group ?? nil, changes: changes)
  }
}

extension LineStamp {
  fileprivate init?(_ fields: inout OrderedFields) {
    guard let at = fields.string("ts").flatMap(Instant.init(iso:)),
      let by = fields.string("by"), let uid = fields.integer("uid"),
      let host = fields.string("host"), let cid = fields.string("cid"),
      let why = fields.string("why")
    else { return nil }
    self.init(at: at, by: by, uid: uid, host: host, cid: cid, why: why)
  }
}

extension LineGroup {
  fileprivate init?(_ object: JSONObject) {
    var fields = OrderedFields(object)
    guard let id = fields.integer("id"), let index = fields.integer("i"),
      let count = fields.integer("n"), fields.isAtEnd, index >= 0, index <= count
    else { return nil }
    self.init(id: id, index: index, count: count)
  }
}

extension DocumentChange {
  fileprivate init?(_ object: JSONObject) {
    var fields = OrderedFields(object)
    guard let kind = fields.string("k"), let id = fields.string("id"),
      let base = fields.integer("base"), let revision = fields.integer("rev"),
      let set = fields.value("set"), let old = fields.value("old"), fields.isAtEnd
    else { return nil }
    self.init(key: DocumentKey(kind, id), base: base, revision: revision, set: set, old: old)
  }
}

/// Takes members in the fixed order of the format, without searching for them.
struct OrderedFields {
  private let members: [JSONObject.Member]
  private var index = 0

  init(_ object: JSONObject) { members = object.members }

  var isAtEnd: Bool { index == members.count }

  mutating func value(_ key: String) -> JSON? {
    guard index < members.count, members[index].key == key else { return nil }
    index += 1
    return members[index - 1].value
  }

  mutating func integer(_ key: String) -> Int? { value(key)?.integer }
  mutating func string(_ key: String) -> String? { value(key)?.string }
  mutating func array(_ key: String) -> [JSON]? { value(key)?.array }

  /// Nil only when the next member is another one.
  mutating func optionalObject(_ key: String) -> JSONObject? {
    value(key).map { $0.object ?? JSONObject() }
  }
}

extension Optional {
  fileprivate func orThrow() throws(LineProblem) -> Wrapped {
    guard let self else { throw .badShape }
    return self
  }
}
