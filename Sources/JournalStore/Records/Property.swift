/// A property of a row, read and written where it lies in memory.
///
/// The way through its key path takes five times as long; a record compares some twenty properties for
/// each change, and to open a ledger writes a hundred thousand. One that is computed lies nowhere:
/// there the key path does.
struct Property<Row, Value>: Sendable {
  private let path: WritableKeyPath<Row, Value> & Sendable
  /// Bytes from the beginning of a row.
  private let offset: Int?

  init(_ path: WritableKeyPath<Row, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Row>.offset(of: path)
  }

  subscript(row: Row) -> Value {
    guard let offset else { return row[keyPath: path] }
    return withUnsafePointer(to: row) {
      UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  func set(_ value: Value, in row: inout Row) {
    guard let offset else {
      row[keyPath: path] = value
      return
    }
    withUnsafeMutablePointer(to: &row) {
      UnsafeMutableRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee =
        value
    }
  }
}
