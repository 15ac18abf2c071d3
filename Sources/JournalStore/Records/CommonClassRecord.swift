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
    Self("commonClass", path) { $0.string.map { ID($0) } }
  }
}
