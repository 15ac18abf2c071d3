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
    guard let tape = try? JSONTape(parsing: line) else { throw .badShape }
    self = try tape.read { (view) throws(LineProblem) in try LineContent(view, tape) }
  }

  private init(_ view: JSONView, _ tape: JSONTape) throws(LineProblem) {
    guard let fields = OrderedFields(view), let first = fields.key else { throw .badShape }
    if let version = view["v"]?.integer, version > JournalLine.version {
      throw .newerVersion(version)
    }
    switch first.string {
    case "seq": self = try .record(JournalLine(fields, tape).orThrow())
    case "segment": self = try .header(SegmentHeader(fields).orThrow())
    case "seal": self = try .seal(SegmentSeal(fields).orThrow())
    default: throw .badShape
    }
  }
}

extension JournalLine {
  fileprivate init?(_ fields: OrderedFields, _ tape: JSONTape) {
    var fields = fields
    guard let seq = fields.integer("seq"), fields.integer("v") != nil,
      let stamp = LineStamp(&fields)
    else { return nil }
    let group = fields.value("g").map(LineGroup.init)
    guard group != .some(nil), let list = fields.value("ch")?.array,
      fields.string("h") != nil, fields.string("crc") != nil, fields.isAtEnd
    else { return nil }
    var changes: [DocumentChange] = []
    for item in list {
      guard let change = DocumentChange(item, tape) else { return nil }
      changes.append(change)
    }
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
  fileprivate init?(_ view: JSONView) {
    guard var fields = OrderedFields(view), let id = fields.integer("id"),
      let index = fields.integer("i"), let count = fields.integer("n"), fields.isAtEnd,
      index >= 0, index <= count
    else { return nil }
    self.init(id: id, index: index, count: count)
  }
}

extension DocumentChange {
  fileprivate init?(_ view: JSONView, _ tape: JSONTape) {
    guard var fields = OrderedFields(view), let kind = fields.string("k"),
      let id = fields.string("id"), let base = fields.integer("base"),
      let revision = fields.integer("rev"), let set = fields.value("set"),
      let old = fields.value("old"), fields.isAtEnd,
      // The next one counts on from it.
      revision < .max
    else { return nil }
    self.init(
      key: DocumentKey(kind, id), base: base, revision: revision, set: Patch(tape.part(set)),
      old: Patch(tape.part(old)))
  }
}

/// Takes members in the fixed order of the format, without searching for them.
struct OrderedFields {
  private var rest: JSONView.Members
  private var next: (key: JSONView, value: JSONView)?

  /// Nil for what is no object.
  init?(_ view: JSONView) {
    guard let members = view.members else { return nil }
    rest = members
    next = rest.next()
  }

  var key: JSONView? { next?.key }
  var isAtEnd: Bool { next == nil }

  /// Nil only when the next member is another one.
  mutating func value(_ key: StaticString) -> JSONView? {
    guard let next, next.key.isText(key) else { return nil }
    self.next = rest.next()
    return next.value
  }

  mutating func integer(_ key: StaticString) -> Int? { value(key)?.integer }
  mutating func string(_ key: StaticString) -> String? { value(key)?.string }
}

extension Optional {
  fileprivate func orThrow() throws(LineProblem) -> Wrapped {
    guard let self else { throw .badShape }
    return self
  }
}
