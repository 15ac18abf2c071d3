import JSONText

/// A value that stands in files as one of a few words.
protocol CodeRecordValue: TextRecordValue, RawRepresentable<String>, CaseIterable, Equatable,
  Sendable
{}

/// The words of a code beside their values: a ledger names thousands, and Swift looks through all
/// words as `String`s for each.
struct Codes<Value: CodeRecordValue>: Sendable {
  private let words: [(word: WrittenWord, value: Value)] = Value.allCases.map {
    (WrittenWord($0.rawValue), $0)
  }

  func value(_ json: JSONView) -> Value? {
    for entry in words where json.isText(entry.word.bytes) { return entry.value }
    return nil
  }
}

/// A word as its bytes stand in a document.
///
/// They are never given back: a record lives as long as the program, and is read from a thousand times
/// while a ledger is opened.
struct WrittenWord: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ word: String) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: word.utf8.count)
    _ = memory.initialize(from: word.utf8)
    bytes = UnsafeBufferPointer(memory)
  }
}
