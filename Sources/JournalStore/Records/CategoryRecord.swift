import Domain
import JSONText

extension Category: Documented {
  static let record = Record<Category>([
    .init("name", \.name),
    .init("english", \.english),
    .init("defaultScope", \.defaultScope),
    .words,
    .init("retiredOn", \.retiredOn),
    .init("retirement", \.retirement),
  ])
}

extension Record.Field where Row == Category {
  /// An empty list says that no word speaks for it; where there is none the office set none.
  fileprivate static var words: Self {
    let key = "ownWords"
    return Self(
      key: key, read: { $0.ownWords.map { .array($0.map { .string($0) }) } },
      isSame: { $0.ownWords == $1.ownWords },
      write: { (row, json) throws(RecordFailure) in
        guard let json, !json.isNull else {
          row.ownWords = nil
          return
        }
        guard let words = [String](json: json) else {
          throw RecordFailure(key: key, found: JSON(json))
        }
        row.ownWords = words
      })
  }
}
