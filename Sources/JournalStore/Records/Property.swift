/// A property of a row, read where it lies in memory.
///
/// Reading through its key path takes five times as long, and a record compares some twenty
/// properties for each change. One that is computed lies nowhere: there the key path does.
struct Property<Row, Value>: Sendable {
  private let path: KeyPath<Row, Value> & Sendable
  /// Bytes from the beginning of a row.
  private let offset: Int?

  init(_ path: KeyPath<Row, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Row>.offset(of: path)
  }

  func callAsFunction(_ row: Row) -> Value {
    guard let offset else { return row[keyPath: path] }
    return withUnsafePointer(to: row) {
      UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
    }
  }
}
