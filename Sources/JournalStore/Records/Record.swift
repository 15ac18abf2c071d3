import Domain
import JSONText

/// An entity that has a shape in files.
protocol Documented: Entity {
  static var record: Record<Self> { get }

  // These are only here so that they are compiled for each kind: generic code that learns its kind
  // while running is several times slower. Those beside `Records` do for all.

  /// Lays a patch on an entity as it stood, or on a blank one.
  static func merging(
    _ patch: JSONView, _ shown: [Shown], id: EntityRef, into before: (any Entity)?
  ) -> (entity: AnyEntity, failure: RecordFailure?)
  static func load(
    _ patch: JSONView, _ shown: [Shown], id: EntityRef, into workspace: inout Workspace
  ) throws(RecordFailure)
  static func document(of entity: AnyEntity) -> JSON
  /// The merge patch from an entity as it stood, and the one back.
  static func difference(_ touch: Touch) -> (set: JSON, old: JSON)
}

/// The JSON shape of one kind of entity: its keys, in the order they are written.
///
/// A field at its default is left out. Keys that are not listed, written by a newer version, are
/// neither read nor written, so a change made here never touches them (storage.md 1).
struct Record<Row: Entity>: Sendable {
  let fields: [Field]
  /// In the order of their keys, as documents are written, and these keys as they stand there: to look
  /// through them alone is several times faster.
  private let sorted: [Field]
  private let names: [WrittenWord]

  /// `former` are keys of an earlier shape: read, and never written.
  init(_ fields: [Field], reading former: [Field] = []) {
    self.fields = fields + [.struck]
    sorted = (self.fields + former).sorted { $0.key < $1.key }
    names = sorted.map { WrittenWord($0.key) }
  }

  var keys: [String] { fields.map(\.key) }

  /// One key and the property it holds.
  struct Field: Sendable {
    let key: String
    let read: @Sendable (Row) -> JSON?
    let isSame: @Sendable (Row, Row) -> Bool
    /// Sets the property; nil and null give it back its default.
    let write: @Sendable (inout Row, JSONView?) throws(RecordFailure) -> Void
  }
}

extension Record.Field {
  init<Value: RecordValue & Equatable>(
    _ key: String, _ path: WritableKeyPath<Row, Value> & Sendable
  ) {
    self.init(key, path) { Value(json: $0) }
  }

  init<Value: CodeRecordValue>(_ key: String, _ path: WritableKeyPath<Row, Value> & Sendable) {
    let codes = Codes<Value>()
    self.init(key, path) { codes.value($0) }
  }

  init<Value: CodeRecordValue>(_ key: String, _ path: WritableKeyPath<Row, Value?> & Sendable) {
    let codes = Codes<Value>()
    self.init(key, path) { json in codes.value(json).map(Optional.some) }
  }

  init<Value: RecordValue & Equatable>(
    _ key: String, _ path: WritableKeyPath<Row, Value> & Sendable,
    _ value: @escaping @Sendable (JSONView) -> Value?
  ) {
    let property = Property(path)
    self.init(
      key: key,
      read: { property[$0].json },
      isSame: { property[$0] == property[$1] },
      write: Self.writing(key, property, value))
  }

  /// What every kind has; the path leads through the protocol, so it is asked for by name.
  fileprivate static var struck: Self {
    Self(
      key: "struck", read: { $0.struck.json }, isSame: { $0.struck == $1.struck },
      write: Self.writing("struck", Property(\.struck)) { Strike(json: $0) })
  }

  /// A key of an earlier shape and the property that now says the same.
  init<Former: RecordValue, Value: Equatable & SendableMetatype>(
    reading key: String, into path: WritableKeyPath<Row, Value> & Sendable,
    _ convert: @escaping @Sendable (Former) -> Value
  ) {
    self.init(
      key: key, read: { _ in nil }, isSame: { _, _ in true },
      write: Self.writing(key, Property(path)) { Former(json: $0).map(convert) })
  }

  private static func writing<Value: SendableMetatype>(
    _ key: String, _ property: Property<Row, Value>,
    _ value: @escaping @Sendable (JSONView) -> Value?
  ) -> @Sendable (inout Row, JSONView?) throws(RecordFailure) -> Void {
    { (row, json) throws(RecordFailure) in
      guard let json, !json.isNull else { return property.set(property[Row()], in: &row) }
      guard let value = value(json) else { throw RecordFailure(key: key, found: JSON(json)) }
      property.set(value, in: &row)
    }
  }
}

extension Record {
  /// The whole document, as a snapshot and `--json` show it.
  func document(of row: Row) -> JSON {
    var object = JSONObject()
    for field in fields where !field.isSame(row, Row()) { object[field.key] = field.read(row) }
    return .object(object)
  }

  /// The merge patch from `before` to `after`, and the one back (RFC 7396), in the order of the keys.
  func difference(from before: Row?, to after: Row) -> (set: JSON, old: JSON) {
    let base = before ?? Row()
    var set: [JSONObject.Member] = []
    var old: [JSONObject.Member] = []
    // Most changes have a handful; to grow to it one by one would copy them three times.
    set.reserveCapacity(8)
    if before != nil { old.reserveCapacity(8) }
    for field in sorted where !field.isSame(base, after) {
      set.append(.init(field.key, field.read(after) ?? .null))
      if before != nil { old.append(.init(field.key, field.read(base) ?? .null)) }
    }
    return (.object(JSONObject(distinct: set)), .object(JSONObject(distinct: old)))
  }

  /// Lays a merge patch on a row; keys it does not know are passed over.
  ///
  /// A value it does not know leaves its own field as it was, and is named once the others are read.
  func merge(
    _ patch: JSONView, _ shown: [Shown] = [], into row: inout Row
  ) throws(RecordFailure) {
    guard let members = patch.members else { return }
    var next = 0
    var failure: RecordFailure?
    for (key, value) in members {
      guard let place = place(of: key, from: next) else { continue }
      next = place + 1
      do { try write(value, shown, at: place, into: &row) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  private func write(
    _ value: JSONView, _ shown: [Shown], at place: Int, into row: inout Row
  ) throws(RecordFailure) {
    guard let instead = shown.first(where: { $0.key == sorted[place].key }) else {
      return try sorted[place].write(&row, value)
    }
    try instead.value.read { (value) throws(RecordFailure) in
      try sorted[place].write(&row, value)
    }
  }

  /// Mostly close behind the one before.
  private func place(of key: JSONView, from start: Int) -> Int? {
    for place in start..<names.count where key.isText(names[place].bytes) { return place }
    for place in 0..<start where key.isText(names[place].bytes) { return place }
    return nil
  }
}

/// What stands in an entity where its document only has a reference.
struct Shown {
  let key: String
  let value: Patch

  /// A document that holds it and nothing else.
  var document: JSON { [key: value.value] }
}

/// A value that is not what its key holds.
package struct RecordFailure: Error, Equatable {
  package let key: String
  package let found: JSON

  package init(key: String, found: JSON) {
    self.key = key
    self.found = found
  }
}
