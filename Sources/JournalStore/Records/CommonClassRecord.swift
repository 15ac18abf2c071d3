import Domain
import JSONText

extension CommonClass: Documented {
  static let record = Record<CommonClass>([
    .init("name", \.name),
    .init("category", \.category),
    .init("coUnits", \.coUnits),
    .init("owner", \.owner),
    .init("research", \.research),
    .init("reviewOn", \.reviewOn),
    .init("openedOn", \.openedOn),
    .init("moves", \.moves),
    .init("state", \.state),
    .init("leadUnit", \.leadUnit),
  ])
}

extension Record.Field {
  /// The class something belongs to.
  ///
  /// Ledgers from before there were classes hold a text in its place: what is no number of a class is
  /// none.
  static func commonClass(_ path: WritableKeyPath<Row, ID<CommonClass>?> & Sendable) -> Self {
    let key = "commonClass"
    let property = Property(path)
    return Self(
      key: key, read: { property($0)?.json }, isSame: { property($0) == property($1) },
      write: { (row, json) throws(RecordFailure) in
        guard let json, !json.isNull else {
          row[keyPath: path] = nil
          return
        }
        guard let text = json.string else {
          throw RecordFailure(key: key, found: JSON(json))
        }
        row[keyPath: path] = ID(text)
      })
  }
}
