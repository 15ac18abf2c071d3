import Domain

/// Why the columns of a list do not fit the fields they are meant for.
package enum MappingProblem: Error, Equatable {
  /// A part of `--map` that is not `header=field`.
  case notAPair(String)
  /// `--map` names a field there is none of; `known` are those that may be named.
  case unknownField(String, known: [String])
  /// `--map` names a column the list has not; `known` are its headers.
  case unknownColumn(String, known: [String])
  /// Two columns would fill one field: `--map` has to say which.
  case filledTwice(Phrase, columns: [String])
  /// The list has no column for a field it must bring.
  case columnMissing(Phrase, known: [String])
}

/// Which column of a list fills which field.
package struct ColumnMapping<Row: ListRow>: Equatable {
  /// In the order of the columns; no field twice.
  package let pairs: [(column: Int, field: Row.Field)]
  /// Columns that say more of a field which has its own.
  let joined: [(column: Int, field: Row.Field)]
  /// The columns no field takes: they are named and passed over.
  package let passedOver: [TableColumn]

  /// Maps columns by what `--map` asks for, and the rest by their headers.
  ///
  /// `map` is `企业名称=name,简称=shortName`, with commas and equal signs of either width.
  package init(
    _ columns: [TableColumn], map: String = ""
  ) throws(MappingProblem) {
    let asked = try Self.asked(for: map, columns)
    var pairs = asked
    for (index, column) in columns.enumerated() where !asked.contains(where: { $0.column == index })
    {
      // A header that comes twice is a fault of the table, told there with its place.
      guard !columns[..<index].contains(where: { $0.name == column.name }),
        let field = Row.field(named: column.name),
        !asked.contains(where: { $0.field == field })
      else { continue }
      pairs.append((index, field))
    }
    let joined = Self.joined(to: pairs, columns)
    let taken = Set((pairs + joined).map(\.column))
    self.pairs = pairs.sorted { $0.column < $1.column }
    self.joined = joined
    passedOver = columns.enumerated()
      .filter { index, column in
        !column.name.isEmpty && !Row.tells(column.name) && !taken.contains(index)
      }
      .map(\.element)
    try refuseFieldsFilledTwice(columns)
    try refuseMissingColumns(columns)
  }

  private static func joined(
    to pairs: [(column: Int, field: Row.Field)], _ columns: [TableColumn]
  ) -> [(column: Int, field: Row.Field)] {
    columns.enumerated().compactMap { index, column in
      guard !pairs.contains(where: { $0.column == index }),
        let field = Row.field(saidAlsoIn: column.name), pairs.contains(where: { $0.field == field })
      else { return nil }
      return (index, field)
    }
  }

  /// The fields that have no column.
  var unfilled: [Row.Field] {
    Row.Field.allCases.filter { field in !pairs.contains { $0.field == field } }
  }

  /// Those that have the usual in every new entry.
  var assumed: [Row.Field] { Row.assumed.filter { unfilled.contains($0) } }

  package static func == (one: Self, other: Self) -> Bool {
    one.passedOver == other.passedOver && one.pairs.elementsEqual(other.pairs, by: ==)
      && one.joined.elementsEqual(other.joined, by: ==)
  }

  private static func asked(
    for map: String, _ columns: [TableColumn]
  ) throws(MappingProblem) -> [(column: Int, field: Row.Field)] {
    var pairs: [(column: Int, field: Row.Field)] = []
    for (part, sides) in mapParts(map) {
      guard sides.count == 2 else { throw .notAPair(part) }
      let header = comparable(sides[0])
      guard let column = columns.firstIndex(where: { comparable($0.name) == header }) else {
        throw .unknownColumn(trimmed(sides[0]), known: names(of: columns))
      }
      guard let field = Row.field(named: sides[1]) else {
        let known = Row.Field.allCases.map(\.rawValue)
        throw .unknownField(trimmed(sides[1]), known: known)
      }
      pairs.append((column, field))
    }
    return pairs
  }

  private func refuseFieldsFilledTwice(_ columns: [TableColumn]) throws(MappingProblem) {
    for field in Row.Field.allCases {
      let filling = pairs.filter { $0.field == field }.map { columns[$0.column] }
      if filling.count > 1 { throw .filledTwice(field.phrase, columns: names(of: filling)) }
    }
  }

  private func refuseMissingColumns(_ columns: [TableColumn]) throws(MappingProblem) {
    let required = Row.Field.allCases.filter(Row.isColumnRequired)
    for field in required where !pairs.contains(where: { $0.field == field }) {
      throw .columnMissing(field.phrase, known: names(of: columns))
    }
  }
}

extension ListRow {
  /// Whether an export writes such a column of its own accord: the id, or how a row stands.
  fileprivate static func tells(_ name: String) -> Bool {
    let own = [ListColumn<Self>.id] + derived.map(ListColumn.derived)
    return own.contains { $0.bears(name) }
  }
}

/// What `--map` says, part by part, each with what stands on either side of its equal sign; a part
/// without one has a single side.
func mapParts(_ map: String) -> [(part: String, sides: [String])] {
  map.split { ",，".contains($0) }.map { part in
    let sides = part.split(maxSplits: 1, omittingEmptySubsequences: false) { "=＝".contains($0) }
    return (part: String(part), sides: sides.map { String($0) })
  }
}

private func names(of columns: [TableColumn]) -> [String] {
  columns.map(\.name).filter { !$0.isEmpty }
}
